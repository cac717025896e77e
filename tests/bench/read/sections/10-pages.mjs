// Pages as publishers send them: quotes, speakers, kinds of speech and what the page says of itself.
import { join } from 'node:path';
import { reader } from '../articles.mjs';
import { halfOf, readLines } from '../gold.mjs';

/** Figures in percent, with the classes of errors and the reliability of what was stated. */
export async function section({ corpus, all }) {
  const { score, scoreQuotes, sameSpeaker } = await import(join(corpus, 'score-pages.mjs'));
  const read = await reader(all);
  const gold = readLines(join(corpus, 'pages.dev.jsonl'));
  const pages = gold.map((page) => ({ page, ...read(join(corpus, 'pages', `${page.page}.html`)) }));
  const predicted = pages.map(predictionOf);
  const errors = [];
  const whole = score(gold, predicted, errors);
  const rows = rowsOf(whole);
  for (const half of [1, 2]) {
    const part = score(
      gold.filter(({ page }) => halfOf(page) === half),
      predicted,
    );
    for (const [i, { value }] of rowsOf(part).entries()) rows[i][`half${half}`] = value;
  }
  return {
    title: 'Pages',
    rows,
    errors: counted(errors),
    lists: errors.map((line) => ({ half: halfOf(line.split('\t')[0]), line })),
    judged: pages.flatMap(({ page, draft }, i) => {
      if (page.language !== 'en') return [];
      const { fate } = scoreQuotes(page.quotes, predicted[i].quotes);
      return draft.quotes.flatMap(({ rule, confidence, speech, act }, k) => {
        const { kind, golds } = fate[k];
        if (act) return [];
        if (kind === 'optional' || kind === 'duplicate') return [];
        const right =
          kind === 'right' && golds.some((g) => sameSpeaker(page.quotes[g], predicted[i].quotes[k].speaker));
        return [{ what: 'quote', rule, confidence, speech, right }];
      });
    }),
  };
}

function predictionOf({ page, draft, document: { source, organisations } }) {
  const publisher = organisations[source.publisher].name;
  return {
    page: page.page,
    kind: source.kind,
    title: source.title,
    publisher: publisher === 'Unnamed publisher' ? null : publisher,
    published: source.publishedAt ?? null,
    quotes: draft.quotes.map(({ start, end, speaker, speech }) => ({
      exact: draft.text.slice(start, end),
      speaker: speaker?.name ?? null,
      speech,
    })),
    figures: draft.figures
      .filter(({ heading }) => !heading)
      .map(({ start, nounEnd, value, low, high, unit, noun }) => ({
        exact: draft.text.slice(start, nounEnd),
        value,
        low,
        high,
        unit: unit && unit !== 'count' ? unit : noun,
      })),
  };
}

function rowsOf(r) {
  const share = (a, b) => (b ? (100 * a) / b : null);
  const { kind, title, publisher, published } = r.meta;
  return [
    ['quotes, precision', share(r.all.right, r.all.pred), 92],
    ['quotes, recall', share(r.all.found, r.all.gold), 88],
    ['unmarked reported speech, precision', share(r.indirect.right, r.indirect.pred), 85],
    ['unmarked reported speech, recall', share(r.indirect.found, r.indirect.gold)],
    ['marked words, precision', share(r.quoted.right, r.quoted.pred)],
    ['marked words, recall', share(r.quoted.found, r.quoted.gold)],
    ['speaker right', share(r.all.spk, r.all.spkOf), 95],
    ['figures found', share(r.fig.found, r.fig.gold)],
    ['figures found with value and unit', share(r.fig.both, r.fig.gold)],
    ['kind of page right', share(kind, r.pages), 93.3],
    ['title right', share(title, r.pages), 93.3],
    ['publisher right', share(publisher, r.pages), 86.6],
    ['date right', share(published, r.pages), 86.6],
    ['quotes from pages in other languages', r.otherQuotes, 0, 'lower'],
    ['junk taken for quotes', r.notQuotesPredicted, 0, 'lower'],
  ].map(([name, value, goal, better]) => ({ name, value, goal, better }));
}

function counted(lines) {
  const counts = new Map();
  for (const line of lines) {
    const what = line.split('\t')[1].replace(/^(SPEAKER|FIGURE VALUE|FIGURE UNIT|WRONG \S*)\b.*/, '$1');
    counts.set(what.toLowerCase(), (counts.get(what.toLowerCase()) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
