import { writeCursor } from '../../src/graph/cursor.ts';
import { importDocument } from '../../src/graph/import.ts';
import { indexedWords } from '../../src/graph/words.ts';
import type { CheckedDocument, Figure, Quote } from '../../src/model/document.ts';
import { openGraph } from '../support/graph.ts';
import { fc } from '../support/properties.ts';
import { told } from '../support/told.ts';

// More hits than the index is asked for at once, most of them as good as hundreds of others.

const SPEAKERS = ['ada', 'ben', 'cyd'];
const VERBS = ['holds', 'leaks', 'stood', 'bends', 'sways'];

/** Words of a few lengths only; some have “wall” at the beginning of a longer word alone. */
function wordsOf(n: number): string {
  const noun = n % 11 === 0 ? 'wallet' : n % 13 === 0 ? 'breakwater' : 'wall';
  const tail = n % 3 === 0 ? ' by the sea' : n % 500 === 1 ? '' : ` on day ${1000 + n}`;
  return `the ${noun} ${VERBS[n % VERBS.length]}${tail}`;
}

const SIZES = { news: 1_500, post: 300, echo: 30 };
const documents = Object.entries(SIZES).map(([name, many]) =>
  told(
    name,
    Array.from({ length: many }, (_, n) => ({
      words: n % 100 === 7 ? `${wordsOf(n)}, ${n} boats` : wordsOf(n),
      speaker: n % 400 === 0 ? 'cyd' : SPEAKERS[n % 2],
      ...(n % 4 === 0 ? { about: ['town'] } : {}),
      ...(n % 100 === 7 ? { figures: [{ words: `${n} boats`, measure: 'boats' }] } : {}),
    })),
  ),
);
const over = openGraph();

beforeAll(async () => {
  await over.hold(...documents);
}, 300_000);

type Asked = {
  kinds?: readonly ('QUOTE' | 'FIGURE')[] | undefined;
  speaker?: string | undefined;
  source?: string | undefined;
  filter?: { place?: string; type?: 'QUOTE' | 'FIGURE' } | undefined;
};

/** What a search finds in documents read plainly: ids with their scores, the best first. */
function plainly(query: string, { kinds, speaker, source, filter }: Asked): { id: string; score: number }[] {
  const fits = (document: CheckedDocument) => (one: Quote | Figure) => {
    const said = document.attributions.filter(({ statement }) => statement === one.id);
    const isQuote = !('value' in one);
    const type = isQuote ? 'QUOTE' : 'FIGURE';
    if (kinds && !kinds.includes(type)) return false;
    if (filter?.type && filter.type !== type) return false;
    if (filter?.place && !(isQuote && one.about.some((id) => nameOf(document, id) === filter.place)))
      return false;
    if (source && document.source.id !== source) return false;
    return !speaker || said.some((link) => nameOf(document, link.speaker) === speaker);
  };
  return documents
    .flatMap((document) => [...document.quotes, ...document.figures].filter(fits(document)))
    .flatMap(({ id, text }) => {
      const words = indexedWords([text]);
      const fit = fitOf(words, query);
      return fit === null ? [] : [{ id, score: fit + 1 / (1 + words.length) }];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
}

function nameOf({ speakers, places }: CheckedDocument, id: string): string | undefined {
  return [...speakers, ...places].find((one) => one.id === id)?.name;
}

/** Five for each word that is there (four for a short one), one for the beginning of another; null where one is missing. */
function fitOf(words: string, query: string): number | null {
  const phrase = /"(.*)"/.exec(query)?.[1];
  if (phrase) return ` ${words} `.includes(` ${phrase} `) ? 4 * phrase.split(' ').length : null;
  const each = indexedWords([query])
    .split(' ')
    .map((word) => {
      const found = words.split(' ').filter((one) => one.startsWith(word));
      if (word.length < 3) return found.includes(word) ? 4 : null;
      return found.length === 0 ? null : found.includes(word) ? 5 : 1;
    });
  return each.includes(null) ? null : (each as number[]).reduce((sum, one) => sum + one, 0);
}

const asked: fc.Arbitrary<Asked> = fc.record({
  kinds: fc.constantFrom(
    undefined,
    undefined,
    ['QUOTE'] as const,
    ['FIGURE'] as const,
    ['QUOTE', 'FIGURE'] as const,
  ),
  speaker: fc.constantFrom(undefined, undefined, 'Ada Birch', 'Ben Cole', 'Cyd Dunn'),
  source: fc.constantFrom(undefined, undefined, 'source:news', 'source:post', 'source:echo'),
  filter: fc.constantFrom(undefined, undefined, { place: 'Town' }, { type: 'QUOTE' as const }),
});

const SEARCH = `query ($query: String!, $kinds: [SearchKind!], $speaker: String, $source: String, $filter: StatementFilter, $first: Int, $after: String, $last: Int) {
  search(query: $query, kinds: $kinds, speaker: $speaker, source: $source, filter: $filter, first: $first, after: $after, last: $last) {
    totalCount edges { score node { ... on Statement { id } } } pageInfo { hasNextPage endCursor }
  }
}`;

const read = async (variables: Record<string, unknown>) => {
  const { search } = await over.answer(SEARCH, variables);
  const items = search.edges.map(({ score, node: { id } }: any) => ({ id, score }));
  return { items, totalCount: search.totalCount, ...search.pageInfo };
};

const QUERIES = ['wall', 'wal', 'wall sea', 'wall day', 'boat', '"wall hold"', 'wall 7'];

test('pages of a search, wherever they begin, are what a plain reading gives, with no item twice and none left out', async () => {
  const long = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...QUERIES),
      asked,
      fc.integer({ min: 1, max: 100 }),
      fc.nat(9_999),
      async (query, asked, size, place) => {
        const expected = plainly(query, asked);
        if (expected.length > 1_000) long.add(query);
        // A third begins at the front, the others anywhere.
        let from = place % 3 === 0 || expected.length === 0 ? 0 : 1 + (place % expected.length);
        const cursorOf = ({ id, score }: { id: string; score: number }) =>
          writeCursor('Query.search SCORE DESC', [score, id]);
        let after = from === 0 ? null : cursorOf(expected[from - 1]!);
        for (let page = 0; page < 3; page++) {
          const found = await read({ query, ...asked, first: size, after });
          expect(found.items).toEqual(expected.slice(from, from + size));
          from += size;
          expect(found.totalCount).toBe(expected.length);
          expect(found.hasNextPage).toBe(from < expected.length);
          if (!found.hasNextPage) break;
          after = found.endCursor;
        }
      },
    ),
    { numRuns: 100 },
  );
  expect(long.size).toBeGreaterThan(1);
}, 300_000);

test('a walk through all that a word finds meets each once', async () => {
  const expected = plainly('wall', {});
  expect(expected.length).toBeGreaterThan(1_000);
  const found: { id: string; score: number }[] = [];
  for (let after: string | null = null; ; ) {
    const page = await read({ query: 'wall', first: 100, after });
    found.push(...page.items);
    if (!page.hasNextPage) break;
    after = page.endCursor;
  }
  expect(found).toEqual(expected);
  const { items } = await read({ query: 'wall', last: 7 });
  expect(items).toEqual(expected.slice(-7));
}, 300_000);

test('facets of a word and what narrows it count what a plain reading finds', async () => {
  for (const [speaker, source, place] of [
    ['Cyd Dunn', undefined, undefined],
    ['person:ben-cole', 'source:echo', undefined],
    ['Ada Birch', 'source:news', 'Town'],
  ]) {
    const name = speaker?.startsWith('person:') ? 'Ben Cole' : speaker;
    const expected = plainly('wall', { speaker: name, source, ...(place ? { filter: { place } } : {}) });
    const { facets } = await over.answer(
      'query ($filter: StatementFilter) { facets(query: "wall", filter: $filter) { counted complete type { value count } } }',
      { filter: { speaker, source, place } },
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(facets).toEqual({
      counted: expected.length,
      complete: true,
      type: [{ value: 'QUOTE', count: expected.length }],
    });
  }
}, 300_000);

test('things are found by their kind among many statements of the same word, and nothing by a part of its id', async () => {
  await importDocument(
    over.graph,
    told('walls', [{ words: 'it stands', about: ['wall', 'wallhead'] }], {
      places: { wall: { id: 'place:a"wall\\', name: 'The Wall', kind: 'TOWN' } },
      events: { wallhead: { name: 'The Wall debate', kind: 'HEARING', participants: [] } },
    }),
  );
  const found = async (query: string, kinds?: readonly string[]) => {
    const { search } = await over.answer(
      `query ($query: String!, $kinds: [SearchKind!]) { search(query: $query, kinds: $kinds, first: 5) {
        totalCount nodes { __typename ... on Place { id } } } }`,
      { query, kinds },
    );
    return search;
  };
  expect(await found('wall', ['PLACE'])).toEqual({
    totalCount: 1,
    nodes: [{ __typename: 'Place', id: 'place:a"wall\\' }],
  });
  const both = await found('wall', ['PLACE', 'EVENT', 'PERSON']);
  expect(both.nodes.map(({ __typename }: any) => __typename).sort()).toEqual(['Event', 'Place']);
  for (const part of ['place', 'quot', 'quote:', 'person', 'source:news']) {
    const { totalCount } = await found(part);
    expect([part, totalCount]).toEqual([part, 0]);
  }
}, 300_000);
