import type { Write } from '../connect.ts';
import type { Cypher } from '../cypher.ts';

const BATCH = 2_000;

/** The pieces of a list, each of so many. */
export function* inPieces<T>(all: readonly T[], size = BATCH): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** Runs a text over a long list in pieces, with what all pieces have in common. */
export async function inBatches(
  write: Write,
  text: Cypher,
  name: 'rows' | 'ids',
  list: readonly unknown[],
  common: Record<string, unknown> = {},
): Promise<void> {
  for (const piece of inPieces(list)) await write.run(text, { ...common, [name]: piece });
}
