import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { applied, type ImportReport, type Told } from '../import.ts';

/** What descriptions and figures of a source are found by. */
export const KEYS = query<{ id: string }, { key: string }>(cypher`CALL () {
    MATCH (:Source {id: $id})-[:GIVES]->(:Description)-[:UNDER]->(k:Block) RETURN k
    UNION
    MATCH (:Source {id: $id})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(:Figure)<-[:TELLS]-(k:Quantity) RETURN k
  } RETURN DISTINCT k.key AS key`);

const DROP_KEYS = query<{ keys: string[] }, never>(cypher`UNWIND $keys AS key
  CALL (key) { MATCH (k:Block {key: key}) WHERE NOT EXISTS { (k)<-[:UNDER]-() } DELETE k }
  CALL (key) { MATCH (k:Quantity {key: key}) WHERE NOT EXISTS { (k)-[:TELLS]->() } DELETE k }`);

/** Writes what a source tells now, and leaves no key behind under which nothing stands any more: the graph is as if it had told nothing else. */
export async function appliedAndTidied(
  write: Write,
  told: Told,
  at: string,
  isGoing = false,
): Promise<ImportReport> {
  const keys = await write.run(KEYS, { id: told.source });
  const report = await applied(write, told, at, isGoing);
  await write.run(DROP_KEYS, { keys: keys.map(({ key }) => key) });
  return report;
}
