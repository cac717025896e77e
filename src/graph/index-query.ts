import { int } from './compile/int.ts';
import type { Scope } from './compile/scope.ts';
import { type Cypher, cypher } from './cypher.ts';

// What narrows a search is put to the full-text index as well: the index holds each thing's id as one term, which nothing that
// people type meets, since words are looked for in the fields of words alone. What stands in the graph is the only truth: who
// said what is read from its links and told to the index as ids, so that nothing more has to be kept in step.

/** How many hits the index is asked for first; more make the second question smaller. */
export const SAMPLE = 1_000;

/**
 * How many things are told to the index by their ids; where there are more, each hit is looked at instead. Of 100,000 statements
 * each 200 take the index 10 ms, and looking at 50,000 hits takes 160 ms.
 */
const MOST_TOLD = 1_500;

/** How many ids stand in one question; the index takes no more than a thousand terms at once. */
const TOLD_AT_ONCE = 200;

/** A search for these kinds alone; statements are most of what there is, so that leaving out others would spare nothing. */
export function ofKinds(query: string, kinds: readonly string[] | null | undefined): string {
  if (!kinds || kinds.length === 0 || kinds.some((kind) => STATEMENTS.has(kind))) return query;
  const beginnings = kinds.map((kind) => `id:${kind.toLowerCase()}\\:*`);
  return `+(${query}) +(${beginnings.join(' ')})^0`;
}

const STATEMENTS = new Set(['QUOTE', 'FIGURE']);

/**
 * Binds `ask`: the texts with which to ask the index for all that it finds and `ways` lead to. The ways bind the item; what the
 * index gives may still hold others. (Of nothing `range` would make one piece.)
 */
export function asksAmong(query: Cypher, item: Cypher, ways: Cypher, scope: Scope): Cypher {
  const most = scope.parameter('mostTold', int(MOST_TOLD));
  const enough = scope.parameter('enoughTold', int(MOST_TOLD + 1));
  const piece = scope.parameter('toldAtOnce', int(TOLD_AT_ONCE));
  return cypher`${ways} WITH DISTINCT ${item} LIMIT ${enough} WITH collect(${item}.id) AS told WHERE size(told) > 0
    UNWIND CASE WHEN size(told) > ${most} THEN [${query}] ELSE [start IN range(0, size(told) - 1, ${piece}) |
      reduce(text = '+(' + ${query} + ') +(', id IN told[start..start + ${piece}] |
        text + ' id:"' + replace(replace(id, '\\\\', '\\\\\\\\'), '"', '\\\\"') + '"') + ')^0'] END AS ask`;
}

/**
 * Binds all hits of a search, each with how well it fits as `fit`, where ways lead to what narrows them. Few hits are read as they
 * are.
 */
export function hitsAmong(query: Cypher, item: Cypher, ways: Cypher, scope: Scope): Cypher {
  const sample = scope.parameter('sample', int(SAMPLE));
  return cypher`CALL db.index.fulltext.queryNodes('words', ${query}, {limit: ${sample}}) YIELD node, score
    WITH collect({node: node, fit: score}) AS sampled
    CALL (sampled) {
      WITH sampled WHERE size(sampled) < ${sample} UNWIND sampled AS hit RETURN hit.node AS ${item}, hit.fit AS fit
      UNION ALL
      WITH sampled WHERE size(sampled) = ${sample} CALL () { ${asksAmong(query, item, ways, scope)} RETURN ask }
      CALL db.index.fulltext.queryNodes('words', ask) YIELD node, score
      RETURN node AS ${item}, score AS fit
    }
    WITH ${item}, fit`;
}
