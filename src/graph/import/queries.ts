import { type Cypher, cypher, query } from '../cypher.ts';

// What stands of a document: ids with digests, and the old properties so that a report can say what changed.

type Standing = { id: string; digest: string; properties: Record<string, unknown> };
type Of = { source: string };

/** Roles and contradictions may be told by several documents; each has its own digest of what it says. */
const DIGEST = cypher`coalesce([i IN range(0, size(r.documents) - 1) WHERE r.documents[i] = $source | r.digests[i]][0], '')`;

export const STANDING = {
  source: query<Of, Standing>(
    cypher`MATCH (s:Source {id: $source}) RETURN s.id AS id, s.digest AS digest, properties(s) AS properties`,
  ),
  entries: query<Of, Standing>(
    cypher`MATCH (:Source {id: $source})<-[:PART_OF]-(e:Entry) RETURN e.id AS id, e.digest AS digest, properties(e) AS properties`,
  ),
  quotes: query<Of, Standing>(
    cypher`MATCH (:Source {id: $source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(s:Quote) RETURN s.id AS id, s.digest AS digest, properties(s) AS properties`,
  ),
  figures: query<Of, Standing>(
    cypher`MATCH (:Source {id: $source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(s:Figure) RETURN s.id AS id, s.digest AS digest, properties(s) AS properties`,
  ),
  claims: query<Of, Standing>(
    cypher`MATCH (:Source {id: $source})-[d:DESCRIBES]->(t) RETURN t.id AS id, d.digest AS digest, {claim: d.claim} AS properties`,
  ),
  said: query<Of, Standing>(
    cypher`MATCH (:Source {id: $source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-()<-[r:SAID]-() RETURN r.id AS id, r.digest AS digest, properties(r) AS properties`,
  ),
  responses: query<Of, Standing>(
    cypher`MATCH (:Source {id: $source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-()-[r:RESPONDS_TO]->() RETURN r.id AS id, r.digest AS digest, properties(r) AS properties`,
  ),
  contradictions: query<
    Of,
    Standing
  >(cypher`MATCH (:Source {id: $source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-()-[r:CONTRADICTS {method: 'HUMAN'}]-() WHERE $source IN r.documents
    RETURN DISTINCT r.id AS id, ${DIGEST} AS digest, properties(r) AS properties`),
  roles: query<
    Of,
    Standing
  >(cypher`MATCH (:Source {id: $source})-[:DESCRIBES]->(:Person)-[r:HOLDS_ROLE]->() WHERE $source IN r.documents
    RETURN r.id AS id, ${DIGEST} AS digest, properties(r) AS properties`),
};

// Nodes of the document's own. The edges that belong to a node are written anew with it.

export const PUT_SOURCE = cypher`UNWIND $rows AS row MERGE (s:Source {id: row.id}) SET s = row.properties, s.digest = row.digest`;
/** Takes away the digest that a bulk load left. */
export const FORGET_LOAD = cypher`MATCH (s:Source {id: $source}) REMOVE s.loaded`;
export const LINK_SOURCE = cypher`UNWIND $rows AS row MATCH (s:Source {id: row.id})
  CALL (s) { MATCH (s)-[old:PUBLISHED_BY]->() DELETE old }
  UNWIND row.edges.publishedBy AS publisher MATCH (o:Organisation {id: publisher}) MERGE (s)-[:PUBLISHED_BY]->(o)`;
export const PUT_ENTRIES = cypher`UNWIND $rows AS row MATCH (s:Source {id: row.edges.source}) MERGE (e:Entry {id: row.id}) SET e = row.properties, e.digest = row.digest MERGE (e)-[:PART_OF]->(s)`;

const EDGES_OF_STATEMENT = cypher`
  CALL (s) { MATCH (s)-[old:FOUND_IN|ABOUT|MADE_AT|COUNTS]->() DELETE old }
  CALL (s) { MATCH (s)<-[old:STATES]-() DELETE old }
  CALL (s, row) { MATCH (e:Entry {id: row.edges.entry}) CREATE (s)-[f:FOUND_IN]->(e) SET f = row.edges.selector }
  CALL (s, row) { UNWIND row.edges.about AS id MATCH (t:Place|Speaker|Event {id: id}) CREATE (s)-[:ABOUT {primary: id = row.edges.place}]->(t) }
  CALL (s, row) { WITH s, row WHERE row.edges.madeAt IS NOT NULL MATCH (e:Event {id: row.edges.madeAt}) CREATE (s)-[:MADE_AT]->(e) }
  CALL (s, row) { WITH s, row WHERE row.edges.measure IS NOT NULL MATCH (m:Measure {id: row.edges.measure}) CREATE (s)-[:COUNTS]->(m) }
  CALL (s, row) { WITH s, row WHERE row.edges.statedIn IS NOT NULL MATCH (q:Statement {id: row.edges.statedIn}) CREATE (q)-[:STATES]->(s) }`;
export const PUT_QUOTES = cypher`UNWIND $rows AS row MERGE (s:Statement {id: row.id}) SET s:Quote, s = row.properties, s.digest = row.digest WITH s, row ${EDGES_OF_STATEMENT}`;
export const PUT_FIGURES = cypher`UNWIND $rows AS row MERGE (s:Statement {id: row.id}) SET s:Figure, s = row.properties, s.digest = row.digest WITH s, row ${EDGES_OF_STATEMENT}`;
export const DROP_STATEMENTS = cypher`UNWIND $ids AS id MATCH (s:Statement {id: id})
  CALL (s) { MATCH (s)<-[r:RESPONDS_TO]-(by:Statement) MATCH (by)-[old:ADDRESSES {response: r.id}]->() DELETE old }
  DETACH DELETE s`;
export const DROP_ENTRIES = cypher`UNWIND $ids AS id MATCH (e:Entry {id: id}) DETACH DELETE e`;

// What documents share. Each says its own on DESCRIBES; the node is what they say together.

export const TYPES: Readonly<Record<string, { merge: Cypher; label: Cypher }>> = {
  Person: { merge: cypher`MERGE (t:Speaker {id: row.id}) SET t:Person`, label: cypher`:Speaker` },
  Organisation: { merge: cypher`MERGE (t:Speaker {id: row.id}) SET t:Organisation`, label: cypher`:Speaker` },
  Group: { merge: cypher`MERGE (t:Speaker {id: row.id}) SET t:Group`, label: cypher`:Speaker` },
  Place: { merge: cypher`MERGE (t:Place {id: row.id})`, label: cypher`:Place` },
  Event: { merge: cypher`MERGE (t:Event {id: row.id})`, label: cypher`:Event` },
  Measure: { merge: cypher`MERGE (t:Measure {id: row.id})`, label: cypher`:Measure` },
};

export const putClaims = (type: string): Cypher => cypher`UNWIND $rows AS row ${TYPES[type]!.merge}
  WITH t, row MATCH (s:Source {id: $source}) MERGE (s)-[d:DESCRIBES]->(t) SET d.claim = row.claim, d.digest = row.digest, d.at = $at`;
export const DROP_CLAIMS = cypher`UNWIND $ids AS id MATCH (:Source {id: $source})-[d:DESCRIBES]->(t {id: id}) WHERE t:Speaker OR t:Place OR t:Event OR t:Measure DELETE d`;
/** What all documents say of some things, the oldest first. */
export const claimsOn = (type: string) =>
  query<
    { ids: string[] },
    { id: string; claims: string[] }
  >(cypher`UNWIND $ids AS id MATCH (t${TYPES[type]!.label} {id: id})
    RETURN id, COLLECT { MATCH (s:Source)-[d:DESCRIBES]->(t) RETURN d.claim ORDER BY d.at, s.id } AS claims`);
/** What is kept of a speaker's statements is nothing that a document says (see tally.ts). */
const SET_SHARED = cypher`WITH t, row, t.quoteCount AS quotes, t.figureCount AS figures
  SET t = row.properties SET t.quoteCount = quotes, t.figureCount = figures`;
export const putShared = (
  type: string,
): Cypher => cypher`UNWIND $rows AS row MATCH (t${TYPES[type]!.label} {id: row.id}) ${SET_SHARED}
  WITH t, row
  CALL (t) { MATCH (t)<-[old:NAMES]-() DELETE old }
  CALL (t) { MATCH (t)-[old:LOCATED_IN|PART_OF_ORGANISATION]->() DELETE old }
  CALL (t, row) { UNWIND row.names AS name MERGE (n:Name {key: name.key}) ON CREATE SET n.printed = name.printed MERGE (n)-[:NAMES]->(t) }`;
/** Edges between shared things, once all of them stand. */
export const linkShared = (
  type: string,
): Cypher => cypher`UNWIND $rows AS row MATCH (t${TYPES[type]!.label} {id: row.id})
  CALL (t) { MATCH (t)<-[old:TOOK_PART_IN|APPEARED_AT]-() DELETE old }
  CALL (t, row) { WITH t, row WHERE row.locatedIn IS NOT NULL MATCH (p:Place {id: row.locatedIn}) MERGE (t)-[:LOCATED_IN]->(p) }
  CALL (t, row) { WITH t, row WHERE row.partOf IS NOT NULL MATCH (o:Organisation {id: row.partOf}) MERGE (t)-[:PART_OF_ORGANISATION]->(o) }
  CALL (t, row) { UNWIND row.participants AS one MATCH (s:Speaker {id: one.speaker}) CREATE (s)-[:TOOK_PART_IN {capacity: one.capacity, appears: one.appears}]->(t) }
  CALL (t, row) { UNWIND row.participants AS one WITH t, one WHERE one.appears MATCH (s:Speaker {id: one.speaker}) CREATE (s)-[:APPEARED_AT]->(t) }`;
/** Removes what no document describes any more, and to which nothing that stands refers. */
export const dropUnspoken = (type: string): Cypher =>
  cypher`UNWIND $ids AS id MATCH (t${TYPES[type]!.label} {id: id}) WHERE NOT EXISTS { (:Source)-[:DESCRIBES]->(t) }
    AND NOT EXISTS { (t)-[:SAID|HOLDS_ROLE]->() }
    AND NOT EXISTS { (t)<-[:ABOUT|RESPONDS_TO|COUNTS|MADE_AT|PUBLISHED_BY|HOLDS_ROLE|LOCATED_IN|PART_OF_ORGANISATION]-() } DETACH DELETE t`;
export const NAME_SOURCE = cypher`UNWIND $rows AS row MATCH (s:Source {id: row.id}) CALL (s) { MATCH (s)<-[old:NAMES]-() DELETE old }
  UNWIND row.names AS name MERGE (n:Name {key: name.key}) ON CREATE SET n.printed = name.printed MERGE (n)-[:NAMES]->(s)`;
/** The names that some things have, to see later whether they are still used. */
export const NAMES_OF = query<{ ids: string[] }, { key: string }>(cypher`UNWIND $ids AS id
  MATCH (t:Speaker|Place|Event|Measure|Source {id: id})<-[:NAMES]-(n:Name) RETURN DISTINCT n.key AS key`);
export const DROP_UNUSED_NAMES = cypher`UNWIND $keys AS key MATCH (n:Name {key: key}) WHERE NOT EXISTS { (n)-[:NAMES]->() } DELETE n`;

// Links with provenance. What a reviewer decided is kept.

const KEEP_REVIEW = cypher`
  WITH r, row, row.properties AS given
  WITH r, row, CASE WHEN r.reviewedAt IS NULL THEN given
    ELSE given {.*, status: r.status, reviewedBy: r.reviewedBy, reviewedAt: r.reviewedAt, note: coalesce(r.note, given.note)} END AS kept
  WITH r, row, kept, coalesce(r.assertedAt, $at) AS assertedAt,
    [i IN range(0, size(coalesce(r.documents, [])) - 1) WHERE r.documents[i] <> $source] AS others
  SET r += kept
  SET r.digest = row.digest, r.assertedAt = assertedAt,
    r.digests = [i IN others | r.digests[i]] + row.digest, r.documents = [i IN others | r.documents[i]] + $source`;
export const PUT_LINKS = {
  said: cypher`UNWIND $rows AS row MATCH (a:Speaker {id: row.from}) MATCH (b:Statement {id: row.to}) MERGE (a)-[r:SAID {id: row.id}]->(b) ${KEEP_REVIEW}`,
  responses: cypher`UNWIND $rows AS row MATCH (a:Statement {id: row.from}) MATCH (b:Statement|Speaker|Event {id: row.to}) MERGE (a)-[r:RESPONDS_TO {id: row.id}]->(b) ${KEEP_REVIEW}`,
  contradictions: cypher`UNWIND $rows AS row MATCH (a:Statement {id: row.from}) MATCH (b:Statement {id: row.to}) MERGE (a)-[r:CONTRADICTS {id: row.id}]->(b) ${KEEP_REVIEW}`,
  roles: cypher`UNWIND $rows AS row MATCH (a:Speaker {id: row.from}) MATCH (b:Organisation|Place {id: row.to}) MERGE (a)-[r:HOLDS_ROLE {id: row.id}]->(b) ${KEEP_REVIEW}`,
};

/** What other documents still tell stays; what they say of it is written again with the next import of one of them. */
const LET_GO = cypher`WITH r, [one IN coalesce(r.documents, []) WHERE one <> $source] AS others
  FOREACH (_ IN CASE WHEN size(others) > 0 OR r.reviewedAt IS NOT NULL THEN [1] ELSE [] END |
    SET r.documents = others, r.digests = [one IN others | ''])
  WITH r, others WHERE size(others) = 0 AND r.reviewedAt IS NULL DELETE r`;
export const DROP_LINKS = {
  said: cypher`UNWIND $ids AS id MATCH ()-[r:SAID {id: id}]->() ${LET_GO}`,
  responses: cypher`UNWIND $ids AS id MATCH ()-[r:RESPONDS_TO {id: id}]->() ${LET_GO}`,
  contradictions: cypher`UNWIND $ids AS id MATCH ()-[r:CONTRADICTS {id: id}]->() ${LET_GO}`,
  roles: cypher`UNWIND $ids AS id MATCH ()-[r:HOLDS_ROLE {id: id}]->() ${LET_GO}`,
};
