// Running text: the sets of the extraction folder, and the quotes that are drafted of them.
import { join } from 'node:path';
import { cut } from './errors.mjs';
import { built, halfOf, readLines, runScorer, writeLines } from './gold.mjs';

const SETS = [
  { name: 'polnear', file: 'polnear.dev.jsonl' },
  { name: 'live blog', file: 'liveblog-synthetic.dev.jsonl' },
  { name: 'seed', file: 'seed-calais.dev.jsonl' },
];

/** The sets with their drafts; `score(half, ...options)` asks their scorer, of one half (1, 2) or of all (null). */
export async function runningText(folder, work, all = false) {
  const { extract } = await built('extract/extract.js');
  return SETS.map(({ name, file }) => {
    const gold = readLines(join(folder, file));
    const drafts = gold.map(({ text }) => extract(text, { all }));
    const predicted = writeLines(
      join(work, `${name}.pred.jsonl`),
      drafts.map(({ quotes, text }, i) => ({
        id: gold[i].id,
        quotes: quotes.map((quote) => ({
          ...quote,
          text: cut(text, quote),
          type: quote.speech.toLowerCase(),
        })),
      })),
    );
    const goldOf = (half) =>
      writeLines(
        join(work, `${name}.${half}.jsonl`),
        gold.filter(({ id }) => half === null || halfOf(id) === half),
      );
    const score = (half, ...options) =>
      JSON.parse(
        runScorer(join(folder, 'score.mjs'), goldOf(half), predicted, '--speech', '--json', ...options),
      );
    return { name, gold, drafts, score };
  });
}
