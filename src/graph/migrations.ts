import { setTimeout } from 'node:timers/promises';
import { dateBounds } from '../model/dates.ts';
import { Conflict, DatabaseUnavailable } from '../model/errors.ts';
import type { Graph } from './connect.ts';
import { type Cypher, cypher } from './cypher.ts';
import { describeAll } from './identity/describe-all.ts';
import { mendGaps } from './import/gaps.ts';
import { keepAllPrinted } from './import/printed.ts';
import { settleAllUtterances } from './import/utterances.ts';
import { keepWordsSize } from './import/words-size.ts';

/** What Cypher alone cannot do to a graph, such as to analyse words. */
type Work = (graph: Graph) => Promise<void>;

/** Steps that lead a graph from each version to the next; a step may run again after a crash half-way. Never change one that was released. */
const STEPS: readonly (readonly (Cypher | Work)[])[] = [
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
  [
    // Speakers are found by their roles and by what they are called where they speak (see import/printed.ts).
    cypher`DROP INDEX words IF EXISTS`,
    cypher`CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Statement|Speaker|Place|Event|Measure|Source) ON EACH [n.words, n.printedWords]
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    keepAllPrinted,
  ],
  [
    // When words were printed is kept on their entry; the latest statements come first when an index is read from its end.
    cypher`MATCH (e:Entry)-[:PART_OF]->(s:Source) CALL (e, s) { SET e.printedOn = coalesce(e.postedAt, s.publishedAt) } IN TRANSACTIONS OF 10000 ROWS`,
    keepPrintedDays,
    cypher`MATCH (s:Statement) CALL (s) {
      SET s.latestKey = CASE WHEN s.timeOn IS NULL THEN substring(s.timeKey, 1) ELSE s.timeKey END
    } IN TRANSACTIONS OF 10000 ROWS`,
    cypher`CREATE INDEX statement_latest IF NOT EXISTS FOR (n:Statement) ON (n.latestKey)`,
    cypher`CREATE INDEX quote_latest IF NOT EXISTS FOR (n:Quote) ON (n.latestKey)`,
    cypher`CREATE INDEX figure_latest IF NOT EXISTS FOR (n:Figure) ON (n.latestKey)`,
  ],
  [
    // The same bytes are found, whatever id their source has.
    cypher`CREATE INDEX source_sha256 IF NOT EXISTS FOR (n:Source) ON (n.sha256)`,
  ],
  [
    // Contradictions come surest first; figures whose measures were read by a rule are found by what stands beside them.
    cypher`MATCH ()-[r:CONTRADICTS]->() WHERE r.sureKey IS NULL
      CALL (r) { SET r.sureKey = CASE r.confidence WHEN 'HIGH' THEN '0|' WHEN 'MEDIUM' THEN '1|' ELSE '2|' END + r.position }
      IN TRANSACTIONS OF 10000 ROWS`,
    cypher`CREATE INDEX contradicts_sure IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() ON (r.sureKey)`,
    cypher`CREATE CONSTRAINT same_as_id IF NOT EXISTS FOR ()-[r:SAME_AS]-() REQUIRE r.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT quantity_key IF NOT EXISTS FOR (n:Quantity) REQUIRE n.key IS UNIQUE`,
  ],
  [
    // Printings of the same words are found by phrases that they share (see import/utterances.ts).
    cypher`CREATE CONSTRAINT phrase_key IF NOT EXISTS FOR (n:Phrase) REQUIRE n.key IS UNIQUE`,
    cypher`CREATE CONSTRAINT utterance_id IF NOT EXISTS FOR (n:Utterance) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE INDEX utterance_position IF NOT EXISTS FOR (n:Utterance) ON (n.position)`,
    settleAllUtterances,
  ],
  [
    // Whom a source means is a decision of its own (see identity/): descriptions, the keys they stand under, ids that were merged.
    cypher`CREATE CONSTRAINT description_id IF NOT EXISTS FOR (n:Description) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:Former) REQUIRE n.id IS UNIQUE`,
    cypher`CREATE CONSTRAINT block_key IF NOT EXISTS FOR (n:Block) REQUIRE n.key IS UNIQUE`,
    cypher`CREATE CONSTRAINT is_id IF NOT EXISTS FOR ()-[r:IS]-() REQUIRE r.id IS UNIQUE`,
    cypher`CREATE INDEX description_source IF NOT EXISTS FOR (n:Description) ON (n.source)`,
    cypher`CREATE INDEX is_position IF NOT EXISTS FOR ()-[r:IS]-() ON (r.position)`,
    cypher`CREATE INDEX is_sure IF NOT EXISTS FOR ()-[r:IS]-() ON (r.sureKey)`,
    describeAll,
  ],
  [
    // The database warns of a question that names a kind of link or property which nothing has yet.
    cypher`UNWIND ['WAS', 'IS_NOT', 'ALIKE', 'LEADS_TO', 'PRINTS', 'HAS_PHRASE'] AS type CALL db.createRelationshipType(type)`,
    cypher`UNWIND ['slots', 'altered', 'closedAt'] AS property CALL db.createProperty(property)`,
  ],
  [
    // What has no date sorted behind all dates, so that it came first where the latest come first; "!" sorts before digits.
    cypher`MATCH (s:Statement) WHERE s.latestKey STARTS WITH '|' CALL (s) { SET s.latestKey = '!' + s.latestKey } IN TRANSACTIONS OF 10000 ROWS`,
    cypher`CALL db.createProperty('sources')`,
  ],
  [
    // A quote and a figure of the same words stood at one position, so that a page could leave one of them out.
    cypher`MATCH (f:Figure) WHERE NOT f.position ENDS WITH '/figure' CALL (f) {
      SET f.position = f.position + '/figure', f.saidKey = f.saidKey + '/figure', f.timeKey = f.timeKey + '/figure',
        f.latestKey = f.latestKey + '/figure'
    } IN TRANSACTIONS OF 10000 ROWS`,
    cypher`MATCH (f:Figure)<-[r:SAID]-() CALL (f, r) { SET r.position = f.position } IN TRANSACTIONS OF 10000 ROWS`,
    cypher`MATCH (f:Figure)-[r:RESPONDS_TO]->() CALL (f, r) { SET r.position = f.position + '|' + r.id } IN TRANSACTIONS OF 10000 ROWS`,
    cypher`MATCH (f:Figure)-[r:CONTRADICTS]-() WHERE r.position = replace(f.position, '/figure', '') + '|' + r.id CALL (f, r) {
      SET r.position = f.position + '|' + r.id, r.sureKey = left(r.sureKey, 2) + f.position + '|' + r.id
    } IN TRANSACTIONS OF 10000 ROWS`,
  ],
  [
    // Keys with which people write (see access/keys.ts): one a name, found by what is kept of it.
    cypher`CREATE CONSTRAINT key_name IF NOT EXISTS FOR (n:Key) REQUIRE n.name IS UNIQUE`,
    cypher`CREATE CONSTRAINT key_hash IF NOT EXISTS FOR (n:Key) REQUIRE n.hash IS UNIQUE`,
    cypher`UNWIND ['role', 'addedAt', 'revokedAt'] AS property CALL db.createProperty(property)`,
  ],
  [
    // Who changed what (see record/): revisions in their order, what each touched, and what reviewers refused.
    cypher`CREATE CONSTRAINT ledger_name IF NOT EXISTS FOR (n:Ledger) REQUIRE n.name IS UNIQUE`,
    cypher`CREATE CONSTRAINT subject_of IF NOT EXISTS FOR (n:Subject) REQUIRE n.of IS UNIQUE`,
    cypher`CREATE CONSTRAINT is_not_id IF NOT EXISTS FOR ()-[r:IS_NOT]-() REQUIRE r.id IS UNIQUE`,
    cypher`CREATE INDEX revision_number IF NOT EXISTS FOR (n:Revision) ON (n.number)`,
    cypher`CREATE INDEX revision_actor IF NOT EXISTS FOR (n:Revision) ON (n.actor, n.number)`,
    cypher`UNWIND ['TOUCHES', 'UNDOES'] AS type CALL db.createRelationshipType(type)`,
    cypher`UNWIND ['locked', 'last', 'version', 'decided', 'steps', 'undone', 'called', 'left', 'at', 'operation', 'summary', 'before', 'after'] AS property CALL db.createProperty(property)`,
  ],
  [
    // The gap between two ranges was counted from the lower end of each.
    mendGaps,
    // Nothing has told a quantity where no measure was read by a rule, and the database warns of what it never saw.
    cypher`CALL db.createRelationshipType('TELLS')`,
  ],
  [
    // What waits for a decision.
    cypher`CREATE INDEX responds_to_status IF NOT EXISTS FOR ()-[r:RESPONDS_TO]-() ON (r.status)`,
    cypher`CREATE INDEX contradicts_status IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() ON (r.status)`,
    cypher`CREATE INDEX is_status IF NOT EXISTS FOR ()-[r:IS]-() ON (r.status)`,
    cypher`CREATE INDEX same_as_status IF NOT EXISTS FOR ()-[r:SAME_AS]-() ON (r.status)`,
  ],
  [
    // Identities that reviewers refused are listed in order too.
    cypher`CREATE INDEX is_not_position IF NOT EXISTS FOR ()-[r:IS_NOT]-() ON (r.position)`,
    cypher`CREATE INDEX is_not_sure IF NOT EXISTS FOR ()-[r:IS_NOT]-() ON (r.sureKey)`,
    cypher`CALL db.createProperty('added')`,
  ],
  [
    // Requests that were done, for whoever sends them again (see record/once.ts).
    cypher`CREATE CONSTRAINT done_key IF NOT EXISTS FOR (n:Done) REQUIRE n.key IS UNIQUE`,
    cypher`CREATE INDEX done_at IF NOT EXISTS FOR (n:Done) ON (n.at)`,
    cypher`UNWIND ['request', 'answer'] AS property CALL db.createProperty(property)`,
  ],
  [
    // The index holds how long the words are, so that the best of many hits are found without reading all (see best-first.ts).
    cypher`DROP INDEX words IF EXISTS`,
    cypher`MATCH (n:Statement|Speaker|Place|Event|Measure|Source) CALL (n) { ${keepWordsSize(cypher`n`)} } IN TRANSACTIONS OF 10000 ROWS`,
    cypher`CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Statement|Speaker|Place|Event|Measure|Source) ON EACH [n.words, n.printedWords, n.wordsSize]
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ],
  [
    // What people corrected, and whose account a change is of.
    cypher`UNWIND ['corrected', 'correction', 'account'] AS property CALL db.createProperty(property)`,
  ],
  // What people assert of two measures.
  [cypher`CALL db.createProperty('asserted')`],
  [
    // Places that were merged, and what is said to be about one under two ids.
    cypher`CREATE INDEX former_to IF NOT EXISTS FOR (n:Former) ON (n.to)`,
    cypher`UNWIND ['ledAt', 'roles'] AS property CALL db.createProperty(property)`,
    cypher`CALL db.createRelationshipType('ALSO_ABOUT')`,
  ],
  [
    // The index holds ids, so that what narrows a search is put to it as well (see index-query.ts).
    cypher`DROP INDEX words IF EXISTS`,
    cypher`CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Statement|Speaker|Place|Event|Measure|Source) ON EACH [n.words, n.printedWords, n.wordsSize, n.id]
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ],
];

/** Stands for the version of a graph as long as a restore fills it. */
export const UNFINISHED = 1_000_000_000;

/** A step goes through the whole graph, however large it is. */
const LONGEST_STEP_MS = 3_600_000;

/** Keeps the days that a date of printing may mean. */
async function keepPrintedDays(graph: Graph): Promise<void> {
  const dates = await graph.read<Record<string, never>, { on: string }>(
    cypher`MATCH (e:Entry) WHERE e.printedOn IS NOT NULL AND e.printedFrom IS NULL RETURN DISTINCT e.printedOn AS on`,
  );
  const rows = dates.map(({ on }) => ({ on, ...dateBounds(on) }));
  await graph.alter(
    cypher`UNWIND $rows AS row MATCH (e:Entry {printedOn: row.on}) CALL (e, row) {
      SET e.printedFrom = row.from, e.printedUntil = row.to
    } IN TRANSACTIONS OF 10000 ROWS`,
    { rows },
  );
}

/** The version of the graph's layout that this program reads and writes. */
export const VERSION = STEPS.length;

/**
 * Brings the graph to the version of this program; does nothing when it is there.
 * @throws Conflict when a newer program made the graph.
 */
export async function migrate(graph: Graph): Promise<{ from: number; to: number }> {
  return layOut(graph, false);
}

/**
 * Lays out a graph that was just filled with all that the steps would work out: what they change stands already.
 * @throws Conflict when a newer program made the graph.
 */
export async function layOutFilled(graph: Graph): Promise<void> {
  await layOut(graph, true);
}

async function layOut(graph: Graph, isFilled: boolean): Promise<{ from: number; to: number }> {
  const from = await versionOf(graph);
  if (from === UNFINISHED)
    throw new Conflict('A restore into this graph was not finished; run on-record restore again.');
  if (from > VERSION) {
    throw new Conflict(
      `The graph has version ${from}, made by a newer On Record; this one reads up to ${VERSION}, so update On Record or use another graph.`,
    );
  }
  const isDone = from === 0 && (isFilled || (await holdsNothing(graph)));
  for (let version = from; version < VERSION; version++) {
    for (const step of STEPS[version]!) {
      if (isDone && changesWhatStands(step)) continue;
      await taken(graph, step);
    }
    await graph.alter(SET_VERSION, { version: version + 1 });
  }
  if (from < VERSION) await graph.alter(cypher`CALL db.awaitIndexes(3600)`, {}, LONGEST_STEP_MS);
  return { from, to: VERSION };
}

/**
 * Takes a step. Two programs may bring one graph up at once, as a server that starts and a command beside it do: what the other makes between
 * the look at what is there and the making is there on the second look.
 */
async function taken(graph: Graph, step: Cypher | Work): Promise<void> {
  for (let again = 0; ; again++) {
    try {
      await (typeof step === 'function' ? step(graph) : graph.alter(step, {}, LONGEST_STEP_MS));
      return;
    } catch (error) {
      if (again === MOST_TRIES || !isOthersDoing(error)) throw error;
      await setTimeout(100 * 2 ** again);
    }
  }
}

const MOST_TRIES = 8;

function isOthersDoing(error: unknown): boolean {
  const { cause } = error as { cause?: unknown };
  const { code } = (error instanceof DatabaseUnavailable ? cause : error) as { code?: unknown };
  return /^Neo\.TransientError\.Transaction\.|^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(
    String(code),
  );
}

/** Where nothing stands such a step does nothing, and planning it is most of what a first start of the graph costs. */
function changesWhatStands(step: Cypher | Work): boolean {
  return typeof step === 'function' || step.text.startsWith('MATCH');
}

async function holdsNothing(graph: Graph): Promise<boolean> {
  const [row] = await graph.read<Record<string, never>, { nodes: number }>(
    cypher`MATCH (n) RETURN count(n) AS nodes`,
  );
  return row!.nodes === 0;
}

export const SET_VERSION = cypher`MERGE (layout:Layout) SET layout.version = toInteger($version)`;

/** The version that a graph has; 0 when nothing was ever laid out in it. */
export async function versionOf(graph: Graph): Promise<number> {
  const [row] = await graph.read<Record<string, never>, { version: number }>(
    cypher`OPTIONAL MATCH (layout:Layout) RETURN coalesce(max(layout.version), 0) AS version`,
  );
  return row!.version;
}
