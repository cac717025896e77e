// How fast a bulk load is beside bare UNWIND … CREATE batches by the driver: node tests/bench/load.mjs [STATEMENTS]
// Both write the same nodes and links into an empty graph with the same constraints and indexes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { built, openDatabase } from './load/database.mjs';
import { documents } from './load/generate.mjs';

const LABEL = { Person: 'Speaker', Organisation: 'Speaker', Place: 'Place', Measure: 'Measure' };
const known = new Set();

const statements = Number(process.argv[2] ?? 10_000);
const { loadDocuments } = await built('graph/bulk/load.js');
const { recordsOf } = await built('graph/import/records.js');

const bare = await onEmptyGraph(bareLoad);
const ours = await onEmptyGraph(async ({ graph }) => {
  const begun = performance.now();
  let loaded;
  const report = await loadDocuments(graph, incoming(), {
    onProgress: ({ measures }) => {
      if (measures?.done === 0) loaded = performance.now() - begun;
    },
  });
  return { ms: loaded, all: performance.now() - begun, report };
});
const rate = (ms) => Math.round(statements / (ms / 1000)).toLocaleString('en-GB');
console.log(`${statements.toLocaleString('en-GB')} statements with their links`);
console.log(`bare UNWIND … CREATE   ${rate(bare.ms)} a second`);
console.log(`bulk load              ${rate(ours.ms)} a second, ${(bare.ms / ours.ms).toFixed(2)} of bare`);
console.log(
  `with contradictions    ${rate(ours.all)} a second; ${ours.report.proposed.toLocaleString('en-GB')} proposed`,
);
console.log(`most memory            ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

async function* incoming() {
  let line = 0;
  for (const document of documents(statements))
    yield { document: { name: 'bench', ...document }, digest: String(++line), where: `bench:${line}` };
}

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

/** Batches of 5,000 rows by the driver alone, from records that are made beforehand. */
async function bareLoad(database) {
  const driver = neo4j.driver(
    database.neo4j.uri,
    neo4j.auth.basic(database.neo4j.user, database.neo4j.password),
  );
  const rows = {
    sources: [],
    entries: [],
    things: new Map(),
    quotes: [],
    figures: [],
    found: [],
    about: [],
    counts: [],
    states: [],
    said: [],
    responses: [],
    described: [],
    published: [],
  };
  for (const document of documents(statements)) gather(recordsOf(document), rows);
  const session = driver.session();
  const begun = performance.now();
  const run = async (cypher, all) => {
    for (let from = 0; from < all.length; from += 5_000)
      await session.executeWrite((tx) => tx.run(cypher, { rows: all.slice(from, from + 5_000) }));
  };
  for (const [label, things] of rows.things)
    await run(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, things);
  await run('UNWIND $rows AS row CREATE (n:Source) SET n = row', rows.sources);
  await run(
    'UNWIND $rows AS row CREATE (n:Entry) SET n = row.p WITH n, row MATCH (s:Source {id: row.s}) CREATE (n)-[:PART_OF]->(s)',
    rows.entries,
  );
  await run('UNWIND $rows AS row CREATE (n:Statement:Quote) SET n = row', rows.quotes);
  await run('UNWIND $rows AS row CREATE (n:Statement:Figure) SET n = row', rows.figures);
  const link = (all, from, type, to) =>
    run(
      `UNWIND $rows AS row MATCH (a:${from} {id: row.a}) MATCH (b:${to} {id: row.b}) CREATE (a)-[r:${type}]->(b) ${all[0]?.p ? 'SET r = row.p' : ''}`,
      all,
    );
  await link(rows.published, 'Source', 'PUBLISHED_BY', 'Organisation');
  for (const label of ['Speaker', 'Place', 'Measure'])
    await link(
      rows.described.filter((one) => one.label === label),
      'Source',
      'DESCRIBES',
      label,
    );
  await link(rows.found, 'Statement', 'FOUND_IN', 'Entry');
  await link(rows.about, 'Statement', 'ABOUT', 'Place');
  await link(rows.counts, 'Statement', 'COUNTS', 'Measure');
  await link(rows.states, 'Statement', 'STATES', 'Statement');
  await link(rows.said, 'Speaker', 'SAID', 'Statement');
  await link(rows.responses, 'Statement', 'RESPONDS_TO', 'Statement');
  const ms = performance.now() - begun;
  await driver.close();
  return { ms };
}

function gather(records, rows) {
  rows.sources.push(records.source.properties);
  const source = records.source.id;
  for (const publisher of records.source.edges.publishedBy) rows.published.push({ a: source, b: publisher });
  for (const { id, type, claim, digest } of records.claims) {
    rows.described.push({ a: source, b: id, label: LABEL[type], p: { claim, digest } });
    if (known.has(id)) continue;
    known.add(id);
    const labels = LABEL[type] === 'Speaker' ? `Speaker:${type}` : type;
    const { name, aliases, definition = null } = JSON.parse(claim);
    rows.things.set(labels, [
      ...(rows.things.get(labels) ?? []),
      { id, name, aliases, definition, nameKey: `${name}|${id}`, words: name },
    ]);
  }
  for (const { properties } of records.entries) rows.entries.push({ p: properties, s: source });
  for (const stage of ['quotes', 'figures']) {
    for (const { id, properties, edges } of records[stage]) {
      rows[stage].push(properties);
      rows.found.push({ a: id, b: edges.entry, p: edges.selector });
      for (const place of edges.about) rows.about.push({ a: id, b: place });
      if (edges.measure) rows.counts.push({ a: id, b: edges.measure });
      if (edges.statedIn) rows.states.push({ a: edges.statedIn, b: id });
    }
  }
  for (const stage of ['said', 'responses'])
    for (const { from, to, properties } of records[stage])
      rows[stage].push({ a: from, b: to, p: properties });
}
