import type { Status } from '../../model/provenance.ts';
import { describedOf, hasSlots } from '../../sameness/compare.ts';
import { judge } from '../../sameness/quantities/judge.ts';
import { keysOf } from '../../sameness/quantities/keys.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { decidedOn } from '../record/decided.ts';
import { OPERANDS } from './operands.ts';
import { digestOf } from './records.ts';
import type { Operand } from './rivals.ts';

export const PUT_KEYS = query<{ rows: { id: string; keys: string[] }[] }, never>(cypher`UNWIND $rows AS row
  MATCH (figure:Figure {id: row.id})
  CALL (figure) { MATCH (figure)<-[old:TELLS]-(:Quantity) DELETE old }
  CALL (figure, row) { UNWIND row.keys AS key MERGE (q:Quantity {key: key}) CREATE (q)-[:TELLS]->(figure) }`);

/** A key that more figures have tells none of them; what was found by it before it was so common stays. */
export const CANDIDATES = query<
  { rows: { id: string; keys: string[] }[] },
  { id: string; others: string[] }
>(cypher`UNWIND $rows AS row
  RETURN row.id AS id, COLLECT { UNWIND row.keys AS key MATCH (q:Quantity {key: key})
    WHERE COUNT { (q)-[:TELLS]->() } <= 150
    MATCH (q)-[:TELLS]->(other:Figure WHERE other.id <> row.id) RETURN DISTINCT other.id ORDER BY other.id } AS others`);

/** Writes that two measures count the same; what a reviewer decided on stays as it is. */
export const PUT_SAME = query<{ rows: unknown[]; at: string }, never>(cypher`UNWIND $rows AS row
  MATCH (a:Measure {id: row.from}) MATCH (b:Measure {id: row.to})
  MERGE (a)-[r:SAME_AS {id: row.id}]->(b)
  WITH r, row, coalesce(r.assertedAt, $at) AS assertedAt
  WHERE r.digest IS NULL OR (r.reviewedAt IS NULL AND r.status = 'PROPOSED' AND r.digest <> row.digest)
  SET r += row.properties SET r.digest = row.digest, r.assertedAt = assertedAt`);

/**
 * Finds the figures that count the same as some new or changed ones, by what stands beside them, and links their measures
 * with score and reason. Gives the pairs, for contradictions to be found among them; none where a person decided that the
 * two measures do not count the same.
 */
export async function linkQuantities(
  write: Write,
  touched: readonly Operand[],
  at: string,
): Promise<DecidedPair[]> {
  const same = await samePairs(write, touched);
  const links = surest(same);
  const decided = await decidedOn(write, [...links.keys()]);
  // A link that comes back is as people decided on it; one that stands says so itself.
  const rows = [...links.values()].map((one) => ({
    ...one,
    properties: { ...one.properties, ...decided.get(one.id) },
  }));
  if (rows.length > 0) await write.run(PUT_SAME, { rows, at });
  return same.flatMap(({ pair, link }) => {
    const status = (decided.get(link?.id ?? '')?.status ?? null) as Status | null;
    return status === 'REJECTED' ? [] : [{ pair, decided: status }];
  });
}

/** Two figures to hold against each other, and what people decided on whether their measures count the same. */
export type DecidedPair = { pair: readonly [Operand, Operand]; decided: Status | null };

/** The pairs of figures of two measures that count the same. */
export async function pairsAcross(
  write: Write,
  from: readonly Operand[],
  to: readonly Operand[],
): Promise<[Operand, Operand][]> {
  const others = new Set(to.map(({ id }) => id));
  const found = await samePairs(write, from);
  return found.flatMap(({ pair }) => (pair.some(({ id }) => others.has(id)) ? [pair] : []));
}

/** What a rule would say of two measures, by the figures of one of them; null where it finds nothing that they have in common. */
export async function ruledAcross(
  write: Write,
  from: readonly Operand[],
  id: string,
): Promise<SameLink | null> {
  return surest(await samePairs(write, from)).get(id) ?? null;
}

/** The links of some pairs, each as sure as its surest pair. */
function surest(same: readonly Same[]): Map<string, SameLink> {
  const links = new Map<string, SameLink>();
  for (const { link } of same) {
    const before = link && links.get(link.id);
    if (link && (!before || before.properties.score < link.properties.score)) links.set(link.id, link);
  }
  return links;
}

type SameLink = ReturnType<typeof sameLink>;
type Same = { pair: [Operand, Operand]; link: SameLink | null };

/** The pairs that some figures are in and that count the same, each once, with the link of their measures where these are two. */
async function samePairs(write: Write, touched: readonly Operand[]): Promise<Same[]> {
  const own = new Map(touched.filter(hasSlots).map((figure) => [figure.id, figure]));
  if (own.size === 0) return [];
  const rows = [...own.values()].map((figure) => ({ id: figure.id, keys: keysOf(describedOf(figure)) }));
  await write.run(PUT_KEYS, { rows });
  const candidates = await write.run(CANDIDATES, { rows });
  const known = new Map(own);
  const missing = [...new Set(candidates.flatMap(({ others }) => others))].filter((id) => !known.has(id));
  for (let from = 0; from < missing.length; from += 1000)
    for (const { figure } of await write.run(OPERANDS, { ids: missing.slice(from, from + 1000) }))
      if (hasSlots(figure)) known.set(figure.id, figure);
  const pairs = new Map<string, [Operand, Operand]>();
  for (const { id, others } of candidates)
    for (const other of others) {
      const [a, b] = [known.get(id), known.get(other)];
      if (a && b) pairs.set([id, other].sort().join(' '), a.id < b.id ? [a, b] : [b, a]);
    }
  return [...pairs.values()].flatMap((pair) => {
    const [a, b] = pair;
    const judged = judge(describedOf(a), describedOf(b));
    if (judged.against !== null) return [];
    const link = a.measure!.id === b.measure!.id ? null : sameLink(a.measure!.id, b.measure!.id, judged);
    return [{ pair, link }];
  });
}

/** The link between two measures, with its ends in their order. */
export function sameEnds(x: string, y: string): { id: string; from: string; to: string } {
  const [from, to] = x < y ? [x, y] : [y, x];
  return { id: `same:${digestOf(`${from} ${to}`)}`, from, to };
}

function sameLink(x: string, y: string, { score, confidence, reason }: ReturnType<typeof judge>) {
  const { id, from, to } = sameEnds(x, y);
  const properties = {
    id,
    status: 'PROPOSED',
    basis: 'RULE',
    method: 'RULE',
    confidence,
    score: Math.round(score * 100) / 100,
    reason,
    assertedBy: 'rule:quantities/1',
    position: `${from}|${to}`,
  };
  return { id, from, to, properties, digest: digestOf(JSON.stringify(properties)) };
}

/** Whether two figures contradict each other in words that two sources print alike: then it was found where each stands. */
export function isPrintedTwice(a: Operand, b: Operand): boolean {
  if (!hasSlots(a) || !hasSlots(b) || a.source === b.source) return false;
  const [x, y] = [describedOf(a), describedOf(b)];
  return x.turns.some(({ words }) => y.turns.some((other) => other.words === words));
}
