import type { Write } from '../connect.ts';
import { cypher } from '../cypher.ts';

// ADDRESSES leads from a statement to whom its response is made: the speaker it responds to, whoever said the words it
// responds to, or whoever appeared at the event. It is worked out from RESPONDS_TO, SAID and APPEARED_AT, so that a path
// between two speakers is a chain of two-link steps. It is no statement of its own and is not shown.

/** Works it out anew for what a document's responses, words and events touch. */
export async function readdress(write: Write, source: string): Promise<void> {
  await write.run(READDRESS, { source });
}

export const READDRESS = cypher`
  CALL {
    MATCH (:Source {id: $source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-()-[r:RESPONDS_TO]-() RETURN r
    UNION
    MATCH (:Source {id: $source})-[:DESCRIBES]->(:Event)<-[r:RESPONDS_TO]-() RETURN r
  }
  WITH r, startNode(r) AS statement, endNode(r) AS target
  CALL (r, statement) { MATCH (statement)-[old:ADDRESSES {response: r.id}]->() DELETE old }
  CALL (target) { MATCH (target)<-[:SAID|APPEARED_AT]-{0,1}(speaker:Speaker) RETURN DISTINCT speaker }
  WITH r, statement, speaker WHERE NOT EXISTS { (speaker)-[:SAID]->(statement) }
  CREATE (statement)-[:ADDRESSES {response: r.id, status: r.status}]->(speaker)`;
