import { Conflict } from '../model/errors.ts';
import type { Graph } from './connect.ts';
import { type Cypher, cypher } from './cypher.ts';

/** Steps that lead a graph from each version to the next; a step may run again after a crash half-way. Never change one that was released. */
const STEPS: readonly (readonly Cypher[])[] = [
  [
    // Ids: one node or link each. Constraints come first, so that loading finds them.
    cypher`CREATE CONSTRAINT speaker_id IF NOT EXISTS FOR (n:Speaker) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT entry_id IF NOT EXISTS FOR (n:Entry) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT said_id IF NOT EXISTS FOR ()-[r:SAID]-() REQUIRE r.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT responds_to_id IF NOT EXISTS FOR ()-[r:RESPONDS_TO]-() REQUIRE r.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT contradicts_id IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() REQUIRE r.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT holds_role_id IF NOT EXISTS FOR ()-[r:HOLDS_ROLE]-() REQUIRE r.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE`,
    // Orders: pages are read from these without sorting.
    cypher`CREATE INDEX statement_position IF NOT EXISTS FOR (n:Statement) ON (n.position)`,
    cypher`CREATE INDEX quote_position IF NOT EXISTS FOR (n:Quote) ON (n.position)`,
    cypher`CREATE INDEX figure_position IF NOT EXISTS FOR (n:Figure) ON (n.position)`,
    cypher`CREATE INDEX statement_said IF NOT EXISTS FOR (n:Statement) ON (n.saidKey)`,
    cypher`CREATE INDEX quote_said IF NOT EXISTS FOR (n:Quote) ON (n.saidKey)`,
    cypher`CREATE INDEX figure_said IF NOT EXISTS FOR (n:Figure) ON (n.saidKey)`,
    cypher`CREATE INDEX figure_value IF NOT EXISTS FOR (n:Figure) ON (n.value, n.position)`,
    cypher`CREATE INDEX statement_time IF NOT EXISTS FOR (n:Statement) ON (n.timeKey)`,
    cypher`CREATE INDEX quote_time IF NOT EXISTS FOR (n:Quote) ON (n.timeKey)`,
    cypher`CREATE INDEX figure_time IF NOT EXISTS FOR (n:Figure) ON (n.timeKey)`,
    cypher`CREATE INDEX speaker_name IF NOT EXISTS FOR (n:Speaker) ON (n.nameKey)`,
    cypher`CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.nameKey)`,
    cypher`CREATE INDEX group_name IF NOT EXISTS FOR (n:Group) ON (n.nameKey)`,
    cypher`CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.nameKey)`,
    cypher`CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.nameKey)`,
    cypher`CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.nameKey)`,
    cypher`CREATE INDEX measure_name IF NOT EXISTS FOR (n:Measure) ON (n.nameKey)`,
    cypher`CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.nameKey)`,
    cypher`CREATE INDEX responds_to_position IF NOT EXISTS FOR ()-[r:RESPONDS_TO]-() ON (r.position)`,
    cypher`CREATE INDEX contradicts_position IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() ON (r.position)`,
    // Words are analysed before they come here (see words.ts), so the indexes only split at white space.
    cypher`CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Statement|Speaker|Place|Event|Measure|Source) ON EACH [n.words]
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    cypher`CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.key] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`,
  ],
  [
    // What a speaker said, in order: an index gives a page of it, however much the speaker said.
    cypher`MATCH (a:Speaker)-[r:SAID]->(b:Statement) WHERE r.by IS NULL
      CALL (a, r, b) { SET r.by = a.id, r.position = b.position } IN TRANSACTIONS OF 10000 ROWS`,
    cypher`CREATE INDEX said_by IF NOT EXISTS FOR ()-[r:SAID]-() ON (r.by, r.position)`,
  ],
  [
    // How much a speaker said is kept on it, and which of it was rejected is found by an index (see nouns/tally.ts).
    cypher`MATCH (s:Speaker) CALL (s) {
      SET s.quoteCount = COUNT { (s)-[:SAID]->(:Quote) }, s.figureCount = COUNT { (s)-[:SAID]->(:Figure) }
    } IN TRANSACTIONS OF 1000 ROWS`,
    cypher`CREATE INDEX said_status IF NOT EXISTS FOR ()-[r:SAID]-() ON (r.status, r.by)`,
  ],
];

/** The version of the graph's layout that this program reads and writes. */
export const VERSION = STEPS.length;

/**
 * Brings the graph to the version of this program; does nothing when it is there.
 * @throws Conflict when a newer program made the graph.
 */
export async function migrate(graph: Graph): Promise<{ from: number; to: number }> {
  const from = await versionOf(graph);
  if (from > VERSION) {
    throw new Conflict(
      `The graph has version ${from}, made by a newer On Record; this one reads up to ${VERSION}, so update On Record or use another graph.`,
    );
  }
  for (let version = from; version < VERSION; version++) {
    for (const step of STEPS[version]!) await graph.alter(step);
    await graph.alter(SET_VERSION, { version: version + 1 });
  }
  if (from < VERSION) await graph.alter(cypher`CALL db.awaitIndexes(300)`);
  return { from, to: VERSION };
}

const SET_VERSION = cypher`MERGE (layout:Layout) SET layout.version = toInteger($version)`;

/** The version that a graph has; 0 when nothing was ever laid out in it. */
export async function versionOf(graph: Graph): Promise<number> {
  const [row] = await graph.read<Record<string, never>, { version: number }>(
    cypher`OPTIONAL MATCH (layout:Layout) RETURN coalesce(max(layout.version), 0) AS version`,
  );
  return row!.version;
}
