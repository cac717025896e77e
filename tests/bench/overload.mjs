// What becomes of more requests than can be answered: npm run bench:overload -- [STATEMENTS] [FOLDER]
// As many clients as fill the server ask one after the other: the peak, before and after each overload. In between requests
// come by the clock, at twice and at four times that rate, whether the ones before are answered or not.
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { openConnections, requestOf } from './load/connections.mjs';
import { openGenerated } from './load/prepare.mjs';
import { residentOf, startServer } from './load/processes.mjs';
import { operations } from './operations.mjs';

const statements = Number(process.argv[2] ?? 10_000);
const folder = process.argv[3] ?? join(tmpdir(), `on-record-bench-${statements}`);
const SECONDS = 10;
const CLIENTS = 32;
/** More than the server lets wait. */
const CONNECTIONS = 2_000;

await mkdir(folder, { recursive: true });
const database = await openGenerated(folder, statements);
const { uri, user, password } = database.neo4j;
const server = await startServer(database.neo4j, 'load/servers.mjs', ['ours']);
try {
  const requests = (await questions()).map((body) => requestOf(server.url, body));
  let next = 0;
  /** Does something over connections that were opened for it; the server closes those that idle for a minute. */
  const over = async (count, work) => {
    const connections = await openConnections(server.url, count);
    const found = await work(() => connections.ask(requests[next++ % requests.length]));
    connections.close();
    return found;
  };

  await over(CLIENTS, warm);
  let before = await peak();
  for (const times of [2, 4]) {
    const found = await over(CONNECTIONS, (ask) => open(ask, times * before, SECONDS));
    const memory = resident();
    const after = await peak();
    const share = found.rate / ((before + after) / 2);
    console.log(
      `${times} × peak  ${found.rate.toFixed(0)} answers/s (${share.toFixed(2)} of the peak before and after), p99 ${found.p99.toFixed(0)} ms; ` +
        `${Math.round(100 * found.refused)} % refused, half of them within ${found.refusal.toFixed(0)} ms, p99 ${found.refusal99.toFixed(0)} ms; ${found.failed} failed otherwise, ${found.unsent} found no connection; ${memory} MB`,
    );
    before = after;
  }

  async function peak() {
    const { rate, p99 } = await over(CLIENTS, (ask) => closed(ask, SECONDS));
    console.log(
      `peak      ${rate.toFixed(0)} answers/s at ${CLIENTS} clients, p99 ${p99.toFixed(0)} ms, ${resident()} MB`,
    );
    return rate;
  }
} finally {
  server.kill();
  await database.close();
}

/** Asks until answers come no faster: a database that was just started compiles for about a minute. */
async function warm(ask) {
  let best = 0;
  for (let tries = 0; tries < 4; tries++) {
    const { rate } = await closed(ask, 5);
    if (rate > 1.05 * best) tries = 0;
    best = Math.max(best, rate);
  }
}

async function questions() {
  const { sample, ours } = operations['quotes of a speaker'];
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const { records } = await driver.executeQuery(sample);
  await driver.close();
  return records.map((record) => JSON.stringify({ query: ours, variables: record.get('parameters') }));
}

async function closed(ask, seconds) {
  const found = [];
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() - begun < seconds * 1_000) found.push(await ask());
    }),
  );
  return told(found, performance.now() - begun);
}

async function open(ask, rate, seconds) {
  const asked = [];
  const begun = performance.now();
  for (;;) {
    const passed = performance.now() - begun;
    if (passed >= seconds * 1_000) break;
    while (asked.length < (passed * rate) / 1_000) asked.push(ask());
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const ms = performance.now() - begun;
  const sent = asked.filter((one) => one !== null);
  return { ...told(await Promise.all(sent), ms), unsent: asked.length - sent.length };
}

/** Answers that came after the last request was sent count for the time until then too, as they waited. */
function told(found, ms) {
  const times = (status) =>
    found
      .filter((one) => one.status === status)
      .map((one) => one.ms)
      .sort((a, b) => a - b);
  const answered = times(200);
  const refused = times(503);
  const at = (list, share) => list[Math.floor(list.length * share)] ?? 0;
  const end = Math.max(
    ms,
    ...found.filter(({ status }) => status === 200).map((one) => one.at - found[0].begun),
  );
  return {
    rate: answered.length / (end / 1_000),
    p99: at(answered, 0.99),
    refused: refused.length / found.length,
    refusal: at(refused, 0.5),
    refusal99: at(refused, 0.99),
    failed: found.length - answered.length - refused.length,
  };
}

function resident() {
  return Math.round(residentOf(server.pid));
}
