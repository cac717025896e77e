import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoadReport, loadDocuments, loadedDigests } from '../../graph/bulk/load.ts';
import type { Incoming } from '../../graph/bulk/rows.ts';
import type { Graph } from '../../graph/connect.ts';
import type { InvalidDocument } from '../../model/errors.ts';
import { duration } from '../../model/in-words.ts';
import type { ReadingOptions } from './draft-article.ts';
import { freeStem } from './free-stem.ts';
import { readInThreads } from './pool.ts';
import { digestOfFile, digestOfRules } from './standing.ts';

/** What reading many articles came to. `standing` were read before by the same rules; `refused` say why, in words. */
export type ReadingReport = {
  articles: number;
  read: number;
  standing: number;
  quotes: number;
  figures: number;
  responses: number;
  seconds: number;
  refused: { name: string; why: string }[];
  load: LoadReport;
};

export type ReadArticlesOptions = ReadingOptions & {
  /** Read also what was read before by the same rules. */
  again?: boolean;
  /** A folder for the statement documents; it is made. */
  out?: string;
  threads?: number;
};

/** Documents of about so many statements go into one transaction: few enough that a broken run has little to do again. */
const BATCH = 1_500;

/**
 * Reads articles in threads and loads what they say, a batch a transaction. What cannot be read is told at the end and stops
 * nothing; a run that was broken off goes on where it was, since what stands is passed over by a digest of its bytes.
 */
export async function readArticles(
  graph: Graph,
  names: readonly string[],
  options: ReadArticlesOptions,
  say: (text: string) => void = () => {},
): Promise<ReadingReport> {
  const { again = false, out, threads, ...reading } = options;
  const begun = performance.now();
  const report = { articles: names.length, read: 0, standing: 0, quotes: 0, figures: 0, responses: 0 };
  const refused: ReadingReport['refused'] = [];
  const rules = await digestOfRules(reading);
  const digests = new Map<string, string | null>();
  const loaded = again ? new Set<string>() : await loadedDigests(graph);
  for (const name of names) digests.set(name, await digestOfFile(name, rules));
  const fresh = names.filter((name) => !loaded.has(digests.get(name) ?? ''));
  report.standing = names.length - fresh.length;
  if (out !== undefined) await mkdir(out, { recursive: true });

  async function* documents(): AsyncGenerator<Incoming> {
    const taken = new Set<string>();
    const tasks = fresh.map((name) => ({ name, options: reading, printed: out !== undefined }));
    for await (const done of readInThreads(tasks, threads)) {
      say(told(report.read + refused.length, fresh.length, performance.now() - begun));
      if (done.document === null) {
        refused.push({ name: done.name, why: done.fault });
        continue;
      }
      const { document, printed } = done;
      report.read++;
      report.quotes += document.quotes.length;
      report.figures += document.figures.length;
      report.responses += document.responses.length;
      if (out !== undefined) await writeFile(join(out, `${freeStem(done.name, taken)}.yaml`), printed!);
      yield { document, digest: digests.get(done.name) ?? done.digest, where: done.name };
    }
  }
  const onFault = ({ document, issues }: InvalidDocument) =>
    refused.push({ name: document, why: issues.map(({ message }) => message).join(' ') });
  const load = await loadDocuments(graph, documents(), {
    batch: BATCH,
    onFault,
    onProgress: ({ measures }) => {
      if (measures) say(`comparing the figures of ${measures.done + 1} of ${measures.of} measures`);
    },
  });
  return { ...report, seconds: (performance.now() - begun) / 1000, refused, load };
}

function told(done: number, of: number, ms: number): string {
  const rate = done / (ms / 1000);
  const left = rate > 0 ? `, about ${duration((of - done) / rate)} left` : '';
  return `${Math.floor((100 * done) / (of || 1))} %: ${done} of ${of} articles, ${rate.toFixed(1)} a second${left}`;
}
