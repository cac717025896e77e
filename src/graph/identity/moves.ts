import { type Cypher, cypher, query } from '../cypher.ts';

// What goes with a description to another speaker. Each begins at the source, so that it costs what the source says, however
// much the speaker has said elsewhere.

type Rows = { rows: unknown[] };

const STATEMENT = cypher`(:Source {id: row.source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(at:Statement)`;
const SOURCE = cypher`(at:Source {id: row.source})`;

/** The link is taken up and put down again with all its properties; an id may not stand twice, not for a moment. */
const move = (from: Cypher, link: Cypher, put: Cypher) =>
  query<Rows, never>(cypher`UNWIND $rows AS row MATCH ${from}${link}(was) WHERE was.id = row.from
  WITH row, at, r MATCH (to:Speaker {id: row.to}) WITH at, to, r, properties(r) AS kept DELETE r WITH at, to, kept ${put}`);

export const MOVES = {
  said: move(
    STATEMENT,
    cypher`<-[r:SAID {given: row.given}]-`,
    cypher`CREATE (to)-[n:SAID]->(at) SET n = kept, n.by = to.id`,
  ),
  responses: move(
    STATEMENT,
    cypher`-[r:RESPONDS_TO {given: row.given}]->`,
    cypher`CREATE (at)-[n:RESPONDS_TO]->(to) SET n = kept`,
  ),
  about: move(
    STATEMENT,
    cypher`-[r:ABOUT {given: row.given}]->`,
    cypher`CREATE (at)-[n:ABOUT]->(to) SET n = kept`,
  ),
  published: move(
    SOURCE,
    cypher`-[r:PUBLISHED_BY {given: row.given}]->`,
    cypher`CREATE (at)-[n:PUBLISHED_BY]->(to) SET n = kept`,
  ),
  claims: move(
    SOURCE,
    cypher`-[r:DESCRIBES {given: row.given}]->`,
    cypher`CREATE (at)-[n:DESCRIBES]->(to) SET n = kept`,
  ),
};

/** Quotes of speakers as sources give them. */
export const QUOTES_GIVEN = query<Rows, { id: string }>(
  cypher`UNWIND $rows AS row MATCH ${STATEMENT}<-[:SAID {given: row.given}]-() WHERE at:Quote RETURN DISTINCT at.id AS id`,
);

/** Brings back speakers that were merged away. */
export const REVIVE = query<{ ids: string[] }, never>(cypher`UNWIND $ids AS id MATCH (f:Former {id: id})
  OPTIONAL MATCH (f)-[lead:LEADS_TO]->() DELETE lead SET f:Speaker REMOVE f:Former`);

/** What people assert of a speaker that came back: it goes with the speaker, as it did when that went. Answers who responds so. */
export const BRING_BACK = query<Rows, { id: string }>(cypher`UNWIND $rows AS row
  MATCH (f:Former {id: row.id})-[:LEADS_TO]->(at)<-[r:RESPONDS_TO]-(by:Statement) WHERE r.left[-1] = row.id
  WITH f, r, by, properties(r) AS kept DELETE r WITH f, by, kept
  CREATE (by)-[n:RESPONDS_TO]->(f)
  SET n = kept, n.left = CASE WHEN size(kept.left) = 1 THEN null ELSE kept.left[..-1] END
  RETURN by.id AS id`);

/** Whether a source calls an end of a role so: of what several tell, the link itself keeps what one of them says. */
const calls = (key: Cypher, end: Cypher) =>
  cypher`[i IN range(0, size(r.documents) - 1) WHERE r.documents[i] = row.source |
    CASE WHEN coalesce(r.claims[i], '') CONTAINS '"${key}":' THEN r.claims[i] CONTAINS '"${key}":"' + row.given + '"' ELSE ${end} = row.given END][0]`;

/** Roles of people who moved, or in organisations that moved, as a source tells them. */
export const ROLES = query<
  Rows,
  {
    id: string;
    from: string;
    to: string;
    source: string;
    newFrom: string;
    newTo: string;
    properties: Record<string, unknown>;
  }
>(cypher`UNWIND $rows AS row
  CALL (row) {
    MATCH (:Speaker {id: row.from})-[r:HOLDS_ROLE]->(at) WHERE row.source IN r.documents AND ${calls(cypher`given`, cypher`r.given`)} RETURN r, row.to AS a, at.id AS b
    UNION MATCH (:Speaker {id: row.from})<-[r:HOLDS_ROLE]-(p:Speaker) WHERE row.source IN r.documents AND ${calls(cypher`givenAt`, cypher`r.givenAt`)} RETURN r, p.id AS a, row.to AS b
  }
  RETURN r.id AS id, startNode(r).id AS from, endNode(r).id AS to, row.source AS source, a AS newFrom, b AS newTo, properties(r) AS properties`);

/** Puts a role that one source tells between others; what other sources tell stays where it is. `ends` are what the source calls both and `claim` what it says, where these are known. */
export const MOVE_ROLES = query<Rows, never>(cypher`UNWIND $rows AS row
  MATCH ()-[r:HOLDS_ROLE {id: row.id}]->() WITH row, r
  MATCH (a:Speaker {id: row.newFrom}) MATCH (b:Organisation|Place {id: row.newTo})
  WITH r, row, a, b, properties(r) AS kept, [i IN range(0, size(r.documents) - 1) WHERE r.documents[i] = row.source][0] AS place
  WITH r, row, a, b, kept, place, [i IN range(0, size(r.documents) - 1) WHERE i <> place] AS others
  FOREACH (_ IN CASE WHEN size(others) = 0 THEN [1] ELSE [] END | DELETE r)
  FOREACH (_ IN CASE WHEN size(others) > 0 THEN [1] ELSE [] END |
    SET r.documents = [i IN others | kept.documents[i]], r.digests = [i IN others | kept.digests[i]],
      r.claims = CASE WHEN kept.claims IS NULL THEN null ELSE [i IN others | kept.claims[i]] END)
  WITH row, a, b, kept, place
  OPTIONAL MATCH (a)-[there:HOLDS_ROLE {id: row.newId}]->(b)
  WITH row, a, b, kept, place, coalesce(there.documents, []) AS documents, coalesce(there.digests, []) AS digests,
    coalesce(there.claims, []) AS claims, there
  MERGE (a)-[n:HOLDS_ROLE {id: row.newId}]->(b)
  SET n += CASE WHEN there IS NULL THEN kept {.*, id: row.newId, given: coalesce(row.ends.given, kept.given), givenAt: coalesce(row.ends.givenAt, kept.givenAt)} ELSE {} END
  SET n.id = row.newId, n.documents = documents + kept.documents[place], n.digests = digests + kept.digests[place],
    n.claims = CASE WHEN kept.claims IS NULL THEN n.claims ELSE claims + coalesce(row.claim, kept.claims[place]) END`);

/** What the moved sources say that refers to speakers: it has to be put together anew. */
export const REFERRING = query<
  { sources: string[] },
  { id: string; labels: string[] }
>(cypher`UNWIND $sources AS source
  MATCH (:Source {id: source})-[d:DESCRIBES]->(t) WHERE d.refers RETURN DISTINCT t.id AS id, labels(t) AS labels`);

/** Who is left with no description and was merged away, with where that leads; answers what responds to them by a person's word. */
export const RETIRE = query<Rows, { id: string }>(cypher`UNWIND $rows AS row
  MATCH (s:Speaker {id: row.from}) WHERE NOT EXISTS { (s)<-[:IS]-() } AND NOT EXISTS { (s)<-[:DESCRIBES]-() }
  MATCH (to:Speaker {id: row.to})
  CALL (s) { MATCH (s)<-[old:NAMES|TOOK_PART_IN|APPEARED_AT]-() DELETE old }
  CALL (s) { MATCH (s)-[old:LOCATED_IN|PART_OF_ORGANISATION|TOOK_PART_IN|APPEARED_AT]->() DELETE old }
  SET s:Former REMOVE s:Speaker:Person:Organisation:Group
  MERGE (s)-[:LEADS_TO]->(to)
  WITH s, to MATCH (s)<-[r:RESPONDS_TO]-(by:Statement)
  WITH s, to, by, r, properties(r) AS kept DELETE r WITH s, to, by, kept
  CREATE (by)-[n:RESPONDS_TO]->(to) SET n = kept, n.left = coalesce(kept.left, []) + s.id
  RETURN by.id AS id`);
