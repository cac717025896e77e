import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type KeptNeo4j, keepNeo4j } from '../../src/database/keep.ts';
import { cypher } from '../../src/graph/cypher.ts';
import { type HeldGraph, holdGraph } from '../../src/graph/hold.ts';
import { DatabaseUnavailable } from '../../src/model/errors.ts';
import { csv, rows } from '../documents/table/reading.ts';
import { temporaryFolder } from '../support/folders.ts';
import { asCypher } from '../support/graph.ts';
import { readyHolder, runCommand, startCommand } from '../support/started.ts';
import { stateOf } from '../support/state.ts';
import { until } from '../support/waiting.ts';

// How often each is killed; ON_RECORD_KILLS=50 npm run test:faults kills more often than CI has time for.
const KILLS = Number(process.env.ON_RECORD_KILLS ?? 2);
const WRITERS = 4;
const PARTS = 20;
const LONGEST = 300_000;
const DOCUMENTS = 400;
const SEED = 'seeds/marram.yaml';
let dataDir: string;
let neo4j: KeptNeo4j;
let graph: HeldGraph;
const figures: string[] = [];

beforeAll(async () => {
  dataDir = await temporaryFolder();
  neo4j = await keepNeo4j({ dataDir, pauses: Array.from({ length: 2 * KILLS }, () => 100) });
  graph = holdGraph({ settings: () => neo4j.login() });
  await graph.open();
  graph.watch();
});
afterAll(async () => {
  await graph?.close();
  await neo4j?.stop();
  process.stdout.write(`${figures.join('\n')}\n`);
});

test(
  'a database that is killed at random loses no acknowledged write, and holds none by half',
  async () => {
    const acknowledged: string[] = [];
    let isDone = false;
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let n = 0; !isDone; n++) {
        const id = `trial:${writer}-${n}`;
        try {
          await graph.write(async (write) => {
            await write.run(cypher`CREATE (:Trial {id: $id})`, { id });
            await write.run(
              cypher`MATCH (t:Trial {id: $id}) UNWIND range(1, $parts) AS n CREATE (t)-[:HAS]->(:Part {of: $id, n: n})`,
              { id, parts: PARTS },
            );
          });
          acknowledged.push(id);
        } catch (error) {
          if (!(error instanceof DatabaseUnavailable)) throw error;
          await wait(100);
        }
      }
    });
    for (let kill = 0; kill < KILLS; kill++) {
      const before = acknowledged.length;
      await until('some is written', async () => acknowledged.length >= before + 40, LONGEST);
      await wait(Math.random() * 500);
      process.kill((await readyHolder(dataDir))!.database.pid, 'SIGKILL');
    }
    const before = acknowledged.length;
    await until('it is written again', async () => acknowledged.length > before + 10, LONGEST);
    isDone = true;
    await Promise.all(writers);
    const lost = await graph.read(
      cypher`UNWIND $ids AS id OPTIONAL MATCH (t:Trial {id: id}) WITH id, t WHERE t IS NULL RETURN id`,
      { ids: acknowledged },
    );
    const halves = await graph.read(
      cypher`MATCH (t:Trial) WITH t, COUNT { (t)-[:HAS]->(:Part) } AS parts WHERE parts <> $parts RETURN t.id AS id`,
      { parts: PARTS },
    );
    const doubled = await graph.read(
      cypher`MATCH (t:Trial) WITH t.id AS id, count(*) AS n WHERE n > 1 RETURN id`,
    );
    expect({ lost, halves, doubled }).toEqual({ lost: [], halves: [], doubled: [] });
    figures.push(`${KILLS} kills of the database: 0 of ${acknowledged.length} acknowledged writes lost`);
    await graph.alter(cypher`MATCH (n:Trial|Part) DETACH DELETE n`);
  },
  LONGEST * (KILLS + 1),
);

test.each(['an import', 'a bulk load'])(
  '%s that is killed at random leaves no half document, and the next one gives the very graph',
  async (what) => {
    const words = what === 'an import' ? ['import', SEED] : ['import', '--bulk', await tableOf(DOCUMENTS)];
    await emptied();
    const begun = performance.now();
    await succeed(words);
    const took = performance.now() - begun;
    const whole = await state();
    expect(whole.length).toBeGreaterThan(100);
    let midway = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      await emptied();
      const running = startCommand(words, { DATA_DIR: dataDir });
      await Promise.race([wait(Math.random() * took), running.exited]);
      running.kill('SIGKILL');
      await running.exited;
      if ((await state()).length < whole.length) midway += 1;
      expect(await graph.read(HALF)).toEqual([]);
      await succeed(words);
      expect(await state()).toEqual(whole);
    }
    expect(await offline()).toEqual([]);
    figures.push(`${KILLS} kills of ${what} (${midway} before its end): the next gave the very graph`);
  },
  LONGEST * (KILLS + 1),
);

/** Statements that lack their entry, their source or what was said of whom. */
const HALF = cypher`MATCH (s:Statement) WHERE NOT EXISTS { (s)-[:FOUND_IN]->(:Entry)-[:PART_OF]->(:Source) } RETURN s.id AS id`;

const emptied = () => graph.alter(cypher`MATCH (n) WHERE NOT n:Layout DETACH DELETE n`);

/** What stands, whenever it was written. */
async function state(): Promise<string[]> {
  const found = await stateOf({ run: (text: string) => graph.read(asCypher(text)) });
  return found.map((one) => one.replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"then"')).sort();
}

async function succeed(words: string[]): Promise<void> {
  const { code, errors } = await runCommand(words, { DATA_DIR: dataDir });
  if (code !== 0) throw new Error(errors);
}

/** A table of so many documents, one statement in each. */
async function tableOf(documents: number): Promise<string> {
  const [row] = rows();
  const file = join(await temporaryFolder(), 'table.csv');
  const numbered = Array.from({ length: documents }, (_, n) => ({
    ...row!,
    source: `Paper ${n}`,
    key: `paper-${n}`,
  }));
  await writeFile(file, csv(numbered));
  return file;
}

/** Indexes that do not serve. */
function offline() {
  return graph.read(cypher`SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state`);
}
