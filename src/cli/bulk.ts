import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stagesOn } from '../../src/first-run/stages.mjs';
import { Shelf } from '../graph/bulk/files/shelf.ts';
import { type LoadReport, loadDocuments, type Progress } from '../graph/bulk/load.ts';
import type { Incoming } from '../graph/bulk/rows.ts';
import type { Graph } from '../graph/connect.ts';
import { InvalidArgument, type InvalidDocument } from '../model/errors.ts';
import { count, duration } from '../model/in-words.ts';
import { asIssueLines } from './check.ts';
import { loadAnew } from './loading/anew.ts';
import { type EmptyGraph, openEmpty } from './loading/empty.ts';
import { documentsIn, type Faults, newReading, note } from './loading/reading.ts';
import { openGraph } from './open-graph.ts';
import { readSettings, type Settings } from './settings.ts';

export type Loaded = { report: LoadReport; faults: Faults };

/**
 * Loads tables and JSON Lines into the graph that the settings mean, telling rate and time left: many into an empty graph with Neo4j's own
 * importer, all others while the graph stands.
 */
export async function bulkImport(names: readonly string[]): Promise<Loaded> {
  const bytes = await sizeOf(names);
  const settings = readSettings();
  const { stage } = stagesOn();
  if (bytes === null || bytes >= WORTH_IT) {
    const open = await stage('Looking at the graph', () => openEmpty(settings));
    if ('why' in open) process.stderr.write(`${open.why}\n`);
    else return anew(settings, open, names);
  }
  const opened = await openGraph(settings);
  try {
    return await stage('Loading', (say) => bulkLoad(opened.graph, names, bytes, say));
  } finally {
    await opened.close();
  }
}

/** A new graph takes about as long to be made and checked as it takes to load so many bytes into one that stands: some 25,000 statements. */
const WORTH_IT = 32 * 1024 ** 2;

/** Loads into a new graph that takes the place of an empty one, and what needs a look at the others afterwards. */
async function anew(
  settings: Settings,
  { lock, keys }: EmptyGraph,
  names: readonly string[],
): Promise<Loaded> {
  const { stage } = stagesOn();
  const reading = newReading();
  const left = join(settings.dataDir, 'left-to-load');
  const rest = new Shelf(left);
  try {
    const { report, kept } = await stage('Loading', (say) =>
      loadAnew(settings, documentsIn(names, reading), { rest, keys, say }),
    ).finally(() => lock.release());
    if (kept)
      process.stderr.write(`The empty graph that was there is kept in ${kept}; remove it when you like.\n`);
    if (rest.isEmpty) return { report, faults: reading.faults };
    const more = await loadRest(settings, rest.values<Incoming>(), reading.faults);
    return { report: bothOf(report, more), faults: reading.faults };
  } finally {
    rest.close();
    await rm(left, { force: true });
  }
}

async function loadRest(settings: Settings, rest: Iterable<Incoming>, faults: Faults): Promise<LoadReport> {
  async function* documents() {
    yield* rest;
  }
  const opened = await openGraph(settings);
  try {
    return await stagesOn().stage('Loading what may be or refer to others', (say) =>
      loadDocuments(opened.graph, documents(), {
        onFault: (fault) => note(fault, faults),
        onProgress: ({ statements }) => say(`${count(statements)} statements`),
      }),
    );
  } finally {
    await opened.close();
  }
}

function bothOf(one: LoadReport, other: LoadReport): LoadReport {
  return {
    documents: one.documents + other.documents,
    statements: one.statements + other.statements,
    skipped: one.skipped + other.skipped,
    changed: one.changed + other.changed,
    proposed: one.proposed + other.proposed,
    withdrawn: one.withdrawn + other.withdrawn,
    large: [...one.large, ...other.large],
  };
}

/** The same into an open graph; `bytes` is the size of all files, or null where it is unknown. */
export async function bulkLoad(
  graph: Graph,
  names: readonly string[],
  bytes: number | null,
  say: (text: string) => void,
): Promise<Loaded> {
  const begun = performance.now();
  const reading = newReading();
  const onProgress = (progress: Progress) =>
    say(told(progress, reading.bytes, bytes, performance.now() - begun));
  const onFault = (fault: InvalidDocument) => note(fault, reading.faults);
  const report = await loadDocuments(graph, documentsIn(names, reading), { onProgress, onFault });
  return { report, faults: reading.faults };
}

/** What was left out of a load and why, and how to go on. */
export function faultsAsText({ documents, errors, first }: Faults): string {
  const lines = first.flatMap(({ file, ...issue }) => asIssueLines(file, [issue]));
  if (errors > first.length) lines.push(`… and ${count(errors - first.length)} more`);
  const left = documents === 1 ? '1 document was skipped' : `${count(documents)} documents were skipped`;
  lines.push(
    `${errors === 1 ? '1 error' : `${count(errors)} errors`}: ${left}, and all others are loaded. Fix them and run the same command again; what is already loaded is skipped.`,
  );
  return `${lines.join('\n')}\n`;
}

/** What a load did, in words. */
export function loadAsText(report: LoadReport): string {
  const { documents, statements, skipped, changed, proposed, withdrawn, large } = report;
  const lines = [
    `✔ ${count(statements)} statements in ${count(documents)} documents: ${count(documents - skipped - changed)} added, ${count(changed)} changed, ${count(skipped)} stood already`,
    `  by the rule    ${count(proposed)} proposed, ${count(withdrawn)} withdrawn`,
  ];
  if (large.length > 0) {
    const figures = large.reduce((sum, one) => sum + one.figures, 0);
    lines.push(
      `  ${count(figures)} figures are in ${count(large.length)} groups of more than 50 that count the same; each was compared with the nearest only`,
    );
  }
  return `${lines.join('\n')}\n`;
}

async function sizeOf(names: readonly string[]): Promise<number | null> {
  let bytes: number | null = 0;
  for (const name of names) {
    if (name === '-') bytes = null;
    else {
      const file = await stat(name).catch(() => null);
      if (!file?.isFile())
        throw new InvalidArgument(
          name,
          `There is no file ${JSON.stringify(name)}; --bulk takes tables (.csv) and files of JSON Lines, a document a line.`,
        );
      if (bytes !== null) bytes += file.size;
    }
  }
  return bytes;
}

function told(progress: Progress, read: number, bytes: number | null, ms: number): string {
  const { statements, measures } = progress;
  const rate = `${count(Math.round(statements / (ms / 1000)))} a second`;
  if (measures)
    return `${count(statements)} statements; figures of ${measures.done + 1} of ${measures.of} measures`;
  if (bytes === null || read === 0) return `${count(statements)} statements, ${rate}`;
  const left = Math.max(0, ((bytes - read) / read) * (ms / 1000));
  return `${Math.floor((100 * read) / bytes)} %: ${count(statements)} statements, ${rate}, about ${duration(left)} left`;
}
