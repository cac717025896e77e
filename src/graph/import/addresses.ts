import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { saidBy, visible } from '../nouns/links.ts';

// ADDRESSES leads from a statement to whom its response is made: the speaker it responds to, whoever said the words it
// responds to, or whoever appeared at the event. It is worked out from RESPONDS_TO, SAID and APPEARED_AT, so that a path
// between two speakers is a chain of two-link steps. It is no statement of its own and is not shown.

/** Works it out anew for a document's statements, for those that respond to them, and for those that respond to some events. */
export async function readdress(write: Write, source: string, events: readonly string[]): Promise<void> {
  await write.run(READDRESS, { source, events: [...events] });
}

const ADDRESS_ANEW = cypher`CALL (s) { MATCH (s)-[old:ADDRESSES]->() DELETE old }
  CALL (s) {
    MATCH (s)-[r:RESPONDS_TO]->(target)
    MATCH (target)<-[link:SAID|APPEARED_AT WHERE ${visible(cypher`link`)}]-{0,1}(speaker:Speaker)
    WITH DISTINCT s, r, speaker WHERE NOT ${saidBy(cypher`speaker`, cypher`s`)}
    CREATE (s)-[:ADDRESSES {response: r.id, status: r.status}]->(speaker)
  }`;

export const READDRESS = query<{ source: string; events: string[] }, never>(cypher`
  CALL () {
    MATCH (:Source {id: $source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(s:Statement) RETURN s
    UNION
    MATCH (:Source {id: $source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(:Statement)<-[:RESPONDS_TO]-(s:Statement) RETURN s
    UNION
    UNWIND $events AS id MATCH (:Event {id: id})<-[:RESPONDS_TO]-(s:Statement) RETURN s
  }
  ${ADDRESS_ANEW}`);

/** The same for some statements, and for those that respond to some events. */
export const READDRESS_THESE = query<{ ids: string[]; events: string[] }, never>(cypher`
  CALL () {
    UNWIND $ids AS id MATCH (s:Statement {id: id}) RETURN s
    UNION
    UNWIND $events AS id MATCH (:Event {id: id})<-[:RESPONDS_TO]-(s:Statement) RETURN s
  }
  ${ADDRESS_ANEW}`);
