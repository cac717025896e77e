import neo4j from 'neo4j-driver';
import { Conflict, InvalidArgument } from '../../model/errors.ts';
import { count } from '../../model/in-words.ts';
import type { Graph } from '../connect.ts';
import { type Contents, differenceOf } from '../copy.ts';
import { type Cypher, cypher, join, name } from '../cypher.ts';
import { migrate, SET_VERSION, UNFINISHED, VERSION, versionOf } from '../migrations.ts';
import type { LinkLine, NodeLine, Value } from './lines.ts';
import { contentsPutIn } from './read-out.ts';

const BATCH = 1_000;
const LONGEST_MS = 3_600_000;

/**
 * Makes a graph ready to be filled: one that holds nothing, or what a restore that was killed left in it, which goes. From then on nobody
 * else opens it, until it is whole.
 * @throws InvalidArgument when it holds anything else.
 * @throws Conflict when a newer program made the backup.
 */
export async function makeReady(graph: Graph, layout: number): Promise<void> {
  if (layout > VERSION)
    throw new Conflict(
      `The backup has version ${layout}, made by a newer On Record; this one reads up to ${VERSION}, so update On Record.`,
    );
  if ((await versionOf(graph)) === UNFINISHED) await empty(graph);
  const [row] = await graph.read<Record<string, never>, { nodes: number }>(
    cypher`MATCH (n) WHERE NOT n:Layout RETURN count(n) AS nodes`,
  );
  if (row!.nodes > 0)
    throw new InvalidArgument(
      'NEO4J_URI',
      `The graph holds ${count(row!.nodes)} nodes already, and a backup of this kind is restored into an empty one; name an empty database.`,
    );
  // Constraints and indexes come with it.
  await migrate(graph);
  await graph.alter(SET_VERSION, { version: UNFINISHED });
  await graph.alter(cypher`CREATE INDEX restored_as IF NOT EXISTS FOR (n:Restored) ON (n.restoredAs)`);
  await graph.alter(cypher`CALL db.awaitIndexes(300)`);
}

/** Fills a graph that was made ready, and proves node by node and edge by edge that it is the one that was backed up. */
export async function putIn(
  graph: Graph,
  lines: AsyncIterable<NodeLine | LinkLine>,
  { layout, contents }: { layout: number; contents: Contents },
): Promise<void> {
  let batch: (NodeLine | LinkLine)[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    await writeBatch(graph, batch);
    batch = [];
  }
  await writeBatch(graph, batch);
  const difference = differenceOf(contents, await contentsPutIn(graph));
  if (difference) {
    await empty(graph);
    throw new InvalidArgument(
      'NEO4J_URI',
      `The graph did not come back as it was (${difference}); try again.`,
    );
  }
  await graph.alter(
    cypher`MATCH (n:Restored) CALL (n) { REMOVE n:Restored, n.restoredAs } IN TRANSACTIONS OF 10000 ROWS`,
    {},
    LONGEST_MS,
  );
  await graph.alter(cypher`DROP INDEX restored_as IF EXISTS`);
  await graph.alter(SET_VERSION, { version: layout });
  await migrate(graph);
}

async function empty(graph: Graph): Promise<void> {
  await graph.alter(
    cypher`MATCH (n) WHERE NOT n:Layout CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`,
    {},
    LONGEST_MS,
  );
  await graph.alter(SET_VERSION, { version: 0 });
}

/** What has the same labels, or is of the same type, is written with one Cypher: labels are no parameters. */
async function writeBatch(graph: Graph, batch: readonly (NodeLine | LinkLine)[]): Promise<void> {
  const groups = new Map<string, { text: Cypher; rows: Record<string, unknown>[] }>();
  for (const line of batch) {
    const key = 'node' in line ? line.labels.join(':') : line.type;
    const known = groups.get(key) ?? { text: 'node' in line ? nodesOf(line) : linksOf(line), rows: [] };
    known.rows.push(rowOf(line));
    groups.set(key, known);
  }
  await graph.write(async (write) => {
    for (const { text, rows } of groups.values()) await write.run(text, { rows });
  });
}

const nodesOf = ({ labels }: NodeLine): Cypher =>
  cypher`UNWIND $rows AS row CREATE (n:Restored${join(
    labels.map((label) => cypher`:${name(label)}`),
    cypher``,
  )}) SET n = row.properties, n.restoredAs = row.node`;

const linksOf = ({ type }: LinkLine): Cypher =>
  cypher`UNWIND $rows AS row MATCH (a:Restored {restoredAs: row.from}) MATCH (b:Restored {restoredAs: row.to})
    CREATE (a)-[r:${name(type)}]->(b) SET r = row.properties`;

function rowOf(line: NodeLine | LinkLine): Record<string, unknown> {
  const properties = Object.fromEntries(
    Object.entries(line.properties).map(([key, value]) => [
      key,
      line.floats.includes(key) ? value : withIntegers(value),
    ]),
  );
  return 'node' in line
    ? { node: neo4j.int(line.node), properties }
    : { from: neo4j.int(line.from), to: neo4j.int(line.to), properties };
}

/** A plain JavaScript number travels as a float. */
function withIntegers(value: Value): unknown {
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'number' ? neo4j.int(one) : one));
  return typeof value === 'number' ? neo4j.int(value) : value;
}
