import { idKind } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { contradictionsAcross } from '../import/contradictions.ts';
import { decidedOn } from './decided.ts';
import { findAny, type Standing } from './links.ts';
import type { LinkStep } from './steps.ts';

export const OPEN_ACROSS = query<{ from: string; to: string }, Standing>(
  cypher`MATCH (:Measure {id: $from})<-[:COUNTS]-(a:Figure)-[r:CONTRADICTS {method: 'RULE', status: 'PROPOSED'}]-(b:Figure)-[:COUNTS]->(:Measure {id: $to})
    WHERE r.reviewedAt IS NULL
    RETURN r.id AS id, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties ORDER BY id`,
);

/**
 * The steps that follow from whether two measures are taken to count the same: where that is rejected, what the rule proposes between
 * their figures goes; where it is not, what the rule finds there comes. Nothing for any other link.
 */
export async function followingSame(write: Write, id: string, at: string): Promise<LinkStep[]> {
  const same = idKind(id) === 'same' ? await findAny(write, id) : null;
  if (!same) return [];
  const { from, to } = same;
  if (same.properties.status === 'REJECTED')
    return (await write.run(OPEN_ACROSS, { from, to })).map(({ properties, ...link }) => ({
      ...link,
      kind: 'LINK',
      before: properties,
      after: null,
    }));
  const found = await contradictionsAcross(write, from, to);
  const decided = await decidedOn(
    write,
    found.map((one) => one.id),
  );
  const steps: LinkStep[] = [];
  for (const { digest, properties, ...link } of found) {
    if (await findAny(write, link.id)) continue;
    const after = { ...properties, digest, assertedAt: at, ...decided.get(link.id) };
    steps.push({ ...link, kind: 'LINK', before: null, after });
  }
  return steps;
}
