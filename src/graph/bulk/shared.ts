import type { Write } from '../connect.ts';
import * as q from '../import/queries.ts';
import type { ClaimRecord, SharedType } from '../import/records.ts';
import { mergeClaims } from '../import/shared.ts';

/** What a load remembers while it runs: what it knows to be said of shared things, and whose figures it touched. */
export type Shelf = {
  /** By id, the digest of the one thing that all documents say of it; null where they say different things. */
  said: Map<string, string | null>;
  /** The same from the batch that is being written; it counts once that is committed, for a transaction may be tried twice. */
  saidNow: Map<string, string | null>;
  measures: Set<string>;
};

/** A shelf with the measures that an earlier load left unfinished. */
export function newShelf(measures: readonly string[]): Shelf {
  return { said: new Map(), saidNow: new Map(), measures: new Set(measures) };
}

/** Takes note that the batch stands. */
export function committed({ said, saidNow }: Shelf): void {
  for (const [id, digest] of saidNow) said.set(id, digest);
  saidNow.clear();
}

/**
 * Makes each touched thing what all documents say of it together. Where they all say the same nothing can change, so that a
 * speaker whom thousands of documents describe alike is put together once.
 */
export async function mergeShared(
  write: Write,
  claims: readonly ClaimRecord[],
  shelf: Shelf,
): Promise<string[]> {
  shelf.saidNow.clear();
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
      shelf.saidNow.set(row.id, different.length === 1 ? digestIn(claims, row.id) : null);
      return mergeClaims(
        type,
        (different.length === 1 ? different : row.claims).map((claim) => JSON.parse(claim)),
      );
    });
    await write.run(q.putShared(type), { rows: things });
    merged.push([type, things]);
  }
  for (const [type, things] of merged) await write.run(q.linkShared(type), { rows: things });
  return [...(touched.get('Event') ?? [])];
}

function digestIn(claims: readonly ClaimRecord[], id: string): string {
  return claims.find((claim) => claim.id === id)!.digest;
}
