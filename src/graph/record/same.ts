import { idKind } from '../../model/ids.ts';
import type { Status } from '../../model/provenance.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { contradictionsAcross, linkAcross } from '../import/contradictions.ts';
import { decidedOn } from './decided.ts';
import { findAny, type Standing } from './links.ts';
import type { LinkStep } from './steps.ts';

export const OPEN_ACROSS = query<{ from: string; to: string }, Standing>(
  cypher`MATCH (:Measure {id: $from})<-[:COUNTS]-(a:Figure)-[r:CONTRADICTS {method: 'RULE', status: 'PROPOSED'}]-(b:Figure)-[:COUNTS]->(:Measure {id: $to})
    WHERE r.reviewedAt IS NULL
    RETURN r.id AS id, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties ORDER BY id`,
);

/**
 * The steps that follow from what is decided on whether two measures count the same: what the rule proposes between their figures is what it
 * finds by that decision. Nothing for any other link.
 */
export async function followingSame(
  write: Write,
  { id, from, to }: Pick<Standing, 'id' | 'from' | 'to'>,
  at: string,
): Promise<LinkStep[]> {
  if (idKind(id) !== 'same') return [];
  const link = await findAny(write, id);
  // A document that came meanwhile may have brought what a rule would have proposed, had nobody asserted it.
  const proposed = link ? null : await linkAcross(write, from, to, at);
  const status = link ? (link.properties.status as Status) : proposed ? 'PROPOSED' : null;
  const found = new Map(
    (status === null ? [] : await contradictionsAcross(write, from, to, status)).map((one) => [one.id, one]),
  );
  const steps: LinkStep[] = proposed ? [created(proposed)] : [];
  for (const { properties, ...open } of await write.run(OPEN_ACROSS, { from, to })) {
    const now = found.get(open.id);
    if (now?.digest === properties.digest) continue;
    const after = now ? { ...now.properties, digest: now.digest } : null;
    const before = after ? only(Object.keys(after), properties) : properties;
    steps.push({ ...open, kind: 'LINK', before, after });
  }
  const decided = await decidedOn(write, [...found.keys()]);
  for (const { digest, properties, ...link } of found.values()) {
    if (await findAny(write, link.id)) continue;
    steps.push(
      created({ ...link, properties: { ...properties, digest, assertedAt: at, ...decided.get(link.id) } }),
    );
  }
  return steps;
}

function created({ properties, ...link }: Standing): LinkStep {
  return { ...link, kind: 'LINK', before: null, after: properties };
}

function only(keys: readonly string[], of: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, of[key] ?? null]));
}
