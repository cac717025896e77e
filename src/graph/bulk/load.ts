import { setImmediate } from 'node:timers/promises';
import { InvalidDocument } from '../../model/errors.ts';
import type { Graph } from '../connect.ts';
import type { Large } from '../import/contradictions.ts';
import { importDocument } from '../import.ts';
import { addBatch, type LeftOut } from './add.ts';
import { settleMeasure } from './finish.ts';
import { FINISHED, SET_LOADED, STANDING_SOURCES, UNFINISHED } from './queries.ts';
import { type Fresh, fresh, type Incoming, statementsIn } from './rows.ts';
import { newShelf, type Shelf } from './shared.ts';

/** How far a load is. `skipped` are documents that stand as they are; `changed` went through the ordinary import. */
export type Progress = {
  documents: number;
  statements: number;
  skipped: number;
  changed: number;
  /** Measures whose figures were held against each other, of so many. */
  measures?: { done: number; of: number };
};
export type LoadReport = Progress & { proposed: number; withdrawn: number; large: Large[] };

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
  const { at = new Date(), batch = 5_000, onProgress = () => {}, onFault = refuse } = options;
  const progress: Progress = { documents: 0, statements: 0, skipped: 0, changed: 0 };
  const [unfinished] = await graph.read(UNFINISHED);
  const shelf = newShelf(unfinished?.measures ?? []);
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const group of grouped(documents, batch)) {
      await writing;
      writing = loadGroup(graph, group, { shelf, at, onFault }, progress).then(() =>
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
  const report: LoadReport = { ...progress, proposed: 0, withdrawn: 0, large: [] };
  const measures = [...shelf.measures];
  for (const [done, measure] of measures.entries()) {
    onProgress({ ...progress, measures: { done, of: measures.length } });
    const settled = await settleMeasure(graph, measure, at.toISOString(), batch);
    report.proposed += settled.proposed;
    report.withdrawn += settled.withdrawn;
    report.large.push(...settled.large);
  }
  await graph.write((write) => write.run(FINISHED));
  return report;
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

type Loading = { shelf: Shelf; at: Date; onFault: (fault: InvalidDocument) => void };

async function loadGroup(
  graph: Graph,
  group: Fresh[],
  { shelf, at, onFault }: Loading,
  progress: Progress,
): Promise<void> {
  const ids = group.map(({ document }) => document.source.id);
  const standing = new Map(
    (await graph.read(STANDING_SOURCES, { ids })).map(({ id, loaded }) => [id, loaded]),
  );
  const added = group.filter(({ document }) => !standing.has(document.source.id));
  const leftOut: LeftOut[] = await addBatch(graph, added, shelf, at.toISOString());
  for (const one of group) {
    const { id } = one.document.source;
    const loaded = standing.get(id);
    if (loaded === undefined) continue;
    if (loaded === one.digest) {
      progress.skipped++;
      continue;
    }
    const fault = await change(graph, one, at);
    if (fault) leftOut.push({ one, issues: fault.issues });
    else progress.changed++;
  }
  for (const { one, issues } of leftOut) onFault(new InvalidDocument(one.where, issues));
  const out = new Set(leftOut.map(({ one }) => one));
  const inside = group.filter((one) => !out.has(one));
  progress.documents += inside.length;
  progress.statements += inside.reduce((sum, one) => sum + statementsIn(one), 0);
}

/** Imports a document that stands in another state; answers why it could not be. */
async function change(graph: Graph, { document, digest }: Fresh, at: Date): Promise<InvalidDocument | null> {
  try {
    await importDocument(graph, document, at);
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
