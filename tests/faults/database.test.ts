import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { type KeptNeo4j, keepNeo4j } from '../../src/database/keep.ts';
import { readLogin } from '../../src/database/launch.ts';
import { cypher } from '../../src/graph/cypher.ts';
import { type HeldGraph, holdGraph, type Turn } from '../../src/graph/hold.ts';
import { DatabaseUnavailable } from '../../src/model/errors.ts';
import { type Server, serve } from '../../src/server/server.ts';
import { figuresOf } from '../support/figures.ts';
import { temporaryFolder } from '../support/folders.ts';
import { startReadOnly } from '../support/read-only.ts';
import { pagesDir } from '../support/served.ts';
import { readyHolder, timed } from '../support/started.ts';
import { until } from '../support/waiting.ts';
import { type Way, wayTo } from '../support/way.ts';

// Two servers on one Neo4j: one reaches it as that of its own, the other over a way that can be broken.
type Held = { graph: HeldGraph; server: Server; turns: Turn[] };
const ASK = '{ summary { sources } }';
const lines: string[] = [];
const figures = figuresOf('faults of the database', [
  'what was done',
  'answered with a code after',
  'answering again after it was mended',
]);
/** Bytes that are free on the disk, as the keeper of the Neo4j is told. */
let room = Number.POSITIVE_INFINITY;
let dataDir: string;
let neo4j: KeptNeo4j;
let way: Way;
let near: Held;
let far: Held;

beforeAll(async () => {
  dataDir = await temporaryFolder();
  neo4j = await keepNeo4j({ dataDir, tell: (line) => lines.push(line), roomIn: async () => room });
  way = await wayTo(() => neo4j.login().uri);
  const login = (await readLogin(dataDir))!;
  await way.cut();
  near = await held(() => neo4j.login());
  far = await held(() => ({ uri: way.uri, ...login }));
  await isBack(near);
});
afterAll(async () => {
  for (const one of [near, far]) {
    await one?.server.close();
    await one?.graph.close();
  }
  await neo4j?.stop();
  await way?.cut();
  figures.tell();
});

async function held(settings: () => { uri: string; user: string; password: string }): Promise<Held> {
  const turns: Turn[] = [];
  const graph = holdGraph({ settings, tell: (turn) => turns.push(turn) });
  graph.watch();
  return { graph, turns, server: await serve({ graph, host: '127.0.0.1', port: 0, pagesDir }) };
}

test('a server runs without its Neo4j, knows why, and serves once that is there', async () => {
  await isAway(far, 'Neo4j not there when the server starts');
  await until('it was tried', async () => far.turns.length > 0);
  expect(far.turns).toEqual([{ is: 'down', reason: 'The graph cannot be reached' }]);
  await way.openAgain();
  await isBack(far, 'Neo4j not there when the server starts');
  expect(far.turns.at(-1)).toEqual({ is: 'up' });
});

test('a Neo4j that is cut off is answered for with a code, and comes back by itself', async () => {
  await way.cut();
  await isAway(far, 'connections cut');
  await way.openAgain();
  await isBack(far, 'connections cut');
});

test('a way that swallows all that is sent is noticed by a question in flight', async () => {
  way.freeze();
  await isAway(far, 'everything sent is swallowed');
  way.thaw();
  await isBack(far, 'everything sent is swallowed');
});

test('a way that takes seconds for each answer counts as away', async () => {
  way.slow(2_500);
  await isAway(far, 'each answer takes 5 s');
  way.slow(0);
  await isBack(far, 'each answer takes 5 s');
});

test('a Neo4j that is frozen is answered for by both servers, and both go on where it goes on', async () => {
  const { database } = (await readyHolder(dataDir))!;
  process.kill(database.pid, 'SIGSTOP');
  try {
    await Promise.all([isAway(near, 'Neo4j frozen (SIGSTOP, SIGCONT)'), isAway(far)]);
  } finally {
    process.kill(database.pid, 'SIGCONT');
  }
  await Promise.all([isBack(near, 'Neo4j frozen (SIGSTOP, SIGCONT)'), isBack(far)]);
});

test('a write that was given up while the database was frozen is not done later', async () => {
  const { database } = (await readyHolder(dataDir))!;
  let runs = 0;
  const writing = near.graph.write(async (write) => {
    runs += 1;
    await write.run(cypher`CREATE (:Trial)`);
    process.kill(database.pid, 'SIGSTOP');
    await write.run(cypher`RETURN 1 AS one`);
  });
  await expect(writing).rejects.toThrow('The graph went away while this was written');
  process.kill(database.pid, 'SIGCONT');
  await isBack(near);
  expect(runs).toBe(1);
  expect(await near.graph.read(cypher`MATCH (t:Trial) RETURN count(t) AS n`)).toEqual([{ n: 0 }]);
});

test('all connections taken is told as such, and is not taken for a graph that is away', async () => {
  const turns = near.turns.length;
  const { ends, held: holding } = await hold(50);
  const refused = await timed(origin(near), ASK);
  ends();
  await holding;
  expect(refused.status).toBe(503);
  expect(refused.body.errors[0]).toMatchObject({
    message: 'All connections to the graph are busy; try again in a few seconds.',
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
  figures.keep('all connections taken', 1, refused.took);
  expect(near.turns).toHaveLength(turns);
  await isBack(near, 'all connections taken');
});

test('a Neo4j that dies is started again, with the reason in the log, and both servers find it', async () => {
  const before = (await readyHolder(dataDir))!;
  process.kill(before.database.pid, 'SIGKILL');
  await isAway(near, 'Neo4j killed (SIGKILL)');
  await until(
    'it runs again',
    async () => {
      const now = await readyHolder(dataDir);
      return now !== undefined && now.database.pid !== before.database.pid;
    },
    120_000,
  );
  await Promise.all([isBack(near, 'Neo4j killed (SIGKILL)'), isBack(far)]);
  expect(lines).toEqual([
    'Neo4j ended by itself (SIGKILL); it is started again in 0.5 s (try 1 of 5).',
    'Neo4j runs again.',
  ]);
});

test('a Neo4j that can write no more is started again once its disk has room, with all that was acknowledged', async () => {
  lines.length = 0;
  await near.graph.write((write) => write.run(cypher`CREATE (:Trial {id: 'before'})`));
  const { pid } = (await readyHolder(dataDir))!.database;
  // As on a full disk: whatever makes a file longer fails.
  room = 0;
  execFileSync('prlimit', ['--pid', String(pid), '--fsize=1:1']);
  const failed = near.graph.write((write) => write.run(cypher`CREATE (:Trial {id: 'during'})`));
  await expect(failed).rejects.toBeInstanceOf(DatabaseUnavailable);
  await isAway(near, 'no room on the disk, then some');
  await until('it is said', async () => lines.length === 2);
  expect(lines).toEqual([
    'Neo4j ended by itself (code 5, it could not write; look at the room on its disk); it is started again in 1 s (try 2 of 5).',
    `The disk of ${dataDir} is full; free some room on it. Neo4j is started again once 64 MB are free.`,
  ]);
  room = Number.POSITIVE_INFINITY;
  await isBack(near, 'no room on the disk, then some');
  const held = await near.graph.read(cypher`MATCH (t:Trial) RETURN t.id AS id`);
  expect(held).toEqual([{ id: 'before' }]);
  await near.graph.write((write) => write.run(cypher`MATCH (t:Trial) DELETE t`));
});

test('a question that takes more memory than one may is refused, and others go on', async () => {
  const begun = performance.now();
  const greedy = near.graph.read(
    cypher`UNWIND range(1, 100000000) AS n RETURN collect('a text ' + n) AS all`,
  );
  const refused = expect(greedy).rejects.toBeInstanceOf(DatabaseUnavailable);
  const turns = near.turns.length;
  let others = 0;
  for (let isDone = false; !isDone; others++) {
    expect((await timed(origin(near), ASK)).status).toBe(200);
    isDone = await Promise.race([refused.then(() => true), pause(100).then(() => false)]);
  }
  figures.keep('a question takes all memory there is for questions', 1, performance.now() - begun);
  expect(others).toBeGreaterThan(0);
  expect(near.turns).toHaveLength(turns);
  await isBack(near, 'a question takes all memory there is for questions');
});

test('a Neo4j that is out of memory is started again, with the reason in the log', async () => {
  lines.length = 0;
  const { pid } = (await readyHolder(dataDir))!.database;
  // The length of a text is not counted towards what a question may take.
  const bursting = near.graph.read(
    cypher`RETURN size(reduce(text = 'words', n IN range(1, 40) | text + text)) AS n`,
  );
  await expect(bursting).rejects.toBeInstanceOf(DatabaseUnavailable);
  await isAway(near, 'Neo4j out of memory');
  await until(
    'it runs again',
    async () => {
      const now = await readyHolder(dataDir);
      return now !== undefined && now.database.pid !== pid;
    },
    120_000,
  );
  await Promise.all([isBack(near, 'Neo4j out of memory'), isBack(far)]);
  expect(lines).toEqual([
    'Neo4j ended by itself (code 3, out of memory); it is started again in 2 s (try 3 of 5).',
    'Neo4j runs again.',
  ]);
});

test('of a Neo4j that takes no changes all is still read, and a change is refused as such', async () => {
  const alone = await temporaryFolder();
  const first = await keepNeo4j({ dataDir: alone });
  const login = first.login();
  const graph = holdGraph({ settings: () => login });
  await graph.open();
  await graph.write((write) => write.run(cypher`CREATE (:Trial {id: 'kept'})`));
  await graph.close();
  const readOnly = await startReadOnly((await readyHolder(alone))!.database.pid, () => first.stop());
  const still = await held(() => ({ ...login, uri: readOnly.uri }));
  try {
    await isBack(still);
    expect((await timed(origin(still), ASK)).status).toBe(200);
    expect(await still.graph.read(cypher`MATCH (t:Trial) RETURN t.id AS id`)).toEqual([{ id: 'kept' }]);
    const begun = performance.now();
    const refused = still.graph.write((write) => write.run(cypher`CREATE (:Trial)`));
    await expect(refused).rejects.toThrow('The graph takes no changes at the moment, and can still be read');
    figures.keep('a change while Neo4j is read-only', 1, performance.now() - begun);
    expect((await timed(origin(still), ASK)).status).toBe(200);
  } finally {
    await still.server.close();
    await still.graph.close();
    await readOnly.stop();
  }
});

test('a server ends while its Neo4j is frozen', async () => {
  way.freeze();
  await isAway(far);
  await far.server.close();
  expect(await fetch(origin(far)).catch(() => 'closed')).toBe('closed');
});

/** Takes so many connections until it is told to end; a few at a time, since each is a log-in. */
async function hold(many: number) {
  let ends = () => {};
  const asked = new Promise<void>((resolve) => {
    ends = resolve;
  });
  const holding: Promise<void>[] = [];
  const takeOne = () =>
    new Promise<void>((taken, failed) => {
      const one = near.graph.write(async (write) => {
        await write.run(cypher`RETURN 1 AS one`);
        taken();
        await asked;
      });
      one.catch(failed);
      holding.push(one);
    });
  for (let n = 0; n < many; n += 5) await Promise.all(Array.from({ length: 5 }, takeOne));
  return { ends, held: Promise.all(holding) };
}

const origin = ({ server }: Held) => server.url.replace(/\/$/, '');

async function isAway(one: Held, what?: string): Promise<void> {
  const first = await timed(origin(one), ASK);
  if (what) figures.keep(what, 1, first.took);
  const [ready, live, again] = await Promise.all([
    fetch(`${origin(one)}/health/ready`),
    fetch(`${origin(one)}/health/live`),
    timed(origin(one), ASK),
  ]);
  for (const { status, body } of [first, again]) {
    expect(body.errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    expect(status).toBe(503);
  }
  expect([ready.status, live.status]).toEqual([503, 200]);
}

async function isBack(one: Held, what?: string): Promise<void> {
  const begun = performance.now();
  await until('the graph answers', async () => (await timed(origin(one), ASK)).status === 200, 120_000);
  if (what) figures.keep(what, 2, performance.now() - begun);
  await until('it is ready', async () => (await fetch(`${origin(one)}/health/ready`)).status === 200);
}
