import { importDocument } from '../../src/graph/import.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { openGraph, seeds } from '../support/graph.ts';

const over = openGraph(...seeds());

const SEARCH = `query ($query: String!, $kinds: [SearchKind!]) {
  search(query: $query, kinds: $kinds, first: 100) {
    edges { highlights node { __typename ... on Node { id } } }
  }
}`;

async function found(query: string, kinds?: string[]): Promise<{ id: string; highlights: string[] }[]> {
  const { search } = await over.answer(SEARCH, { query, kinds });
  return search.edges.map(({ node, highlights }: any) => ({ id: node.id, highlights }));
}

const PEOPLE = ['PERSON'];

test.each([
  ['mayor of Calais', 'person:natacha-bouchart', '«Mayor» of «Calais»'],
  ['the town’s mayor', 'person:natacha-bouchart', "the «town's» «mayor»"],
  ['Labour MP', 'person:david-hanson', '«MP», «Labour»'],
  ['chief engineer marram', 'person:deniz-aslan', '«Chief» «engineer», «Marram» Waterworks'],
])('%s finds who holds the role or is printed so', async (query, id, highlight) => {
  const [first] = await found(query);
  expect(first!.id).toBe(id);
  expect(first!.highlights).toContain(highlight);
});

test('a pronoun that stands for a speaker finds nobody', async () => {
  expect(await found('she', PEOPLE)).toEqual([]);
});

test('words that stand everywhere are neither asked for nor marked beside others', async () => {
  const [first] = await found('the mayor of the town of Calais', PEOPLE);
  expect(first!.id).toBe('person:natacha-bouchart');
  for (const text of first!.highlights) expect(text).not.toMatch(/«(the|of)»/i);
  const denied = await found('not that', ['QUOTE']);
  expect(denied.length).toBeGreaterThan(0);
  for (const { highlights } of denied) expect(highlights[0]!.match(/«.*?»/g)!.join()).not.toMatch(/that/i);
});

test('words that stand everywhere are asked for where there are no others', async () => {
  const all = await found('to be', ['QUOTE']);
  expect(all.length).toBeGreaterThan(0);
  for (const { highlights } of all) expect(highlights[0]).toMatch(/«(to|be)»/i);
});

const SUGGEST = 'query ($query: String!) { suggestions(query: $query) { query id kind } }';

test.each([
  ['Bouchrt', { query: 'Natacha Bouchart', id: 'person:natacha-bouchart', kind: 'PERSON' }],
  ['natasha bouchard', { query: 'Natacha Bouchart', id: 'person:natacha-bouchart', kind: 'PERSON' }],
  ['Saltmarch Trust', { query: 'Saltmarsh Trust', id: 'organisation:saltmarsh-trust', kind: 'ORGANISATION' }],
  ['soft tuoch', { query: 'soft touch', id: null, kind: null }],
])('%s is near to what is printed', async (query, expected) => {
  const { suggestions } = await over.answer(SUGGEST, { query });
  expect(suggestions).toContainEqual(expected);
});

test.each(['', '"', 'zzzzzzz qqqqqq', 'soft touch', '~2 * [', 'a'])(
  'nothing is near to %j',
  async (query) => {
    expect((await over.answer(SUGGEST, { query })).suggestions).toEqual([]);
  },
);

test('what is found comes by time when that is asked for, and what has none comes last either way', async () => {
  const times = async (direction: string) => {
    const { search } = await over.answer(
      `query ($direction: OrderDirection!) { search(query: "wall", first: 100, orderBy: { field: TIME, direction: $direction }) { nodes { ... on Statement { saidOn printedOn } } } }`,
      { direction },
    );
    return search.nodes.map(({ saidOn, printedOn }: any) => saidOn ?? printedOn ?? null);
  };
  for (const direction of ['ASC', 'DESC']) {
    const all: (string | null)[] = await times(direction);
    const dated = all.filter((time) => time !== null);
    expect(all.slice(0, dated.length)).toEqual(dated);
    const days = dated.map((time) => time.replace('~', '').padEnd(10, '-01'));
    const sorted = [...days].sort();
    expect(days).toEqual(direction === 'ASC' ? sorted : sorted.reverse());
  }
});

test('who loses a role, or is printed otherwise, is no longer found by it', async () => {
  const [calais] = seeds('calais.yaml') as [CheckedDocument];
  const mayor = 'person:natacha-bouchart';
  const without: CheckedDocument = {
    ...calais,
    roles: calais.roles.filter(({ person }) => person !== mayor),
    attributions: calais.attributions.map((one) =>
      one.speaker === mayor ? { ...one, attributedAs: 'Natacha Bouchart', roleAs: null } : one,
    ),
  };
  await over.hold(without);
  expect(await found('mayor', PEOPLE)).toEqual([]);
  await over.hold(calais);
  expect((await found('mayor', PEOPLE)).map(({ id }) => id)).toEqual([mayor]);
  await importDocument(over.graph, without);
  expect(await found('mayor', PEOPLE)).toEqual([]);
  await importDocument(over.graph, calais);
  expect((await found('mayor', PEOPLE)).map(({ id }) => id)).toEqual([mayor]);
});
