// How answers compare with the least that they could take:
// npm run bench -- [--quick] [--statements N] [--servers N] [--folder DIR] [--only PATTERN] [--result FILE] [--against FILE]
// Bare driver, HTTP floor, ours, ours from memory and @neo4j/graphql (after npm ci in tests/bench/peer) take turns in one run, on one Neo4j.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { built } from './load/database.mjs';
import { openGenerated } from './load/prepare.mjs';
import { processorOf, residentOf, startServer } from './load/processes.mjs';
import { operations } from './operations.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    statements: { type: 'string', default: '100000' },
    // Each way that is a server answers with so many processes behind one port.
    servers: { type: 'string', default: '1' },
    folder: { type: 'string' },
    only: { type: 'string' },
    result: { type: 'string' },
    // The result of another run, such as one of a smaller graph.
    against: { type: 'string' },
  },
});
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const statements = Number(options.statements);
const folder = options.folder ?? join(tmpdir(), `on-record-bench-${statements}`);
const servers = Number(options.servers);
const resultFile =
  options.result ?? join(folder, servers > 1 ? `result-${servers}-servers.json` : 'result.json');
const clients = options.quick ? [8] : [1, 8, 32];
// Short turns, many of them: a ratio is taken within each round, so that what else the machine does falls on all alike.
const turn = 500;
const turns = options.quick ? 4 : 7;
/**
 * What we hold ourselves to at 100,000 statements and 8 clients: medians over the HTTP floor, also of what is asked again, and
 * the peer's over ours.
 */
const GOALS = { floor: 1.3, again: 0.5, peer: 2 };

await mkdir(folder, { recursive: true });
const database = await openGenerated(
  folder,
  statements,
  (text) => process.stderr.isTTY && process.stderr.write(`\r${text}   `),
);
const { uri, user, password, pid } = database.neo4j;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const children = [];
try {
  const floor = await launch('floor', 'load/servers.mjs', 'floor');
  const ours = await launch('ours', 'load/servers.mjs', 'ours');
  const again = await launch('again', 'load/servers.mjs', 'again');
  const hasPeer = existsSync(new URL('peer/node_modules', import.meta.url));
  const peer = hasPeer ? await launch('peer', 'peer/server.mjs') : null;
  if (!peer) console.log('@neo4j/graphql is left out; run npm ci in tests/bench/peer to measure it too.');
  const other = options.against ? JSON.parse(readFileSync(options.against, 'utf8')) : {};
  const before = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : {};
  const result = {};
  console.log(
    `${statements.toLocaleString('en-GB')} statements${servers > 1 ? `, ${servers} processes for each server` : ''}; medians and 99th percentiles in ms, answers a second, ours over the HTTP floor`,
  );
  const asked = [];
  for (const [name, operation] of Object.entries(operations)) {
    if (options.only && !new RegExp(options.only).test(name)) continue;
    asked.push([name, await waysOf(name, operation, { floor, ours, again, peer })]);
  }
  // Warm: a database that was just started compiles for about a minute, and takes the machine from whoever asks it.
  for (const _ of [1, 2]) for (const [, { ways, samples }] of asked) await warm(ways, samples);
  // What is asked again was asked before.
  for (const [, { ways, samples }] of asked) await askEach(ways.again, samples);
  for (const [name, ways] of asked) {
    for (const each of clients) {
      const found = await takeTurns(ways, each);
      result[`${name} @${each}`] = found;
      report(name, each, found, before[`${name} @${each}`], other[`${name} @${each}`]);
    }
  }
  for (const child of children)
    console.log(
      `memory ${child.name.padEnd(16)} ${Math.round(child.pids.reduce((sum, id) => sum + residentOf(id), 0))} MB`,
    );
  console.log(`memory Neo4j            ${Math.round(residentOf(pid))} MB`);
  writeFileSync(resultFile, JSON.stringify({ ...before, ...result }, null, 1));
  console.log(`Kept in ${resultFile}; the next run compares itself with it.`);
} finally {
  for (const child of children) child.kill();
  await driver.close();
  await database.close();
}

/** The ways of asking one operation, once their answers were found equal. */
async function waysOf(name, operation, { floor, ours, again, peer }) {
  const { writeCursor } = await built('graph/cursor.js');
  const samples = (await ask(operation.sample, { far: Math.min(20_000, statements / 2) })).map(
    ({ parameters }) => parameters,
  );
  if (samples.length === 0) throw new Error(`The graph holds nothing to ask "${name}" of.`);
  const variables = operation.variables ?? ((parameters) => parameters);
  const asking = (url) => async (p) =>
    answerOf(await post(url, { query: operation.ours, variables: variables(p, { writeCursor }) }));
  const ways = {
    driver: async (p) => (await ask(operation.floor, p))[0].answer,
    floor: async (p) => (await post(floor, { operation: name, parameters: p })).data,
    ours: asking(ours),
    again: asking(again),
    ...(peer && operation.peer
      ? { peer: async (p) => answerOf(await post(peer, { query: operation.peer.query, variables: p })) }
      : {}),
  };
  for (const p of samples.slice(0, 10)) {
    const wanted = await ways.floor(p);
    for (const way of ['ours', 'again', 'again']) {
      const found = await ways[way](p);
      if (!isDeepStrictEqual(wanted, found)) throw unequal(`${name} (${way})`, p, wanted, found);
    }
    if (!ways.peer) continue;
    const theirs = operation.peer.answer(await ways.peer(p));
    if (!isDeepStrictEqual(inOrder(wanted), inOrder(theirs)))
      throw unequal(`${name} (peer)`, p, wanted, theirs);
  }
  return { ways, samples };
}

async function warm(ways, samples) {
  for (const way of Object.values(ways)) await slice(way, samples, 8, options.quick ? 700 : 1_500);
}

/** Asks of each of the samples, by 8 clients. */
async function askEach(call, samples) {
  const left = samples.values();
  const client = async () => {
    for (const one of left) await call(one);
  };
  await Promise.all(Array.from({ length: 8 }, client));
}

/** Lists that neither side orders are held equal in any order. */
function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [
        key,
        key === 'saidBy' ? [...one].sort((a, b) => (a.name < b.name ? -1 : 1)) : inOrder(one),
      ]),
  );
}

function unequal(name, parameters, wanted, found) {
  const [a, b] = [JSON.stringify(inOrder(wanted)), JSON.stringify(inOrder(found))].map((text) =>
    text.slice(0, 500),
  );
  return new Error(`"${name}" with ${JSON.stringify(parameters)} gives different answers:\n${a}\n${b}`);
}

async function takeTurns({ ways, samples }, count) {
  const times = Object.fromEntries(
    Object.keys(ways).map((way) => [way, { all: [], ms: 0, medians: [], processor: 0 }]),
  );
  for (let round = 0; round < turns; round++) {
    // All ways begin with the same of the questions, since some take a hundred times as long as others.
    const first = Math.floor(Math.random() * samples.length);
    for (const [way, call] of Object.entries(ways)) {
      const before = processorFor(way);
      const { all, ms } = await slice(call, samples, count, turn, first);
      times[way].processor += processorFor(way) - before;
      times[way].all.push(...all);
      times[way].ms += ms;
      times[way].medians.push(middle(all));
    }
  }
  const found = Object.fromEntries(
    Object.entries(times).map(([way, { all, ms, processor }]) => [
      way,
      {
        // In seconds.
        processor: processor / all.length,
        median: middle(all),
        p99: all.sort((a, b) => a - b)[Math.floor(all.length * 0.99)],
        rate: all.length / (ms / 1000),
      },
    ]),
  );
  const ratio = (a, b) => middle(times[a].medians.map((median, round) => median / times[b].medians[round]));
  return {
    ...found,
    ratios: {
      floor: ratio('ours', 'floor'),
      again: ratio('again', 'floor'),
      againProcessor: found.again.processor / found.floor.processor,
      ...(ways.peer ? { peer: ratio('peer', 'ours') } : {}),
    },
  };
}

/** What a way has taken of the processor so far, in its server and in Neo4j: what else the machine does is not in it. */
function processorFor(way) {
  const server = children.find(({ name }) => name === way);
  return [pid, ...(server?.pids ?? [])].reduce((sum, id) => sum + processorOf(id), 0);
}

function middle(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

async function slice(call, samples, count, ms, first = 0) {
  const all = [];
  const begun = performance.now();
  let next = first;
  const client = async () => {
    while (performance.now() - begun < ms) {
      const from = performance.now();
      await call(samples[next++ % samples.length]);
      all.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: count }, client));
  return { all, ms: performance.now() - begun };
}

async function ask(cypher, parameters) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run(cypher, parameters);
  await session.close();
  return records.map((record) => record.toObject());
}

function post(url, body) {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      async (response) => {
        const parts = [];
        for await (const part of response) parts.push(part);
        resolve(JSON.parse(Buffer.concat(parts).toString()));
      },
    );
    asked.on('error', reject);
    asked.end(JSON.stringify(body));
  });
}

function answerOf({ data, errors }) {
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Starts what is measured under a name; gives where it answers. With ON_RECORD_PROFILE it leaves a profile behind. */
async function launch(name, file, ...args) {
  const profiled = name === process.env.ON_RECORD_PROFILE;
  const flags = profiled ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
  const child = await startServer(database.neo4j, file, args, flags, servers);
  children.push(Object.assign(child, { name }));
  return child.url;
}

function report(name, each, { ratios, ...found }, before, other) {
  const cells = Object.entries(found).map(
    ([way, { median, p99, rate }]) => `${way} ${median.toFixed(1)}/${p99.toFixed(1)} ${Math.round(rate)}/s`,
  );
  const notes = [
    `${ratios.floor.toFixed(2)} ×`,
    `again ${ratios.again.toFixed(2)} ×, of the processor ${ratios.againProcessor.toFixed(2)} ×`,
    ...(before ? [`was ${before.ratios.floor.toFixed(2)}`] : []),
    ...(ratios.peer ? [`peer ${ratios.peer.toFixed(1)} × ours`] : []),
    ...(other ? [`${(found.ours.median / other.ours.median).toFixed(2)} × our other run`] : []),
    ...(ratios.floor > GOALS.floor || ratios.again > GOALS.again || ratios.peer < GOALS.peer
      ? ['misses the goal']
      : []),
  ];
  console.log(
    `${name.padEnd(24)} @${String(each).padEnd(2)} ${cells.map((cell) => cell.padEnd(26)).join('')} ${notes.join(', ')}`,
  );
}
