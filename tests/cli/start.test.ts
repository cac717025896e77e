import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startOf } from '../../src/database/identity.ts';
import { type Holder, holderOf } from '../../src/database/lock.ts';
import { connect } from '../../src/graph/connect.ts';
import { cypher } from '../../src/graph/cypher.ts';
import { runNode, type Started, startNode, untilServing } from '../support/commands.ts';
import { temporaryFolder } from '../support/folders.ts';
import { until, untilEnded } from '../support/waiting.ts';

const bin = fileURLToPath(new URL('../../src/on-record.mjs', import.meta.url));

let dataDir: string;
let running: Started;
let holder: Holder;

beforeAll(async () => {
  dataDir = await temporaryFolder();
  await start();
});
afterAll(async () => {
  running.kill('SIGKILL');
  if (holder.database) await untilEnded(holder.database.pid);
});

test('start serves the seeds and prints where to look, four aligned lines', async () => {
  const url = urlOf(running);
  expect(running.output().trim().split('\n')).toEqual([
    `explorer   ${url}/`,
    `  GraphiQL   ${url}/graphiql`,
    `  GraphQL    ${url}/graphql`,
    expect.stringMatching(/^ {2}try first {2}\{ speaker/),
  ]);
  expect(running.errors()).toBe('Starting Neo4j\nPreparing the graph\n');
  const tryFirst = /try first {2}(.*)/.exec(running.output())![1]!;
  const { data } = await ask(url, tryFirst);
  expect(data.speaker.respondents.length).toBeGreaterThan(0);
});

test('a second start says where the first one serves, and ends with code 0', async () => {
  const second = await run(['start']);
  expect(second).toEqual({
    code: 0,
    output: `On Record is already running at ${holder.url}\n`,
    errors: '',
  });
});

test('a start at another port, and a reset, are refused while it runs, and name the process', async () => {
  const other = await run(['start'], { PORT: '39999' });
  expect(other.code).toBe(1);
  expect(other.errors).toContain(
    `at ${holder.url} (process ${running.pid}), not at port 39999.\nfix:   stop that one first`,
  );
  const reset = await run(['reset', '--yes']);
  expect(reset.code).toBe(1);
  expect(reset.errors).toContain(`in use by process ${running.pid}, which serves at ${holder.url}.`);
});

test('doctor tells what runs, and finds nothing wrong', async () => {
  const { code, output } = await run(['doctor']);
  expect(code).toBe(0);
  expect(output).toContain(`running      process ${running.pid} at ${holder.url}`);
  expect(output).toMatch(/✔ graph +version \d+ in Neo4j 5\.26\.\d+ at bolt:/);
  expect(output).not.toContain('✖');
});

test('with NEO4J_URI that Neo4j is served, nothing is launched, and it lives on', async () => {
  const elsewhere = await temporaryFolder();
  const NEO4J_PASSWORD = await password();
  const env = { DATA_DIR: elsewhere, NEO4J_URI: holder.uri!, NEO4J_PASSWORD };
  const served = startNode([bin, 'start'], { env: environment(env) });
  await until('it serves', async () => served.output().includes('try first'));
  const { data } = await ask(urlOf(served), '{ summary { sources } }');
  expect(data.summary.sources).toBeGreaterThan(0);
  served.kill('SIGTERM');
  expect((await served.exited).code).toBe(0);
  expect(await readdir(elsewhere)).toEqual([]);
  expect(await startOf(holder.database!.pid)).toBeDefined();
});

test('a Neo4j that cannot be reached is waited for: the server says so, and is live but not ready', async () => {
  const elsewhere = await temporaryFolder();
  const env = { DATA_DIR: elsewhere, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
  const waiting = startNode([bin, 'start'], { env: environment(env) });
  await until('it serves', async () => waiting.output().includes('try first'));
  await until('it says so', async () =>
    waiting.errors().includes('The graph cannot be reached; questions are'),
  );
  const url = urlOf(waiting);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/health/ready`)).status).toBe(503);
  waiting.kill('SIGTERM');
  expect(await waiting.exited).toEqual({ code: 0, signal: null });
});

test('a wrong password ends the start with code 4 and what to do, since waiting would not help', async () => {
  const { code, errors } = await run(['start'], { NEO4J_URI: holder.uri!, NEO4J_PASSWORD: 'wrong' });
  expect(code).toBe(4);
  expect(errors).toContain('error: The graph refused the user or the password.\n');
  expect(errors).toMatch(/\nfix: {3}check NEO4J_USER and NEO4J_PASSWORD/);
});

test('a port that was asked for and is taken ends the start with code 1 before Neo4j is launched', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const elsewhere = await temporaryFolder();
  const { code, errors } = await run(['start'], { PORT: String(port), DATA_DIR: elsewhere });
  other.close();
  expect(code).toBe(1);
  expect(errors).toMatch(
    /^error: On Record cannot serve at .*\ncause: another program listens there\.\nfix: {3}stop/,
  );
  expect(await readdir(elsewhere)).toEqual([]);
});

test('a wrong setting, option or command ends with code 2', async () => {
  const setting = await run(['start'], { PORT: 'http' });
  expect(setting).toMatchObject({
    code: 2,
    errors: 'error: PORT is "http".\nfix:   it may be a whole number from 1 to 65535.\n',
  });
  expect((await run(['start', '--fast'])).code).toBe(2);
  const typo = await run(['strat']);
  expect(typo.code).toBe(2);
  expect(typo.errors).toContain('Did you mean start?');
});

test('--help lists commands, settings and exit codes, and ends with code 0', async () => {
  const { code, output } = await run(['--help']);
  expect(code).toBe(0);
  for (const word of ['start', 'doctor', 'reset', 'NEO4J_URI', 'Exit codes: 0 success'])
    expect(output).toContain(word);
});

test('Ctrl-C ends it with code 0, leaves neither Java nor a lock, and the next start seeds nothing again', async () => {
  const graph = await connect({ uri: holder.uri!, user: 'neo4j', password: await password() });
  await graph.alter(cypher`MATCH (n) WHERE NOT n:Layout DETACH DELETE n`);
  await graph.alter(cypher`CREATE (:Source {id: 'source:kept', title: 'Kept', nameKey: 'kept'})`);
  await graph.close();
  running.kill('SIGINT');
  expect(await running.exited).toEqual({ code: 0, signal: null });
  expect(await startOf(holder.database!.pid)).toBeUndefined();
  expect((await readdir(dataDir)).sort()).toEqual(['neo4j', 'password']);

  const taken = createServer().listen(Number(new URL(holder.url!).port), '127.0.0.1');
  const before = holder.url;
  await start();
  taken.close();
  expect(holder.url).not.toBe(before);
  const { data } = await ask(urlOf(running), '{ summary { sources statements } }');
  expect(data.summary).toEqual({ sources: 1, statements: 0 });
});

test('Ctrl-C while Neo4j is still starting ends it at once, and leaves neither Java nor a lock', async () => {
  const elsewhere = await temporaryFolder();
  const early = startNode([bin, 'start'], { env: environment({ DATA_DIR: elsewhere }) });
  await until('Java runs', async () => (await holderOf(elsewhere))?.database !== undefined);
  const { database } = (await holderOf(elsewhere))!;
  early.kill('SIGINT');
  expect(await early.exited).toEqual({ code: 0, signal: null });
  expect(early.output()).toBe('');
  expect(await startOf(database!.pid)).toBeUndefined();
  expect(await readdir(elsewhere)).not.toContain('lock.json');
});

test('a Ctrl-C that arrives twice, as under npm, still ends everything in order', async () => {
  running.kill('SIGINT');
  running.kill('SIGINT');
  setTimeout(() => running.kill('SIGINT'), 50);
  expect(await running.exited).toEqual({ code: 0, signal: null });
  expect(await startOf(holder.database!.pid)).toBeUndefined();
  expect((await readdir(dataDir)).sort()).toEqual(['neo4j', 'password']);
  await start({ HOST: '0.0.0.0' });
  expect(urlOf(running)).toMatch(/^http:\/\/localhost:\d+$/);
});

test('kill -9 leaves no Java behind, and starting again just works', async () => {
  const before = holder.database!.pid;
  running.kill('SIGKILL');
  await untilEnded(before);
  await start();
  expect((await ask(urlOf(running), '{ summary { sources } }')).data.summary.sources).toBe(1);
});

test('a Neo4j that crashes is started again under the same lock, and the reason is told', async () => {
  const before = holder.database!.pid;
  process.kill(before, 'SIGKILL');
  await until(
    'the graph answers again',
    async () => {
      const now = await holderOf(dataDir);
      const isNew = now?.uri !== undefined && now.database?.pid !== before;
      return isNew && (await fetch(`${urlOf(running)}/health/ready`)).status === 200;
    },
    180_000,
  );
  expect(running.errors()).toContain(
    'Neo4j ended by itself (SIGKILL); it is started again in 0.5 s (try 1 of 5).\n',
  );
  expect((await ask(urlOf(running), '{ summary { sources } }')).data.summary.sources).toBeGreaterThan(0);
  running.kill('SIGTERM');
  expect(await running.exited).toEqual({ code: 0, signal: null });
  expect((await readdir(dataDir)).sort()).toEqual(['neo4j', 'password']);
});

test('reset asks first, and with --yes removes the graph', async () => {
  const unsure = await run(['reset']);
  expect(unsure.code).toBe(2);
  expect(unsure.errors).toContain('fix:   run on-record reset --yes.');
  expect(await readdir(dataDir)).toContain('neo4j');
  expect((await run(['reset', '--yes'])).code).toBe(0);
  expect(await readdir(dataDir)).toEqual([]);
  expect(await run(['reset', '--yes'])).toMatchObject({
    code: 0,
    output: `There is no graph in ${dataDir}\n`,
  });
});

async function start(more: NodeJS.ProcessEnv = {}): Promise<void> {
  running = startNode([bin, 'start'], { env: environment(more) });
  await untilServing(running);
  holder = (await holderOf(dataDir))!;
}

function run(words: string[], more: NodeJS.ProcessEnv = {}) {
  return runNode([bin, ...words], { env: environment(more) });
}

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PORT, HOST, NEO4J_URI, NEO4J_PASSWORD, NODE_OPTIONS, ...rest } = process.env;
  return { ...rest, DATA_DIR: dataDir, ...more };
}

async function password(): Promise<string> {
  return (await readFile(`${dataDir}/password`, 'utf8')).trim();
}

function urlOf(started: Started): string {
  return /GraphQL +(\S+)\/graphql/.exec(started.output())![1]!;
}

async function ask(url: string, query: string): Promise<any> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}
