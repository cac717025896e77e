import { cypher, query } from '../cypher.ts';
import type { DecisionRow, Move } from './move.ts';

// A description is what one source says of a speaker; IS leads to whom it is taken for, with the grounds. A decision that no
// longer holds becomes WAS, IS_NOT is a person's refusal, and ALIKE a likeness that nobody decided on. Blocks are the keys
// under which descriptions are held against each other.

/** What stands of the descriptions of some sources. */
export const STANDING = query<
  { sources: string[] },
  { source: string; id: string; given: string; digest: string; speaker: string | null }
>(cypher`UNWIND $sources AS source MATCH (d:Description {source: source}) OPTIONAL MATCH (d)-[:IS]->(s:Speaker)
  RETURN source, d.id AS id, d.given AS given, d.digest AS digest, s.id AS speaker`);

type Rows = { rows: unknown[] };

export const PUT_DESCRIPTIONS = query<
  Rows,
  never
>(cypher`UNWIND $rows AS row MATCH (s:Source {id: row.source})
  MERGE (d:Description {id: row.id}) SET d += row.properties, d.digest = row.digest MERGE (s)-[:GIVES]->(d)`);
/** The keys under which descriptions stand. */
export const PUT_KEYS = query<Rows, never>(cypher`UNWIND $rows AS row MATCH (d:Description {id: row.id})
  UNWIND row.keys AS key MERGE (b:Block {key: key}) MERGE (d)-[:UNDER]->(b)`);
export const DROP_KEYS = query<{ ids: string[] }, never>(
  cypher`UNWIND $ids AS id MATCH (:Description {id: id})-[old:UNDER]->(:Block) DELETE old`,
);

export const DROP_DESCRIPTIONS = query<{ ids: string[] }, never>(
  cypher`UNWIND $ids AS id MATCH (d:Description {id: id}) DETACH DELETE d`,
);

/** The keys under which some descriptions stand. */
export const KEYS_OF = query<{ ids: string[] }, { key: string }>(
  cypher`UNWIND $ids AS id MATCH (:Description {id: id})-[:UNDER]->(b:Block) RETURN DISTINCT b.key AS key`,
);

/** All under some keys that a rule may have to decide on again; nothing where a person decided on every one. */
export const UNDER = query<
  { keys: string[] },
  {
    description: Record<string, unknown> & { id: string };
    keys: string[];
    speaker: string | null;
    method: string | null;
    score: number | null;
    reason: string | null;
    before: string[];
    refused: string[];
  }
>(cypher`UNWIND $keys AS key MATCH (b:Block {key: key})
    WHERE EXISTS { (b)<-[:UNDER]-(free:Description) WHERE NOT EXISTS { (free)-[:IS {method: 'HUMAN'}]->() } }
  MATCH (b)<-[:UNDER]-(d:Description) WITH DISTINCT d
  OPTIONAL MATCH (d)-[is:IS]->(s:Speaker)
  RETURN properties(d) AS description, COLLECT { MATCH (d)-[:UNDER]->(b:Block) RETURN b.key } AS keys,
    s.id AS speaker, is.method AS method, is.score AS score, is.reason AS reason,
    COLLECT { MATCH (d)-[:WAS]->(f:Former) RETURN DISTINCT f.id } AS before,
    COLLECT { MATCH (d)-[:IS_NOT]->()-[:LEADS_TO]->{0,}(n:Speaker) RETURN DISTINCT n.id } AS refused`);

/** Ids that are taken, or were, of those that begin as some do. */
export const TAKEN = query<{ stems: string[] }, { id: string }>(cypher`UNWIND $stems AS stem
  MATCH (s:Speaker|Former) WHERE s.id STARTS WITH stem RETURN DISTINCT s.id AS id`);

/** Whom or which place an id means now: what remains of it after merging. */
export const LIVE = query<{ ids: string[] }, { id: string; speaker: string }>(cypher`UNWIND $ids AS id
  MATCH (:Former {id: id})-[:LEADS_TO]->+(s:Speaker|Place) RETURN id, s.id AS speaker`);

/** Closes what was held of descriptions; where it was another speaker, that is kept. */
export const CLOSE = query<
  Rows & { at: string },
  never
>(cypher`UNWIND $rows AS row MATCH (d:Description {id: row.description})-[old:IS]->(was)
  WITH row, old, was, d, properties(old) AS kept DELETE old
  WITH row, d, was, kept WHERE was.id <> row.speaker CREATE (d)-[closed:WAS]->(was) SET closed = kept, closed.closedAt = $at`);
/** Takes descriptions of which nothing is held for speakers. */
export const DECIDE = query<
  Rows & { at: string },
  never
>(cypher`UNWIND $rows AS row MATCH (d:Description {id: row.description}) MATCH (s:Speaker {id: row.speaker})
  CREATE (d)-[is:IS]->(s) SET is = row.properties, is.assertedAt = coalesce(row.properties.assertedAt, $at)`);

/** Says the grounds of a decision anew where it stays the same; a reviewer's own stay. */
export const REGROUND = query<Rows, never>(cypher`UNWIND $rows AS row
  MATCH (:Description {id: row.description})-[is:IS]->(:Speaker {id: row.speaker}) WHERE is.reviewedAt IS NULL AND is.method <> 'HUMAN'
  SET is += row.properties`);

/** Forgets that descriptions were alike where they are no more (`pairs` are those that are); what a reviewer refused stays refused. */
export const DROP_ALIKE = query<{ ids: string[]; pairs: string[] }, never>(
  cypher`UNWIND $ids AS id MATCH (:Description {id: id})-[old:ALIKE]-()
    WHERE old.reviewedAt IS NULL AND NOT startNode(old).id + ' ' + endNode(old).id IN $pairs DELETE old`,
);
export const PUT_ALIKE = query<
  { rows: unknown[]; at: string },
  never
>(cypher`UNWIND $rows AS row MATCH (a:Description {id: row.a}) MATCH (b:Description {id: row.b})
  MERGE (a)-[r:ALIKE]->(b) SET r.score = row.score, r.reason = row.reason, r.assertedAt = coalesce(r.assertedAt, $at)`);

/** The descriptions of some speakers, with the decision that holds. */
export const HELD = query<
  { ids: string[] },
  Move & { from: string; name: string; identity: Record<string, unknown> }
>(cypher`UNWIND $ids AS id MATCH (s:Speaker {id: id})<-[is:IS]-(d:Description)
  RETURN d.id AS description, d.source AS source, d.given AS given, d.kind AS kind, d.name AS name, s.id AS from, properties(is) AS identity
  ORDER BY description`);

/** Whom some descriptions are taken for now, and since which review. */
export const HELD_OF = query<
  { ids: string[] },
  { description: string; speaker: string; reviewedAt: string | null }
>(cypher`UNWIND $ids AS id MATCH (:Description {id: id})-[is:IS]->(s:Speaker)
  RETURN id AS description, s.id AS speaker, is.reviewedAt AS reviewedAt`);

/** The decisions on some descriptions, as they are written. */
export const DECISIONS = query<{ ids: string[] }, DecisionRow>(cypher`UNWIND $ids AS id
  MATCH (:Description {id: id})-[is:IS]->(s:Speaker) RETURN id AS description, s.id AS speaker, properties(is) AS properties`);

/** Those of some ids that speakers have. */
export const STANDING_SPEAKERS = query<{ ids: string[] }, { id: string }>(
  cypher`UNWIND $ids AS id MATCH (s:Speaker {id: id}) RETURN s.id AS id`,
);

/** That a description is not of a speaker; it takes the place of what was closed with it. */
export const REFUSE = query<DecisionRow, never>(cypher`MATCH (d:Description {id: $description})
  MATCH (s:Speaker {id: $speaker})
  CALL (d, s) { MATCH (d)-[closed:WAS]->(s) WHERE closed.id = $properties.id DELETE closed }
  CREATE (d)-[no:IS_NOT]->(s) SET no = $properties`);

/** Whether a speaker stands. */
export const STANDS = query<{ id: string }, { id: string }>(
  cypher`MATCH (s:Speaker {id: $id}) RETURN s.id AS id`,
);
