// How fast a bulk load is beside bare UNWIND … CREATE batches by the driver: npm run bench:load -- [STATEMENTS] [--grow]
// What the bulk load wrote is read back, and the driver alone writes the very same nodes and links into an empty graph with the
// same constraints and indexes. The first third warms the database up and does not count. How the work grows is told in processor time,
// which other work on the machine changes little; --grow leaves the bare driver out.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { built, openDatabase } from './load/database.mjs';
import { incoming } from './load/prepare.mjs';
import { processorOf } from './load/processes.mjs';

const isGrowth = process.argv.includes('--grow');
const statements = Number(process.argv.slice(2).find((word) => word !== '--grow') ?? 60_000);
const BATCH = 5_000;
const { loadDocuments } = await built('graph/bulk/load.js');

const told = (rate) => Math.round(rate).toLocaleString('en-GB').padStart(6);
const ours = await onEmptyGraph(async ({ graph, neo4j }) => ({
  ...(await bulkLoad(graph, neo4j)),
  ...(isGrowth ? { nodes: new Map(), links: new Map() } : await withDriver(neo4j, readBack)),
}));
for (const [part, { loader, database, per }] of Object.entries(ours.work))
  console.log(
    `${part.padEnd(22)} ${(loader / per).toFixed(2)} s of processor time in the loader and ${(database / per).toFixed(2)} s in Neo4j for 1,000 statements`,
  );
console.log(`most memory            ${told(process.resourceUsage().maxRSS / 1024)} MB`);
if (isGrowth) process.exit();
const bare = await onEmptyGraph(({ neo4j }) => withDriver(neo4j, (driver) => bareLoad(driver, ours)));
const links = [...ours.links.values()].reduce((sum, all) => sum + all.length, 0);
console.log(
  `${statements.toLocaleString('en-GB')} statements with ${links.toLocaleString('en-GB')} links between what they make`,
);
console.log(`bare UNWIND … CREATE   ${told(bare)} statements a second`);
console.log(`bulk load              ${told(ours.rate)} a second, ${(ours.rate / bare).toFixed(2)} of bare`);
console.log(
  `from a cold start      ${told(ours.whole)} a second, with ${ours.proposed.toLocaleString('en-GB')} contradictions proposed`,
);

async function onEmptyGraph(work) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
  const database = await openDatabase(folder);
  try {
    return await work(database);
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
}

async function withDriver({ uri, user, password }, work) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

async function bulkLoad(graph, { pid }) {
  const begun = performance.now();
  let warm;
  let half;
  let loaded;
  const now = (done) => ({
    done,
    at: performance.now(),
    loader: processorOf(process.pid),
    database: processorOf(pid),
  });
  const { proposed } = await loadDocuments(graph, incoming(statements), {
    batch: BATCH,
    onProgress: ({ statements: done, measures }) => {
      if (!warm && done >= statements / 3) warm = now(done);
      if (!half && done >= (statements * 2) / 3) half = now(done);
      if (!measures) loaded = now(done);
    },
  });
  return {
    rate: perSecond(statements - warm.done, loaded.at - warm.at),
    work: { 'the second third': between(warm, half), 'the last third': between(half, loaded) },
    whole: perSecond(statements, performance.now() - begun),
    proposed,
  };
}

/** Processor time from one moment to another, and for how many thousand statements. */
function between(from, to) {
  return {
    loader: to.loader - from.loader,
    database: to.database - from.database,
    per: (to.done - from.done) / 1_000,
  };
}

/** All nodes by their labels, and all links by their types and the labels of their ends, but for what the rule found. */
async function readBack(driver) {
  const nodes = new Map();
  const links = new Map();
  const into = (all, key, value) => all.get(key)?.push(value) ?? all.set(key, [value]);
  await stream(
    driver,
    'MATCH (n) WHERE n:!(Layout|Ledger|Revision|Subject) RETURN labels(n), properties(n)',
    ([labels, row]) => into(nodes, labels.join(':'), row),
  );
  await stream(
    driver,
    `MATCH (a)-[r]->(b) WHERE NOT (r:CONTRADICTS AND r.method = 'RULE')
     RETURN labels(a)[0], type(r), labels(b)[0], coalesce(a.id, a.key), coalesce(b.id, b.key), properties(r)`,
    ([from, type, to, a, b, row]) => into(links, `${from} ${type} ${to}`, { a, b, row }),
  );
  return { nodes, links };
}

async function stream(driver, cypher, take) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  for await (const record of session.run(cypher)) take([...record.values()]);
  await session.close();
}

async function bareLoad(driver, { nodes, links }) {
  const session = driver.session();
  let counted = 0;
  for (const [labels, rows] of nodes) await put(rows, `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`);
  for (const [kind, rows] of links) {
    const [from, type, to] = kind.split(' ');
    const end = (label) => (label === 'Name' ? 'key' : 'id');
    const set = rows.some(({ row }) => Object.keys(row).length > 0) ? ' SET r = row.row' : '';
    await put(
      rows,
      `UNWIND $rows AS row MATCH (a:${from} {${end(from)}: row.a}) MATCH (b:${to} {${end(to)}: row.b}) CREATE (a)-[r:${type}]->(b)${set}`,
    );
  }
  await session.close();
  return perSecond((statements * 2) / 3, counted);

  /** The first third, and the rest on the clock. */
  async function put(rows, cypher) {
    const third = Math.ceil(rows.length / 3);
    await inBatches(rows.slice(0, third), cypher);
    const begun = performance.now();
    await inBatches(rows.slice(third), cypher);
    counted += performance.now() - begun;
  }

  async function inBatches(rows, cypher) {
    for (let from = 0; from < rows.length; from += BATCH)
      await session.executeWrite((tx) => tx.run(cypher, { rows: rows.slice(from, from + BATCH) }));
  }
}

function perSecond(count, ms) {
  return count / (ms / 1000);
}
