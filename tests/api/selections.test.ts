import { openGraph, seeds } from '../support/graph.ts';

const over = openGraph(...seeds());

test('aliases of one connection ask for different things at once', async () => {
  const { quotes } = await over.answer(`{ quotes(first: 3) {
    a: nodes { responses { totalCount } }
    b: nodes { responses { pageInfo { hasNextPage } } }
    c: nodes { responses { pageInfo { endCursor } } }
    nodes { id }
    edges { node { responses { totalCount } } }
    more: edges { cursor node { id text } same: node { id } }
    totalCount again: totalCount
    pageInfo { hasNextPage } where: pageInfo { startCursor }
  } }`);
  expect(quotes.a).toHaveLength(3);
  for (let i = 0; i < 3; i++) {
    expect(quotes.edges[i].node).toEqual(quotes.a[i]);
    expect(quotes.b[i].responses.pageInfo).toEqual({ hasNextPage: false });
    expect(Object.keys(quotes.c[i].responses.pageInfo)).toEqual(['endCursor']);
    expect(quotes.more[i].same).toEqual(quotes.nodes[i]);
    expect(quotes.more[i].node).toMatchObject(quotes.nodes[i]);
  }
  expect(quotes.where.startCursor).toBe(quotes.more[0].cursor);
  expect(quotes.again).toBe(quotes.totalCount);
});

test('a connection is not asked for in more ways than it can be read', async () => {
  const ways = Array.from(
    { length: 9 },
    (_, i) => `n${i}: nodes { responses(first: ${i}) { nodes { id } } }`,
  ).join(' ');
  expect(await over.refusal(`{ quotes { ${ways} } }`)).toMatchObject({
    message: 'One connection is asked for in more than eight ways at once; split the query.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'nodes' },
  });
});

test('one key may mean different arguments by type', async () => {
  const { statements } = await over.answer(`{ statements(first: 100) { nodes { __typename id
    ... on Quote { responses(first: 1) { nodes { id } } }
    ... on Figure { responses(filter: { kind: [REJECTS] }, last: 2) { nodes { id } } }
  } } }`);
  const rejected = statements.nodes.filter((one: any) => one.responses.nodes.length > 0);
  expect(rejected.map(({ __typename }: any) => __typename)).toContain('Figure');
  expect(rejected.map(({ __typename }: any) => __typename)).toContain('Quote');
});

test('fragments on interfaces, unions and types come together, with @skip and @include', async () => {
  const query = `query ($yes: Boolean!, $no: Boolean!) {
    search(query: "migrants", first: 100) { nodes {
      __typename
      ... on Node { id }
      ... on Statement { ...Words saidBy @include(if: $no) { id } }
      ... on Measure @skip(if: $yes) { name }
      ... @include(if: $yes) { ... on Figure { value } }
    } }
  }
  fragment Words on Statement { text saidBy @include(if: $yes) { __typename name } }`;
  const { search } = await over.answer(query, { yes: true, no: false });
  for (const node of search.nodes) {
    const keys = Object.keys(node).sort();
    if (node.__typename === 'Figure') expect(keys).toEqual(['__typename', 'id', 'saidBy', 'text', 'value']);
    if (node.__typename === 'Quote') expect(keys).toEqual(['__typename', 'id', 'saidBy', 'text']);
    if (node.__typename === 'Measure') expect(keys).toEqual(['__typename', 'id']);
  }
});

test('what is asked for below does not narrow what stands above', async () => {
  const all = await over.answer('{ speaker(name: "Natacha Bouchart") { said { totalCount } } }');
  const { speaker } = await over.answer(`{ speaker(name: "Natacha Bouchart") { said(first: 2) { nodes {
    saidBy { said { totalCount nodes { id } } byStatus: said(filter: { status: CONFIRMED }) { totalCount }
      said2: said(filter: { speaker: "Natacha Bouchart", organisation: "Labour" }) { totalCount } }
  } } } }`);
  for (const { saidBy } of speaker.said.nodes) {
    expect(saidBy[0].said.totalCount).toBe(all.speaker.said.totalCount);
    expect(saidBy[0].byStatus.totalCount).toBe(all.speaker.said.totalCount);
    expect(saidBy[0].said2.totalCount).toBe(0);
  }
});

test('a thread inside a thread is a thread of its own', async () => {
  const { quotes } = await over.answer(
    '{ quotes(filter: { hasResponse: true }, first: 30) { nodes { id thread(first: 10) { nodes { statement { id } } } } } }',
  );
  const alone = new Map(quotes.nodes.map(({ id, thread }: any) => [id, thread]));
  const inside =
    await over.answer(`{ quotes(filter: { hasResponse: true }, first: 30) { nodes { thread(direction: BOTH, first: 10) { nodes {
    statement { id thread(first: 10) { nodes { statement { id } } } saidBy { said(filter: { hasResponse: true, contradicted: false }) { totalCount } } }
  } } } } }`);
  let compared = 0;
  for (const { thread } of inside.quotes.nodes) {
    for (const { statement } of thread.nodes) {
      if (!alone.has(statement.id)) continue;
      expect(statement.thread).toEqual(alone.get(statement.id));
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(10);
});

test('__typename may be asked for at every level', async () => {
  const answer =
    await over.answer(`{ __typename figures(first: 1) { __typename edges { __typename node { __typename
    comparisons(first: 1) { __typename nodes { __typename figure { __typename } interval { __typename from } } }
    citation { __typename entry { __typename } } measure { __typename } attributions { __typename speaker { __typename } }
    thread { __typename nodes { __typename parent { __typename } } } } } pageInfo { __typename } }
    summary { __typename bySpeaker { __typename speaker { __typename } } } }`);
  expect(answer.__typename).toBe('Query');
  expect(answer.figures.edges[0].node).toMatchObject({
    __typename: 'Figure',
    comparisons: { __typename: 'ComparisonConnection' },
    citation: { __typename: 'Citation', entry: { __typename: 'Entry' } },
  });
  expect(answer.summary.bySpeaker[0].speaker.__typename).toBe('Person');
});

test('look-ups under many aliases answer each its own', async () => {
  const answer = await over.answer(`{
    a: speaker(name: "Natacha Bouchart") { id } b: speaker(id: "person:david-hanson") { id }
    c: speaker(name: "nobody of this name") { id } d: speaker(id: "place:calais") { id }
    e: node(id: "place:calais") { id ... on Place { name } } f: node(id: "rubbish") { id }
    nodes(ids: ["place:calais", "quote:none", "person:david-hanson", "place:calais"]) { __typename id }
  }`);
  expect(answer).toEqual({
    a: { id: 'person:natacha-bouchart' },
    b: { id: 'person:david-hanson' },
    c: null,
    d: null,
    e: { id: 'place:calais', name: 'Calais' },
    f: null,
    nodes: [
      { __typename: 'Place', id: 'place:calais' },
      null,
      { __typename: 'Person', id: 'person:david-hanson' },
      { __typename: 'Place', id: 'place:calais' },
    ],
  });
});
