import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';

// An id of a place that was merged is kept on a Former with the id that it leads to, as a property, so that it leads there also when
// the other place goes with its documents and comes back. What a document says of the place keeps the document's own id as `given`.

export const LED = query<{ ids: string[] }, Lead & { id: string }>(
  cypher`UNWIND $ids AS id MATCH (f:Former {id: id}) WHERE f.to IS NOT NULL RETURN id, f.to AS to, f.ledAt AS at`,
);
export const LEAD_AGAIN = query<{ ids: string[] }, never>(cypher`UNWIND $ids AS id
  MATCH (f:Former {to: id}) MATCH (n:Place|Former {id: id}) MERGE (f)-[:LEADS_TO]->(n)`);

/** Where an id leads, and since when. */
export type Lead = { to: string; at: string };

/** Where ids of places lead that were merged, by id; nothing for all others. */
export async function livingPlaces(
  write: Pick<Write, 'run'>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const places = [...new Set(ids)].filter((id) => id.startsWith('place:'));
  const living = new Map<string, string>();
  for (let next = places; next.length > 0; ) {
    const led = new Map((await write.run(LED, { ids: next })).map(({ id, to }) => [id, to]));
    for (const [id, to] of living) if (led.has(to)) living.set(id, led.get(to)!);
    for (const [id, to] of led) if (places.includes(id) && !living.has(id)) living.set(id, to);
    next = [...new Set(led.values())];
  }
  return living;
}

/** The same of one; itself where it was not merged. */
export async function livingPlace(write: Pick<Write, 'run'>, id: string): Promise<string> {
  return (await livingPlaces(write, [id])).get(id) ?? id;
}

/** Has merged ids lead to places again that have just come. */
export async function leadAgain(write: Write, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await write.run(LEAD_AGAIN, { ids: [...ids] });
}
