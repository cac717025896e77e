import type { Contradiction } from '../../model/document.ts';
import { contentId } from '../../model/ids.ts';
import type { Status } from '../../model/provenance.ts';
import { compareHeld } from '../../sameness/compare.ts';
import { operandOf } from '../comparisons.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { OPERANDS } from './operands.ts';
import {
  type DecidedPair,
  isPrintedTwice,
  linkQuantities,
  pairsAcross,
  ruledAcross,
  sameEnds,
} from './quantities.ts';
import { contradictionRecord, type LinkRecord } from './records.ts';
import { groupKey, groupsOf, type Operand, pairsBetween, rivalPairs, SMALL } from './rivals.ts';

/** All figures of some measures. */
export const RIVALS = query<{ ids: string[] }, { id: string; figures: Operand[] }>(cypher`
  UNWIND $ids AS id MATCH (m:Measure {id: id})
  RETURN id, COLLECT { MATCH (m)<-[:COUNTS]-(figure:Figure) RETURN ${operandOf(cypher`figure`)} } AS figures`);

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
  const rivals = await write.run(RIVALS, { ids: [...measures] });
  for (const { figures } of rivals) {
    for (const [key, group] of groupsOf(figures)) if (keys.has(key)) groups.set(key, group);
  }
  const { records: within, large } = contradictionsIn(groups.values());
  const described = await linkQuantities(write, now, at);
  const ids = new Set([...touched, ...[...groups.values()].flatMap((group) => group.map(({ id }) => id))]);
  const across = contradictionsOf([...described, ...(await confirmedPairs(write, rivals, ids))]);
  const records = [...new Map([...within, ...across].map((one) => [one.id, one])).values()];
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

/** Other measures that people decided to count the same as some. */
export const CONFIRMED_BESIDE = query<{ ids: string[] }, { id: string; other: string }>(
  cypher`UNWIND $ids AS id MATCH (:Measure {id: id})-[:SAME_AS {status: 'CONFIRMED'}]-(m:Measure) RETURN DISTINCT id, m.id AS other`,
);

/** The contradictions of the figures of a measure with those of others that people decided to count the same. */
export async function contradictionsBeside(
  write: Pick<Write, 'run'>,
  measure: { id: string; figures: readonly Operand[] },
): Promise<LinkRecord[]> {
  const ids = new Set(measure.figures.map(({ id }) => id));
  return contradictionsOf(await confirmedPairs(write, [measure], ids));
}

/** The pairs of some figures of measures with those of others that people decided to count the same. */
async function confirmedPairs(
  write: Pick<Write, 'run'>,
  measures: readonly { id: string; figures: readonly Operand[] }[],
  ids: ReadonlySet<string>,
): Promise<DecidedPair[]> {
  const beside = await write.run(CONFIRMED_BESIDE, { ids: measures.map(({ id }) => id) });
  if (beside.length === 0) return [];
  const others = await write.run(RIVALS, { ids: [...new Set(beside.map(({ other }) => other))] });
  const figuresOf = new Map([...measures, ...others].map(({ id, figures }) => [id, figures]));
  return beside.flatMap(({ id, other }) =>
    pairsBetween(figuresOf.get(id)!, figuresOf.get(other) ?? [])
      .filter((pair) => pair.some((figure) => ids.has(figure.id)))
      .map((pair) => ({ pair, decided: 'CONFIRMED' as const })),
  );
}

/** The contradictions that the rule finds between the figures of two measures of which this is decided, as they are stored. */
export async function contradictionsAcross(
  write: Write,
  from: string,
  to: string,
  status: Status,
): Promise<LinkRecord[]> {
  if (status === 'REJECTED') return [];
  const [ours, theirs] = await figuresOfBoth(write, from, to);
  const pairs = [
    ...(await pairsAcross(write, ours, theirs)),
    ...(status === 'CONFIRMED' ? pairsBetween(ours, theirs) : []),
  ];
  const found = contradictionsOf(pairs.map((pair) => ({ pair, decided: status })));
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/** What a rule proposes on whether two measures count the same, as it is stored; null where it proposes nothing. */
export async function linkAcross(
  write: Write,
  from: string,
  to: string,
  at: string,
): Promise<Omit<LinkRecord, 'digest'> | null> {
  const [ours] = await figuresOfBoth(write, from, to);
  const link = await ruledAcross(write, ours, sameEnds(from, to).id);
  if (!link) return null;
  const { digest, properties, ...ends } = link;
  return { ...ends, properties: { ...properties, digest, assertedAt: at } };
}

async function figuresOfBoth(
  write: Write,
  from: string,
  to: string,
): Promise<readonly [readonly Operand[], readonly Operand[]]> {
  const rows = await write.run(RIVALS, { ids: [from, to] });
  const of = (id: string) => rows.find((row) => row.id === id)?.figures ?? [];
  return [of(from), of(to)];
}

function contradictionsOf(pairs: readonly DecidedPair[]): LinkRecord[] {
  return pairs.flatMap(({ pair: [a, b], decided }) =>
    isPrintedTwice(a, b) ? [] : (contradictionOf(a, b, decided) ?? []),
  );
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

function contradictionOf(a: Operand, b: Operand, decided: Status | null = null): LinkRecord | null {
  const { verdict, reason, policy, gap, relativeGap, confidence } = compareHeld(a, b, decided);
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
