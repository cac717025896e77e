import type { QuickWay } from './compile/connection.ts';
import { int } from './compile/int.ts';
import { type Cypher, cypher } from './cypher.ts';
import { wordsSize } from './import/words-size.ts';
import { asksAmong, SAMPLE } from './index-query.ts';

// The best of what a search finds, without reading all of it. The index gives the best thousand at once, but cuts among
// equals by an order of its own. A page made of these is not the answer yet, but nothing of the answer can be worse than the
// last item of that page. So the index is asked a second time, for what fits as well and is no longer than that item.

/** How well an item fits: what the index says; among equals the shorter text fits better. */
export function scoreOf(item: Cypher): Cypher {
  return cypher`fit + 1.0 / (1 + ${wordsSize(item)})`;
}

/** Binds the items of one page with their scores, and some that are worse; null where all have to be read. */
export function bestFirst(query: string, { item, at, page, limit, narrow, ways }: QuickWay): Cypher | null {
  const keys = page.after(2);
  const after = keys && lastSeen(keys[0]!);
  if (page.field !== 'SCORE' || page.isFromWorst || at.args.before != null || after === undefined)
    return null;
  const all = at.scope.parameter('query', query);
  const sample = at.scope.parameter('sample', int(SAMPLE));
  const from = `+(${query}) +wordsSize:[#${String(after?.size ?? 0).padStart(7, '0')} TO `;
  const upTo = at.scope.parameter('upTo', from);
  const fit = at.scope.parameter('seen', after?.fit ?? null);
  // Behind a cursor only what is as long was asked for, which is all of what fits as well, but not of what fits worse.
  const first = after ? cypher`${upTo} + '#9999999]^0'` : all;
  const isWhole = after ? cypher`false` : cypher`size(sampled) < ${sample}`;
  const isBeyond = after ? cypher`end IS NULL OR end.fit <> ${fit}` : cypher`end IS NULL`;
  return cypher`CALL db.index.fulltext.queryNodes('words', ${first}, {limit: ${sample}}) YIELD node, score
    WITH collect({node: node, fit: score}) AS sampled, min(score) AS least
    CALL (sampled) {
      UNWIND sampled AS hit WITH hit.node AS ${item}, hit.fit AS fit WITH ${item}, ${scoreOf(item)} AS score${narrow}
      WITH ${item}, score ORDER BY score DESC, ${item}.id DESC LIMIT ${limit}
      RETURN collect({fit: ceil(score) - 1, size: ${item}.wordsSize}) AS best
    }
    WITH sampled, least, CASE WHEN size(best) = ${limit} THEN best[-1] END AS end
    WITH sampled, CASE WHEN ${isWhole} THEN {above: -1.0, ask: []}
      WHEN ${isBeyond} THEN {above: 1e9, ask: [${all}]}
      WHEN size(sampled) < ${sample} OR end.fit > least THEN {above: -1.0, ask: []}
      ELSE {above: least, ask: [${upTo} + end.size + ']^0']} END AS rest
    CALL (sampled, rest) {
      UNWIND sampled AS hit WITH hit, rest WHERE hit.fit > rest.above RETURN hit.node AS ${item}, hit.fit AS fit
      UNION ALL
      UNWIND rest.ask AS sought CALL (sought) { ${ways ? asksAmong(cypher`sought`, item, ways, at.scope) : cypher`WITH sought AS ask`} RETURN ask }
      CALL db.index.fulltext.queryNodes('words', ask) YIELD node, score WITH node, score, rest WHERE score <= rest.above
      RETURN node AS ${item}, score AS fit
    }
    WITH ${item}, ${scoreOf(item)} AS score`;
}

/** The fit of a score, and a size that is not above the one in it; undefined of what is no score. */
function lastSeen(score: string | number): { fit: number; size: number } | undefined {
  if (typeof score !== 'number') return undefined;
  const fit = Math.ceil(score) - 1;
  // The larger the size, the less exact it is in a sum.
  return { fit, size: Math.max(0, Math.min(9_999_999, Math.floor(0.99 / (score - fit) - 1))) };
}
