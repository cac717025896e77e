import { type Cypher, comma, cypher, join, nothing, where } from '../cypher.ts';
import { answered, type Selected } from '../selection.ts';
import { type Along, type Filter, narrowed } from './filter.ts';
import { int } from './int.ts';
import { type At, type Compiled, type Direction, type Field, hint, type Raw, type Run } from './noun.ts';
import { cursorOf, cutPage, type Page, pageInfo, readPage, wantsCursors, wantsMore } from './page.ts';
import { compileViews, type Views } from './views.ts';

export type ConnectionSpec = {
  /** `Quote.responses`: cursors are good for this connection alone. */
  name: string;
  /** The type of the items; its filter and orders hold here. */
  noun: string;
  /** Binds the item, such as `MATCH (quote)<-[response:RESPONDS_TO]-(by)`, each item once, and ends where a WHERE may follow. */
  reach: (self: Cypher, item: Cypher, at: At) => Cypher;
  /** Another way to the items where `ways` lead to what narrows them, which bind the item as well; binds what `reach` does. */
  reachLed?: (item: Cypher, ways: Cypher, at: At) => Cypher;
  /** The stem of the connection's type where it is not the item's: `Search` for SearchConnection. */
  stem?: string;
  /** Conditions beside those of the noun. */
  filter?: Filter;
  /** Whether an index holds the items in order, so that the database need not sort. */
  indexed?: boolean;
  /** Another way to the items, that has them in the order of position. */
  along?: (self: Cypher, item: Cypher, at: At) => Along;
  /** Another way to one page, that reads less than all items; binds them as `reach` does. Null where there is none. */
  quick?: (way: QuickWay) => Cypher | null;
  /** How many items there are when nothing narrows them, where that is known without reading them. */
  total?: (self: Cypher) => Cypher;
  /** What `reach` binds beside the item and its ends, and edges or orders need, such as `, score`. */
  carry?: Cypher;
  /** Fields of an edge beside cursor and node, by name. */
  edge?: (item: Cypher, at: At) => EdgeFields;
  /** Which way, where the field has no `orderBy` of its own. */
  direction?: (args: At['args']) => Direction;
};

export type QuickWay = {
  item: Cypher;
  at: At;
  page: Page;
  /** How many items are read for the page. */
  limit: Cypher;
  /** What narrows the items, as it follows a way to them. */
  narrow: Cypher;
  /** The clauses in it, which lead to the items by themselves, too; null where there is none. */
  ways: Cypher | null;
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
  const reached = spec.reach(at.self, item, at);
  const { clause, conditions, asks, led, ways, ...other } = narrowed(
    { ...noun.filter, ...spec.filter },
    item,
    at,
    cypher`${spec.carry ?? nothing}${carried(at, item)}`,
  );
  const reach = cypher`${led && spec.reachLed ? spec.reachLed(item, ways, at) : reached}${clause}`;
  const asked = at.below.of(`${type}Connection`);
  const views = compileViews(asked, type, spec.noun, item, at);
  const edge = spec.edge?.(item, at) ?? {};

  // In the order of position an index may lead to a page of the items without the others.
  const inOrder = page.field === 'POSITION';
  const along = inOrder ? (led ? spec.indexed && other.along : spec.along?.(at.self, item, at)) : undefined;
  const way = along ? cypher`${led ? reached : nothing} ${along.match}` : reach;

  const keys = along ? [along.key] : page.order(item);
  // The database walks an index in order only when it knows that the key is there.
  const present = spec.indexed || along ? keys.map((key) => cypher`${key} IS NOT NULL`) : [];
  const columns = [
    ...views.columns,
    ...Object.values(edge).map(({ expression }) => expression),
    ...(wantsCursors(asked, type) ? [cypher`[${join(keys, comma)}]`] : []),
  ];
  // A list of one is that one.
  const row = columns.length === 1 ? columns[0]! : cypher`[${join(columns, comma)}]`;
  const order = join(
    // The database takes an index for ordered when all that it is ordered by is named.
    (along ? [along.common, ...keys] : keys).map((key) => cypher`${key} ${page.reading}`),
    comma,
  );
  const limit = at.scope.parameter('limit', int(page.size + (wantsMore(asked) ? 1 : 0)));
  const narrowing = where([
    ...(along ? along.conditions : []),
    ...conditions,
    ...present,
    ...page.bounds(keys),
  ]);
  const narrow = cypher`${clause}${narrowing}`;
  const quick = spec.quick?.({ item, at, page, limit, narrow, ways: led ? ways : null });
  const rows = cypher`COLLECT { ${quick ? cypher`${quick}${narrow}` : cypher`${way}${narrowing}`} RETURN ${row} ORDER BY ${order} LIMIT ${limit} }`;
  const isWhole = conditions.length === 0 && !led;
  const count =
    isWhole && spec.total
      ? spec.total(at.self)
      : cypher`COUNT { ${reach}${where(conditions)} RETURN ${item} }`;
  const lists = asked.some(({ field }) => field !== 'totalCount' && field !== '__typename');
  const counts = asked.some(({ field }) => field === 'totalCount');
  return {
    expression: cypher`[${join([...(lists ? [rows] : []), ...(counts ? [count] : [])], comma)}]`,
    shape(raw, run) {
      const read: Raw[] = lists ? raw[0] : [];
      const total: number | undefined = counts ? raw.at(-1) : undefined;
      if ((lists && read.length === 0) || total === 0) run.doubts.push(...asks);
      const split = columns.length === 1 ? read.map((row) => [row]) : read;
      return shapeConnection(split, total, run, { asked, type, views, page, edge, args: at.args });
    },
  };
}

/** What a DISTINCT must let through: the ends of a link that were bound with it. */
function carried(at: At, item: Cypher): Cypher {
  const ends = at.scope.bound(item);
  return join(
    ends.map((variable) => cypher`, ${variable}`),
    nothing,
  );
}

type Plan = {
  asked: readonly Selected[];
  type: string;
  views: Views;
  page: Page;
  edge: EdgeFields;
  args: At['args'];
};

function shapeConnection(
  read: readonly Raw[],
  total: number | undefined,
  run: Run,
  plan: Plan,
): Record<string, unknown> {
  const { rows, more } = cutPage(read, plan.page);
  return answered(plan.asked, `${plan.type}Connection`, (one) => {
    if (one.field === 'totalCount') return total;
    if (one.field === 'pageInfo') return pageInfo(rows, more, plan.page, plan.args, one.below);
    if (one.field === 'nodes') return rows.map((row) => plan.views.node(one, row, run));
    return rows.map((row) => shapeEdge(row, run, one, plan));
  });
}

function shapeEdge(row: Raw, run: Run, edges: Selected, plan: Plan): Record<string, unknown> {
  const extras = Object.keys(plan.edge);
  return answered(edges.below.of(`${plan.type}Edge`), `${plan.type}Edge`, (one) => {
    if (one.field === 'cursor') return cursorOf(row, plan.page);
    if (one.field === 'node') return plan.views.node(one, row, run);
    const value = row[plan.views.columns.length + extras.indexOf(one.field)];
    const { shape } = plan.edge[one.field]!;
    return shape ? shape(value, run) : value;
  });
}
