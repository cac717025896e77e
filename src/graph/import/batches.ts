import { inPieces } from '../../model/pieces.ts';
import type { Write } from '../connect.ts';
import type { Cypher } from '../cypher.ts';

/** How many rows are sent to the database at once. */
export const BATCH = 2_000;

/** Runs a text over a long list in pieces, with what all pieces have in common. */
export async function inBatches(
  write: Write,
  text: Cypher,
  name: 'rows' | 'ids',
  list: readonly unknown[],
  common: Record<string, unknown> = {},
): Promise<void> {
  for (const piece of inPieces(list, BATCH)) await write.run(text, { ...common, [name]: piece });
}
