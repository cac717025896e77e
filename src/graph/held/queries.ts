import { cypher, query } from '../cypher.ts';
import type { DecisionRow } from '../identity/move.ts';

// What stands of one source, with all that its document does not say: when things were first told, what people asserted beside it.

type Of = { source: string };
type Properties = Record<string, unknown>;
type Link = { id: string; from: string; to: string; digest: string; properties: Properties };
/** The same where several documents may tell the link; `claim` is what this one says of it, empty where that was not kept. */
type Told = Link & { claim: string };

const STATEMENT = cypher`(:Source {id: $source})<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(s:Statement)`;
const PLACE = cypher`[i IN range(0, size(r.documents) - 1) WHERE r.documents[i] = $source][0]`;

export const SOURCE = query<Of, { digest: string; properties: Properties; publishedBy: string[] }>(
  cypher`MATCH (s:Source {id: $source}) RETURN s.digest AS digest, properties(s) AS properties,
    COLLECT { MATCH (s)-[p:PUBLISHED_BY]->(o) RETURN coalesce(p.given, o.id) } AS publishedBy`,
);
export const ENTRIES = query<Of, { id: string; digest: string; properties: Properties }>(
  cypher`MATCH (:Source {id: $source})<-[:PART_OF]-(e:Entry) RETURN e.id AS id, e.digest AS digest, properties(e) AS properties ORDER BY e.position`,
);
export const CLAIMS = query<
  Of,
  { id: string; digest: string; claim: string; refers: boolean; at: string; turn: number }
>(cypher`MATCH (:Source {id: $source})-[d:DESCRIBES]->(t)
  RETURN coalesce(d.given, t.id) AS id, d.digest AS digest, d.claim AS claim, coalesce(d.refers, false) AS refers, d.at AS at, coalesce(d.turn, 0) AS turn
  ORDER BY id`);
export const STATEMENTS = query<
  Of,
  {
    id: string;
    isQuote: boolean;
    digest: string;
    properties: Properties;
    edges: { entry: string; selector: Properties; about: string[]; place: string | null } & Record<
      'madeAt' | 'measure' | 'statedIn',
      string | null
    >;
  }
>(cypher`MATCH (:Source {id: $source})<-[:PART_OF]-(e:Entry)<-[f:FOUND_IN]-(s:Statement)
  RETURN s.id AS id, s:Quote AS isQuote, s.digest AS digest, properties(s) AS properties,
    {entry: e.id, selector: properties(f),
      about: COLLECT { MATCH (s)-[a:ABOUT|ALSO_ABOUT]->(t) RETURN coalesce(a.given, t.id) },
      madeAt: COLLECT { MATCH (s)-[:MADE_AT]->(t) RETURN t.id }[0],
      measure: COLLECT { MATCH (s)-[:COUNTS]->(t) RETURN t.id }[0],
      place: COLLECT { MATCH (s)-[a:ABOUT {primary: true}]->(t) RETURN coalesce(a.given, t.id) }[0],
      statedIn: COLLECT { MATCH (s)<-[:STATES]-(t) RETURN t.id }[0]} AS edges`);
export const SAID = query<Of, Link>(cypher`MATCH ${STATEMENT}<-[r:SAID]-(by) WHERE $source IN r.documents
  RETURN r.id AS id, coalesce(r.given, by.id) AS from, s.id AS to, r.digest AS digest, properties(r) AS properties`);
export const RESPONSES = query<
  Of,
  Link
>(cypher`MATCH ${STATEMENT}-[r:RESPONDS_TO]->(t) WHERE $source IN r.documents
  RETURN r.id AS id, s.id AS from, coalesce(r.given, t.id) AS to, r.digest AS digest, properties(r) AS properties`);
export const CONTRADICTIONS = query<
  Of,
  Told
>(cypher`MATCH ${STATEMENT}-[r:CONTRADICTS {method: 'HUMAN'}]-() WHERE $source IN r.documents
  RETURN DISTINCT r.id AS id, startNode(r).id AS from, endNode(r).id AS to, r.digests[${PLACE}] AS digest,
    coalesce(r.claims[${PLACE}], '') AS claim, properties(r) AS properties`);
export const ROLES = query<
  Of,
  Told & { holder: string; at: string }
>(cypher`MATCH (:Source {id: $source})-[:DESCRIBES]->(p:Person)-[r:HOLDS_ROLE]->(at) WHERE $source IN r.documents
  RETURN DISTINCT r.id AS id, p.id AS holder, at.id AS at, coalesce(r.given, p.id) AS from, coalesce(r.givenAt, at.id) AS to, r.digests[${PLACE}] AS digest,
    coalesce(r.claims[${PLACE}], '') AS claim, properties(r) AS properties`);

export const DESCRIPTIONS = query<
  Of,
  { properties: Properties; keys: string[]; is: DecisionRow | null; refused: DecisionRow[]; isSole: boolean }
>(cypher`MATCH (d:Description {source: $source})
  RETURN properties(d) AS properties, COLLECT { MATCH (d)-[:UNDER]->(b:Block) RETURN b.key ORDER BY b.key } AS keys,
    COLLECT { MATCH (d)-[is:IS]->(s:Speaker) RETURN {description: d.id, speaker: s.id, properties: properties(is)} }[0] AS is,
    COLLECT { MATCH (d)-[no:IS_NOT]->(s) RETURN {description: d.id, speaker: s.id, properties: properties(no)} } AS refused,
    NOT EXISTS { (d)-[:IS]->()<-[:IS]-(other:Description WHERE other.source <> $source) } AS isSole
  ORDER BY d.position`);
/** What people call the speakers of a source, and which ids lead to them. */
export const SPEAKERS = query<
  Of,
  { id: string; called: string | null; former: string[] }
>(cypher`MATCH (:Description {source: $source})-[:IS]->(s:Speaker) WITH DISTINCT s
  WITH s.id AS id, s.called AS called, COLLECT { MATCH (f:Former)-[:LEADS_TO]->(s) RETURN f.id } AS former
  WHERE called IS NOT NULL OR size(former) > 0 RETURN id, called, former`);

/** Links that people assert at the statements of a source. */
export const ASSERTED = query<
  Of & { person: string },
  Omit<Link, 'digest'>
>(cypher`MATCH ${STATEMENT}-[r:RESPONDS_TO|CONTRADICTS]-() WHERE $person IN r.documents
  RETURN DISTINCT r.id AS id, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties`);
/** When the rule first proposed what it proposes of the figures and measures of a source. */
export const PROPOSED = query<Of, { id: string; at: string }>(cypher`
  MATCH ${STATEMENT}-[r:CONTRADICTS {method: 'RULE'}]-() RETURN r.id AS id, r.assertedAt AS at
  UNION MATCH (:Source {id: $source})-[:DESCRIBES]->(:Measure)-[r:SAME_AS]-() RETURN r.id AS id, r.assertedAt AS at`);
export const ALIKE = query<Of, { a: string; b: string; at: string }>(
  cypher`MATCH (:Description {source: $source})-[r:ALIKE]-() RETURN DISTINCT startNode(r).id AS a, endNode(r).id AS b, r.assertedAt AS at`,
);

// Putting back what no document says.

type Moments = { rows: readonly { id: string; at: string }[] };
export const SET_PROPOSED = [
  query<Moments, never>(
    cypher`UNWIND $rows AS row MATCH ()-[r:CONTRADICTS {id: row.id}]->() SET r.assertedAt = row.at`,
  ),
  query<Moments, never>(
    cypher`UNWIND $rows AS row MATCH ()-[r:SAME_AS {id: row.id}]->() SET r.assertedAt = row.at`,
  ),
];
export const SET_ALIKE = query<{ rows: readonly { a: string; b: string; at: string }[] }, never>(
  cypher`UNWIND $rows AS row MATCH (:Description {id: row.a})-[r:ALIKE]->(:Description {id: row.b}) SET r.assertedAt = row.at`,
);
export const SET_FORMER = query<
  { rows: readonly { id: string; to: string }[] },
  never
>(cypher`UNWIND $rows AS row MATCH (f:Former {id: row.id}) WHERE NOT EXISTS { (f)-[:LEADS_TO]->() }
  MATCH (s:Speaker {id: row.to}) CREATE (f)-[:LEADS_TO]->(s)`);
export const SET_LOADED = query<Of & { loaded: string | null }, never>(
  cypher`MATCH (s:Source {id: $source}) SET s.loaded = $loaded`,
);
export const CALLED = query<{ id: string }, { called: string | null }>(
  cypher`MATCH (s:Speaker {id: $id}) RETURN s.called AS called`,
);
