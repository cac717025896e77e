// The article's body out of a whole page.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { built, runScorer } from '../gold.mjs';

/** Precision, recall and F1 of four-word shingles, with the worst pages. */
export async function section({ corpus, work }) {
  const { readArticle } = await built('extract/load/article.js');
  const folder = join(corpus, 'main-content');
  const gold = join(folder, 'ground-truth.json');
  const predicted = {};
  for (const page of Object.keys(JSON.parse(readFileSync(gold, 'utf8')))) {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${page}.html.gz`)));
    predicted[page] = { articleBody: readArticle(bytes).text };
  }
  const path = join(work, 'main-content.json');
  writeFileSync(path, JSON.stringify(predicted));
  const printed = runScorer(join(corpus, 'score-main-content.mjs'), gold, path);
  const value = (what) => 100 * Number(new RegExp(`${what} ([\\d.]+)`).exec(printed)[1]);
  return {
    title: 'Main content',
    rows: [
      { name: 'precision', value: value('precision') },
      { name: 'recall', value: value('recall') },
      { name: 'F1', value: value('F1'), goal: 96.5 },
    ],
    errors: [],
    lists: printed
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => ({ half: 1, line: line.trim() })),
    judged: [],
  };
}
