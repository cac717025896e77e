// Stated responses in whole articles: who answered whom.
import { join } from 'node:path';
import { reader } from '../articles.mjs';
import { halfOf, readLines, runScorer, writeLines } from '../gold.mjs';

const GOALS = { 'link, precision': 80, 'link, recall': 45, 'pairs, F1': 60 };

/** Figures in percent by half, read off the scorer's own table, with the classes of errors and what each rule got right. */
export async function section({ corpus, work, all: everything }) {
  const read = await reader(everything);
  const gold = readLines(join(corpus, 'responses.dev.jsonl'));
  const articles = [...new Set(gold.map(({ article }) => article))];
  const predictions = articles.flatMap((article) =>
    responsesOf(article, read(join(corpus, 'articles', article)).draft),
  );
  const predicted = writeLines(join(work, 'responses.jsonl'), predictions);
  const score = (half) =>
    runScorer(
      join(corpus, 'score-responses.mjs'),
      writeLines(
        join(work, `responses.${half}.jsonl`),
        gold.filter(({ article }) => half === null || halfOf(article) === half),
      ),
      predicted,
      '--show',
    );
  const listed = score(null);
  const [all, half1, half2] = [listed, score(1), score(2)].map(rowsOf);
  const listedLines = listed.split('\n').filter((line) => /^(?:MISSED|WRONG)/.test(line));
  const wrong = new Set(listedLines.map((line) => line.replace(/^WRONG +/, '')));
  return {
    title: 'Responses',
    rows: [...all].map(([name, value]) => ({
      name,
      value,
      half1: half1.get(name),
      half2: half2.get(name),
      goal: GOALS[name],
    })),
    errors: errorsOf(
      predictions.filter((one) => wrong.has(lineOf(one))),
      gold.filter(({ borderline, none }) => !borderline && !none),
      listedLines.filter((line) => line.startsWith('MISSED')).length,
    ),
    lists: listedLines.map((line) => ({ half: halfOf(line.split(' | ')[1] ?? ''), line })),
    // What matches borderline gold is not wrong, and is counted as right here.
    judged: predictions.map((one) => ({
      what: 'response',
      rule: one.rule,
      confidence: one.confidence,
      right: !wrong.has(lineOf(one)),
    })),
  };
}

function responsesOf(article, draft) {
  return draft.responses.map(({ from, target, kind, basis, rule, confidence }) => ({
    article,
    from: draft.quotes[from].speaker?.name ?? null,
    to: target.kind === 'EVENT' ? target.of : target.name,
    kind,
    basis: basis.text.replace(/\s+/g, ' '),
    rule,
    confidence,
  }));
}

/** A prediction as the scorer lists it. */
function lineOf({ from, to, kind, article, basis }) {
  return `${from} -> ${to} ${kind} | ${article} | ${basis.slice(0, 140)}`;
}

/** Wrong proposals by what is wrong with them, and how many responses were missed. */
function errorsOf(wrong, gold, missed) {
  const counts = new Map([['missed', missed]]);
  for (const one of wrong) {
    const there = gold.filter((other) => other.article === one.article && overlaps(other, one));
    const what =
      there.length === 0
        ? 'no response there, by the gold'
        : there.some(({ from }) => last(from) === last(one.from))
          ? 'wrong target'
          : there.some(({ to }) => last(to) === last(one.to))
            ? 'wrong responder'
            : 'wrong responder and target';
    const name = `${what} (${one.rule})`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function overlaps({ basis }, one) {
  const [a, b] = [basis.replace(/\s+/g, ' '), one.basis];
  return a.includes(b.slice(0, 60)) || b.includes(a.slice(0, 60));
}

function last(name) {
  return String(name ?? '')
    .toLowerCase()
    .split(/\s+/)
    .at(-1);
}

function rowsOf(printed) {
  const names = { P: 'precision', R: 'recall', F1: 'F1' };
  return new Map(
    printed.split('\n').flatMap((line) => {
      const found = /^(link\+kind|link|pairs) /.exec(line);
      return found
        ? [...line.matchAll(/\b(P|R|F1) +([\d.]+)/g)].map(([, measure, value]) => [
            `${found[1]}, ${names[measure]}`,
            Number(value),
          ])
        : [];
    }),
  );
}
