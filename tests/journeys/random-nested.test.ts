import type { GraphQLInputObjectType } from 'graphql';
import { loadSchema } from '../../src/api/schema.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { oneTitle } from '../support/one-title.ts';
import { type Kind, kindOf, plainWays, type Way } from '../support/plain-ways.ts';
import { fc } from '../support/properties.ts';
import { filterFor } from '../support/random-filter.ts';
import { valuesOf } from '../support/seed-values.ts';

const documents = [...seeds(), ...oneTitle];
const over = openGraph(...documents);
const ways = plainWays(documents);
const schema = loadSchema();

/** A way from a thing of some kind, narrowed, with what is asked of each thing that it leads to, by its kind. */
type Asked = { way: Way; variable: string; filter: Record<string, unknown>; below: Below };
type Below = Partial<Record<Kind, Asked>>;

const responses = documents.flatMap(({ responses }) => responses);
const ends = [...new Set(responses.flatMap(({ from, to }) => [from, to]))];
const statements = ends.filter((id) => kindOf(id) === 'Statement');
/** Those who respond or are responded to most; others would let nothing through. */
const busy = (() => {
  const counts = new Map<string, number>();
  const [saidBy] = ways.Statement;
  for (const id of ends.flatMap((end) => (kindOf(end) === 'Statement' ? saidBy!.ids(end, {}) : [end])))
    if (kindOf(id) === 'Speaker') counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, 4)
    .map(([id]) => id);
})();
const nameOf = (id: string) =>
  documents.flatMap(({ speakers }) => speakers).find((one) => one.id === id)!.name;
const named = busy.flatMap((id) => [id, nameOf(id)]);
const values = { ...valuesOf(documents), 'speaker: String': named, 'by: String': named, 'to: String': named };
const filterOf = (name: string) => filterFor(schema.getType(name) as GraphQLInputObjectType, values, 1);
/** Where a query may start: at somebody, at words or at an occasion. */
const STARTS = [busy, statements, ends.filter((id) => kindOf(id) === 'Event')];

const FIRST = 20;
/** What is asked of a kind of thing has a key of its own, since a target may be of several kinds. */
const keyOf = (kind: Kind) => `of${kind}`;
/** What a field may lead to. */
const LEADS: Record<string, readonly Kind[]> = {
  saidBy: ['Speaker'],
  said: ['Statement'],
  statements: ['Statement'],
  response: ['Statement'],
  target: ['Statement', 'Speaker', 'Event'],
  contradictions: ['Contradiction'],
};
const leads = (field: string) => LEADS[field] ?? ['Response' as const];

/** A random query of nested ways, with what its variables are. */
function nested(choose: fc.GeneratorValue) {
  const declared: string[] = ['$id: ID!'];
  const starts = STARTS[choose(fc.nat, { max: STARTS.length - 1 })]!;
  const id = starts[choose(fc.nat, { max: starts.length - 1 })]!;
  const variables: Record<string, unknown> = { id };
  function below(kinds: readonly Kind[], depth: number): Below {
    if (depth === 0) return {};
    return Object.fromEntries(
      kinds.map((kind) => {
        const all = ways[kind];
        const way = all[choose(fc.nat, { max: all.length - 1 })]!;
        const filter = way.filter ? choose(filterOf, way.filter) : {};
        const variable = `f${declared.length}`;
        if (way.filter) {
          declared.push(`$${variable}: ${way.filter}`);
          variables[variable] = filter;
        }
        return [kind, { way, variable, filter, below: below(leads(way.field), depth - 1) }];
      }),
    );
  }
  const asked = below([kindOf(id)], 3);
  const query = `query (${declared.join(', ')}) { node(id: $id) { ${selection(asked)} } }`;
  return { query, variables, id, asked };
}

function selection(below: Below): string {
  const parts = Object.entries(below).map(
    ([kind, asked]) => `... on ${kind} { ${keyOf(kind as Kind)}: ${fieldText(asked)} }`,
  );
  return `... on Node { id } ${parts.join(' ')}`;
}

function fieldText({ way, variable, below }: Asked): string {
  const inside = selection(below);
  if (!way.filter) return `${way.field} { ${inside} }`;
  return `${way.field}(filter: $${variable}, first: ${FIRST}) { totalCount nodes { ${inside} } }`;
}

type Expected = { [key: string]: unknown };
let met = 0;

/** What the plain reading gives for one thing; lists that have no order of their own come by id. */
function expected(id: string, below: Below): Expected {
  const kind = kindOf(id);
  const asked = below[kind];
  if (!asked) return { id };
  const { way, filter } = asked;
  const ids = way.ids(id, filter);
  if (Object.keys(filter).length > 0 && ids.length > 0) met++;
  const things = ids.slice(0, FIRST).map((one) => expected(one, asked.below));
  const found = way.one
    ? things[0]
    : way.filter
      ? { totalCount: ids.length, nodes: things }
      : byId(things as { id: string }[]);
  return { id, [keyOf(kind)]: found };
}

function byId<One extends { id: string }>(things: readonly One[]): One[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An answer with its plain lists by id. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      Array.isArray(one) && key !== 'nodes' ? byId(one.map(settled) as { id: string }[]) : settled(one),
    ]),
  );
}

test('filters inside what filters gave, from end to end, give what a plain reading of the documents gives', async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (choose) => {
      const one = nested(choose);
      const { data, errors } = await over.ask(one.query, one.variables);
      fc.pre(!/^(QUERY_TOO|TOO_MANY)_/.test(String(errors[0]?.extensions?.code)));
      expect({ ...one, errors, data: settled(data) }).toEqual({
        ...one,
        errors: [],
        data: { node: expected(one.id, one.asked) },
      });
      asked++;
    }),
    { numRuns: 25, interruptAfterTimeLimit: 60_000 },
  );
  expect(asked).toBeGreaterThan(5);
  // Some filters let something through, or the two would agree on nothing alone.
  expect(met).toBeGreaterThan(3);
});
