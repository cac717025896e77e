import type { Write } from '../connect.ts';
import * as q from '../import/queries.ts';
import type { ClaimRecord, SharedType } from '../import/records.ts';
import { mergeClaims } from '../import/shared.ts';

/** By id, the digest of the one thing that all documents say of it; null where they say different things. */
export type Said = Map<string, string | null>;

/** What a load remembers while it runs: what it knows to be said of shared things, and whose figures it touched. */
export type Shelf = {
  said: Said;
  measures: Set<string>;
};

/** A shelf with the measures that an earlier load left unfinished. */
export function newShelf(measures: readonly string[]): Shelf {
  return { said: new Map(), measures: new Set(measures) };
}

/**
 * Makes each touched thing what all documents say of it together. Where they all say the same nothing can change, so that a
 * speaker whom thousands of documents describe alike is put together once. Answers the events among the touched things, and
 * what the shelf is to note once the transaction is committed, for it may be tried twice.
 */
export async function mergeShared(
  write: Write,
  claims: readonly ClaimRecord[],
  shelf: Shelf,
): Promise<{ events: string[]; said: Said }> {
  const said: Said = new Map();
  const touched = new Map<SharedType, Set<string>>();
  for (const { id, type, digest } of claims) {
    if (shelf.said.get(id) === digest) continue;
    const ids = touched.get(type);
    if (ids) ids.add(id);
    else touched.set(type, new Set([id]));
  }
  const merged: [SharedType, ReturnType<typeof mergeClaims>[]][] = [];
  for (const [type, ids] of touched) {
    const things = (await write.run(q.claimsOn(type), { ids: [...ids] })).map((row) => {
      const different = [...new Set(row.claims)];
      // What is said first and last decides; repeating a claim in between changes nothing.
      said.set(row.id, different.length === 1 ? digestIn(claims, row.id) : null);
      return mergeClaims(
        type,
        (different.length === 1 ? different : row.claims).map((claim) => JSON.parse(claim)),
      );
    });
    await write.run(q.putShared(type), { rows: things });
    merged.push([type, things]);
  }
  for (const [type, things] of merged) await write.run(q.linkShared(type), { rows: things });
  return { events: [...(touched.get('Event') ?? [])], said };
}

function digestIn(claims: readonly ClaimRecord[], id: string): string {
  return claims.find((claim) => claim.id === id)!.digest;
}
