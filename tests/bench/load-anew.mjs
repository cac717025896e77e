// What it takes to load many statements into an empty graph by Neo4j's own importer, part by part:
// npm run bench:load-anew -- [STATEMENTS] [--beside]
// Processor time tells more than the clock on a machine that does much else. --beside loads the same while a graph stands, too.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, openDatabase } from './load/database.mjs';
import { incoming } from './load/prepare.mjs';
import { childrenNow, processorOf, processorOfChildren, residentOf } from './load/processes.mjs';

const statements = Number(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 100_000);
const memory = { heap: '2g', pageCache: '1g' };
const number = (value, digits = 0) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

await measured('by the importer', async (folder, mark) => {
  const { loadAnew } = await built('cli/loading/anew.js');
  const { Shelf } = await built('graph/bulk/files/shelf.js');
  const parts = { files: 'files', imported: 'import', completed: 'completing', checked: 'checking' };
  await loadAnew({ dataDir: folder, ...memory }, incoming(statements), {
    ...{ rest: new Shelf(join(folder, 'rest')), keys: [] },
    onPhase: (phase) => mark(parts[phase]),
  });
});
if (process.argv.includes('--beside'))
  await measured('while it stands', async (folder, mark) => {
    const database = await openDatabase(folder, memory);
    mark('starting');
    const { loadDocuments } = await built('graph/bulk/load.js');
    await loadDocuments(database.graph, incoming(statements), { batch: 5_000 });
    mark('loading');
    await database.close();
    mark('stopping');
  });

async function measured(name, work) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
  let mostBeside = 0;
  let mostOwn = 0;
  const watch = setInterval(() => {
    mostOwn = Math.max(mostOwn, process.memoryUsage().rss / 2 ** 20);
    mostBeside = Math.max(mostBeside, ...childrenNow().map((id) => residentOf(id) || 0));
  }, 500);
  const now = () => ({
    at: performance.now() / 1_000,
    own: processorOf(process.pid),
    java: processorOfChildren(),
  });
  const first = now();
  let before = first;
  const tell = (part, from) => {
    const to = now();
    console.log(
      `${part.padEnd(16)} ${number(to.at - from.at).padStart(6)} s; processor time: ${number(to.own - from.own, 1)} s in the loader, ${number(to.java - from.java, 1)} s in Java; ${number(sizeOf(folder))} MB on disk`,
    );
    before = to;
  };
  try {
    console.log(`${number(statements)} statements, ${name}`);
    await work(folder, (part) => tell(part, before));
    tell('all', first);
    console.log(`most memory      ${number(mostOwn)} MB in the loader, ${number(mostBeside)} MB in Java`);
  } finally {
    clearInterval(watch);
    await rm(folder, { recursive: true });
  }
}

function sizeOf(folder) {
  return Number(execFileSync('du', ['-sm', folder], { encoding: 'utf8' }).split('\t')[0]);
}
