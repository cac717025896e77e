import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { saidBy, visible } from '../nouns/links.ts';

// ADDRESSES leads from a statement to whom its response is made: the speaker it responds to, whoever said the words it
// responds to, or whoever appeared at the event. It is worked out from RESPONDS_TO, SAID and APPEARED_AT, so that a path
// between two speakers is a chain of two-link steps. It is no statement of its own and is not shown.

const ANSWERING_IN = cypher`UNWIND $sources AS source MATCH (:Source {id: source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(s:Statement)`;
/** What statements of some sources say to somebody, or said, and what is said to them. */
export const ANSWERING = query<{ sources: string[] }, { id: string }>(
  cypher`${ANSWERING_IN} WHERE EXISTS { (s)-[:RESPONDS_TO|ADDRESSES]->() } RETURN s.id AS id`,
);
export const ANSWERED = query<{ sources: string[] }, { id: string }>(
  cypher`${ANSWERING_IN}<-[:RESPONDS_TO]-(other:Statement) RETURN DISTINCT other.id AS id`,
);
/** What responds to some events. */
export const TO_EVENTS = query<{ ids: string[] }, { id: string }>(
  cypher`UNWIND $ids AS id MATCH (:Event {id: id})<-[:RESPONDS_TO]-(s:Statement) RETURN DISTINCT s.id AS id`,
);
export const READDRESS = query<{ ids: string[] }, never>(cypher`UNWIND $ids AS id MATCH (s:Statement {id: id})
  CALL (s) { MATCH (s)-[old:ADDRESSES]->() DELETE old }
  CALL (s) {
    MATCH (s)-[r:RESPONDS_TO]->(target)
    MATCH (target)<-[link:SAID|APPEARED_AT WHERE ${visible(cypher`link`)}]-{0,1}(speaker:Speaker)
    WITH DISTINCT s, r, speaker WHERE NOT ${saidBy(cypher`speaker`, cypher`s`)}
    CREATE (s)-[:ADDRESSES {response: r.id, status: r.status}]->(speaker)
  }`);

/** Works it out anew for the statements of some sources, for those that respond to them, and for those that respond to some events. */
export async function readdress(
  write: Write,
  sources: readonly string[],
  events: readonly string[],
): Promise<void> {
  const of = { sources: [...sources] };
  const own = [...(await write.run(ANSWERING, of)), ...(await write.run(ANSWERED, of))];
  await readdressThese(
    write,
    own.map(({ id }) => id),
    events,
  );
}

/** The same for some statements, and for those that respond to some events. */
export async function readdressThese(
  write: Write,
  ids: readonly string[],
  events: readonly string[],
): Promise<void> {
  const also = (await write.run(TO_EVENTS, { ids: [...events] })).map(({ id }) => id);
  await write.run(READDRESS, { ids: [...new Set([...ids, ...also])] });
}
