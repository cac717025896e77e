import { openGraph, seeds } from '../support/graph.ts';

const over = openGraph(...seeds());

const FACETS = `query ($query: String, $filter: StatementFilter) {
  facets(query: $query, filter: $filter) {
    counted complete
    type { ...V } speaker(first: 100) { ...V } organisation(first: 100) { ...V } place(first: 100) { ...V }
    source(first: 100) { ...V } month(first: 100) { ...V } printed(first: 100) { ...V } speech { ...V } status { ...V }
    hasResponse { ...V } contradicted { ...V }
  }
}
fragment V on FacetValue { value name count }`;

type Value = { value: string; name: string; count: number };
type Facets = { counted: number; complete: boolean } & Record<string, Value[]>;
type Filter = Record<string, unknown>;

const WHOLE: Filter = {};
const CASES: [string, string | null, Filter][] = [
  ['everything', null, WHOLE],
  ['one speaker', null, { speaker: 'Natacha Bouchart' }],
  [
    'quotes of a source with a response',
    null,
    { type: 'QUOTE', source: 'source:calais-live-blog', hasResponse: true },
  ],
  ['a month and a speech', null, { from: '2031-02', to: '2031-02', speech: ['DIRECT'] }],
  ['a search', 'migrants', WHOLE],
  ['a search for what is contradicted about a place', 'migrants', { place: 'Calais', contradicted: true }],
];

test.each(CASES)('each value of each facet of %s leaves as many as it says', async (_, query, filter) => {
  const { facets } = (await over.answer(FACETS, { query, filter })) as { facets: Facets };
  const { counted, complete, ...values } = facets;
  expect(complete).toBe(true);
  expect(counted).toBe(await total(query, filter));
  const told = Object.entries(values).flatMap(([facet, all]) => all.map((one) => ({ facet, ...one })));
  expect(told.length).toBeGreaterThan(5);
  for (const { facet, value, count } of told) {
    const found = await total(query, narrowedTo(filter, facet, value));
    expect({ facet, value, count: found }).toEqual({ facet, value, count });
  }
});

test('a facet shows the other values of its own condition', async () => {
  const { facets } = await over.answer(FACETS, { filter: { type: 'FIGURE', speaker: 'Natacha Bouchart' } });
  expect(facets.type.map(({ value }: Value) => value).sort()).toEqual(['FIGURE', 'QUOTE']);
  expect(facets.speaker.length).toBeGreaterThan(1);
  expect(facets.speaker[0].count).toBeGreaterThanOrEqual(facets.speaker[1].count);
});

test('a statement of unknown day is found by the month in which it was printed, and not as said then', async () => {
  const text = '121 homes were flooded in Marram and 40 homes in Gullmouth';
  const texts = async (filter: Filter) => {
    const { statements } = await over.answer(
      'query ($filter: StatementFilter) { statements(filter: $filter, first: 100) { nodes { text saidOn printedOn } } }',
      { filter },
    );
    return statements.nodes.filter((one: any) => one.text === text);
  };
  expect(await texts({ printedFrom: '2031-02', printedTo: '2031-02' })).toEqual([
    { text, saidOn: null, printedOn: '2031-02-14' },
  ]);
  expect(await texts({ from: '2031-02', to: '2031-02' })).toEqual([]);
  const { facets } = await over.answer('{ facets { month { value } printed { value count } } }');
  expect(facets.printed).toContainEqual({ value: '2031-05', count: 6 });
});

test('kinds are counted for a search as the search counts them', async () => {
  const { facets } = await over.answer('{ facets(query: "migrants") { kind { value count } } }');
  expect(facets.kind.length).toBeGreaterThan(1);
  for (const { value, count } of facets.kind) {
    const { search } = await over.answer(
      'query ($kinds: [SearchKind!]) { search(query: "migrants", kinds: $kinds) { totalCount } }',
      { kinds: [value] },
    );
    expect({ value, count }).toEqual({ value, count: search.totalCount });
  }
});

test('a search for nothing finds nothing to narrow by', async () => {
  const { facets } = await over.answer(FACETS, { query: '' });
  expect(facets).toMatchObject({ counted: 0, complete: true, speaker: [], type: [] });
});

test('a name in a filter that nobody has is refused with the nearest', async () => {
  const refusal = await over.refusal(FACETS, { filter: { speaker: 'Natasha Bouchar' } });
  expect(refusal.message).toMatch(/There is no speaker "Natasha Bouchar"; did you mean/);
});

test('a facet holds at most 100 values', async () => {
  const refusal = await over.refusal('{ facets { speaker(first: 101) { value } } }');
  expect(refusal.message).toBe('first is 101; ask for 0 to 100, and walk the pages with after or before.');
});

async function total(query: string | null, filter: Filter): Promise<number> {
  if (query === null) {
    const { statements } = await over.answer(
      'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }',
      { filter },
    );
    return statements.totalCount;
  }
  const { search } = await over.answer(
    'query ($query: String!, $filter: StatementFilter) { search(query: $query, filter: $filter, kinds: [QUOTE, FIGURE]) { totalCount } }',
    { query, filter },
  );
  return search.totalCount;
}

function narrowedTo(filter: Filter, facet: string, value: string): Filter {
  if (facet === 'month') return { ...filter, from: value, to: value };
  if (facet === 'printed') return { ...filter, printedFrom: value, printedTo: value };
  if (facet === 'speech') return { ...filter, speech: [value] };
  return { ...filter, [facet]: value === 'true' ? true : value === 'false' ? false : value };
}
