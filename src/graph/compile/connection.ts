import { InvalidArgument } from '../../model/errors.ts';
import { type Keys, readCursor, writeCursor } from '../cursor.ts';
import { type Cypher, comma, cypher, join, name, nothing, where } from '../cypher.ts';
import { answer, type Selected, type SelectionSet } from '../selection.ts';
import { pageSize } from './fields.ts';
import { type Filter, narrowed } from './filter.ts';
import { int } from './int.ts';
import {
  type At,
  type Compiled,
  type Field,
  hint,
  type Order,
  type Orders,
  type Raw,
  type Run,
} from './noun.ts';
import { project } from './project.ts';

export type Direction = 'ASC' | 'DESC';

export type ConnectionSpec = {
  /** `Quote.responses`: cursors are good for this connection alone. */
  name: string;
  /** The type of the items; its filter and orders hold here. */
  noun: string;
  /** Binds the item, such as `MATCH (quote)<-[response:RESPONDS_TO]-()`; each item once. */
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
  edge?: (item: Cypher, at: At) => Readonly<Record<string, Compiled>>;
  /** Which way, where the field has no `orderBy` of its own. */
  direction?: (args: At['args']) => Direction;
};

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
  const total = asked.some(({ field }) => field === 'totalCount');
  const keys = page.order(item);
  // The database walks an index in order only when it knows that the key is there.
  const present = spec.indexed ? keys.map((key) => cypher`${key} IS NOT NULL`) : [];
  const direction = page.backwards === (page.direction === 'ASC') ? cypher`DESC` : cypher`ASC`;
  const edge = spec.edge?.(item, at) ?? {};
  const extras = Object.entries(edge).map(
    ([field, { expression }]) => cypher`, ${name(field)}: ${expression}`,
  );
  const row = cypher`{keys: [${join(keys, comma)}]${views.entries}${join(extras, nothing)}}`;
  const rows = cypher`COLLECT { ${reach}${where([...conditions, ...present, ...page.bounds(keys, at)])} RETURN ${row} ORDER BY ${join(
    keys.map((key) => cypher`${key} ${direction}`),
    comma,
  )} LIMIT ${at.scope.parameter('limit', int(page.size + 1))} }`;
  const count = cypher`COUNT { ${reach}${where(conditions)} RETURN ${item} }`;
  const parts = [
    ...(views.needed ? [cypher`rows: ${rows}`] : []),
    ...(total ? [cypher`total: ${count}`] : []),
  ];
  return {
    expression: cypher`{${join(parts, comma)}}`,
    shape: (raw, run) => {
      if (raw.rows?.length === 0 || raw.total === 0) run.doubts.push(...asks);
      return shapePage(raw, run, asked, type, views, page, edge);
    },
  };
}

type Page = {
  connection: string;
  order: Order;
  direction: Direction;
  size: number;
  /** Whether it is cut from the end. */
  backwards: boolean;
  after: boolean;
  before: boolean;
  bounds(keys: readonly Cypher[], at: At): Cypher[];
};

function readPage(spec: ConnectionSpec, orders: Orders | undefined, { args }: At): Page {
  const { first, last, after, before } = args as Record<string, Raw>;
  if (first != null && last != null) {
    throw new InvalidArgument(
      'last',
      'first and last cannot be given together; first counts from the front, last from the end.',
    );
  }
  const asked = args.orderBy as { field: string; direction?: Direction | null } | null | undefined;
  const field = asked?.field ?? Object.keys(orders ?? {})[0]!;
  const order = orders?.[field];
  if (!order) throw new TypeError(`${spec.name} has no order ${field}.`);
  const direction = asked ? (asked.direction ?? 'ASC') : (spec.direction?.(args) ?? 'ASC');
  const connection = `${spec.name} ${field} ${direction}`;
  const backwards = last != null;
  return {
    connection,
    order,
    direction,
    size: pageSize(backwards ? last : first, backwards ? 'last' : 'first'),
    backwards,
    after: after != null,
    before: before != null,
    bounds(keys, at) {
      const bounds: Cypher[] = [];
      if (after != null)
        bounds.push(
          beyond(keys, readCursor(connection, after, 'after', keys.length), direction === 'ASC', 'after', at),
        );
      if (before != null)
        bounds.push(
          beyond(
            keys,
            readCursor(connection, before, 'before', keys.length),
            direction !== 'ASC',
            'before',
            at,
          ),
        );
      return bounds;
    },
  };
}

/** Whether an item's keys come behind others: `a > x OR (a = x AND b > y)`, with `a >= x` in front for the index. */
function beyond(keys: readonly Cypher[], values: Keys, up: boolean, hint: string, at: At): Cypher {
  const [key, ...rest] = keys as [Cypher, ...Cypher[]];
  const value = at.scope.parameter(`${hint}${values.length}`, values[0]);
  const strict = up ? cypher`${key} > ${value}` : cypher`${key} < ${value}`;
  if (rest.length === 0) return strict;
  const loose = up ? cypher`${key} >= ${value}` : cypher`${key} <= ${value}`;
  return cypher`${loose} AND (${strict} OR ${beyond(rest, values.slice(1), up, hint, at)})`;
}

type Views = {
  /** `, n0: {…}, n1: {…}`: one projection for each different selection of the item. */
  entries: Cypher;
  needed: boolean;
  /** The node below `nodes`, or below `edges.node`, by the selection that asked for it. */
  node(selected: Selected, row: Raw, run: Run): unknown;
};

function compileViews(asked: readonly Selected[], type: string, noun: string, item: Cypher, at: At): Views {
  const projections: Compiled[] = [];
  const index = new Map<Selected, number>();
  const view = (selected: Selected) => {
    const compiled = project(noun, item, selected.below, at.scope);
    const known = projections.findIndex(({ expression }) => expression.text === compiled.expression.text);
    index.set(selected, known === -1 ? projections.push(compiled) - 1 : known);
  };
  for (const one of asked) {
    if (one.field === 'nodes') view(one);
    if (one.field === 'edges')
      for (const edge of one.below.of(`${type}Edge`)) if (edge.field === 'node') view(edge);
  }
  const entries = projections.map(({ expression }, i) => cypher`, ${VIEW[i] ?? tooMany()}: ${expression}`);
  return {
    entries: join(entries, nothing),
    needed: asked.some(({ field }) => field !== 'totalCount' && field !== '__typename'),
    node(selected, row, run) {
      const at = index.get(selected)!;
      const raw = row[`n${at}`];
      return projections[at]!.shape?.(raw, run) ?? raw;
    },
  };
}

const VIEW = [cypher`n0`, cypher`n1`, cypher`n2`, cypher`n3`, cypher`n4`, cypher`n5`, cypher`n6`, cypher`n7`];

function tooMany(): never {
  throw new InvalidArgument(
    'nodes',
    'One connection is asked for in more than eight ways at once; split the query.',
  );
}

function shapePage(
  raw: Raw,
  run: Run,
  asked: readonly Selected[],
  type: string,
  views: Views,
  page: Page,
  edge: Readonly<Record<string, Compiled>>,
): Record<string, unknown> {
  const rows: Raw[] = raw.rows ?? [];
  const more = rows.length > page.size;
  if (more) rows.pop();
  if (page.backwards) rows.reverse();
  const cursor = (row: Raw) => writeCursor(page.connection, row.keys);
  const shaped: Record<string, unknown> = {};
  for (const one of asked) {
    if (one.field === 'totalCount') shaped[one.key] = raw.total;
    if (one.field === 'nodes') shaped[one.key] = rows.map((row) => views.node(one, row, run));
    if (one.field === 'edges')
      shaped[one.key] = rows.map((row) => shapeEdge(row, run, one.below, type, views, cursor, edge));
    if (one.field === 'pageInfo') {
      const pageInfo = {
        hasNextPage: page.backwards ? page.before : more,
        hasPreviousPage: page.backwards ? more : page.after,
        startCursor: rows.length > 0 ? cursor(rows[0]) : null,
        endCursor: rows.length > 0 ? cursor(rows.at(-1)) : null,
      };
      shaped[one.key] = answer(pageInfo, one.below, 'PageInfo');
    }
  }
  return shaped;
}

function shapeEdge(
  row: Raw,
  run: Run,
  below: SelectionSet,
  type: string,
  views: Views,
  cursor: (row: Raw) => string,
  extra: Readonly<Record<string, Compiled>>,
): Record<string, unknown> {
  const edge: Record<string, unknown> = {};
  for (const one of below.of(`${type}Edge`)) {
    if (one.field === 'cursor') edge[one.key] = cursor(row);
    else if (one.field === 'node') edge[one.key] = views.node(one, row, run);
    else edge[one.key] = extra[one.field]?.shape?.(row[one.field], run) ?? row[one.field];
  }
  return edge;
}
