import { setImmediate } from 'node:timers/promises';
import { Conflict, InvalidDocument } from '../../model/errors.ts';
import type { Graph } from '../connect.ts';
import { underStandingIds } from '../import/held-sources.ts';
import { importDocument } from '../import.ts';
import { addBatch } from './add.ts';
import { type Settled, settleMeasures } from './finish.ts';
import { FINISHED, LOADED_DIGESTS, SET_LOADED, STANDING_SOURCES, UNFINISHED } from './queries.ts';
import { BATCH, type Fresh, fresh, type Incoming, statementsIn } from './rows.ts';
import { type LoadState, newLoadState } from './shared.ts';

/** How far a load is. `skipped` are documents that stand as they are; `changed` went through the ordinary import. */
export type Progress = {
  documents: number;
  statements: number;
  skipped: number;
  changed: number;
  /** Measures whose figures were held against each other, of so many. */
  measures?: { done: number; of: number };
};
export type LoadReport = Progress & Settled;

export type LoadOptions = {
  at?: Date;
  /** Statements in one transaction; 5,000 when left out. */
  batch?: number;
  onProgress?: (progress: Progress) => void;
  /** Is given each document that refers to what stands nowhere, and the load goes on without it; left out, it ends the load. */
  onFault?: (fault: InvalidDocument) => void;
};

/**
 * Loads many checked documents, a batch of whole documents a transaction, and then holds the figures against each other. The
 * graph is the same as after importing them one by one. A load that was broken off goes on where it was when it is run
 * again; documents that stand already are passed over, changed ones are imported as usual. While a batch is written the
 * next one is read, so memory holds two batches and what the documents share.
 * @throws InvalidDocument without `onFault`, for a document that refers to what stands neither in the graph nor in a document
 * before it.
 */
export async function loadDocuments(
  graph: Graph,
  documents: AsyncIterable<Incoming>,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const { at = new Date(), batch = BATCH, onProgress = () => {}, onFault = refuse } = options;
  const progress: Progress = { documents: 0, statements: 0, skipped: 0, changed: 0 };
  const [unfinished] = await graph.read(UNFINISHED);
  const state = newLoadState(unfinished?.measures ?? []);
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const group of grouped(documents, batch)) {
      await writing;
      writing = loadGroup(graph, group, { state, at, onFault }, progress).then(() =>
        onProgress({ ...progress }),
      );
      // It is awaited with the next group; until then a failure must not count as unheard.
      writing.catch(() => {});
    }
  } finally {
    // When reading fails, nothing must be left writing behind the caller's back.
    await writing.catch(() => {});
  }
  await writing;
  const found = await settleMeasures(
    graph,
    [...state.measures],
    { at: at.toISOString(), batch },
    (measures) => onProgress({ ...progress, measures }),
  );
  await graph.write((write) => write.run(FINISHED));
  return { ...progress, ...found };
}

/** The digests under which documents stand that a load brought. */
export async function loadedDigests(graph: Graph): Promise<Set<string>> {
  return new Set((await graph.read(LOADED_DIGESTS)).map(({ loaded }) => loaded));
}

/** Groups of documents that go into one transaction: of about so many statements, each source once. */
async function* grouped(documents: AsyncIterable<Incoming>, batch: number): AsyncGenerator<Fresh[]> {
  let group = new Map<string, Fresh>();
  let size = 0;
  for await (const incoming of documents) {
    // Documents that are there already leave no room by themselves for what the database answers to the batch before.
    await setImmediate();
    const { id } = incoming.document.source;
    if (group.size > 0 && (group.has(id) || size + statementsIn(incoming) > batch)) {
      yield [...group.values()];
      group = new Map();
      size = 0;
    }
    group.set(id, fresh(incoming));
    size += statementsIn(incoming);
  }
  if (group.size > 0) yield [...group.values()];
}

type Loading = { state: LoadState; at: Date; onFault: (fault: InvalidDocument) => void };

async function loadGroup(
  graph: Graph,
  incoming: Fresh[],
  { state, at, onFault }: Loading,
  progress: Progress,
  isAgain = false,
): Promise<void> {
  const group = await placed(graph, incoming, state);
  const ids = group.map(({ document }) => document.source.id);
  const standing = new Map(
    (await graph.read(STANDING_SOURCES, { ids })).map(({ id, loaded }) => [id, loaded]),
  );
  const added = group.filter(({ document }) => !standing.has(document.source.id));
  const leftOut = await addBatch(graph, added, state, at.toISOString()).catch((error: unknown) => {
    if (isAgain || !(error instanceof Conflict)) throw error;
    return null;
  });
  // Another load wrote some of them at the same moment, so they stand by now.
  if (leftOut === null) return loadGroup(graph, incoming, { state, at, onFault }, progress, true);
  for (const one of group) {
    const { id } = one.document.source;
    const loaded = standing.get(id);
    if (loaded === undefined) continue;
    if (loaded === one.digest) {
      progress.skipped++;
      continue;
    }
    const fault = await change(graph, one, at, state.leads);
    if (fault) leftOut.push({ one, issues: fault.issues });
    else progress.changed++;
  }
  for (const { one, issues } of leftOut) onFault(new InvalidDocument(one.where, issues));
  const out = new Set(leftOut.map(({ one }) => one));
  const inside = group.filter((one) => !out.has(one));
  progress.documents += inside.length;
  progress.statements += inside.reduce((sum, one) => sum + statementsIn(one), 0);
}

/** The documents of a group under the ids that their sources have in the graph. */
async function placed(graph: Graph, group: Fresh[], state: LoadState): Promise<Fresh[]> {
  const before = group.map(({ document }) => document);
  const { documents, leads } = await underStandingIds({ run: graph.read }, before, state.leads);
  for (const [from, to] of leads) state.leads.set(from, to);
  return group.map((one, index) => {
    const document = documents[index]!;
    return document === one.document ? one : fresh({ ...one, document });
  });
}

/** Imports a document that stands in another state; answers why it could not be. */
async function change(
  graph: Graph,
  { document, digest }: Fresh,
  at: Date,
  leads: Map<string, string>,
): Promise<InvalidDocument | null> {
  try {
    await importDocument(graph, document, at, leads);
  } catch (error) {
    if (error instanceof InvalidDocument) return error;
    throw error;
  }
  await graph.write((write) => write.run(SET_LOADED, { source: document.source.id, loaded: digest }));
  return null;
}

function refuse(fault: InvalidDocument): never {
  throw fault;
}
