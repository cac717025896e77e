import { getIntrospectionQuery, isObjectType } from 'graphql';
import { createContext } from '../../src/api/context.ts';
import { executableSchema } from '../../src/api/executable.ts';
import { LIMITS } from '../../src/api/limits/limits.ts';
import { createApi } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { cypher } from '../../src/graph/cypher.ts';
import {
  Conflict,
  DatabaseUnavailable,
  InvalidArgument,
  InvalidDocument,
  NotFound,
} from '../../src/model/errors.ts';
import { openGraph, seeds } from '../support/graph.ts';

const over = openGraph(...seeds());

describe('an unknown name in a filter', () => {
  test.each([
    [
      'quotes(filter: { speaker: "Natacha Bouchar" })',
      'speaker',
      'There is no speaker "Natacha Bouchar"; did you mean "Natacha Bouchart"',
    ],
    ['quotes(filter: { speaker: "Bouchart" })', 'speaker', 'There is no speaker "Bouchart"; did you mean'],
    ['figures(filter: { place: "Callais" })', 'place', 'There is no place "Callais"; did you mean "Calais"?'],
    ['figures(filter: { measure: "migrant in calais" })', 'measure', 'did you mean "Migrants in Calais"?'],
    ['speakers(filter: { organisation: "Home Ofice" })', 'organisation', 'did you mean "Home Office"?'],
    [
      'responses(filter: { to: "zzzz qqqq" })',
      'to',
      'There is no speaker "zzzz qqqq"; look for it with search.',
    ],
    ['search(query: "migrants", source: "no such paper")', 'source', 'There is no source "no such paper"'],
  ])('%s is answered with what is near', async (field, argument, message) => {
    const error = await over.refusal(`{ ${field} { totalCount } }`);
    expect(error.message).toContain(message);
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  test('is one error, however many lists it leaves empty', async () => {
    const error = await over.refusal(
      '{ speakers(first: 100) { nodes { said(filter: { place: "Callais" }) { totalCount } } } }',
    );
    expect(error.extensions?.argument).toBe('place');
  });

  test('that exists is looked up once, however many lists it leaves empty', async () => {
    let reads = 0;
    const counting = {
      ...over.graph,
      read: (...asked: Parameters<Graph['read']>) => {
        reads++;
        return over.graph.read(...asked);
      },
    } as Graph;
    const query = '{ speakers(first: 100) { nodes { said(filter: { place: "Dover" }) { totalCount } } } }';
    const { body } = await createApi().executeOperation({ query }, { contextValue: createContext(counting) });
    expect(body.kind === 'single' && body.singleResult.errors).toBeUndefined();
    expect(reads).toBe(2);
  });

  test('is found in path and summary too', async () => {
    const path = await over.refusal('{ path(from: "Nobody", to: "James Brokenshire") { length } }');
    expect(path.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'from' });
    const summary = await over.refusal('{ summary(filter: { place: "Callais" }) { quotes } }');
    expect(summary.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'place' });
  });

  test('is no error where the name exists and there is just nothing', async () => {
    expect(await over.answer('{ figures(filter: { speaker: "David Hanson" }) { totalCount } }')).toEqual({
      figures: { totalCount: 0 },
    });
  });
});

describe('a wrong date', () => {
  const says = '"2014-13" is not a date (there is no month 13); write a year';
  test('written into the query is bad input, with its argument and place', async () => {
    const error = await over.refusal('{ quotes(filter: { from: "2014-13" }) { totalCount } }');
    expect(error.message).toContain(says);
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'from' });
    expect(error.locations).toEqual([{ line: 1, column: 26 }]);
  });

  test.each([
    ['query ($d: PartialDate) { quotes(filter: { from: $d }) { totalCount } }', { d: '2014-13' }, 'd'],
    ['query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }', { f: { to: '2014-13' } }, 'to'],
  ])('in a variable is bad input, with its name', async (query, variables, argument) => {
    const error = await over.refusal(query, variables);
    expect(error.message).toContain(says);
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  test('of another type is told what a date is', async () => {
    const error = await over.refusal('{ quotes(filter: { from: 2014 }) { totalCount } }');
    expect(error.message).toContain('A date is written as a string, such as "2014-10".');
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'from' });
  });
});

test.each([
  ['{ speaker { id } }', 'id', 'Give either id or name, and only one of the two.'],
  [
    '{ place(id: "place:calais", name: "Calais") { id } }',
    'name',
    'Give either id or name, and only one of the two.',
  ],
  [
    '{ thread(of: "person:natacha-bouchart", depth: 13) { hasMore } }',
    'depth',
    'depth is 13; ask for 0 to 12',
  ],
  [
    '{ thread(of: "person:natacha-bouchart", depth: -1) { hasMore } }',
    'depth',
    'depth is -1; ask for 0 to 12',
  ],
  [
    '{ thread(of: "person:natacha-bouchart", first: 1001) { hasMore } }',
    'first',
    'first is 1001; ask for 0 to 1000',
  ],
  ['{ summary { bySpeaker(first: 101) { quotes } } }', 'first', 'first is 101; ask for 0 to 100'],
  ['{ summary { byMonth(last: -1) { quotes } } }', 'last', 'last is -1; ask for 0 to 100'],
  ['{ speakers { nodes { respondents(first: 101) { count } } } }', 'first', 'first is 101; ask for 0 to 100'],
])('%s is refused', async (query, argument, message) => {
  const error = await over.refusal(query);
  expect(error.message).toContain(message);
  expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
});

test('more than a hundred ids at a time are refused', async () => {
  const ids = Array.from({ length: 101 }, (_, i) => `quote:${i}`);
  const error = await over.refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(error).toMatchObject({
    message: 'ids holds 101; ask for at most 100 at a time.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'ids' },
  });
});

describe('a request that is too large', () => {
  const deep = (levels: number) =>
    `{ places { nodes ${'{ contains '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`;
  test.each([
    ['deep', deep(16)],
    [
      'full of aliases',
      `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, i) => `a${i}: summary { quotes }`).join(' ')} }`,
    ],
    [
      'full of aliases of __typename',
      `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    ],
    ['full of directives', `{ summary { quotes ${'@include(if: true) '.repeat(LIMITS.directives + 1)} } }`],
    ['long', `{ ${'__typename '.repeat(LIMITS.tokens)} }`],
    [
      'costly',
      '{ speakers(first: 100) { nodes { said(first: 100) { nodes { responses(first: 100) { nodes { id } } } } } } }',
    ],
    [
      'costly in ids',
      `{ nodes(ids: ${JSON.stringify(Array(100).fill('place:calais'))}) { ... on Place { statements(first: 100) { nodes { responses(first: 100) { nodes { id } } } } } } }`,
    ],
  ])('because it is %s is refused before it is asked', async (_, query) => {
    const { data, errors } = await over.ask(query);
    expect(data).toBeNull();
    expect([
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_PARSE_FAILED',
      'QUERY_TOO_DEEP',
      'QUERY_TOO_EXPENSIVE',
      'TOO_MANY_ALIASES',
    ]).toContain(errors[0]!.extensions?.code);
  });

  test('does not include what GraphiQL asks of the schema', async () => {
    const { __schema } = await over.answer(
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    );
    expect(__schema.types.length).toBeGreaterThan(100);
  });
});

describe('any text is a legal search', () => {
  test.each([
    '',
    ' ',
    '"',
    '""',
    '"a',
    '*',
    '?',
    '\\',
    'a\\',
    '/',
    '/a/',
    '(',
    ')',
    'AND',
    'OR NOT',
    'a AND',
    '[a TO',
    '{1 TO 2}',
    'title:x',
    '_id:*',
    '^',
    'a^2',
    'a~',
    '+-',
    '&&',
    '||',
    '!',
    '⑴ ㈠',
    '¶ ¶',
    '\u0000',
    '\ud800',
    '🙂',
    "'",
    '’s',
    'é́',
    'ﷺ',
    '½ ﬁ',
    'x'.repeat(20_000),
    'x '.repeat(20_000),
    '"x '.repeat(3_000),
  ])('%j', async (query) => {
    const { search } = await over.answer(
      'query ($q: String!) { search(query: $q) { totalCount nodes { __typename } } }',
      { q: query },
    );
    expect(search.totalCount).toEqual(expect.any(Number));
  });
});

describe('what went wrong inside stays inside', () => {
  const INTERNAL = {
    message: 'Something went wrong here, not in your query; it was logged.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };

  test.each([
    [new InvalidArgument('depth', 'depth is wrong; mend it.'), { code: 'BAD_USER_INPUT', argument: 'depth' }],
    [
      new InvalidDocument('a.yaml', [{ rule: 'r', message: 'm', path: 'p' }]),
      { code: 'BAD_USER_INPUT', issues: [{ rule: 'r', message: 'm', path: 'p' }] },
    ],
    [new NotFound('quote:x'), { code: 'NOT_FOUND', id: 'quote:x' }],
    [new Conflict('Someone else was first; look again.'), { code: 'CONFLICT' }],
    [
      new DatabaseUnavailable('The graph rests; try again.', { cause: new Error('bolt://secret') }),
      { code: 'SERVICE_UNAVAILABLE' },
    ],
    [new Error('MATCH (n) failed at bolt://secret'), INTERNAL.extensions],
  ])('%s has a code of its own', async (error, extensions) => {
    const failing = { ...over.graph, read: () => Promise.reject(error) } as Graph;
    const logged: unknown[] = [];
    const shown = await refusalOver(failing, '{ summary { quotes } }', logged);
    expect(shown.extensions).toEqual(extensions);
    expect(JSON.stringify(shown)).not.toContain('secret');
    const internal = extensions.code === 'INTERNAL_SERVER_ERROR';
    expect(shown.message).toBe(internal ? INTERNAL.message : error.message);
    expect(logged).toEqual(internal ? [error] : []);
  });

  test('a field that is bound to nothing is masked and logged', async () => {
    const logged: unknown[] = [];
    const schema = executableSchema();
    const query = schema.getQueryType()!;
    if (isObjectType(query))
      query.getFields().summary!.resolve = () => over.graph.read(cypher`MATCH (n RETURN n`);
    const shown = await refusalOver(over.graph, '{ summary { quotes } }', logged, schema);
    expect(shown).toMatchObject(INTERNAL);
    expect(JSON.stringify(shown)).not.toMatch(/Neo|MATCH|syntax|stack/i);
    expect(String(logged[0])).toMatch(/Invalid input/);
  });

  async function refusalOver(graph: Graph, query: string, logged: unknown[], schema = executableSchema()) {
    const api = createApi({ log: (error) => logged.push(error), schema });
    const { body } = await api.executeOperation({ query }, { contextValue: createContext(graph) });
    if (body.kind !== 'single') throw new Error('The answer came in parts.');
    return JSON.parse(JSON.stringify(body.singleResult.errors![0]));
  }
});

test('a misspelt field is answered with what is near', async () => {
  const error = await over.refusal('{ quots { totalCount } }');
  expect(error.message).toContain('Did you mean "quotes"');
  expect(error.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('more faults in variables than are told are still the client’s', async () => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const { errors } = await over.ask(query, { ids: Array(200).fill({}) });
  expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['BAD_USER_INPUT']));
  expect(errors.at(-1)!.message).toMatch(/^Too many errors processing variables/);
  expect(errors.length).toBeLessThan(100);
});

test('nothing is near to a word of thousands of letters', async () => {
  const query = 'query ($query: String!) { suggestions(query: $query) { query } }';
  for (const letter of ['a', '\uFDFA'])
    expect(await over.answer(query, { query: letter.repeat(9_000) })).toEqual({ suggestions: [] });
});

test('a name that is longer than any can be is rejected where it is asked for', async () => {
  const long = 'é'.repeat(9_000);
  const speaker = await over.refusal('query ($name: String!) { speaker(name: $name) { id } }', {
    name: long,
  });
  expect(speaker.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'name' });
  const filter = await over.refusal('query ($f: QuoteFilter) { quotes(filter: $f) { totalCount } }', {
    f: { speaker: long },
  });
  expect(filter.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'speaker' });
  expect(filter.message).toBe('speaker is longer than any name or id can be; write at most 4,000 letters.');
  expect(await over.answer('query ($id: ID!) { node(id: $id) { id } }', { id: `person:${long}` })).toEqual({
    node: null,
  });
});
