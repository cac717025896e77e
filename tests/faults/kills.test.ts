import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type KeptNeo4j, keepNeo4j } from '../../src/database/keep.ts';
import { cypher } from '../../src/graph/cypher.ts';
import { type HeldGraph, holdGraph } from '../../src/graph/hold.ts';
import { DatabaseUnavailable } from '../../src/model/errors.ts';
import { csv, rows } from '../documents/table/reading.ts';
import { figuresOf } from '../support/figures.ts';
import { temporaryFolder } from '../support/folders.ts';
import { asCypher } from '../support/graph.ts';
import {
  readyHolder,
  runCommand,
  type StartedServer,
  startCommand,
  startServer,
  timed,
} from '../support/started.ts';
import { stateOf } from '../support/state.ts';
import { until } from '../support/waiting.ts';

// How often each is killed; ON_RECORD_KILLS=50 npm run test:faults kills more often than CI has time for.
const KILLS = Number(process.env.ON_RECORD_KILLS ?? 2);
const WRITERS = 4;
const PROCESSES = 8;
const EIGHT = 'eight imports of the same documents at once, each in another order';
const PARTS = 20;
const LONGEST = 300_000;
const DOCUMENTS = 400;
const SEED = 'seeds/marram.yaml';
let dataDir: string;
let neo4j: KeptNeo4j;
let graph: HeldGraph;
const figures = figuresOf('kills', ['what was killed', 'how often', 'what came of it']);
const keep = (what: string, times: number, came: string) => {
  figures.keep(what, 1, String(times));
  figures.keep(what, 2, came);
};

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
  figures.tell();
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
    keep(
      'Neo4j, while four clients write',
      KILLS,
      `0 of ${acknowledged.length} acknowledged writes lost, none by half`,
    );
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
    keep(what, KILLS, `${midway} before its end; no half document, and the next one gave the very graph`);
  },
  LONGEST * (KILLS + 1),
);

test(
  'a server that is killed while clients write loses no acknowledged change, and does none twice that is sent again',
  async () => {
    const folder = await temporaryFolder();
    const environment = { DATA_DIR: folder, PORT: String(await freePort()) };
    let server: StartedServer = await startServer(environment);
    const key = (
      await runCommand(['keys', 'add', 'Ann Marlow', '--role', 'REVIEWER'], environment)
    ).output.match(/onrecord_\S+/)![0];
    const { body } = await timed(server.origin, '{ quotes(first: 40) { nodes { id } } }');
    const ids: string[] = body.data.quotes.nodes.map(({ id }: { id: string }) => id);
    const pairs = ids.flatMap((a, n) => ids.slice(n + 1).map((b) => [a, b]));
    const acknowledged: string[] = [];
    let isDone = false;
    let sentAgain = 0;
    const writer = async (number: number) => {
      for (let n = number; !isDone && n < pairs.length; n += WRITERS) {
        const idempotencyKey = randomUUID();
        for (;;) {
          const answer = await contradict(server.origin, key, idempotencyKey, pairs[n]!).catch(
            () => undefined,
          );
          const [error] = answer?.errors ?? [];
          // Not there, or not yet: sent again. What stood already is refused whoever sends it.
          if (!answer || error?.extensions.code === 'SERVICE_UNAVAILABLE') {
            sentAgain += 1;
            await wait(200);
            continue;
          }
          if (error && error.extensions.code !== 'CONFLICT') throw new Error(error.message);
          if (!error) acknowledged.push(answer.data.addContradiction.revision.id);
          break;
        }
      }
    };
    const writers = Array.from({ length: WRITERS }, (_, number) => writer(number));
    for (let kill = 0; kill < KILLS; kill++) {
      const before = acknowledged.length;
      await until('some is written', async () => acknowledged.length >= before + 8, LONGEST);
      await wait(Math.random() * 300);
      server.running.kill('SIGKILL');
      await server.running.exited;
      server = await startServer(environment);
    }
    const before = acknowledged.length;
    await until('it is written again', async () => acknowledged.length > before + 4, LONGEST);
    isDone = true;
    await Promise.all(writers);
    const recorded = await revisionsOf(server.origin, key);
    server.running.kill('SIGTERM');
    await server.running.exited;
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(recorded.sort()).toEqual(acknowledged.sort());
    keep(
      'the server, while four clients write with Idempotency-Key',
      KILLS,
      `0 of ${acknowledged.length} acknowledged changes lost; sent again ${sentAgain} times, none done twice`,
    );
  },
  LONGEST * (KILLS + 1),
);

test(
  'eight processes that import overlapping documents at once give the graph that one gives',
  async () => {
    const files = ['seeds/calais.yaml', 'seeds/marram.yaml', 'seeds/harbour.csv'];
    await emptied();
    await succeed(['import', ...files]);
    const alone = await state();
    await emptied();
    const turned = (n: number) => files.map((_, at) => files[(at + n) % files.length]!);
    const all = Array.from({ length: PROCESSES }, (_, n) =>
      succeed(['import', ...(n % 2 ? turned(n).reverse() : turned(n))]),
    );
    await Promise.all(all);
    expect(await state()).toEqual(alone);
    expect(await graph.read(HALF)).toEqual([]);
    figures.keep(EIGHT, 1, 'not killed');
    figures.keep(EIGHT, 2, 'the very graph that one import gives');
  },
  LONGEST,
);

/** The ids of all contradictions' revisions, page by page. */
async function revisionsOf(origin: string, key: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ''; ; ) {
    const page = `first: 100, filter: { operation: [ADD_CONTRADICTION] }${after}`;
    const query = `{ revisions(${page}) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const { body } = await timed(origin, query, { authorization: `Bearer ${key}` });
    const { nodes, pageInfo } = body.data.revisions;
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

async function contradict(
  origin: string,
  key: string,
  idempotencyKey: string,
  between: string[],
): Promise<any> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${key}`,
      'idempotency-key': idempotencyKey,
    },
    body: JSON.stringify({
      query:
        'mutation ($input: AddContradictionInput!) { addContradiction(input: $input) { revision { id } } }',
      variables: { input: { between, kind: 'INCOMPATIBLE', reason: 'They cannot both hold.' } },
    }),
  });
  return answer.json();
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const taken = createServer().listen(0, '127.0.0.1', () => {
      const { port } = taken.address() as AddressInfo;
      taken.close(() => resolve(port));
    });
  });
}

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
