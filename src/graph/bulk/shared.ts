import type { Write } from '../connect.ts';
import { type Known, type Learned, learn } from '../identity/known.ts';
import type { ClaimRecord, SharedType } from '../import/records.ts';
import { mergeClaims } from '../import/shared.ts';
import { claimsOn, writeThings } from '../import/together.ts';

/** By id, the digest of the one thing that all documents say of it; null where they say different things. */
export type Said = Map<string, string | null>;

/** By id, how many documents of the load have described it. */
export type Turns = Map<string, number>;

/** What a load remembers while it runs: what it knows to be said of shared things, and whose figures it touched. */
export type LoadState = {
  said: Said;
  turns: Turns;
  measures: Set<string>;
  /** Ids of statements whose source stands under another id than the one made for it. */
  leads: Map<string, string>;
  /** Whom descriptions were taken for, as long as `revision` is the last one: others may have changed it since. */
  known: Known;
  revision: number;
};

/** What a batch told that the next ones use; it holds once the batch is committed. It began when `since` was the last revision. */
export type Written = { said: Said; turns: Turns; learned: Learned; since: number; revision: number };

/** The state of a new load, with the measures that an earlier load left unfinished. */
export function newLoadState(measures: readonly string[]): LoadState {
  return {
    said: new Map(),
    turns: new Map(),
    measures: new Set(measures),
    leads: new Map(),
    known: new Map(),
    revision: 0,
  };
}

/** Adds what a committed batch told. */
export function remember(state: LoadState, { said, turns, learned, since, revision }: Written): void {
  for (const [id, digest] of said) state.said.set(id, digest);
  for (const [id, turn] of turns) state.turns.set(id, turn);
  // What somebody else changed, before this batch or while it was written, is not known.
  const isAlone = revision === since + 1;
  if (!isAlone || since !== state.revision) state.known.clear();
  if (isAlone) learn(state.known, learned);
  state.revision = revision;
}

/**
 * Makes each touched thing what all documents say of it together. Where they all say the same nothing can change, so that a
 * speaker whom thousands of documents describe alike is put together once. Answers the events among the touched things, and
 * what the load is to remember once the transaction is committed, for it may be tried twice.
 */
export async function mergeShared(
  write: Write,
  claims: readonly ClaimRecord[],
  state: LoadState,
): Promise<{ events: string[]; said: Said }> {
  const said: Said = new Map();
  const touched = new Map<string, SharedType>();
  for (const { of: id, type, digest } of claims) if (state.said.get(id) !== digest) touched.set(id, type);
  const things = (await claimsOn(write, [...touched.keys()])).map((row) => {
    const claimed = row.claims;
    const different = [...new Set(claimed)];
    // What is said first and last decides; repeating a claim in between changes nothing.
    said.set(row.id, different.length === 1 ? digestIn(claims, row.id) : null);
    return mergeClaims(
      touched.get(row.id)!,
      row.id,
      (different.length === 1 ? different : claimed).map((claim) => JSON.parse(claim)),
      row.called,
    );
  });
  await writeThings(write, things);
  const events = [...touched].flatMap(([id, type]) => (type === 'Event' ? [id] : []));
  return { events, said };
}

function digestIn(claims: readonly ClaimRecord[], id: string): string {
  return claims.find((claim) => claim.of === id)!.digest;
}
