import { Conflict, InvalidArgument } from '../../model/errors.ts';
import type { Graph, Rows } from '../connect.ts';
import type { Contents } from '../copy.ts';
import { type Cypher, cypher } from '../cypher.ts';
import { versionOf } from '../migrations.ts';
import { lock } from '../record/write.ts';
import { type Head, type LinkLine, NAME, type NodeLine, summing, type Tail } from './lines.ts';

/** Takes the lines of a backup as they come. */
export type Sink = (lines: AsyncIterable<object>) => Promise<void>;

/** The graph was changed while it was read out. */
class Moved extends Error {}

const MOVES = 'Something else than On Record changes the graph all the time; stop it, and try again.';

/** How often it is read while others write, before they are made to wait. */
const TRIES = 2;
const LONGEST_MS = 3_600_000;

/**
 * Reads a whole graph out, in one transaction. Neo4j shows such a one what others commit meanwhile, so it counts only where the ledger, which
 * numbers all changes, did not move and no relationship leads to what was not read. Where it did, all is read again; and at last while
 * the ledger is locked, so that changes and imports wait.
 */
export async function readOut(graph: Graph, sink: Sink, onWait: () => void): Promise<Contents> {
  const layout = await versionOf(graph);
  for (let n = 1; n <= TRIES; n++) {
    try {
      return await readOnce(graph, layout, sink);
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
    }
  }
  onWait();
  const waiting = graph.write(async (write) => {
    await lock(write);
    return readOnce(graph, layout, sink);
  }, LONGEST_MS);
  return waiting.catch((error: unknown) => {
    throw error instanceof Moved ? new Conflict(MOVES) : error;
  });
}

function readOnce(graph: Graph, layout: number, sink: Sink): Promise<Contents> {
  return graph.view(async (rows) => {
    const sums = summing();
    const nodes = new Numbers();
    async function* lines(): AsyncGenerator<object> {
      const before = await lastChange(rows);
      yield { onRecordGraph: 1, layout, made: new Date().toISOString() } satisfies Head;
      for await (const line of rows<NodeLine>(NODES)) {
        assertPlain(line, line.labels);
        nodes.add(line.node);
        sums.node(line);
        yield line;
      }
      for await (const line of rows<LinkLine>(LINKS)) {
        assertPlain(line, [line.type]);
        if (!nodes.has(line.from) || !nodes.has(line.to)) throw new Moved();
        sums.link(line);
        yield line;
      }
      if ((await lastChange(rows)) !== before) throw new Moved();
      yield { contents: sums.contents() } satisfies Tail;
    }
    await sink(lines());
    return sums.contents();
  }, LONGEST_MS);
}

const floatsOf = (of: Cypher): Cypher =>
  cypher`[key IN keys(${of}) WHERE valueType(${of}[key]) STARTS WITH 'FLOAT' OR valueType(${of}[key]) STARTS WITH 'LIST<FLOAT' | key]`;

// Numbers in the store, not element ids: those are long, and other in each database.
const NODES = cypher`MATCH (n) WHERE NOT n:Layout
  RETURN id(n) AS node, labels(n) AS labels, properties(n) AS properties, ${floatsOf(cypher`n`)} AS floats`;
const LINKS = cypher`MATCH (a)-[r]->(b)
  RETURN id(a) AS from, id(b) AS to, type(r) AS type, properties(r) AS properties, ${floatsOf(cypher`r`)} AS floats`;

/** The same of a graph that is being restored: by the numbers that its nodes had, and without what was put on them for that. */
export async function contentsPutIn(graph: Graph): Promise<Contents> {
  return graph.view(async (rows) => {
    const sums = summing();
    for await (const { properties, ...line } of rows<NodeLine>(PUT_NODES)) {
      const { restoredAs, ...own } = properties;
      sums.node({ ...line, properties: own });
    }
    for await (const line of rows<LinkLine>(PUT_LINKS)) sums.link(line);
    return sums.contents();
  }, LONGEST_MS);
}

const PUT_NODES = cypher`MATCH (n:Restored) RETURN n.restoredAs AS node, [label IN labels(n) WHERE label <> 'Restored'] AS labels,
  properties(n) AS properties, ${floatsOf(cypher`n`)} AS floats`;
const PUT_LINKS = cypher`MATCH (a:Restored)-[r]->(b:Restored)
  RETURN a.restoredAs AS from, b.restoredAs AS to, type(r) AS type, properties(r) AS properties, ${floatsOf(cypher`r`)} AS floats`;

async function lastChange(rows: Rows): Promise<number> {
  for await (const { last } of rows<{ last: number }>(LAST)) return last;
  return 0;
}

const LAST = cypher`OPTIONAL MATCH (ledger:Ledger {name: 'revisions'}) RETURN coalesce(ledger.last, 0) AS last`;

/** What we write is plain; a graph into which others wrote other things is better refused than restored without them. */
function assertPlain({ properties }: NodeLine | LinkLine, names: readonly string[]): void {
  const odd =
    names.find((name) => !NAME.test(name)) ??
    Object.keys(properties).find((key) => ![properties[key]].flat().every(isPlain));
  if (odd === undefined) return;
  throw new InvalidArgument(
    'NEO4J_URI',
    `The graph holds something at ${odd} that On Record never writes and such a backup cannot hold; use neo4j-admin database dump there.`,
  );
}

const isPlain = (value: unknown) =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' &&
    Number.isFinite(value) &&
    (!Number.isInteger(value) || Number.isSafeInteger(value)));

/** A set of numbers in a bit each: a graph has millions of nodes. */
class Numbers {
  #bits = new Uint8Array(1_024);
  add(number: number): void {
    const at = Math.floor(number / 8);
    if (at >= this.#bits.length) {
      const larger = new Uint8Array(Math.max(at + 1, this.#bits.length * 2));
      larger.set(this.#bits);
      this.#bits = larger;
    }
    this.#bits[at]! |= 1 << (number % 8);
  }
  has(number: number): boolean {
    return ((this.#bits[Math.floor(number / 8)] ?? 0) & (1 << (number % 8))) !== 0;
  }
}
