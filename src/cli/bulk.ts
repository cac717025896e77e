import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { stagesOn } from '../../src/cli/first-run/stages.mjs';
import { readCheckedLine } from '../documents/checked-line.ts';
import { readDocuments } from '../documents/read.ts';
import { type LoadReport, loadDocuments, type Progress } from '../graph/bulk/load.ts';
import type { Incoming } from '../graph/bulk/rows.ts';
import type { Graph } from '../graph/connect.ts';
import type { CheckedDocument } from '../model/document.ts';
import { InvalidArgument, InvalidDocument } from '../model/errors.ts';
import { openGraph } from './open-graph.ts';
import { readSettings } from './settings.ts';

/** Loads JSON Lines, a document a line, into the graph that the settings mean, telling rate and time left. */
export async function bulkImport(names: readonly string[]): Promise<LoadReport> {
  const bytes = await sizeOf(names);
  const opened = await openGraph(readSettings());
  try {
    return await stagesOn().stage('Loading', (say) => bulkLoad(opened.graph, names, bytes, say));
  } finally {
    await opened.close();
  }
}

/** The same into an open graph; `bytes` is the size of all files, or null where it is unknown. */
export async function bulkLoad(
  graph: Graph,
  names: readonly string[],
  bytes: number | null,
  say: (text: string) => void,
): Promise<LoadReport> {
  const begun = performance.now();
  const read = { bytes: 0 };
  const onProgress = (progress: Progress) =>
    say(told(progress, read.bytes, bytes, performance.now() - begun));
  return loadDocuments(graph, documentsIn(names, read), { onProgress });
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
      `  ${count(figures)} figures stand in ${count(large.length)} groups of more than 50 that count the same; there each was held against the nearest only`,
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
          `There is no file ${JSON.stringify(name)}; --bulk takes files of JSON Lines, a document a line.`,
        );
      if (bytes !== null) bytes += file.size;
    }
  }
  return bytes;
}

async function* documentsIn(names: readonly string[], read: { bytes: number }): AsyncGenerator<Incoming> {
  for (const name of names) {
    const input = name === '-' ? process.stdin : createReadStream(name, { highWaterMark: 1_048_576 });
    let line = 0;
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      read.bytes += text.length + 1;
      if (text.trim() === '') continue;
      const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
      for (const document of readLine(text, name, line)) yield { document, digest, where: `${name}:${line}` };
    }
  }
}

/** A line holds a checked document, whose references are ids, or a statement document as people write it. */
function readLine(text: string, name: string, line: number): readonly CheckedDocument[] {
  const where = `${name}:${line}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InvalidDocument(name, [
      {
        rule: 'bulk/json',
        path: '',
        line,
        column: 1,
        message: `The line is no JSON (${(error as Error).message}); write one document a line.`,
      },
    ]);
  }
  const checked = typeof value === 'object' && value !== null && 'attributions' in value;
  return checked ? [readCheckedLine(value, name, line)] : readDocuments(text, where);
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

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
