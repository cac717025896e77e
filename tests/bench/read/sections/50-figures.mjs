// Figures that count the same, over all articles: found, with the right verdict, and kept apart from look-alikes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reader } from '../articles.mjs';
import { built, halfOf, readLines, runScorer, writeLines } from '../gold.mjs';

const GOALS = {
  'found, of those that count the same': 50,
  'contradictions found and called so': 50,
  'verdict right among found': 85,
  'look-alikes called contradictions': 3,
};

/** Figures in percent, read off the scorer's own table. Pairs whose articles are of two halves count in neither. */
export async function section({ corpus, work }) {
  const pairs = await pairsOf(join(corpus, 'articles'));
  const predicted = writeLines(join(work, 'figures.jsonl'), pairs);
  const gold = readLines(join(corpus, 'figures.dev.jsonl'));
  const scored = (half) => {
    const some = gold.filter(
      ({ a, b }) => half === null || (halfOf(a.article) === half && halfOf(b.article) === half),
    );
    const own = writeLines(join(work, `figures.${half}.gold.jsonl`), some);
    return valuesIn(runScorer(join(corpus, 'score-figures.mjs'), own, predicted));
  };
  const [all, one, two] = [scored(null), scored(1), scored(2)];
  return {
    title: 'Figures that count the same',
    rows: Object.keys(LINES).map((name) => ({
      name,
      value: all[name],
      half1: one[name],
      half2: two[name],
      goal: GOALS[name],
      better: name.startsWith('look-alikes') ? 'lower' : 'higher',
    })),
    errors: [],
    lists: [],
    judged: [],
  };
}

/** Every comparable pair of figures over some articles, as drafts alone give them. */
async function pairsOf(folder) {
  const [{ compareHeld, describedOf }, { keysOf }, { factsOfName }, read] = await Promise.all([
    built('sameness/compare.js'),
    built('sameness/quantities/keys.js'),
    built('cli/reading/file-name.js'),
    reader(),
  ]);
  const figures = readdirSync(folder)
    .sort()
    .flatMap((article) => {
      const { draft } = read(join(folder, article), readFileSync(join(folder, article)));
      const saidOn = factsOfName(article).publishedAt;
      return draft.figures
        .filter(({ heading }) => !heading)
        .map((figure) => ({
          ...held(figure, article, saidOn),
          exact: draft.text.slice(figure.start, figure.nounEnd),
          context: draft.text.slice(Math.max(0, figure.start - 150), figure.end + 120),
        }));
    });
  const sides = ({ article, exact, context }) => ({ article, exact, context });
  return candidates(figures, (figure) => keysOf(describedOf(figure))).flatMap(([a, b]) => {
    const { verdict } = compareHeld(a, b);
    return verdict === 'NOT_COMPARABLE' ? [] : [{ a: sides(a), b: sides(b), verdict }];
  });
}

function held(figure, article, saidOn) {
  return {
    ...figure,
    article,
    saidOn,
    source: article,
    speaker: figure.speaker?.name ?? null,
    place: null,
    measure: { id: '', name: '', slots: JSON.stringify(figure.slots) },
  };
}

/** Pairs of figures that share a key, each once, as the graph finds them. */
function candidates(figures, keysOf) {
  const groups = new Map();
  for (const [i, figure] of figures.entries())
    for (const key of keysOf(figure)) groups.set(key, [...(groups.get(key) ?? []), i]);
  const pairs = new Map();
  for (const group of groups.values())
    if (group.length <= 150)
      for (const [at, a] of group.entries())
        for (const b of group.slice(at + 1)) pairs.set(`${a} ${b}`, [figures[a], figures[b]]);
  return [...pairs.values()];
}

const LINES = {
  'found, of those that count the same': /^recall, same:true/,
  'contradictions found and called so': /^recall, CONTRADICTS \(and called so\)/,
  'verdict right among found': /^verdict accuracy/,
  'look-alikes called contradictions': /^false alarms: same:false as CONTRADICTS/,
  'look-alikes called comparable': /^false alarms: same:false as comparable/,
};

function valuesIn(printed) {
  const lines = printed.split('\n');
  return Object.fromEntries(
    Object.entries(LINES).map(([name, pattern]) => {
      const found = /([\d.]+)%/.exec(lines.find((line) => pattern.test(line)) ?? '');
      return [name, found ? Number(found[1]) : null];
    }),
  );
}
