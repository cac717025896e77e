import { Conflict } from '../../model/errors.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';

export const SINCE = query<
  { id: string; version: number },
  { version: number; id: string; at: string; actor: string; operation: string; summary: string }
>(cypher`MATCH (s:Subject {of: $id})<-[t:TOUCHES]-(r:Revision) WHERE t.version > $version
  RETURN s.version AS version, r.id AS id, r.at AS at, r.actor AS actor, r.operation AS operation, r.summary AS summary
  ORDER BY r.number`);

/**
 * Makes sure that a client saw a thing as it stands.
 * @throws Conflict with the revisions that came in between.
 */
export async function assertSeen(
  write: Pick<Write, 'run'>,
  id: string,
  version: number | null | undefined,
): Promise<void> {
  if (version == null) return;
  const since = await write.run(SINCE, { id, version });
  if (since.length === 0) return;
  const names = [...new Set(since.map(({ actor }) => actor))].join(', ');
  throw new Conflict(
    `${id} was changed by ${names} after its version ${version}, which you saw; look at it again and decide again.`,
    { revisions: since.map(({ version: _, ...revision }) => revision) },
  );
}
