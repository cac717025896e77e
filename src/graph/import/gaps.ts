import { inPieces } from '../../model/pieces.ts';
import { compareHeld } from '../../sameness/compare.ts';
import { operandOf } from '../comparisons.ts';
import type { Graph } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { BATCH } from './batches.ts';
import type { Operand } from './rivals.ts';

type Ids = { ids: string[] };

/** Contradictions of the rule in which a range takes part. */
const OF_RANGES = query<Record<string, never>, { id: string }>(
  cypher`MATCH (a:Figure)-[r:CONTRADICTS {method: 'RULE'}]->(b:Figure) WHERE a.comparator = 'BETWEEN' OR b.comparator = 'BETWEEN'
  RETURN r.id AS id`,
);
const PAIRS = query<
  Ids,
  { id: string; gap: number | null; relativeGap: number | null; a: Operand; b: Operand }
>(cypher`UNWIND $ids AS id MATCH (a:Figure)-[r:CONTRADICTS {id: id}]->(b:Figure)
  RETURN id, r.gap AS gap, r.relativeGap AS relativeGap, ${operandOf(cypher`a`)} AS a, ${operandOf(cypher`b`)} AS b`);
const SET_GAPS = cypher`UNWIND $rows AS row MATCH ()-[r:CONTRADICTS {id: row.id}]->()
  SET r.gap = row.gap, r.relativeGap = row.relativeGap`;

/** Works the gaps of ranges out anew in a graph that holds them as they were worked out before: from the lower end of a range. */
export async function mendGaps(graph: Graph): Promise<void> {
  const ids = (await graph.read(OF_RANGES)).map(({ id }) => id);
  for (const piece of inPieces(ids, BATCH)) {
    const rows = (await graph.read(PAIRS, { ids: piece })).flatMap(({ id, a, b, ...stored }) => {
      const { gap, relativeGap } = compareHeld(a, b);
      const isSame = gap === stored.gap && relativeGap === stored.relativeGap;
      return gap === null || isSame ? [] : [{ id, gap, relativeGap }];
    });
    if (rows.length > 0) await graph.write((write) => write.run(SET_GAPS, { rows }));
  }
}
