import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { loadSchema } from '../../src/api/schema.ts';
import { writeCursor } from '../../src/graph/cursor.ts';
import { importDocument } from '../../src/graph/import.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { told } from '../support/told.ts';
import { twoPapers } from '../support/two-papers.ts';

const schema = loadSchema();
/** The seeds have no figure that responds. */
const answeringFigure = told('answer', [
  { key: 'question', words: 'how many wait' },
  {
    words: 'some 40 boats wait',
    speaker: 'ben',
    figures: [
      {
        words: 'some 40 boats',
        measure: 'boats',
        respondsTo: [{ to: 'question', kind: 'ANSWERS', basis: 'some 40 boats' }],
      },
    ],
  },
]);
const over = openGraph(...seeds(), answeringFigure, ...twoPapers);

type Connection = { name: string; type: string; field: GraphQLField<unknown, unknown>; required?: string };

const isConnection = (field: GraphQLField<unknown, unknown>) =>
  getNamedType(field.type).name.endsWith('Connection');
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields()).filter(isConnection);

const roots: Connection[] = fieldsOf(schema.getQueryType()!).map((field) => ({
  name: `Query.${field.name}`,
  type: 'Query',
  field,
  ...(field.name === 'search' ? { required: 'query: "the"' } : {}),
}));
const nested: Connection[] = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && type !== schema.getQueryType()
    ? fieldsOf(type).map((field) => ({ name: `${type.name}.${field.name}`, type: type.name, field }))
    : [],
);

type Page = { edges: { cursor: string; node: unknown }[]; pageInfo: Record<string, any>; totalCount: number };

/** One page of a connection, of the thing with an id where it is no root's. */
async function page({ type, field, required }: Connection, id: string | null, args: string): Promise<Page> {
  const all = [required, args].filter(Boolean).join(', ');
  const edge = (getNamedType(field.type) as GraphQLObjectType).getFields().edges!;
  const node = (getNamedType(edge.type) as GraphQLObjectType).getFields().node!;
  const asked = `${field.name}${all && `(${all})`} { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node ${IDENTITY[getNamedType(node.type).name] ?? '{ ... on Node { id } }'} } }`;
  if (id === null) return (await over.answer(`{ ${asked} }`))[field.name];
  return (await over.answer(`{ node(id: ${JSON.stringify(id)}) { ... on ${type} { ${asked} } } }`)).node[
    field.name
  ];
}

/** How to tell items apart that have no id of their own. */
const IDENTITY: Record<string, string> = {
  Unanswered: '{ statement { id } }',
  TimelineItem: '{ statement { id } }',
  Comparison: '{ figure { id } other { id } }',
  Printing: '{ quote { id } }',
  Proposal: '{ link { id } }',
};

async function walk(
  connection: Connection,
  id: string | null,
  size: number,
  forwards: boolean,
): Promise<Page['edges']> {
  const met: Page['edges'] = [];
  let args = forwards ? `first: ${size}` : `last: ${size}`;
  for (;;) {
    const { edges, pageInfo } = await page(connection, id, args);
    expect(edges.length).toBeLessThanOrEqual(size);
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    if (forwards) met.push(...edges);
    else met.unshift(...edges);
    const more = forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    if (!more) return met;
    expect(edges).toHaveLength(size);
    args = forwards
      ? `first: ${size}, after: ${JSON.stringify(pageInfo.endCursor)}`
      : `last: ${size}, before: ${JSON.stringify(pageInfo.startCursor)}`;
  }
}

/** The thing that has most items in a nested connection. */
async function fullest({ type, field }: Connection): Promise<{ id: string; count: number }> {
  const kind = type.toLowerCase();
  const rows = (await over.run(`MATCH (n) WHERE n.id STARTS WITH $kind RETURN n.id AS id`, {
    kind: `${kind}:`,
  })) as { id: string }[];
  const found = [];
  for (let from = 0; from < rows.length; from += 100) {
    const { nodes } = await over.answer(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type} { ${field.name} { totalCount } } } }`,
      {
        ids: rows.slice(from, from + 100).map(({ id }) => id),
      },
    );
    found.push(...nodes.map((node: any) => ({ id: node.id, count: node[field.name].totalCount })));
  }
  return found.sort((a, b) => b.count - a.count)[0]!;
}

describe('a walk meets each item once, forwards and backwards', () => {
  test.each([...roots, ...nested].map((one) => [one.name, one] as const))(
    'in %s',
    async (name, connection) => {
      const id = connection.type === 'Query' ? null : (await fullest(connection)).id;
      const { totalCount } = await page(connection, id, 'first: 1');
      const whole = { totalCount, edges: await walk(connection, id, 100, true) };
      expect([name, whole.edges.length]).not.toEqual([name, 0]);
      expect(whole.totalCount).toBe(whole.edges.length);
      expect(new Set(whole.edges.map(({ cursor }) => cursor)).size).toBe(whole.edges.length);
      expect(new Set(whole.edges.map(({ node }) => JSON.stringify(node))).size).toBe(whole.edges.length);
      const size = Math.max(1, Math.ceil(whole.edges.length / 4));
      expect(await walk(connection, id, size, true)).toEqual(whole.edges);
      expect(await walk(connection, id, size, false)).toEqual(whole.edges);
      const [first, last] = [whole.edges[0]!.cursor, whole.edges.at(-1)!.cursor].map((one) =>
        JSON.stringify(one),
      );
      const between = await page(connection, id, `first: 100, after: ${first}, before: ${last}`);
      expect(between.edges).toEqual(whole.edges.slice(1, -1).slice(0, 100));
      const behind = await page(connection, id, `first: 2, after: ${last}`);
      expect([behind.edges, behind.pageInfo.hasNextPage]).toEqual([[], false]);
    },
  );
});

describe('an order', () => {
  const ordered = roots.flatMap((connection) => {
    const arg = connection.field.args.find(({ name }) => name === 'orderBy');
    if (!arg || !isInputObjectType(arg.type)) return [];
    const field = getNamedType(arg.type.getFields().field!.type);
    return (isEnumType(field) ? field.getValues() : []).map(
      ({ name }) => [`${connection.name} by ${name}`, connection, name] as const,
    );
  });
  test.each(ordered)('of %s is the same from both ends, and reversed by DESC', async (_, connection, by) => {
    const order = (direction: string) => ({
      ...connection,
      required: [connection.required, `orderBy: { field: ${by}, direction: ${direction} }`]
        .filter(Boolean)
        .join(', '),
    });
    const up = await walk(order('ASC'), null, 7, true);
    expect(await walk(order('ASC'), null, 7, false)).toEqual(up);
    const down = await walk(order('DESC'), null, 7, true);
    const [rising, falling] = [up, down].map((edges) => edges.map(({ node }) => (node as { id: string }).id));
    // What has no date is last either way; all other orders are each other's reverse.
    const isLast = by === 'TIME' ? await undated() : () => false;
    expect(falling!.filter((id) => !isLast(id))).toEqual(rising!.filter((id) => !isLast(id)).reverse());
    for (const ids of [rising!, falling!]) {
      const last = ids.filter(isLast);
      expect(ids.slice(ids.length - last.length).sort()).toEqual(last.sort());
    }
    expect(falling!.length).toBe(rising!.length);
  });
});

/** Whether something has no time of its own: a statement of unknown day in an undated source, or no statement at all. */
async function undated(): Promise<(id: string) => boolean> {
  const rows = await over.run('MATCH (s:Statement) WHERE s.timeOn IS NOT NULL RETURN s.id AS id');
  const dated = new Set(rows.map(({ id }) => id));
  return (id) => !dated.has(id);
}

describe('a cursor is refused', () => {
  const other = writeCursor('Query.elsewhere POSITION ASC', ['x']);
  test.each(roots.map((one) => [one.name, one] as const))(
    'by %s when it is not its own',
    async (_, connection) => {
      const { edges } = await page(connection, null, 'first: 1');
      const own = edges[0]!.cursor;
      const bad = [
        other,
        own.slice(0, -3),
        `${own.slice(0, -2)}AA`,
        `${own}=`,
        '',
        'x',
        '10',
        'A'.repeat(10_000),
        Buffer.from('[1,"x",1]').toString('base64url'),
        Buffer.from('null').toString('base64url'),
      ];
      for (const argument of ['after', 'before']) {
        for (const cursor of bad) {
          const args = [connection.required, `${argument}: ${JSON.stringify(cursor)}`]
            .filter(Boolean)
            .join(', ');
          const error = await over.refusal(
            `{ ${connection.field.name}(${args}) { totalCount pageInfo { hasNextPage } } }`,
          );
          expect(error).toMatchObject({
            message: `${argument} is not a cursor of this connection in this order; take endCursor or startCursor of a page of it.`,
            extensions: { code: 'BAD_USER_INPUT', argument },
          });
        }
      }
    },
  );

  test('by another order of the same connection', async () => {
    const { quotes } = await over.answer('{ quotes(first: 1) { pageInfo { endCursor } } }');
    const after = JSON.stringify(quotes.pageInfo.endCursor);
    for (const order of ['{ field: SAID_ON }', '{ field: POSITION, direction: DESC }']) {
      const error = await over.refusal(
        `{ quotes(orderBy: ${order}, after: ${after}) { pageInfo { endCursor } } }`,
      );
      expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });
});

test.each([
  ['first: -1', 'first', 'first is -1; ask for 0 to 100, and walk the pages with after or before.'],
  ['first: 101', 'first', 'first is 101; ask for 0 to 100, and walk the pages with after or before.'],
  ['last: -1', 'last', 'last is -1; ask for 0 to 100, and walk the pages with after or before.'],
  ['last: 101', 'last', 'last is 101; ask for 0 to 100, and walk the pages with after or before.'],
  [
    'first: 1, last: 1',
    'last',
    'first and last cannot be given together; first counts from the front, last from the end.',
  ],
])('a page of %s is refused', async (args, argument, message) => {
  expect(await over.refusal(`{ quotes(${args}) { nodes { id } } }`)).toMatchObject({
    message,
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
});

test('a page of nothing says whether there is something', async () => {
  const asked = '{ quotes(first: 0) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }';
  const { quotes } = await over.answer(asked);
  expect(quotes).toEqual({
    nodes: [],
    totalCount: expect.any(Number),
    pageInfo: { hasNextPage: true, endCursor: null },
  });
});

test.each([
  ['quotes', ''],
  ['statements', 'orderBy: { field: SAID_ON, direction: DESC }'],
  ['figures', 'orderBy: { field: VALUE }'],
  ['speakers', ''],
  ['places', ''],
  ['sources', ''],
  ['responses', ''],
  ['contradictions', ''],
  ['timeline', ''],
  ['search', 'query: "the"'],
])('a walk through %s meets what was there once, also while others are added', async (name, required) => {
  const connection = { ...roots.find(({ field }) => field.name === name)!, required };
  await over.hold(...seeds());
  const before = await walk(connection, null, 100, true);
  const seen: string[] = [];
  let args = 'first: 3';
  for (let round = 0; ; round++) {
    const { edges, pageInfo } = await page(connection, null, args);
    seen.push(...edges.map(({ node }) => JSON.stringify(node)));
    if (!pageInfo.hasNextPage) break;
    if (round < 3) {
      // Some sort in front of all that is there, some behind.
      for (const key of ['aaa', 'zzz']) await importDocument(over.graph, newcomer(`${key}-${round}`));
    }
    args = `first: 3, after: ${JSON.stringify(pageInfo.endCursor)}`;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining(before.map(({ node }) => JSON.stringify(node))));
});

function newcomer(key: string) {
  const person = { id: `person:${key}`, name: `${key} the newcomer` };
  return told(
    key,
    [
      { key: 'first', words: `the ${key} boat and the others`, on: key < 'm' ? '1900' : '2090' },
      {
        words: `the ${key} answer`,
        speaker: 'new',
        respondsTo: [{ to: 'first', kind: 'ANSWERS' }],
        about: ['somewhere'],
      },
      { words: 'some 40 boats', figures: [{ words: 'some 40 boats', measure: 'boats' }] },
      { words: 'some 90 boats', figures: [{ words: 'some 90 boats', measure: 'boats' }] },
    ],
    { people: { new: person }, places: { somewhere: { id: `place:${key}`, name: key, kind: 'TOWN' } } },
  );
}
