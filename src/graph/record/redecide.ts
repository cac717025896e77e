import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { deriveFrom } from './derive.ts';
import { changeLink, findLink } from './links.ts';

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

/** Keeps a decision apart from its link, which may go with its document and come back; null forgets it. */
export async function remember(write: Write, id: string, decided: Decided | null): Promise<void> {
  await write.run(REMEMBER, { id, decided: decided && JSON.stringify(decided) });
}

/** What of a link's properties a review writes. */
export function reviewIn(properties: Readonly<Record<string, unknown>>): Decided {
  const { status, reviewedBy = null, reviewedAt = null, note = null } = properties as Decided;
  return { status, reviewedBy, reviewedAt, note };
}

/** Says on links that have just been written what people decided on them before they had gone. */
export async function redecide(write: Write, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const { id, decided } of await write.run(DECIDED, { ids: [...ids] })) {
    const link = await findLink(write, id);
    await changeLink(write, id, JSON.parse(decided) as Decided);
    await deriveFrom(write, link);
  }
}
