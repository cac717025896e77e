import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';

// What people decided is kept apart from the links, which may go with their documents and come back.

/** What a person decided on a link: the part of its provenance that a review writes. */
export type Decided = {
  status: unknown;
  reviewedBy: string | null;
  reviewedAt: string | null;
  note: string | null;
};

export const REMEMBER = query<{ id: string; decided: string | null }, never>(
  cypher`MERGE (s:Subject {of: $id}) SET s.decided = $decided`,
);

export const DECIDED = query<{ ids: string[] }, { id: string; decided: string }>(
  cypher`UNWIND $ids AS id MATCH (s:Subject {of: id}) WHERE s.decided IS NOT NULL RETURN id, s.decided AS decided`,
);

/** Keeps a decision; null forgets it. */
export async function remember(write: Write, id: string, decided: Decided | null): Promise<void> {
  await write.run(REMEMBER, { id, decided: decided && JSON.stringify(decided) });
}

/** What people decided on some links, standing or not, by id. */
export async function decidedOn(write: Write, ids: readonly string[]): Promise<Map<string, Decided>> {
  const rows = await write.run(DECIDED, { ids: [...ids] });
  return new Map(rows.map(({ id, decided }) => [id, JSON.parse(decided) as Decided]));
}

/** What of a link's properties a review writes. */
export function reviewIn(properties: Readonly<Record<string, unknown>>): Decided {
  const { status, reviewedBy = null, reviewedAt = null, note = null } = properties as Decided;
  return { status, reviewedBy, reviewedAt, note };
}
