import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import * as imported from '../import/queries.ts';
import type { Recorded, Records } from '../import/records.ts';
import { applied, type ImportReport } from '../import.ts';

type Id = { id: string };

/** What descriptions and figures of a source were found by. */
export const KEYS = query<Id, { key: string }>(cypher`CALL () {
    MATCH (:Source {id: $id})-[:GIVES]->(:Description)-[:UNDER]->(k:Block) RETURN k
    UNION
    MATCH (:Source {id: $id})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(:Figure)<-[:TELLS]-(k:Quantity) RETURN k
  } RETURN DISTINCT k.key AS key`);

/** Drops those of some keys under which nothing stands any more. */
export const DROP_KEYS = query<{ keys: string[] }, never>(cypher`UNWIND $keys AS key
  CALL (key) { MATCH (k:Block {key: key}) WHERE NOT EXISTS { (k)<-[:UNDER]-() } DELETE k }
  CALL (key) { MATCH (k:Quantity {key: key}) WHERE NOT EXISTS { (k)-[:TELLS]->() } DELETE k }`);

/** Takes a source away that stands, with what only it holds: it is imported with nothing in it, and then goes itself. */
export async function takeAway(write: Write, id: string, at: string): Promise<ImportReport> {
  const [source] = await write.run(imported.STANDING.source, { source: id });
  const blocks = await write.run(KEYS, { id });
  const told = { source: id, records: nothing(source!), descriptions: [] };
  const report = await applied(write, told, at, true);
  await write.run(DROP_KEYS, { keys: blocks.map(({ key }) => key) });
  return report;
}

function nothing({ id, digest, properties }: Recorded): Records {
  return {
    source: { id, digest, properties, edges: { publishedBy: [] } },
    entries: [],
    claims: [],
    quotes: [],
    figures: [],
    said: [],
    responses: [],
    contradictions: [],
    roles: [],
  };
}
