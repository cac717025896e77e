import { type Cypher, comma, cypher, join, name, nothing, where } from '../cypher.ts';
import type { Selected } from '../selection.ts';
import { type Filter, narrowed } from './filter.ts';
import { int } from './int.ts';
import { type At, type Compiled, type Field, hint, type Raw, type Run } from './noun.ts';
import { cursorOf, cutPage, type Direction, type Page, pageInfo, readPage } from './page.ts';
import { compileViews, type Views } from './views.ts';

export type ConnectionSpec = {
  /** `Quote.responses`: cursors are good for this connection alone. */
  name: string;
  /** The type of the items; its filter and orders hold here. */
  noun: string;
  /** Binds the item, such as `MATCH (quote)<-[response:RESPONDS_TO]-()`, each item once, and ends where a WHERE may follow. */
  reach: (self: Cypher, item: Cypher, at: At) => Cypher;
  /** The stem of the connection's type where it is not the item's: `Search` for SearchConnection. */
  stem?: string;
  /** Conditions beside those of the noun. */
  filter?: Filter;
  /** Whether an index holds the items in order, so that the database need not sort. */
  indexed?: boolean;
  /** What `reach` binds beside the item and edges or orders need, such as `, score`. */
  carry?: Cypher;
  /** Fields of an edge beside cursor and node, by name. */
  edge?: (item: Cypher, at: At) => EdgeFields;
  /** Which way, where the field has no `orderBy` of its own. */
  direction?: (args: At['args']) => Direction;
};

type EdgeFields = Readonly<Record<string, Compiled>>;

/** A Relay connection: pages by keyset, so that a walk meets each item once while others are added. */
export function connection(spec: ConnectionSpec): Field {
  return (at) => compileConnection(spec, at);
}

function compileConnection(spec: ConnectionSpec, at: At): Compiled {
  const type = spec.stem ?? spec.noun;
  const noun = at.scope.nouns(spec.noun);
  const page = readPage(spec, noun.orders, at);
  const item = at.scope.variable(hint(spec.noun));
  const { clause, conditions, asks } = narrowed({ ...noun.filter, ...spec.filter }, item, at, spec.carry);
  const reach = cypher`${spec.reach(at.self, item, at)}${clause}`;
  const asked = at.below.of(`${type}Connection`);
  const views = compileViews(asked, type, spec.noun, item, at);
  const edge = spec.edge?.(item, at) ?? {};

  const keys = page.order(item);
  // The database walks an index in order only when it knows that the key is there.
  const present = spec.indexed ? keys.map((key) => cypher`${key} IS NOT NULL`) : [];
  const extras = Object.entries(edge).map(
    ([field, { expression }]) => cypher`, ${name(field)}: ${expression}`,
  );
  const row = cypher`{keys: [${join(keys, comma)}]${views.entries}${join(extras, nothing)}}`;
  const order = join(
    keys.map((key) => cypher`${key} ${page.reading}`),
    comma,
  );
  const limit = at.scope.parameter('limit', int(page.size + 1));
  const rows = cypher`COLLECT { ${reach}${where([...conditions, ...present, ...page.bounds(keys)])} RETURN ${row} ORDER BY ${order} LIMIT ${limit} }`;
  const count = cypher`COUNT { ${reach}${where(conditions)} RETURN ${item} }`;
  const parts = [
    ...(asked.some(({ field }) => field !== 'totalCount') ? [cypher`rows: ${rows}`] : []),
    ...(asked.some(({ field }) => field === 'totalCount') ? [cypher`total: ${count}`] : []),
  ];
  return {
    expression: cypher`{${join(parts, comma)}}`,
    shape(raw, run) {
      if (raw.rows?.length === 0 || raw.total === 0) run.doubts.push(...asks);
      return shapeConnection(raw, run, { asked, type, views, page, edge, args: at.args });
    },
  };
}

type Plan = {
  asked: readonly Selected[];
  type: string;
  views: Views;
  page: Page;
  edge: EdgeFields;
  args: At['args'];
};

function shapeConnection(raw: Raw, run: Run, plan: Plan): Record<string, unknown> {
  const { rows, more } = cutPage(raw.rows ?? [], plan.page);
  const shaped: Record<string, unknown> = {};
  for (const one of plan.asked) {
    if (one.field === 'totalCount') shaped[one.key] = raw.total;
    else if (one.field === 'pageInfo')
      shaped[one.key] = pageInfo(rows, more, plan.page, plan.args, one.below);
    else if (one.field === 'nodes') shaped[one.key] = rows.map((row) => plan.views.node(one, row, run));
    else shaped[one.key] = rows.map((row) => shapeEdge(row, run, one, plan));
  }
  return shaped;
}

function shapeEdge(row: Raw, run: Run, edges: Selected, plan: Plan): Record<string, unknown> {
  const shaped: Record<string, unknown> = {};
  for (const one of edges.below.of(`${plan.type}Edge`)) {
    if (one.field === 'cursor') shaped[one.key] = cursorOf(row, plan.page);
    else if (one.field === 'node') shaped[one.key] = plan.views.node(one, row, run);
    else shaped[one.key] = plan.edge[one.field]?.shape?.(row[one.field], run) ?? row[one.field];
  }
  return shaped;
}
