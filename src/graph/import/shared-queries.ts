import { type Cypher, cypher, query } from '../cypher.ts';
import { keepWordsSize } from './words-size.ts';

// What documents share. Each says its own on DESCRIBES; the node is what they say together. One text serves all types, and
// each does little: to plan a text costs a Neo4j that has just started far more than to run it.

const THING = cypher`:Speaker|Place|Event|Measure`;
const NAMED = cypher`:Speaker|Place|Event|Measure|Source`;

/** Makes sure that things of one type stand. */
export const ENSURE: Readonly<Record<string, Cypher>> = {
  Person: cypher`UNWIND $ids AS id MERGE (t:Speaker {id: id}) SET t:Person`,
  Organisation: cypher`UNWIND $ids AS id MERGE (t:Speaker {id: id}) SET t:Organisation`,
  Group: cypher`UNWIND $ids AS id MERGE (t:Speaker {id: id}) SET t:Group`,
  Place: cypher`UNWIND $ids AS id MERGE (t:Place {id: id})`,
  Event: cypher`UNWIND $ids AS id MERGE (t:Event {id: id})`,
  Measure: cypher`UNWIND $ids AS id MERGE (t:Measure {id: id})`,
};

/** How often documents have described some things at one moment. */
export const STANDING_TURNS = query<
  { ids: string[]; at: string },
  { id: string; turn: number }
>(cypher`UNWIND $ids AS id
  MATCH (t${THING} {id: id})<-[d:DESCRIBES {at: $at}]-(:Source) RETURN id, max(d.turn) AS turn`);
/** What a document says of things that stand; `turn` orders what came in at one moment. */
export const PUT_CLAIMS = query<
  { rows: unknown[]; at: string },
  never
>(cypher`UNWIND $rows AS row MATCH (t${THING} {id: row.id}) MATCH (s:Source {id: row.source})
  MERGE (s)-[d:DESCRIBES {given: row.given}]->(t)
  SET d.claim = row.claim, d.digest = row.digest, d.refers = row.refers, d.at = coalesce(row.at, $at), d.turn = toInteger(row.turn)`);
export const DROP_CLAIMS = cypher`UNWIND $ids AS id MATCH (:Source {id: $source})-[d:DESCRIBES {given: id}]->() DELETE d`;
/** What all documents say of some things, the oldest first; of a place to which others were merged, what is said of these comes before all. */
export const CLAIMS_ON = query<
  { ids: string[] },
  { id: string; called: string | null; claims: { claim: string; speakers: [given: string, id: string][] }[] }
>(cypher`UNWIND $ids AS id MATCH (t${THING} {id: id})
    RETURN id, t.called AS called, COLLECT { MATCH (s:Source)-[d:DESCRIBES]->(t)
      RETURN {claim: d.claim, speakers: CASE WHEN d.refers THEN COLLECT { MATCH (s)-[:GIVES]->(by:Description)-[:IS]->(who:Speaker) RETURN [by.given, who.id] } ELSE [] END}
      ORDER BY t:Place AND d.given = t.id, d.at, coalesce(d.turn, 0), s.id, d.given } AS claims`);

/** What is kept of a speaker's links is nothing that a document says of it (see tally.ts and printed.ts). */
export const PUT_SHARED = cypher`UNWIND $rows AS row MATCH (t${THING} {id: row.id})
  WITH t, row, t{.quoteCount, .figureCount, .printed, .printedWords, .called} AS kept
  SET t = row.properties SET t += kept ${keepWordsSize(cypher`t`)}`;
export const DROP_PLACES = cypher`UNWIND $ids AS id MATCH (t${THING} {id: id})-[old:LOCATED_IN|PART_OF_ORGANISATION]->() DELETE old`;
export const DROP_PARTICIPANTS = cypher`UNWIND $ids AS id MATCH (:Event {id: id})<-[old:TOOK_PART_IN|APPEARED_AT]-() DELETE old`;
export const LOCATE = cypher`UNWIND $rows AS row MATCH (t${THING} {id: row.id}) MATCH (p:Place {id: row.to}) MERGE (t)-[:LOCATED_IN]->(p)`;
export const PUT_INTO = cypher`UNWIND $rows AS row MATCH (t:Speaker {id: row.id}) MATCH (o:Organisation {id: row.to}) MERGE (t)-[:PART_OF_ORGANISATION]->(o)`;
export const PUT_PARTICIPANTS = cypher`UNWIND $rows AS row MATCH (t:Event {id: row.id}) MATCH (s:Speaker {id: row.speaker})
  CREATE (s)-[:TOOK_PART_IN {capacity: row.capacity, appears: row.appears}]->(t)`;
export const PUT_APPEARANCES = cypher`UNWIND $rows AS row MATCH (t:Event {id: row.id}) MATCH (s:Speaker {id: row.speaker}) CREATE (s)-[:APPEARED_AT]->(t)`;

/** Names that things have no more, and then those that they have. */
export const DROP_NAMES = cypher`UNWIND $rows AS row MATCH (t${NAMED} {id: row.id})<-[old:NAMES]-(n:Name) WHERE NOT n.key IN row.keys DELETE old`;
export const PUT_NAMES = cypher`UNWIND $rows AS row MATCH (t${NAMED} {id: row.id})
  UNWIND row.names AS name MERGE (n:Name {key: name.key}) ON CREATE SET n.printed = name.printed MERGE (n)-[:NAMES]->(t)`;
/** The names that some things have, to see later whether they are still used. */
export const NAMES_OF = query<{ ids: string[] }, { key: string }>(cypher`UNWIND $ids AS id
  MATCH (t${NAMED} {id: id})<-[:NAMES]-(n:Name) RETURN DISTINCT n.key AS key`);
export const DROP_UNUSED_NAMES = cypher`UNWIND $keys AS key MATCH (n:Name {key: key}) WHERE NOT EXISTS { (n)-[:NAMES]->() } DELETE n`;

const UNTOLD = cypher`WITH DISTINCT n WHERE (n:Speaker OR n:Place OR n:Event OR n:Measure) AND NOT EXISTS { (:Source)-[:DESCRIBES]->(n) } RETURN n.id AS id`;
/** What no document describes, and stands only because of things that are about to change. */
export const UNDESCRIBED_BESIDE = query<{ ids: string[] }, { id: string }>(
  cypher`UNWIND $ids AS id MATCH (t${NAMED} {id: id})-[:TOOK_PART_IN|LOCATED_IN|PART_OF_ORGANISATION|PUBLISHED_BY]-(n) ${UNTOLD}`,
);
/** The same where statements are about to go or change. */
export const UNDESCRIBED_BY = query<{ ids: string[] }, { id: string }>(
  cypher`UNWIND $ids AS id MATCH (s:Statement {id: id})-[:ABOUT|MADE_AT|COUNTS|RESPONDS_TO|SAID]-(n) ${UNTOLD}`,
);
/** Removes what no document describes any more, and to which nothing that stands refers. */
export const DROP_UNSPOKEN = query<
  { ids: string[] },
  { id: string }
>(cypher`UNWIND $ids AS id MATCH (t${THING} {id: id}) WHERE NOT EXISTS { (t)<-[:DESCRIBES|IS]-() }
    AND NOT EXISTS { (t)-[:SAID|HOLDS_ROLE|TOOK_PART_IN]->() }
    AND NOT EXISTS { (t)<-[:ABOUT|RESPONDS_TO|COUNTS|MADE_AT|PUBLISHED_BY|HOLDS_ROLE|LOCATED_IN|PART_OF_ORGANISATION]-() }
    DETACH DELETE t RETURN id`);
