import { getIntrospectionQuery } from 'graphql';
import { LIMITS } from '../../src/api/limits/limits.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { told } from '../support/told.ts';

const long = 'Marram '.repeat(320);
const many = Array.from({ length: 25 }, (_, i) => ({
  words: `Claim ${i}`,
  speaker: i === 0 ? 'bea' : 'ada',
}));
const people = { ada: { name: `Ada ${long}` }, bea: { name: `Bea ${long}` } };
const over = openGraph(...seeds('calais.yaml'), told('long', many, { people }));

const nested = (levels: number, inner = 'id') =>
  `${'contains { '.repeat(levels)}${inner}${' }'.repeat(levels)}`;
const aliases = (number: number, field: string) =>
  `{ ${Array.from({ length: number }, (_, i) => `a${i}: ${field}`).join(' ')} }`;

test.each([
  [
    `{ places { nodes { ${nested(14)} } } }`,
    'QUERY_TOO_DEEP',
    'at most 16 levels of fields, and this one has 17',
  ],
  [aliases(61, 'summary { quotes }'), 'TOO_MANY_ALIASES', 'at most 60 aliases, and this one has 61'],
  [aliases(61, '__typename'), 'TOO_MANY_ALIASES', 'at most 60 aliases, and this one has 61'],
  [`{ ...A ...A } fragment A on Query ${aliases(31, '__typename')}`, 'TOO_MANY_ALIASES', 'this one has 62'],
  [
    `{ ${'... @include(if: true) { __typename } '.repeat(51)} }`,
    'TOO_MANY_DIRECTIVES',
    'at most 50 directives, and this one has 51',
  ],
])('%.60s… is rejected with the limit, its number and a code', async (query, code, words) => {
  const error = await over.refusal(query);
  expect(error.extensions).toEqual({ code });
  expect(error.message).toContain(words);
});

test('twelve levels of fields are answered, however many fragments they stand in', async () => {
  const up = (levels: number, inner: string) =>
    `${'locatedIn { '.repeat(levels)}${inner}${' }'.repeat(levels)}`;
  const fragments = `fragment A on Place { ${up(3, '...B')} } fragment B on Place { ... on Place { ${up(3, '...C')} } } fragment C on Place { ${up(3, 'id')} }`;
  const { places } = await over.answer(`{ places { nodes { ...A } } } ${fragments}`);
  expect(places.nodes.length).toBeGreaterThan(0);
});

describe('the objects that an answer could hold', () => {
  const costly =
    '{ ... on Place { statements(first: 100) { nodes { responses(first: 100) { nodes { id } } } } } }';
  const ids = Array(100).fill('place:calais');
  test.each([
    ['a literal', `{ nodes(ids: ${JSON.stringify(ids)}) ${costly} }`, {}],
    ['a variable', `query ($ids: [ID!]!) { nodes(ids: $ids) ${costly} }`, { ids }],
    ['a default', `query ($ids: [ID!]! = ${JSON.stringify(ids)}) { nodes(ids: $ids) ${costly} }`, {}],
    [
      'a default of a page',
      'query ($n: Int = 100) { speakers(first: $n) { nodes { said(first: $n) { nodes { responses(first: $n) { nodes { id } } } } } } }',
      {},
    ],
  ])('are counted where their number is %s', async (_, query, variables) => {
    const error = await over.refusal(query, variables);
    expect(error.extensions).toEqual({ code: 'QUERY_TOO_EXPENSIVE' });
    expect(error.message).toMatch(/at most 100,000 objects in its answer, and this one has 2,020,\d\d\d/);
  });

  test('are as many as a page has where a variable is left out', async () => {
    const query =
      'query ($n: Int) { speakers(first: $n) { nodes { said(first: $n) { nodes { responses(first: $n) { nodes { id } } } } } } }';
    expect((await over.ask(query)).errors).toEqual([]);
  });
});

describe('what the database would plan for too long is rejected before it is asked', () => {
  const filter =
    'filter: { speaker: "Ada", organisation: "The Council", place: "Town", within: "Shire", event: "The hearing", contradicted: true, hasResponse: true }';
  const said = (levels: number): string =>
    levels === 0 ? 'id' : `said(first: 3, ${filter}) { nodes { mentions { ${said(levels - 1)} } } }`;
  const ways = (levels: number): string => {
    if (levels === 0) return 'id';
    const below = ways(levels - 1);
    return `responses(first: 1) { nodes { response { ${below} } } } respondsTo(first: 1) { nodes { response { ${below} } } } contradictions(first: 1) { nodes { statements { ${below} } } }`;
  };
  test.each([
    ['filters inside each other', `{ speakers { nodes { ${said(2)} } } }`],
    ['filters deep inside each other', `{ speakers(first: 1) { nodes { ${said(4)} } } }`],
    ['lists inside each other', `{ quotes(first: 1) { nodes { ${ways(4)} } } }`],
    [
      'many root fields',
      aliases(10, `facets(${filter}) { speaker { count } place { count } month { count } }`),
    ],
    ['a look-up', `{ node(id: "person:ada-birch") { ... on Person { ${said(3)} } } }`],
  ])('%s', async (_, query) => {
    const begun = performance.now();
    const error = await over.refusal(query);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(error.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' });
    expect(error.message).toMatch(/complex/);
    expect(error.message).not.toMatch(/cypher|match/i);
  });

  test('three lists inside each other are asked', async () => {
    const query =
      '{ speakers(first: 5) { nodes { said(first: 5) { nodes { responses(first: 5) { nodes { id response { id contradictions(first: 5) { nodes { id } } } } } } } } } }';
    expect((await over.ask(query)).errors).toEqual([]);
  });
});

test('a subscription that asks for no event stream is rejected', async () => {
  const error = await over.refusal('subscription { changes { revision { id } } }');
  expect(error.extensions).toEqual({ code: 'OPERATION_NOT_SUPPORTED' });
  expect(over.logged).toEqual([]);
});

test('a number beyond every Float is rejected, literal or variable', async () => {
  const literal = await over.refusal('{ figures(filter: { minValue: 1e999 }) { totalCount } }');
  expect(literal.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'minValue' });
  expect(literal.message).toBe('1e999 is too large for a Float; write a number up to 1.7e308.');
  const query = 'query ($f: FigureFilter) { figures(filter: $f) { totalCount } }';
  const variable = await over.refusal(query, { f: { minValue: Number.POSITIVE_INFINITY } });
  expect(variable.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'minValue' });
});

test('a fault of a variable is told once beside introspection', async () => {
  const query = 'query ($n: Int!) { __schema { queryType { name } } quotes(first: $n) { totalCount } }';
  const error = await over.refusal(query, { n: 'many' });
  expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'n' });
});

test('a cursor of ours is taken, however long the name that it holds', async () => {
  const query =
    'query ($after: String) { speakers(first: 1, after: $after) { edges { cursor node { name } } pageInfo { hasNextPage endCursor } } }';
  const names: string[] = [];
  let longest = 0;
  for (let after: string | null = null, more = true; more; ) {
    const { speakers } = await over.answer(query, { after });
    names.push(speakers.edges[0].node.name);
    longest = Math.max(longest, speakers.edges[0].cursor.length);
    ({ hasNextPage: more, endCursor: after } = speakers.pageInfo);
  }
  expect(new Set(names).size).toBe(names.length);
  expect(longest).toBeGreaterThan(4_096);
});

test.each([
  ['100,000 words', 'tide OR '.repeat(50_000)],
  ['600 KB', 'ab cd '.repeat(100_000)],
  ['a phrase of 100,000 words', `"${'tide wall '.repeat(50_000)}"`],
  ['a thousand phrases', '"tide wall" '.repeat(1_000)],
])('a search for %s is answered', async (_, query) => {
  const asked = 'query ($q: String!) { search(query: $q) { totalCount } facets(query: $q) { counted } }';
  const { search, facets } = await over.answer(asked, { q: query });
  expect(search.totalCount).toEqual(expect.any(Number));
  expect(facets.counted).toEqual(expect.any(Number));
});

test('what GraphiQL asks of the schema is within every limit', async () => {
  expect(
    (await over.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).errors,
  ).toEqual([]);
  expect(LIMITS.depth).toBe(16);
});
