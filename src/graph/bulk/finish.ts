import type { Graph } from '../connect.ts';
import {
  contradictionsIn,
  DROP_RULES,
  type Large,
  PUT_RULES,
  RIVALS,
  STANDING_RULES,
} from '../import/contradictions.ts';
import { groupsOf } from '../import/rivals.ts';

/** What became of the contradictions of one measure. */
export type Settled = { proposed: number; withdrawn: number; large: Large[] };

/** Holds all figures of a measure against each other, and writes what the rule finds and does not stand yet. */
export async function settleMeasure(
  graph: Graph,
  measure: string,
  at: string,
  batch: number,
): Promise<Settled> {
  const [row] = await graph.read(RIVALS, { ids: [measure] });
  const figures = row?.figures ?? [];
  const { records, large } = contradictionsIn(groupsOf(figures).values());
  const standing = new Map<string, { digest: string; open: boolean }>();
  for (const ids of inPieces(figures, batch)) {
    for (const one of await graph.read(STANDING_RULES, { ids: ids.map(({ id }) => id) }))
      standing.set(one.id, one);
  }
  const wanted = new Set(records.map(({ id }) => id));
  const withdrawn = [...standing].flatMap(([id, { open }]) => (open && !wanted.has(id) ? [id] : []));
  const rows = records.filter(({ id, digest }) => standing.get(id)?.digest !== digest);
  for (const ids of inPieces(withdrawn, batch)) await graph.write((write) => write.run(DROP_RULES, { ids }));
  let proposed = 0;
  for (const piece of inPieces(rows, batch)) {
    const written = await graph.write((write) => write.run(PUT_RULES, { rows: piece, at }), LONGEST);
    proposed += written.filter(({ created }) => created).length;
  }
  return { proposed, withdrawn: withdrawn.length, large };
}

const LONGEST = 600_000;

function* inPieces<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
