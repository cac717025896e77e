import { type GraphQLInputObjectType, getNamedType, isEnumType } from 'graphql';
import { loadSchema } from '../../src/api/schema.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { oneTitle } from '../support/one-title.ts';
import { plainReading } from '../support/plain-reading.ts';
import { fc } from '../support/properties.ts';
import { filterFor } from '../support/random-filter.ts';
import { valuesOf } from '../support/seed-values.ts';

const documents = [...seeds(), ...oneTitle];
const over = openGraph(...documents);
const values = valuesOf(documents);
const plain = plainReading(documents);
const fields = loadSchema().getQueryType()!.getFields();
const LISTS = Object.keys(plain) as (keyof typeof plain)[];

/** One of the lists with a filter, an order and a way to walk it. */
const question = fc.constantFrom(...LISTS).chain((list) => {
  const args = new Map(fields[list]!.args.map(({ name, type }) => [name, getNamedType(type)]));
  const filter = args.get('filter') as GraphQLInputObjectType;
  const order = args.get('orderBy') as GraphQLInputObjectType | undefined;
  const orders = getNamedType(order?.getFields().field?.type);
  return fc.record({
    list: fc.constant(list),
    filter: filterFor(filter, values, 2),
    orderBy: isEnumType(orders)
      ? fc.option(
          fc.record({
            field: fc.constantFrom(...orders.getValues().map(({ name }) => name)),
            direction: fc.constantFrom('ASC' as const, 'DESC' as const),
          }),
          { nil: undefined },
        )
      : fc.constant(undefined),
    size: fc.integer({ min: 3, max: 40 }),
    backwards: fc.boolean(),
  });
});

/** The document that walks a list either way; each is one document, whatever is asked for. */
function walking(list: string): string {
  const args = fields[list]!.args;
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `query (${declared}) { ${list}(${given}) { totalCount edges { cursor node { id } } nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
}

/** All pages of a list, from either end. */
async function walked(list: string, size: number, backwards: boolean, rest: Record<string, unknown>) {
  const pages: string[][] = [];
  const totals = new Set<number>();
  for (let cursor: string | null = null, more = true; more; ) {
    const page = backwards ? { last: size, before: cursor } : { first: size, after: cursor };
    const { [list]: found } = await over.answer(walking(list), { ...rest, ...page });
    const ids = found.edges.map((one: any) => one.node.id);
    expect(found.nodes.map(({ id }: any) => id)).toEqual(ids);
    expect(found.pageInfo.startCursor).toBe(found.edges.at(0)?.cursor ?? null);
    expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor ?? null);
    expect(found.pageInfo[backwards ? 'hasNextPage' : 'hasPreviousPage']).toBe(cursor !== null);
    totals.add(found.totalCount);
    pages.push(ids);
    more = found.pageInfo[backwards ? 'hasPreviousPage' : 'hasNextPage'];
    expect(ids.length).toBe(more ? size : Math.min(size, ids.length));
    cursor = backwards ? found.pageInfo.startCursor : found.pageInfo.endCursor;
  }
  return { ids: (backwards ? pages.reverse() : pages).flat(), totals: [...totals] };
}

test('every list, filtered and ordered and walked page by page, is what a plain reading of the documents gives', async () => {
  const filled = new Set<string>();
  await fc.assert(
    fc.asyncProperty(question, async ({ list, filter, orderBy, size, backwards }) => {
      const expected = plain[list](filter, orderBy);
      const found = await walked(list, size, backwards, { filter, ...(orderBy ? { orderBy } : {}) });
      expect(found).toEqual({ ids: expected, totals: [expected.length] });
      if (expected.length > 0) for (const name of Object.keys(filter)) filled.add(`${list}.${name}`);
    }),
    { numRuns: 250, interruptAfterTimeLimit: 40_000 },
  );
  // Most conditions let something through, or the two would agree on nothing alone.
  expect(filled.size).toBeGreaterThan(30);
});
