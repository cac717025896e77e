import { type Cypher, cypher, query } from '../cypher.ts';
import type { EndLabel } from '../import/end-labels.ts';
import { keepWordsSize } from '../import/words-size.ts';

// What a bulk load writes. All of it is new, so it is created, not merged. The result is the same as that of
// ../import/queries.ts.

type Rows = { rows: unknown[] };
type Written = never;

/** What stands already of some sources, and the digest that a load left. */
export const STANDING_SOURCES = query<{ ids: string[] }, { id: string; loaded: string | null }>(
  cypher`UNWIND $ids AS id MATCH (s:Source {id: id}) RETURN id, s.loaded AS loaded`,
);
/** All digests that loads left. A source is small, and its number is that of the documents. */
export const LOADED_DIGESTS = query<Record<string, never>, { loaded: string }>(
  cypher`MATCH (s:Source) WHERE s.loaded IS NOT NULL RETURN s.loaded AS loaded`,
);
/** Says that an ordinary import brought a source to what the load wants. */
export const SET_LOADED = cypher`MATCH (s:Source {id: $source}) SET s.loaded = $loaded`;

export const CREATE_SOURCES = query<Rows, Written>(
  cypher`UNWIND $rows AS row CREATE (s:Source) SET s = row.properties ${keepWordsSize(cypher`s`)}`,
);
export const CREATE_PUBLISHED = query<
  Rows,
  Written
>(cypher`UNWIND $rows AS row MATCH (s:Source {id: row.from}) MATCH (o:Organisation {id: row.to})
  CREATE (s)-[:PUBLISHED_BY {given: row.given}]->(o)`);
export const CREATE_ENTRIES = query<
  Rows,
  Written
>(cypher`UNWIND $rows AS row MATCH (s:Source {id: row.edges.source})
  CREATE (e:Entry)-[:PART_OF]->(s) SET e = row.properties`);
const statements = (label: Cypher) =>
  query<Rows, Written>(cypher`UNWIND $rows AS row MATCH (e:Entry {id: row.edges.entry})
  CREATE (s:Statement${label})-[f:FOUND_IN]->(e) SET s = row.properties ${keepWordsSize(cypher`s`)} SET f = row.edges.selector`);
export const CREATE_QUOTES = statements(cypher`:Quote`);
export const CREATE_FIGURES = statements(cypher`:Figure`);

const END: Readonly<Record<EndLabel, Cypher>> = {
  Speaker: cypher`:Speaker`,
  Place: cypher`:Place`,
  Event: cypher`:Event`,
  Statement: cypher`:Statement`,
};
export const CREATE_SAID = query<
  Rows,
  Written
>(cypher`UNWIND $rows AS row MATCH (a:Speaker {id: row.from}) MATCH (b:Statement {id: row.to})
  CREATE (a)-[r:SAID]->(b) SET r = row.properties`);
export const createResponses = (end: EndLabel) =>
  query<
    Rows,
    Written
  >(cypher`UNWIND $rows AS row MATCH (a:Statement {id: row.from}) MATCH (b${END[end]} {id: row.to})
  CREATE (a)-[r:RESPONDS_TO]->(b) SET r = row.properties`);

// A load that was broken off is finished by the next one.

/** What has still to be worked out: the measures whose figures are to be held against each other. */
export const UNFINISHED = query<Record<string, never>, { measures: string[] }>(
  cypher`MATCH (u:Unfinished) RETURN u.measures AS measures`,
);
export const SET_UNFINISHED = cypher`MERGE (u:Unfinished) SET u.measures = $measures`;
export const FINISHED = cypher`MATCH (u:Unfinished) DELETE u`;
