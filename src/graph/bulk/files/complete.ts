import { inPieces } from '../../../model/pieces.ts';
import type { Graph } from '../../connect.ts';
import { type Cypher, cypher, join, key, name, query } from '../../cypher.ts';
import { readdressThese } from '../../import/addresses.ts';
import { keepAllPrinted } from '../../import/printed.ts';
import * as q from '../../import/queries.ts';
import { settleUtterances } from '../../import/utterances.ts';
import { layOutFilled } from '../../migrations.ts';
import { type Settled, settleMeasures } from '../finish.ts';
import { type Brought, recordSources } from '../record.ts';
import { BATCH } from '../rows.ts';
import type { Made, ToldBySeveral } from './make.ts';
import { NONE, type Table } from './tables.ts';

const LONGEST = 3_600_000;

/** Tells in words how far it is. */
type Say = (what: string) => void;

/**
 * Works out what follows from what the importer wrote, with the functions that every import uses, and proves that all of it is there.
 * Afterwards the graph is as if its documents had been loaded.
 */
export async function complete(graph: Graph, made: Made, at: string, say: Say): Promise<Settled> {
  say('making the indexes');
  await layOutFilled(graph);
  await assertAllThere(graph, made.tables);
  for (const table of made.tables) for (const property of table.empty) await empty(graph, table, property);
  say('writing what several documents tell');
  for (const told of inPieces(made.told.values<ToldBySeveral>(), 100))
    await graph.write(async (write) => {
      for (const { source, stage, rows } of told) await write.run(q.PUT_LINKS[stage], { source, at, rows });
    }, LONGEST);
  say('reading what speakers are called');
  await keepAllPrinted(graph);
  const near = [...made.near];
  for (const [n, ids] of [...inPieces(near, 1_000)].entries()) {
    say(`${n * 1_000} of ${near.length} quotes that share words with others`);
    await graph.write((write) => settleUtterances(write, ids), LONGEST);
  }
  say('finding who is addressed');
  for (const ids of inPieces(flat(made.responding.values<string[]>()), BATCH))
    await graph.write((write) => readdressThese(write, ids, []), LONGEST);
  const settled = await settleMeasures(graph, [...made.measures], { at, batch: BATCH }, ({ done, of }) =>
    say(`figures of ${done + 1} of ${of} measures`),
  );
  say('recording');
  for (const brought of made.brought.values<Brought>())
    await graph.write((write) => recordSources(write, brought, at), LONGEST);
  return settled;
}

/** What the importer could not write it only counts. */
async function assertAllThere(graph: Graph, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    const [row] = await graph.alter<{ n: number }>(
      cypher`MATCH ${patternOf(table)} RETURN count(t) AS n`,
      {},
      LONGEST,
    );
    if (row!.n !== table.count)
      throw new Error(`${table.name}: ${table.count} were written and ${row!.n} came into the graph.`);
  }
}

/** Lists of nothing, which no file can hold. */
async function empty(graph: Graph, table: Table, property: string): Promise<void> {
  await graph.alter(
    cypher`MATCH ${patternOf(table)} WHERE t.${key(property)} = [$none]
      CALL (t) { SET t.${key(property)} = [] } IN TRANSACTIONS OF 10000 ROWS`,
    { none: NONE },
    LONGEST,
  );
}

function patternOf({ name: names, isOfNodes }: Table): Cypher {
  const all = names.split(':').map((one) => cypher`:${name(one)}`);
  return isOfNodes ? cypher`(t${join(all, cypher``)})` : cypher`()-[t${all[0]!}]->()`;
}

function* flat<T>(lists: Iterable<readonly T[]>): Generator<T> {
  for (const list of lists) yield* list;
}

/** Keys with which people write, which may stand before anything is loaded. */
const KEYS = query<Record<string, never>, { properties: Record<string, unknown> }>(
  cypher`MATCH (k:Key) RETURN properties(k) AS properties`,
);
const NOTHING_ELSE = query<Record<string, never>, { empty: boolean }>(
  cypher`RETURN NOT EXISTS { MATCH (n) WHERE NOT n:Layout AND NOT n:Key } AS empty`,
);

/** What stands in a graph that holds nothing but keys; null where it holds more. */
export async function keysAlone(graph: Graph): Promise<Record<string, unknown>[] | null> {
  const [row] = await graph.read(NOTHING_ELSE);
  return row!.empty ? (await graph.read(KEYS)).map(({ properties }) => properties) : null;
}

/** Puts keys into a new graph. */
export async function putKeys(graph: Graph, keys: readonly Record<string, unknown>[]): Promise<void> {
  await graph.write((write) => write.run(cypher`UNWIND $keys AS key CREATE (k:Key) SET k = key`, { keys }));
}
