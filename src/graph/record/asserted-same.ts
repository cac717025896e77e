import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { decidedOn } from './decided.ts';
import { createLink, findAny, missingEnds, type Standing } from './links.ts';

// That two measures count the same, or do not, as a person says it where no rule proposed it. It is kept apart from the link, which goes with a
// measure that nobody describes any more, so that it stands again when the measure comes back.

export const KEEP_ASSERTED = query<{ id: string; asserted: string | null }, never>(
  cypher`MERGE (s:Subject {of: $id}) SET s.asserted = $asserted`,
);
export const ASSERTED_OF = query<{ ids: string[] }, { asserted: string }>(cypher`UNWIND $ids AS id
  MATCH (:Subject {of: id})<-[:TOUCHES]-(r:Revision)-[:TOUCHES]->(s:Subject)
    WHERE r.operation IN ['MERGE_MEASURES', 'SPLIT_MEASURE'] AND s.asserted IS NOT NULL RETURN DISTINCT s.asserted AS asserted`);

/** Keeps what a person asserts of two measures; null forgets it. */
export async function keepAsserted(write: Write, id: string, asserted: Standing | null): Promise<void> {
  await write.run(KEEP_ASSERTED, { id, asserted: asserted && JSON.stringify(asserted) });
}

/** Writes again what people assert of measures that have just come, as it was decided last. */
export async function assertAgain(write: Write, measures: readonly string[]): Promise<void> {
  if (measures.length === 0) return;
  const rows = await write.run(ASSERTED_OF, { ids: [...measures] });
  const links = rows.map(({ asserted }) => JSON.parse(asserted) as Standing);
  const decided = await decidedOn(
    write,
    links.map(({ id }) => id),
  );
  for (const link of links) {
    if (await findAny(write, link.id)) continue;
    if ((await missingEnds(write, link)).length > 0) continue;
    await createLink(write, { ...link, properties: { ...link.properties, ...decided.get(link.id) } });
  }
}
