import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode, type Started, startNode, untilServing } from '../support/commands.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openGraph } from '../support/graph.ts';
import { type TestLogin, testNeo4j } from '../support/neo4j.ts';
import { toldText } from '../support/told.ts';

const bin = fileURLToPath(new URL('../../src/on-record.mjs', import.meta.url));
const over = openGraph();

type Served = { origin: string; running: Started };
let login: TestLogin;
let folder: string;
let servers: Served[];

// Both start at the same moment on an empty graph, so both find that the seeds are missing.
beforeAll(async () => {
  login = await testNeo4j();
  folder = await temporaryFolder();
  const ports = await freePorts(2);
  servers = ports.map((port) => ({
    origin: `http://127.0.0.1:${port}`,
    running: startNode([bin, 'start'], { env: environment({ PORT: String(port) }) }),
  }));
  await Promise.all(servers.map(({ running }) => untilServing(running)));
});
afterAll(async () => {
  for (const { running } of servers) running.kill('SIGTERM');
  const ends = await Promise.all(servers.map(({ running }) => running.exited));
  expect(ends.map(({ code }) => code)).toEqual([0, 0]);
});

test('two servers are two programs, and each says that it lives and can read the graph', async () => {
  const [one, two] = servers;
  expect(one!.running.pid).not.toBe(two!.running.pid);
  for (const { origin } of servers) {
    expect(await (await fetch(`${origin}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${origin}/health/ready`)).json()).toEqual({ status: 'ready' });
  }
});

test('seeds that both loaded at once stand once', async () => {
  const { summary } = await over.answer('{ summary { sources statements responses contradictions } }');
  expect(summary.statements).toBeGreaterThan(0);
  expect(await fromBoth('{ summary { sources statements responses contradictions } }')).toEqual([
    { summary },
    { summary },
  ]);
  await over.hold();
  const alone = await runNode([bin, 'import', seedsFolder], { env: environment() });
  expect(alone).toMatchObject({ code: 0 });
  expect((await over.answer('{ summary { sources statements responses contradictions } }')).summary).toEqual(
    summary,
  );
});

test('ids, orders and cursors of both are the same', async () => {
  for (const question of [
    '{ statements(first: 100) { edges { cursor node { id text saidBy { id } } } pageInfo { endCursor } } }',
    '{ contradictions(first: 100) { edges { cursor node { id reason statements { id } } } } }',
    '{ speakers(first: 100) { edges { cursor node { id name said(first: 3) { edges { cursor node { id } } } } } } }',
    '{ responses(first: 100) { edges { cursor node { id kind target { __typename } } } } }',
    '{ search(query: "migrants", first: 20) { edges { cursor score node { __typename } } } }',
  ]) {
    const [one, two] = await fromBoth(question);
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    expect(JSON.stringify(one)).toContain('cursor');
  }
});

test('a walk that begins at one server goes on at the other', async () => {
  const whole = await walk(() => 0);
  const { summary } = await ask(1, '{ summary { statements } }');
  expect(new Set(whole).size).toBe(summary.statements);
  expect(await walk((turn) => turn % 2)).toEqual(whole);
  expect(await walk((turn) => (turn === 0 ? 1 : 0))).toEqual(whole);
});

test('what is imported while both serve, both answer at once, and a walk under way meets it in its place', async () => {
  const before = await walk(() => 0);
  const [first] = await pages((turn) => turn, 1);
  await importOnce('ferry', 'the ferry sails at dawn');
  const [ferry] = (await ask(0, FERRY)).search.nodes;
  expect(ferry.text).toBe('the ferry sails at dawn');
  expect(await fromBoth(FERRY)).toEqual([{ search: { nodes: [ferry] } }, { search: { nodes: [ferry] } }]);
  const after = await walk(() => 1);
  expect(after.filter((id) => id !== ferry.id)).toEqual(before);
  const rest = await walk(() => 1, first!.endCursor);
  expect([...first!.ids, ...rest]).toEqual(
    // Behind where the walk stood, it is met; before it, it is not.
    after.indexOf(ferry.id) < first!.ids.length ? before : after,
  );
});

test('imports at once, of documents that share a speaker and a measure, come to what both answer', async () => {
  const words = Array.from({ length: 4 }, (_, i) => ({ name: `bulletin-${i}`, boats: i % 2 ? 40 : 90 }));
  await Promise.all(words.map(({ name, boats }) => importOnce(name, `${boats} boats wait`, boats)));
  const question =
    '{ quotes(filter: { speaker: "Ada Birch" }) { totalCount } figures(filter: { measure: "Boats" }) { totalCount nodes { contradictions { totalCount } } } }';
  const [one, two] = await fromBoth(question);
  expect(two).toEqual(one);
  // The ferry's words are Ada's too.
  expect(one.quotes.totalCount).toBe(5);
  expect(one.figures.totalCount).toBe(4);
  expect(one.figures.nodes.map(({ contradictions }: any) => contradictions.totalCount)).toEqual([2, 2, 2, 2]);
});

test('when one ends, the other goes on', async () => {
  const [one, two] = servers;
  one!.running.kill('SIGTERM');
  expect((await one!.running.exited).code).toBe(0);
  expect(await (await fetch(`${two!.origin}/health/ready`)).json()).toEqual({ status: 'ready' });
  expect((await ask(1, FERRY)).search.nodes).toHaveLength(1);
});

const FERRY = '{ search(query: "ferry sails", kinds: [QUOTE]) { nodes { ... on Quote { id text } } } }';
const seedsFolder = fileURLToPath(new URL('../../seeds/', import.meta.url));

async function ask(which: number, query: string): Promise<any> {
  const response = await fetch(`${servers[which]!.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as any;
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const fromBoth = (query: string) => Promise.all([ask(0, query), ask(1, query)]);

/** The ids of all statements, each page from the server that `which` names for it. */
async function walk(which: (turn: number) => number, after?: string): Promise<string[]> {
  return (await pages(which, Number.POSITIVE_INFINITY, after)).flatMap(({ ids }) => ids);
}

async function pages(which: (turn: number) => number, most: number, after?: string) {
  const found: { ids: string[]; endCursor: string }[] = [];
  for (let cursor = after; found.length < most; ) {
    const from = cursor === undefined ? '' : `, after: ${JSON.stringify(cursor)}`;
    const { statements } = await ask(
      which(found.length),
      `{ statements(first: 7${from}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
    );
    cursor = statements.pageInfo.endCursor as string;
    found.push({ ids: statements.nodes.map(({ id }: any) => id), endCursor: cursor });
    if (!statements.pageInfo.hasNextPage) break;
  }
  return found;
}

/** Imports a small document by the command, as a program beside the two that serve. */
async function importOnce(name: string, words: string, boats?: number): Promise<void> {
  const figures = boats === undefined ? [] : [{ words: `${boats} boats`, measure: 'boats', place: 'town' }];
  const file = join(folder, `${name}.json`);
  await writeFile(file, toldText(name, [{ words, about: ['town'], figures }]));
  const { code, errors } = await runNode([bin, 'import', file], { env: environment() });
  if (code !== 0) throw new Error(errors);
}

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, ...rest } = process.env;
  const { uri, user, password } = login;
  return {
    ...rest,
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ...more,
  };
}

/** Ports that nobody listens at, all different because they are held together. */
async function freePorts(number: number): Promise<number[]> {
  const held = Array.from({ length: number }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(held.map((one) => once(one, 'listening')));
  const ports = held.map((one) => (one.address() as AddressInfo).port);
  await Promise.all(held.map((one) => once(one.close(), 'close')));
  return ports;
}
