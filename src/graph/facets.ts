import { pageSize } from './compile/fields.ts';
import { type Ask, narrowed } from './compile/filter.ts';
import { int } from './compile/int.ts';
import type { At, Field, Raw } from './compile/noun.ts';
import { type Cypher, comma, cypher, join, name, where } from './cypher.ts';
import { COUNTS, kinds } from './facets/counts.ts';
import { hitsAmong } from './index-query.ts';
import { statement } from './nouns/statements.ts';
import { answer, answered } from './selection.ts';
import { luceneQuery, readSearch } from './words.ts';

/** How many statements are counted at most, so that no question takes long however much there is. */
const MOST = 100_000;

/** What is asked for that no list has to be counted for. */
const UNCOUNTED = new Set(['counted', 'complete', '__typename']);

/** The conditions that a facet leaves out because they are its own, where they are not just its name. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  month: ['from', 'to'],
  printed: ['printedFrom', 'printedTo'],
};

/** What a list of statements could be narrowed by. Facets that leave the same out are counted over one list. */
export const facets: Field = (at) => {
  const words = at.args.query as string | null | undefined;
  const query = words == null ? null : at.scope.parameter('query', luceneQuery(readSearch(words)));
  const lists = new Map<string, Cypher>();
  const steps: Cypher[] = [];
  const asks: Ask[] = [];

  /** The variable of the statements that all conditions but some let through. */
  function listWithout(own: readonly string[]): Cypher {
    const filter = Object.fromEntries(
      Object.entries((at.args.filter ?? {}) as object).filter(
        // What is null narrows nothing, so it makes no list of its own.
        ([key, value]) => value !== null && !own.includes(key),
      ),
    );
    const id = JSON.stringify(filter);
    const known = lists.get(id);
    if (known) return known;
    const list = at.scope.variable('list');
    lists.set(id, list);
    const found = listed({ ...at, args: { filter } }, query);
    asks.push(...found.asks);
    steps.push(cypher`CALL () { ${found.items} RETURN collect(item) AS ${list} }`);
    return list;
  }

  const all = listWithout([]);
  const asked = at.below.of('Facets');
  const columns = asked.map(({ field, args }) => {
    if (UNCOUNTED.has(field)) return null;
    const column = at.scope.variable('facet');
    if (field === 'kind') steps.push(query ? kinds(query, column) : cypher`WITH *, [] AS ${column}`);
    else {
      const limit = at.scope.parameter('first', int(pageSize(args.first, 'first')));
      const list = listWithout(OWN[field] ?? [field]);
      steps.push(
        cypher`CALL (${list}) { UNWIND ${list}[..${most(at)}] AS item ${COUNTS[field]!(at.scope)} LIMIT ${limit} RETURN collect({value: value, name: name, count: count}) AS ${column} }`,
      );
    }
    return column;
  });
  const entries = columns.flatMap((column, place) =>
    column ? [cypher`${name(`f${place}`)}: ${column}`] : [],
  );
  const row = cypher`{${join([cypher`size: size(${all})`, ...entries], comma)}}`;
  return {
    expression: cypher`head(COLLECT { ${join(steps, cypher` `)} RETURN ${row} })`,
    shape(raw: Raw, run) {
      if (raw.size === 0) run.doubts.push(...asks);
      const size = { counted: Math.min(raw.size, MOST), complete: raw.size <= MOST };
      return answered(asked, 'Facets', ({ field, below }, place) =>
        field === 'counted' || field === 'complete'
          ? size[field]
          : raw[`f${place}`].map((one: Raw) => answer(one, below, 'FacetValue')),
      );
    },
  };
};

/** Statements, one more than are counted, so that it shows whether there are more. */
function listed(at: At, query: Cypher | null): { items: Cypher; asks: Ask[] } {
  const item = cypher`item`;
  const { clause, conditions, asks, led, ways } = narrowed(statement.filter, item, at);
  const more = at.scope.parameter('more', int(MOST + 1));
  const hits = (query: Cypher) =>
    led
      ? hitsAmong(query, item, ways, at.scope)
      : cypher`CALL db.index.fulltext.queryNodes('words', ${query}) YIELD node WITH node AS item`;
  const items = query
    ? cypher`${hits(query)} WHERE item:Statement WITH item`
    : cypher`MATCH (item:Statement)`;
  return { items: cypher`${items}${clause}${where(conditions)} WITH item LIMIT ${more}`, asks };
}

function most(at: At): Cypher {
  return at.scope.parameter('most', int(MOST));
}
