import type { Contradiction } from '../../model/document.ts';
import { contentId } from '../../model/ids.ts';
import { compareHeld } from '../../sameness/compare.ts';
import { operandOf } from '../comparisons.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { OPERANDS } from './operands.ts';
import { isPrintedTwice, linkQuantities, pairsAcross } from './quantities.ts';
import { contradictionRecord, type LinkRecord } from './records.ts';
import { groupKey, groupsOf, type Operand, rivalPairs, SMALL } from './rivals.ts';

/** All figures of some measures. */
export const RIVALS = query<{ ids: string[] }, { figures: Operand[] }>(cypher`
  UNWIND $ids AS id MATCH (m:Measure {id: id})
  RETURN COLLECT { MATCH (m)<-[:COUNTS]-(figure:Figure) RETURN ${operandOf(cypher`figure`)} } AS figures`);

export const STANDING_RULES = query<{ ids: string[] }, { id: string; digest: string; open: boolean }>(cypher`
  UNWIND $ids AS id MATCH (:Figure {id: id})-[r:CONTRADICTS {method: 'RULE'}]-()
  RETURN DISTINCT r.id AS id, r.digest AS digest, r.reviewedAt IS NULL AND r.status = 'PROPOSED' AS open`);

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
export type Found = {
  created: string[];
  updated: string[];
  removed: string[];
  /** What many figures count, where each was held against the nearest only (see rivals.ts). */
  large?: Large[];
};
export type Large = { measure: string; figures: number };

/** Figures that are about to go or change, as `findContradictions` wants them. */
export async function figuresBefore(write: Write, ids: readonly string[]): Promise<Operand[]> {
  if (ids.length === 0) return [];
  return (await write.run(OPERANDS, { ids: [...ids] })).map(({ figure }) => figure);
}

/**
 * Holds new or changed figures against the others that count the same, and proposes the contradictions that the policy
 * finds. `before` are figures as they were that are changed or gone.
 */
export async function findContradictions(
  write: Write,
  touched: readonly string[],
  before: readonly Operand[],
  at: string,
): Promise<Found> {
  if (touched.length === 0 && before.length === 0) return { created: [], updated: [], removed: [] };
  const now = await figuresBefore(write, touched);
  const keys = new Set([...now, ...before].map(groupKey));
  const measures = new Set([...now, ...before].flatMap(({ measure }) => measure?.id ?? []));
  const groups = new Map<string, readonly Operand[]>();
  for (const { figures } of await write.run(RIVALS, { ids: [...measures] })) {
    for (const [key, group] of groupsOf(figures)) if (keys.has(key)) groups.set(key, group);
  }
  const { records, large } = contradictionsIn(groups.values());
  const described = await linkQuantities(write, now, at);
  records.push(...contradictionsOf(described));
  const ids = new Set([...touched, ...[...groups.values()].flatMap((group) => group.map(({ id }) => id))]);
  const standing = new Map((await write.run(STANDING_RULES, { ids: [...ids] })).map((one) => [one.id, one]));
  const wanted = new Set(records.map(({ id }) => id));
  const removed = [...standing.values()]
    .filter(({ id, open }) => open && !wanted.has(id))
    .map(({ id }) => id);
  if (removed.length > 0) await write.run(DROP_RULES, { ids: removed });
  const rows = records.filter(({ id, digest }) => standing.get(id)?.digest !== digest);
  const written = rows.length === 0 ? [] : await write.run(PUT_RULES, { rows, at });
  const idsOf = (made: boolean) => written.filter(({ created }) => created === made).map(({ id }) => id);
  return { created: idsOf(true), updated: idsOf(false), removed, ...(large.length > 0 ? { large } : {}) };
}

/** The contradictions that the rule finds between the figures of two measures that count the same, as they are stored. */
export async function contradictionsAcross(write: Write, from: string, to: string): Promise<LinkRecord[]> {
  const [ours, theirs] = await Promise.all([from, to].map((id) => write.run(RIVALS, { ids: [id] })));
  return contradictionsOf(await pairsAcross(write, ours![0]?.figures ?? [], theirs![0]?.figures ?? []));
}

function contradictionsOf(pairs: readonly (readonly [Operand, Operand])[]): LinkRecord[] {
  return pairs.flatMap(([a, b]) => (isPrintedTwice(a, b) ? [] : (contradictionOf(a, b) ?? [])));
}

/** The contradictions inside groups of comparable figures, as they are stored. */
export function contradictionsIn(groups: Iterable<readonly Operand[]>): {
  records: LinkRecord[];
  large: Large[];
} {
  const records: LinkRecord[] = [];
  const large: Large[] = [];
  for (const group of groups) {
    if (group.length > SMALL) large.push({ measure: group[0]!.measure!.name, figures: group.length });
    for (const [a, b] of rivalPairs(group)) {
      const record = contradictionOf(a, b);
      if (record) records.push(record);
    }
  }
  return { records, large };
}

function contradictionOf(a: Operand, b: Operand): LinkRecord | null {
  const { verdict, reason, policy, gap, relativeGap, confidence } = compareHeld(a, b);
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
  return contradictionRecord(contradiction, a.position < b.position ? a.position : b.position);
}
