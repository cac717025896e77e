import { type Comparable, compareFigures } from '../../model/comparison.ts';
import type { Contradiction } from '../../model/document.ts';
import { contentId } from '../../model/ids.ts';
import { operandOf } from '../comparisons.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { contradictionRecord } from './records.ts';

type Operand = Comparable & { id: string; position: string };

/** Figures that count what one of these figures counts, themselves included, by measure. */
export const RIVALS = query<{ ids: string[] }, { figures: Operand[] }>(cypher`
  UNWIND $ids AS id MATCH (:Figure {id: id})-[:COUNTS]->(m:Measure) WITH DISTINCT m
  RETURN COLLECT { MATCH (m)<-[:COUNTS]-(figure:Figure) RETURN ${operandOf(cypher`figure`)} } AS figures`);

export const STANDING_RULES = query<{ ids: string[] }, { id: string }>(cypher`
  UNWIND $ids AS id MATCH (:Figure {id: id})-[r:CONTRADICTS {method: 'RULE'}]-() WHERE r.reviewedAt IS NULL AND r.status = 'PROPOSED' RETURN DISTINCT r.id AS id`);

export const DROP_RULES = cypher`UNWIND $ids AS id MATCH ()-[r:CONTRADICTS {id: id}]->() DELETE r`;
/** Writes what is new, and what is now to be said in other words; what a reviewer decided on stays as it is. */
export const PUT_RULES = query<
  { rows: unknown[]; at: string },
  { id: string; created: boolean }
>(cypher`UNWIND $rows AS row MATCH (a:Statement {id: row.from}) MATCH (b:Statement {id: row.to})
  MERGE (a)-[r:CONTRADICTS {id: row.id}]->(b)
  WITH r, row, r.digest IS NULL AS created, coalesce(r.assertedAt, $at) AS assertedAt
  WHERE created OR (r.reviewedAt IS NULL AND r.status = 'PROPOSED' AND r.digest <> row.digest)
  SET r += row.properties SET r.digest = row.digest, r.assertedAt = assertedAt
  RETURN r.id AS id, created`);
/** The rule's contradictions that go when figures go, decided on or not. */
export const RULES_OF = query<{ ids: string[] }, { id: string }>(cypher`
  UNWIND $ids AS id MATCH (:Figure {id: id})-[r:CONTRADICTS {method: 'RULE'}]-() RETURN DISTINCT r.id AS id`);

/** What became of the contradictions that the rule finds, by id. */
export type Found = { created: string[]; updated: string[]; removed: string[] };

/** Holds new or changed figures against all others of their measures, and proposes the contradictions that the policy finds. */
export async function findContradictions(
  write: Write,
  touched: readonly string[],
  at: string,
): Promise<Found> {
  if (touched.length === 0) return { created: [], updated: [], removed: [] };
  const ids = new Set(touched);
  const found = new Map<string, Finding>();
  for (const { figures } of await write.run(RIVALS, { ids: [...touched] })) {
    for (const one of figures.filter(({ id }) => ids.has(id))) {
      for (const other of figures) {
        if (other.id === one.id || (ids.has(other.id) && other.id < one.id)) continue;
        const contradiction = contradictionOf(one, other);
        if (contradiction) found.set(contradiction.contradiction.id, contradiction);
      }
    }
  }
  const standing = (await write.run(STANDING_RULES, { ids: [...touched] })).map(({ id }) => id);
  const removed = standing.filter((id) => !found.has(id));
  if (removed.length > 0) await write.run(DROP_RULES, { ids: removed });
  const rows = [...found.values()].map(({ contradiction, position }) =>
    contradictionRecord(contradiction, position),
  );
  const written = rows.length === 0 ? [] : await write.run(PUT_RULES, { rows, at });
  const idsOf = (made: boolean) => written.filter(({ created }) => created === made).map(({ id }) => id);
  return { created: idsOf(true), updated: idsOf(false), removed };
}

type Finding = { contradiction: Contradiction; position: string };

function contradictionOf(x: Operand, y: Operand): Finding | null {
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  const { verdict, reason, policy, gap, relativeGap, confidence } = compareFigures(a, b);
  if (verdict !== 'CONTRADICTS') return null;
  const contradiction: Contradiction = {
    id: contentId('contradiction', a.id, b.id, policy),
    a: a.id,
    b: b.id,
    kind: 'VALUE',
    method: 'RULE',
    policy,
    gap,
    relativeGap,
    reason,
    status: 'PROPOSED',
    basis: 'RULE',
    basisText: null,
    basisEntry: null,
    basisStart: null,
    basisEnd: null,
    confidence,
    assertedBy: `rule:${policy}`,
    assertedAt: null,
    reviewedBy: null,
    reviewedAt: null,
    note: null,
  };
  return { contradiction, position: a.position < b.position ? a.position : b.position };
}
