// What the logs of changes take, and what it costs to replay them: npm run bench:point-in-time -- [STATEMENTS] [IMPORTS]
// Statements are loaded, a backup is made, and four writers import small documents. The backup is then restored as it stood right after it
// was made, and as it stood at the end; the difference is the cost of the replay. Whatever was acknowledged must be there.
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { built, openDatabase } from './load/database.mjs';
import { openGenerated } from './load/prepare.mjs';
import { processorOfChildren, run } from './load/processes.mjs';
import { small } from './load/small.mjs';

const statements = Number(process.argv[2] ?? 2_000);
const imports = Number(process.argv[3] ?? 2_000);
const WRITERS = 4;
const { importDocument } = await built('graph/import.js');
const { cypher } = await built('graph/cypher.js');
const { logsFolder } = await built('database/location.js');
const COUNT = cypher`MATCH (s:Source) WHERE s.title STARTS WITH 'trial-' RETURN count(s) AS n`;

const place = await mkdtemp(join(tmpdir(), 'on-record-moments-'));
const dataDir = join(place, 'graph');
const file = join(place, 'backup.zip');
try {
  await openGenerated(dataDir, statements).then((made) => made.close());
  const loaded = await bytesIn(logsFolder(dataDir));
  console.log(`loading   ${(loaded / statements / 1024).toFixed(1)} KB of logs for each statement`);
  const database = await openDatabase(dataDir);
  await run(['backup', file], dataDir);
  const before = await bytesIn(logsFolder(dataDir));
  const begun = new Date();
  await wait(10);
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let n = writer; n < imports; n += WRITERS)
        await importDocument(database.graph, small([writer, n]));
    }),
  );
  await wait(10);
  const end = new Date();
  const written = (await bytesIn(logsFolder(dataDir))) - before;
  await database.close();
  console.log(`importing ${(written / imports / 1024).toFixed(1)} KB of logs for each small document`);
  const plain = await restored(begun, 0);
  const replayed = await restored(end, imports);
  console.log(
    `restoring ${plain.toFixed(1)} s of processor time without any of ${imports} documents, ${replayed.toFixed(1)} s with all: ${(((replayed - plain) / imports) * 10_000).toFixed(1)} s for 10,000`,
  );
} finally {
  await rm(place, { recursive: true });
}

/** Restores the backup as it stood at a moment, beside the graph; gives the seconds of processor time that it took. */
async function restored(moment, expected) {
  const beside = join(place, 'restored');
  const before = processorOfChildren();
  await run(['restore', file, '--until', moment.toISOString(), '--logs', dataDir], beside);
  const took = processorOfChildren() - before;
  const database = await openDatabase(beside);
  const [{ n }] = await database.graph.read(COUNT);
  await database.close();
  await rm(beside, { recursive: true });
  if (n !== expected) throw new Error(`${n} documents are there, and not ${expected}.`);
  return took;
}

async function bytesIn(folder) {
  const names = (await readdir(folder)).filter((name) => name.startsWith('neostore.transaction.db.'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((a, b) => a + b, 0);
}
