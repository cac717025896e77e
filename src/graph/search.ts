import { bestFirst, scoreOf } from './best-first.ts';
import { connection } from './compile/connection.ts';
import { named } from './compile/filter.ts';
import { type At, anyOf } from './compile/noun.ts';
import { cypher } from './cypher.ts';
import { hitsAmong, ofKinds } from './index-query.ts';
import { speakerOf } from './nouns/around.ts';
import { shown } from './nouns/links.ts';
import { statement } from './nouns/statements.ts';
import { highlight, luceneQuery, readSearch } from './words.ts';

const LABELS = {
  Quote: cypher`:Quote`,
  Figure: cypher`:Figure`,
  Person: cypher`:Person`,
  Organisation: cypher`:Organisation`,
  Group: cypher`:Group`,
  Place: cypher`:Place`,
  Event: cypher`:Event`,
  Measure: cypher`:Measure`,
  Source: cypher`:Source`,
};

/** What a search may find. Its items are pairs of the node and its score. */
export const searchResult = anyOf('SearchResult', LABELS, {
  orders: {
    SCORE: (item) => [cypher`score`, cypher`${item}.id`],
    TIME: (item, direction) =>
      direction === 'ASC'
        ? [cypher`coalesce(${item}.timeKey, '~')`, cypher`${item}.id`]
        : [cypher`coalesce(${item}.latestKey, '')`, cypher`${item}.id`],
  },
});

/** Full text over words and names, the best first. */
export const search = connection({
  name: 'Query.search',
  noun: 'SearchResult',
  stem: 'Search',
  direction: () => 'DESC',
  reach: (_, item, { args, scope }) => {
    const query = scope.parameter('query', soughtIn(args));
    // The index gives the same few scores whatever else it holds, so that pages stay as they are while others add to it.
    return cypher`CALL db.index.fulltext.queryNodes('words', ${query}) YIELD node AS ${item}, score AS fit
      WITH ${item}, ${scoreOf(item)} AS score`;
  },
  reachLed: (item, ways, { args, scope }) =>
    cypher`${hitsAmong(scope.parameter('query', soughtIn(args)), item, ways, scope)}, ${scoreOf(item)} AS score`,
  quick: (way) => bestFirst(soughtIn(way.at.args), way),
  carry: cypher`, score`,
  filter: {
    ...statement.filter,
    '=filter': (item, asked: object) =>
      Object.values(asked).some((value) => value !== null && value !== undefined)
        ? { condition: cypher`${item}:Statement` }
        : null,
    '(kinds)': (item, kinds: readonly string[], value) => ({
      condition: cypher`any(label IN labels(${item}) WHERE label IN ${value('kinds', kinds.map(labelOf))})`,
    }),
    '(source)': named(
      'source',
      'Source',
      (item, found, scope) =>
        cypher`(${item})-${shown(scope, cypher`SAID|FOUND_IN|PART_OF`)}->{1,3}(${found})`,
    ),
    '(speaker)': named('speaker', 'Speaker', speakerOf),
  },
  edge: (item, { args }) => {
    const sought = readSearch(args.query as string);
    return {
      score: { expression: cypher`score` },
      highlights: {
        expression: cypher`CASE WHEN ${item}:Statement THEN [${item}.text] ELSE [coalesce(${item}.name, ${item}.title)] + coalesce(${item}.aliases, []) + coalesce(${item}.printed, []) END`,
        shape: (texts) => highlight([...new Set<string>(texts)], sought),
      },
    };
  },
});

/** What is looked for, in the index's own language. */
function soughtIn(args: At['args']): string {
  return ofKinds(luceneQuery(readSearch(args.query as string)), args.kinds as string[] | null | undefined);
}

/** The kind of what has these labels. */
export function kindOf(labels: readonly string[]): string | null {
  return labels.find((label) => label in LABELS)?.toUpperCase() ?? null;
}

/** `QUOTE` as a label. */
function labelOf(kind: string): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}
