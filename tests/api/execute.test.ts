import { createContext } from '../../src/api/context.ts';
import { loadSchema } from '../../src/api/schema.ts';
import { createApi } from '../../src/api/server.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { expectJudged } from '../support/judged.ts';

const over = openGraph(...seeds());
const schema = loadSchema();
const api = createApi();

/** Runs one of several operations. */
async function run(query: string, operationName?: string, variables: Record<string, unknown> = {}) {
  const { body } = await api.executeOperation(
    { query, variables: variables as Record<string, never>, ...(operationName ? { operationName } : {}) },
    { contextValue: createContext(over.graph) },
  );
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  return JSON.parse(JSON.stringify(body.singleResult));
}

describe('at the root', () => {
  test('introspection stands beside what is asked of the graph', async () => {
    const answer = await over.answer(
      `query ($of: String!) {
      __schema { queryType { ...Name } }
      place(name: "Calais") { id }
      quote: __type(name: $of) { ...Name kind }
      ... on Query { again: __schema { queryType { name } } __typename }
    } fragment Name on __Type { name }`,
      { of: 'Quote' },
    );
    expect(answer).toEqual({
      __schema: { queryType: { name: 'Query' } },
      place: { id: 'place:calais' },
      quote: { name: 'Quote', kind: 'OBJECT' },
      again: { queryType: { name: 'Query' } },
      __typename: 'Query',
    });
  });

  test('introspection alone is answered, and is left out where a directive says so', async () => {
    expect(await over.answer('{ __type(name: "Quote") { name } __typename }')).toEqual({
      __type: { name: 'Quote' },
      __typename: 'Query',
    });
    const query =
      'query ($in: Boolean!) { ...Both } fragment Both on Query { __schema @include(if: $in) { queryType { name } } place(name: "Calais") { id } }';
    expect(await over.answer(query, { in: false })).toEqual({ place: { id: 'place:calais' } });
    expect(Object.keys(await over.answer(query, { in: true })).sort()).toEqual(['__schema', 'place']);
  });

  test.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('fragments come together, with @include %s and @skip %s', async (a, b) => {
    const query = `query ($a: Boolean!, $b: Boolean!) {
      ...Outer @include(if: $a)
      ... @skip(if: $b) { inline: place(name: "Calais") { name } }
      ... on Query { ... on Query @include(if: $a) { deep: place(name: "Dover") { ...Named } } }
      always: summary { quotes }
    }
    fragment Outer on Query { ...Inner outer: place(name: "Calais") { ...Named kind @skip(if: $b) } }
    fragment Inner on Query { inner: place(name: "Dover") @skip(if: $b) { id } }
    fragment Named on Place { name }`;
    const data = await over.answer(query, { a, b });
    const keys = [
      ...(a ? [...(b ? [] : ['inner']), 'outer'] : []),
      ...(b ? [] : ['inline']),
      ...(a ? ['deep'] : []),
      'always',
    ];
    expect(Object.keys(data)).toEqual(keys);
    if (a) expect(data.outer).toEqual(b ? { name: 'Calais' } : { name: 'Calais', kind: 'TOWN' });
    expectJudged(schema, query, data, { variables: { a, b } });
  });

  test('one field under several aliases answers each its own', async () => {
    const data = await over.answer(`{
      few: quotes(first: 2) { nodes { id } } more: quotes(first: 3) { nodes { id } } quotes(last: 1) { nodes { id } }
    }`);
    expect([data.few.nodes.length, data.more.nodes.length, data.quotes.nodes.length]).toEqual([2, 3, 1]);
    expect(data.more.nodes.slice(0, 2)).toEqual(data.few.nodes);
  });

  test('a field written twice is one, with all that is asked for below', async () => {
    const query = `query ($more: Boolean!) {
      quotes(first: 2) { nodes { id } }
      ...More @include(if: $more)
      quotes(first: 2) { nodes { speech } totalCount }
      place(name: "Calais") { id }
      ... @include(if: $more) { place(name: "Calais") { name } }
    } fragment More on Query { quotes(first: 2) { nodes { text saidBy { __typename name } } edges { cursor } } }`;
    for (const more of [true, false, true]) {
      const data = await over.answer(query, { more });
      expectJudged(schema, query, data, { variables: { more } });
      expect(Object.keys(data.quotes.nodes[0])).toEqual(
        more ? ['id', 'text', 'saidBy', 'speech'] : ['id', 'speech'],
      );
      expect(data.place).toEqual({ id: 'place:calais', ...(more ? { name: 'Calais' } : {}) });
    }
  });

  test('an error takes its own field away and leaves the others', async () => {
    const answer = await over.ask(`{
      __typename
      good: place(name: "Calais") { id }
      bad: path(from: "Nobody at all", to: "James Brokenshire") { length }
      worse: thread(of: "person:natacha-bouchart", depth: 99) { hasMore }
    }`);
    expect(answer.data).toEqual({
      __typename: 'Query',
      good: { id: 'place:calais' },
      bad: null,
      worse: null,
    });
    const [bad, worse] = answer.errors;
    expect(answer.errors).toHaveLength(2);
    expect(bad).toMatchObject({
      path: ['bad'],
      locations: [{ line: 4, column: 7 }],
      extensions: { code: 'BAD_USER_INPUT', argument: 'from' },
    });
    expect(worse).toMatchObject({
      path: ['worse'],
      locations: [{ line: 5, column: 7 }],
      extensions: { code: 'BAD_USER_INPUT', argument: 'depth' },
    });
  });

  test('an error where no null may stand takes the whole answer away, introspection too', async () => {
    const answer = await over.ask(
      '{ __type(name: "Quote") { name } place(name: "Calais") { id } quotes(first: 101) { totalCount } }',
    );
    expect(answer.data).toBeNull();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]).toMatchObject({ path: ['quotes'], locations: [{ line: 1, column: 63 }] });
  });

  test('every field that fails is told, in the order asked for, whichever fails first', async () => {
    const fields = [
      'slow: statements(filter: { speaker: "Nobody at all" }) { totalCount }',
      'good: place(name: "Calais") { id }',
      'bad: path(from: "Nobody at all", to: "James Brokenshire") { length }',
      'soon: quotes(first: 101) { totalCount }',
      'summary(filter: { place: "Nowhere at all" }) { quotes }',
    ];
    for (const asked of [fields, fields.toReversed()]) {
      const { data, errors } = await over.ask(`{ ${asked.join(' ')} }`);
      expect(data).toBeNull();
      const failing = asked.filter((field) => !field.startsWith('good'));
      expect(errors.map(({ path }) => path)).toEqual(failing.map((field) => [/^\w+/.exec(field)![0]]));
    }
  });
});

describe('of several operations', () => {
  const document = `
    query First($name: String!) { place(name: $name) { ...Named } }
    query Second { place(name: "Dover") { ...Named id } __schema { queryType { name } } }
    query Third { __typename }
    fragment Named on Place { name }`;

  test('the one that is named is answered, with its own variables', async () => {
    expect(await run(document, 'First', { name: 'Calais' })).toEqual({ data: { place: { name: 'Calais' } } });
    expect((await run(document, 'Second')).data).toEqual({
      place: { name: 'Dover', id: 'place:dover' },
      __schema: { queryType: { name: 'Query' } },
    });
    expect(await run(document, 'Third')).toEqual({ data: { __typename: 'Query' } });
  });

  test.each([undefined, 'Fourth'])('%s names none', async (name) => {
    const { data, errors } = await run(document, name, { name: 'Calais' });
    expect(data).toBeFalsy();
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions).toEqual({ code: 'OPERATION_RESOLUTION_FAILURE' });
    expect(errors[0].message).toContain(name ?? 'Must provide operation name');
  });

  test('a missing variable is named', async () => {
    const { data, errors } = await run(document, 'First');
    expect(data).toBeFalsy();
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'name' } });
  });
});

describe('an answer is what graphql-js would make of it', () => {
  test.each([
    [
      'a connection to the leaves',
      `{ __typename figures(first: 3) { __typename pageInfo { __typename hasNextPage startCursor }
        edges { __typename cursor node { __typename value comparator measure { __typename dimension }
          comparisons(first: 2) { __typename edges { __typename node { __typename verdict interval { __typename to from } otherInterval { __typename } other { __typename id } } } } } }
        nodes { place { __typename location { __typename latitude longitude } } } totalCount } }`,
    ],
    [
      'places with and without a location',
      '{ places(first: 50) { nodes { name location { __typename longitude latitude } kind aliases } } }',
    ],
    [
      'members of a union',
      `{ responses(first: 50) { nodes { __typename kind target { __typename ... on Node { __typename id } ... on Quote { speech } ... on Figure { unit } ... on Event { date }
        ... on Person { roles { __typename title status } } } } }
        search(query: "Calais", first: 50) { __typename edges { __typename score highlights node { __typename ... on Place { kind } ... on Statement { text } ... on Source { url } } } } }`,
    ],
    [
      'threads, paths and summaries',
      `{ thread(of: "person:natacha-bouchart", direction: BOTH) { __typename hasMore nodes { __typename depth parent { __typename id } kind link { __typename assertedAt } statement { __typename id } } }
        path(from: "David Hanson", to: "James Brokenshire") { __typename length speakers { __typename name } responses { __typename id } }
        summary { __typename quotes bySpeaker(first: 2) { __typename speaker { __typename id } figures quotes } byMonth { __typename month quotes } }
        timeline(first: 3) { __typename nodes { __typename on basis } } unanswered { __typename nodes { __typename calledOut { __typename id } } } }`,
    ],
    [
      'keys in another order',
      '{ quotes(first: 2) { totalCount nodes { text id saidBy { name __typename id } citation { end start exact } elided } pageInfo { endCursor hasPreviousPage } } }',
    ],
    [
      'keys that no object has at first',
      `{ __proto__: place(name: "Calais") { __proto__: name constructor: id toString: kind hasOwnProperty: __typename }
        quotes(first: 1) { __proto__: nodes { __proto__: saidBy { __typename __proto__: name } valueOf: text } edges { __proto__: cursor __defineGetter__: node { id } } pageInfo { __proto__: hasNextPage } }
        summary { __proto__: bySpeaker(first: 1) { __proto__: quotes } } }`,
    ],
  ])('%s', async (_, query) => {
    expectJudged(schema, query, await over.answer(query));
  });

  test('the key __proto__ holds what was asked for', async () => {
    const data = await over.answer('{ __proto__: place(name: "Calais") { __proto__: name id } }');
    expect(Object.getOwnPropertyDescriptor(data, '__proto__')?.value).toEqual(
      JSON.parse('{ "__proto__": "Calais", "id": "place:calais" }'),
    );
  });
});

test('a date and time is printed in UTC, an enum as the contract spells it', async () => {
  const [row] = await over.run(`MATCH ()-[r:RESPONDS_TO]->() WITH r ORDER BY r.id LIMIT 1
    SET r.reviewedAt = '2031-03-01T11:00:00+01:00', r.status = 'CONFIRMED' RETURN r.id AS id`);
  const query =
    'query ($id: ID!) { node(id: $id) { __typename ... on Response { reviewedAt status kind } } }';
  const { node } = await over.answer(query, row);
  expect(node).toMatchObject({ reviewedAt: '2031-03-01T10:00:00.000Z', status: 'CONFIRMED' });
  expectJudged(schema, query, { node }, { variables: row });
});

describe('what the graph lacks and the contract promises', () => {
  const asks = [
    [
      'in a list',
      '{ other: place(name: "Calais") { id } quotes(filter: { source: "source:calais-live-blog" }, first: 1) { nodes { id text } } }',
      null,
    ],
    [
      'below a look-up',
      'query ($id: ID!) { other: place(name: "Calais") { id } node(id: $id) { ... on Quote { text } } }',
      { other: { id: 'place:calais' }, node: null },
    ],
    [
      'deep below',
      'query ($id: ID!) { other: place(name: "Calais") { id } node(id: $id) { ... on Quote { attributions { statement { text } } } } }',
      { other: { id: 'place:calais' }, node: null },
    ],
    [
      'in a conversation',
      'query ($id: ID!) { other: place(name: "Calais") { id } thread(of: $id) { nodes { statement { text } } } }',
      { other: { id: 'place:calais' }, thread: null },
    ],
  ] as const;

  test.each(asks)('is a fault of ours %s, and never a null', async (_, query, data) => {
    const { quotes } = await over.answer(
      '{ quotes(filter: { source: "source:calais-live-blog" }, first: 1) { nodes { id text } } }',
    );
    const { id, text } = quotes.nodes[0];
    await over.run('MATCH (q:Quote {id: $id}) REMOVE q.text', { id });
    try {
      const before = over.logged.length;
      const answer = await over.ask(query, { id });
      expect(answer.data).toEqual(data);
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors[0]).toMatchObject({
        message: 'Something went wrong here, not in your query; it was logged.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      });
      expect(over.logged.slice(before).map(String)).toEqual([expect.stringContaining('text')]);
    } finally {
      await over.run('MATCH (q:Quote {id: $id}) SET q.text = $text', { id, text });
    }
  });

  test('an enum that the contract does not know is a fault of ours too', async () => {
    const [row] = await over.run(
      `MATCH (q:Quote) WITH q ORDER BY q.id LIMIT 1 SET q.was = q.speech, q.speech = 'SHOUTED' RETURN q.id AS id`,
    );
    try {
      const { data, errors } = await over.ask(
        'query ($id: ID!) { node(id: $id) { ... on Quote { speech } } }',
        row,
      );
      expect(data).toEqual({ node: null });
      expect(errors[0]!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    } finally {
      await over.run('MATCH (q:Quote {id: $id}) SET q.speech = q.was REMOVE q.was', row);
    }
  });
});
