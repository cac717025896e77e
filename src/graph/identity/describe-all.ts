import type { Attribution, Speaker } from '../../model/document.ts';
import { inPieces } from '../../model/pieces.ts';
import type { Graph, Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { decide, decisionRow, type Standing } from './decide.ts';
import { descriptionsOf, type Telling } from './descriptions.ts';
import { carryOut } from './identify.ts';
import * as q from './queries.ts';

// A graph that was made before descriptions: ids were made of names, so each link already leads to whom its source means by
// that id. They are written down as descriptions first, and then decided on like any others.

const LINKS = [
  cypher`MATCH (s:Speaker)-[r:SAID]->() WHERE r.given IS NULL CALL (s, r) { SET r.given = s.id } IN TRANSACTIONS OF 10000 ROWS`,
  cypher`MATCH ()-[r:RESPONDS_TO|ABOUT|PUBLISHED_BY]->(s:Speaker) WHERE r.given IS NULL CALL (s, r) { SET r.given = s.id } IN TRANSACTIONS OF 10000 ROWS`,
  cypher`MATCH ()-[r:ABOUT]->(s:Place|Event) WHERE r.given IS NULL CALL (s, r) { SET r.given = s.id } IN TRANSACTIONS OF 10000 ROWS`,
  cypher`MATCH (:Source)-[r:DESCRIBES]->(s) WHERE r.given IS NULL CALL (s, r) { SET r.given = s.id,
    r.refers = r.claim CONTAINS '"participants":[{' OR r.claim CONTAINS '"partOf":"' OR r.claim CONTAINS '"of":"' } IN TRANSACTIONS OF 10000 ROWS`,
  cypher`MATCH (a)-[r:HOLDS_ROLE]->(b) WHERE r.given IS NULL CALL (a, r, b) { SET r.given = a.id, r.givenAt = b.id } IN TRANSACTIONS OF 10000 ROWS`,
];

type Told = Omit<Telling, 'speakers' | 'source'> & { source: Telling['source']; claims: string[] };

const SOURCES = query<Record<string, never>, { id: string }>(
  cypher`MATCH (s:Source) WHERE NOT EXISTS { (s)-[:GIVES]->() } RETURN s.id AS id ORDER BY id`,
);
const TELLING = query<{ ids: string[] }, Told>(cypher`UNWIND $ids AS id MATCH (s:Source {id: id})
  RETURN {id: s.id, publishedAt: s.publishedAt, publishedBy: COLLECT { MATCH (s)-[:PUBLISHED_BY]->(o) RETURN o.id }} AS source,
    COLLECT { MATCH (s)-[d:DESCRIBES]->(:Speaker) RETURN d.claim ORDER BY d.given } AS claims,
    COLLECT { MATCH (s)-[:DESCRIBES]->(p:Place) RETURN p {.id, .name} ORDER BY p.id } AS places,
    COLLECT { MATCH (s)<-[:PART_OF]-()<-[:FOUND_IN]-(st)-[:ABOUT]->(w:Speaker) RETURN DISTINCT {about: [w.id]} } AS quotes,
    COLLECT { MATCH (s)<-[:PART_OF]-()<-[:FOUND_IN]-(st)<-[r:SAID]-(w:Speaker)
      RETURN DISTINCT {speaker: w.id, attributedAs: r.attributedAs, roleAs: r.roleAs, attribution: r.attribution} } AS attributions,
    COLLECT { MATCH (s)<-[:PART_OF]-()<-[:FOUND_IN]-(st)-[:RESPONDS_TO]->(w:Speaker) RETURN DISTINCT {to: w.id} } AS responses,
    COLLECT { MATCH (s)-[:DESCRIBES]->(p:Person)-[r:HOLDS_ROLE]->(at) WHERE s.id IN r.documents RETURN {person: p.id, at: at.id, title: r.title} } AS roles,
    [] AS figures, [] AS participations`);
const BLOCKS = query<Record<string, never>, { key: string }>(
  cypher`MATCH (b:Block) RETURN b.key AS key ORDER BY key`,
);
const GROUPS = query<
  Record<string, never>,
  { description: Record<string, unknown> & { id: string }; speaker: string }
>(
  cypher`MATCH (d:Description {kind: 'GROUP'})-[:IS]->(s:Speaker) WHERE s.kind = 'UNNAMED' AND COUNT { (s)<-[:IS]-() } > 1
    RETURN properties(d) AS description, s.id AS speaker`,
);

const BEFORE = {
  method: 'NAME' as const,
  score: 0.9,
  reason: 'An earlier version took all of one name for one speaker.',
};
const LONGEST = 600_000;
const BATCH = 50;

/** Describes the speakers of a graph that was made before, source by source, and decides whom each description is of. */
export async function describeAll(graph: Graph): Promise<void> {
  for (const step of LINKS) await graph.alter(step);
  const at = new Date().toISOString();
  const sources = (await graph.read(SOURCES, {})).map(({ id }) => id);
  for (const ids of inPieces(sources, BATCH)) {
    const told = await graph.read(TELLING, { ids });
    const records = told.flatMap(({ claims, ...rest }) =>
      descriptionsOf({
        ...rest,
        attributions: rest.attributions as Attribution[],
        speakers: claims.map((claim) => JSON.parse(claim) as Speaker),
      }),
    );
    // Which ids a person wrote is not known any more; the next import of a document says it.
    const rows = records.map((one) => ({
      ...one,
      source: one.properties.source,
      properties: { ...one.properties, decided: null },
    }));
    const decisions = records.map((one) =>
      decisionRow({ id: one.id, name: one.properties.name as string }, { ...BEFORE, speaker: one.given }),
    );
    await graph.write(async (write) => {
      await write.run(q.PUT_DESCRIPTIONS, { rows });
      await write.run(q.PUT_KEYS, { rows: rows.map(({ id, keys }) => ({ id, keys })) });
      await write.run(q.DECIDE, { rows: decisions, at });
    }, LONGEST);
  }
  await decideAll(graph, at);
}

async function decideAll(graph: Graph, at: string): Promise<void> {
  const groups = (await graph.read(GROUPS, {})).map(({ description, speaker }) =>
    groupStanding(description, speaker),
  );
  if (groups.length > 0) await graph.write((write) => settled(write, [], groups, at), LONGEST);
  const keys = (await graph.read(BLOCKS, {})).map(({ key }) => key);
  for (const some of inPieces(keys, BATCH))
    await graph.write((write) => settled(write, some, [], at), LONGEST);
}

async function settled(
  write: Write,
  keys: readonly string[],
  loose: readonly Standing[],
  at: string,
): Promise<void> {
  await carryOut(write, await decide(write, keys, loose), at);
}

function groupStanding(description: Record<string, unknown>, speaker: string): Standing {
  const none = { date: null, publisher: null, before: [], fixed: null, refused: [] };
  const open = { method: 'NAME', score: BEFORE.score, reason: BEFORE.reason };
  return { ...none, ...(description as unknown as Standing), ...open, now: speaker };
}
