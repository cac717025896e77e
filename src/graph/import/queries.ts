import { type Cypher, cypher, query } from '../cypher.ts';
import { keepWordsSize } from './words-size.ts';

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
    cypher`MATCH (:Source {id: $source})-[d:DESCRIBES]->(t) RETURN coalesce(d.given, t.id) AS id, d.digest AS digest, {claim: d.claim, of: t.id} AS properties`,
  ),
  said: query<Of, Standing>(
    cypher`MATCH (:Source {id: $source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-()<-[r:SAID]-() WHERE $source IN r.documents RETURN r.id AS id, r.digest AS digest, properties(r) AS properties`,
  ),
  responses: query<Of, Standing>(
    cypher`MATCH (:Source {id: $source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-()-[r:RESPONDS_TO]->() WHERE $source IN r.documents RETURN r.id AS id, r.digest AS digest, properties(r) AS properties`,
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

export const PUT_SOURCE = cypher`UNWIND $rows AS row MERGE (s:Source {id: row.id}) SET s = row.properties, s.digest = row.digest ${keepWordsSize(cypher`s`)}`;
/** A source to which descriptions can be given before the rest of it is written. */
export const ENSURE_SOURCE = cypher`MERGE (s:Source {id: $source})`;
/** Takes a source away that nothing is printed in any more, with the links that nobody else tells, reviewed or not. */
export const DROP_SOURCE = query<{ source: string; links: string[] }, never>(cypher`
  CALL () { UNWIND $links AS id MATCH ()-[r:HOLDS_ROLE {id: id}]->() WHERE size(r.documents) = 0 DELETE r }
  CALL () { UNWIND $links AS id MATCH ()-[r:CONTRADICTS {id: id}]->() WHERE size(r.documents) = 0 DELETE r }
  MATCH (s:Source {id: $source}) DETACH DELETE s`);
/** Takes away the digest that a bulk load left. */
export const FORGET_LOAD = cypher`MATCH (s:Source {id: $source}) REMOVE s.loaded`;
export const LINK_SOURCE = cypher`UNWIND $rows AS row MATCH (s:Source {id: row.id})
  CALL (s) { MATCH (s)-[old:PUBLISHED_BY]->() DELETE old }
  UNWIND row.edges.publishedBy AS publisher MATCH (o:Organisation {id: publisher.id}) MERGE (s)-[:PUBLISHED_BY {given: publisher.given}]->(o)`;
export const PUT_ENTRIES = cypher`UNWIND $rows AS row MATCH (s:Source {id: row.edges.source}) MERGE (e:Entry {id: row.id}) SET e = row.properties, e.digest = row.digest MERGE (e)-[:PART_OF]->(s)`;

const putStatements = (label: Cypher): Cypher =>
  cypher`UNWIND $rows AS row MERGE (s:Statement {id: row.id}) SET s${label}, s = row.properties, s.digest = row.digest ${keepWordsSize(cypher`s`)}`;
export const PUT_QUOTES = putStatements(cypher`:Quote`);
export const PUT_FIGURES = putStatements(cypher`:Figure`);
export const PUT_INTO_ENTRIES = cypher`UNWIND $rows AS row MATCH (s:Statement {id: row.id}) MATCH (e:Entry {id: row.edges.entry})
  CREATE (s)-[f:FOUND_IN]->(e) SET f = row.edges.selector`;
export const DROP_STATEMENTS = cypher`UNWIND $ids AS id MATCH (s:Statement {id: id})
  CALL (s) { MATCH (s)<-[r:RESPONDS_TO]-(by:Statement) MATCH (by)-[old:ADDRESSES {response: r.id}]->() DELETE old }
  DETACH DELETE s`;
export const DROP_ENTRIES = cypher`UNWIND $ids AS id MATCH (e:Entry {id: id}) DETACH DELETE e`;

// Links with provenance. What a reviewer decided is kept.

const KEEP_REVIEW = cypher`
  WITH r, row, row.properties AS given
  WITH r, row, CASE WHEN r.reviewedAt IS NULL THEN given
    ELSE given {.*, status: r.status, reviewedBy: r.reviewedBy, reviewedAt: r.reviewedAt, note: coalesce(r.note, given.note)} END AS kept
  WITH r, row, kept, coalesce(r.assertedAt, row.assertedAt, $at) AS assertedAt,
    [i IN range(0, size(coalesce(r.documents, [])) - 1) WHERE r.documents[i] <> $source] AS others
  SET r += kept
  SET r.digest = row.digest, r.assertedAt = assertedAt,
    r.digests = [i IN others | r.digests[i]] + row.digest, r.documents = [i IN others | r.documents[i]] + $source`;
/** What each document says of a link that several may tell, in the order of `documents`; an empty text where an earlier version kept nothing. */
const KEEP_CLAIM = cypher`SET r.claims = [i IN others | coalesce(r.claims[i], '')] + row.claim`;
export const PUT_LINKS = {
  said: cypher`UNWIND $rows AS row MATCH (a:Speaker {id: row.from}) MATCH (b:Statement {id: row.to}) MERGE (a)-[r:SAID {id: row.id}]->(b) ${KEEP_REVIEW}`,
  responses: cypher`UNWIND $rows AS row MATCH (a:Statement {id: row.from}) MATCH (b:Statement|Speaker|Event {id: row.to}) MERGE (a)-[r:RESPONDS_TO {id: row.id}]->(b) ${KEEP_REVIEW}`,
  contradictions: cypher`UNWIND $rows AS row MATCH (a:Statement {id: row.from}) MATCH (b:Statement {id: row.to}) MERGE (a)-[r:CONTRADICTS {id: row.id}]->(b) ${KEEP_REVIEW} ${KEEP_CLAIM}`,
  roles: cypher`UNWIND $rows AS row MATCH (a:Speaker {id: row.from}) MATCH (b:Organisation|Place {id: row.to}) MERGE (a)-[r:HOLDS_ROLE {id: row.id}]->(b) ${KEEP_REVIEW} ${KEEP_CLAIM}`,
};

/** What other documents still tell stays, in the words of one of them (see RESTORE). */
const LET_GO = cypher`WITH r, [i IN range(0, size(coalesce(r.documents, [])) - 1) WHERE r.documents[i] <> $source] AS others
  FOREACH (_ IN CASE WHEN size(others) > 0 OR r.reviewedAt IS NOT NULL THEN [1] ELSE [] END |
    SET r.claims = CASE WHEN r.claims IS NULL THEN null ELSE [i IN others | coalesce(r.claims[i], '')] END,
      r.digests = [i IN others | r.digests[i]], r.documents = [i IN others | r.documents[i]])
  WITH r, others WHERE size(others) = 0 AND r.reviewedAt IS NULL DELETE r`;
export const DROP_LINKS = {
  said: cypher`UNWIND $ids AS id MATCH ()-[r:SAID {id: id}]->() ${LET_GO}`,
  responses: cypher`UNWIND $ids AS id MATCH ()-[r:RESPONDS_TO {id: id}]->() ${LET_GO}`,
  contradictions: cypher`UNWIND $ids AS id MATCH ()-[r:CONTRADICTS {id: id}]->() ${LET_GO}`,
  roles: cypher`UNWIND $ids AS id MATCH ()-[r:HOLDS_ROLE {id: id}]->() ${LET_GO}`,
};

const TOLD = {
  contradictions: cypher`()-[r:CONTRADICTS {id: row.id}]->()`,
  roles: cypher`()-[r:HOLDS_ROLE {id: row.id}]->()`,
};
/** What the documents that still tell some links say of them, the latest last. */
export const claimsOnLinks = (stage: keyof typeof TOLD) =>
  query<{ rows: { id: string }[] }, { id: string; claims: string[] }>(
    cypher`UNWIND $rows AS row MATCH ${TOLD[stage]} WHERE size(r.documents) > 0 RETURN r.id AS id, coalesce(r.claims, []) AS claims`,
  );
/** Says of links what one of their documents says; a reviewer's decision stays, and so does when a link was asserted first. */
export const restoreLinks = (stage: keyof typeof TOLD): Cypher =>
  cypher`UNWIND $rows AS row MATCH ${TOLD[stage]}
  WITH r, coalesce(row.properties, {}) AS told
  WITH r, told {.*, assertedAt: r.assertedAt} AS given
  WITH r, CASE WHEN r.reviewedAt IS NULL THEN given
    ELSE given {.*, status: r.status, reviewedBy: r.reviewedBy, reviewedAt: r.reviewedAt, note: r.note} END AS kept
  SET r += kept, r.digest = r.digests[-1]
  WITH r WHERE r.basisEntry IS NOT NULL AND NOT EXISTS { (:Entry {id: r.basisEntry}) }
  SET r.basisEntry = null, r.basisStart = null, r.basisEnd = null`;
