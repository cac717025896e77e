import { inPieces } from '../../model/pieces.ts';
import type { Graph } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import {
  contradictionsBeside,
  contradictionsIn,
  DROP_RULES,
  findContradictions,
  type Large,
  PUT_RULES,
  RIVALS,
  STANDING_RULES,
} from '../import/contradictions.ts';
import { groupsOf } from '../import/rivals.ts';
import { redecide } from '../record/redecide.ts';

/** What became of the contradictions of some measures. */
export type Settled = { proposed: number; withdrawn: number; large: Large[] };

/** Holds all figures of some measures against each other, telling how many are done. */
export async function settleMeasures(
  graph: Graph,
  ids: readonly string[],
  { at, batch }: { at: string; batch: number },
  tell: (measures: { done: number; of: number }) => void,
): Promise<Settled> {
  const found: Settled = { proposed: 0, withdrawn: 0, large: [] };
  const measures: string[] = [];
  for (const some of inPieces(ids, 200)) {
    const settled = await settleDescribed(graph, some, at);
    found.proposed += settled.proposed;
    found.withdrawn += settled.withdrawn;
    measures.push(...settled.others);
  }
  for (const [done, measure] of measures.entries()) {
    tell({ done, of: measures.length });
    const settled = await settleMeasure(graph, measure, at, batch);
    found.proposed += settled.proposed;
    found.withdrawn += settled.withdrawn;
    found.large.push(...settled.large);
  }
  return found;
}

/** Holds all figures of a measure against each other, and writes what the rule finds and does not stand yet. */
async function settleMeasure(graph: Graph, measure: string, at: string, batch: number): Promise<Settled> {
  const [row] = await graph.read(RIVALS, { ids: [measure] });
  const figures = row?.figures ?? [];
  const { records, large } = contradictionsIn(groupsOf(figures).values());
  records.push(...(await contradictionsBeside({ run: graph.read }, { id: measure, figures })));
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
    proposed += await graph.write(async (write) => {
      const created = (await write.run(PUT_RULES, { rows: piece, at })).filter((one) => one.created);
      await redecide(
        write,
        created.map(({ id }) => id),
      );
      return created.length;
    }, LONGEST);
  }
  return { proposed, withdrawn: withdrawn.length, large };
}

/** Of some measures, whether a rule read what their figures count, and then the figures. */
export const DESCRIBED = query<
  { ids: string[] },
  { id: string; described: boolean; figures: string[] }
>(cypher`UNWIND $ids AS id MATCH (m:Measure {id: id})
  RETURN id, m.slots IS NOT NULL AS described,
    COLLECT { MATCH (m)<-[:COUNTS]-(figure:Figure) WHERE m.slots IS NOT NULL RETURN figure.id } AS figures`);

/** Finds what counts the same as the figures of some measures by their slots, and proposes the contradictions; gives the measures without slots. */
async function settleDescribed(
  graph: Graph,
  measures: readonly string[],
  at: string,
): Promise<{ proposed: number; withdrawn: number; others: string[] }> {
  const rows = await graph.read(DESCRIBED, { ids: [...measures] });
  const others = rows.flatMap(({ id, described }) => (described ? [] : [id]));
  const figures = rows.flatMap((row) => row.figures);
  const found = await graph.write(async (write) => {
    const found = await findContradictions(write, figures, [], at);
    await redecide(write, found.created);
    return found;
  }, LONGEST);
  return { proposed: found.created.length, withdrawn: found.removed.length, others };
}

const LONGEST = 600_000;
