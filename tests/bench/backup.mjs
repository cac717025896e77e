// What a backup costs those who write meanwhile, and how soon it is restored: npm run bench:backup -- [STATEMENTS] [TIMES] [FOLDER]
// Four writers import small documents one after the other, and backups are made meanwhile. Each is restored into a folder of its own, and
// must hold every document that was acknowledged before its copy was begun.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { built, openDatabase } from './load/database.mjs';
import { openGenerated } from './load/prepare.mjs';
import { run } from './load/processes.mjs';
import { small } from './load/small.mjs';

const statements = Number(process.argv[2] ?? 100_000);
const times = Number(process.argv[3] ?? 5);
const folder = process.argv[4] ?? join(tmpdir(), `on-record-bench-${statements}`);
const WRITERS = 4;
/** How many writes come before each backup: some that wait for the database's plans, and those that are counted. */
const WARM = 200;
const ALONE = 500;
const { importDocument } = await built('graph/import.js');

await mkdir(folder, { recursive: true });
await openGenerated(folder, statements).then((made) => made.close());
// The generated graph is kept for other benchmarks.
const place = await mkdtemp(join(tmpdir(), 'on-record-backups-'));
const dataDir = join(place, 'graph');
await cp(folder, dataDir, { recursive: true });
const spent = { alone: [], copying: [], proving: [] };
const restoring = [];
let checked = 0;
try {
  for (let time = 0; time < times; time++) {
    const file = join(place, `${time}.zip`);
    const { stands, took } = await backUp(file, time);
    const { missing, seconds } = await restored(file, stands);
    if (missing.length > 0) throw new Error(`${missing.length} of ${stands.length} writes are missing.`);
    checked += stands.length;
    restoring.push(seconds);
    console.log(
      `backup ${time + 1}  made and proven in ${took.toFixed(1)} s; restored in ${seconds.toFixed(1)} s; 0 of ${stands.length} documents lost`,
    );
    await rm(file);
  }
} finally {
  await rm(place, { recursive: true });
}
const usual = p99(spent.alone);
const row = (what, some) =>
  `${what.padEnd(20)}${String(some.length).padStart(7)}${p99(some).toFixed(0).padStart(9)}${(p99(some) / usual).toFixed(2).padStart(9)}`;
console.log(`\nwrites of ${WRITERS} writers   number   p99 ms    ratio`);
console.log(row('nothing beside', spent.alone));
console.log(row('while copying', spent.copying));
console.log(row('while proving', spent.proving));
console.log(
  `0 of ${checked} lost in ${times} backups of ${statements} statements; restored in ${median(restoring).toFixed(1)} s (median), ${Math.max(...restoring).toFixed(1)} s (longest)`,
);

/** Makes a backup under writers; gives the ids that were acknowledged before it was begun, and how long it took. */
async function backUp(file, time) {
  const database = await openDatabase(dataDir);
  const written = [];
  let phase = 'warm';
  let isDone = false;
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let n = 0; !isDone; n++) {
      const document = small([time, writer, n]);
      const [begun, during] = [performance.now(), phase];
      await importDocument(database.graph, document);
      written.push(document.source.id);
      spent[during === 'alone' ? phase : during]?.push(performance.now() - begun);
    }
  });
  try {
    while (written.length < WARM) await wait(50);
    phase = 'alone';
    while (written.length < WARM + ALONE) await wait(50);
    const stands = [...written];
    const begun = performance.now();
    phase = 'copying';
    await run(['backup', file], dataDir, (says) => {
      if (says.includes('Restoring it beside')) phase = 'proving';
    });
    phase = 'warm';
    return { stands, took: (performance.now() - begun) / 1_000 };
  } finally {
    isDone = true;
    await Promise.all(writers);
    await database.close();
  }
}

/** Restores a backup into an empty folder; gives what it does not hold, and how long that took. */
async function restored(file, stands) {
  const beside = join(place, 'restored');
  const begun = performance.now();
  await run(['restore', file], beside);
  const seconds = (performance.now() - begun) / 1_000;
  const { cypher } = await built('graph/cypher.js');
  const database = await openDatabase(beside);
  try {
    const ABSENT = cypher`UNWIND $ids AS id OPTIONAL MATCH (s:Source {id: id}) WITH id, s WHERE s IS NULL RETURN id`;
    return { missing: await database.graph.read(ABSENT, { ids: stands }), seconds };
  } finally {
    await database.close();
    await rm(beside, { recursive: true });
  }
}

function p99(times) {
  return sorted(times)[Math.floor(times.length * 0.99)] ?? Number.NaN;
}

function median(times) {
  return sorted(times)[Math.floor(times.length / 2)];
}

function sorted(times) {
  return times.toSorted((a, b) => a - b);
}
