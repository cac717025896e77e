// How long On Record takes from the command to serving, and what memory it then has: node tests/bench/start.mjs [TIMES]
// The first start is on an empty data folder without a class archive; the later ones are on that folder with it.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { processorOf, residentOf } from './load/processes.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const times = Number(process.argv[2] ?? 3);
const dataDir = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
const archives = async () =>
  (await readdir(join(project, '.build/neo4j'))).filter((name) => name.endsWith('.jsa'));

for (const archive of await archives()) await rm(join(project, '.build/neo4j', archive));
console.log('start        ready s   CPU s   Node MB   Java MB   to end s');
await measure('first', async () => {
  while ((await archives()).length === 0) await wait(250);
});
for (let time = 1; time <= times; time++) await measure(`later ${time}`);
await rm(dataDir, { recursive: true });

async function measure(name, meanwhile = () => wait(2_000)) {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(project, 'src/on-record.mjs'), 'start'], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) =>
    child.stdout.on('data', (text) => String(text).includes('try first') && resolve()),
  );
  const ready = performance.now() - begun;
  const { database } = JSON.parse(await readFile(join(dataDir, 'lock.json'), 'utf8'));
  const cpu = processorOf(child.pid) + processorOf(database.pid);
  const memory = [residentOf(child.pid), residentOf(database.pid)];
  await meanwhile();
  const asked = performance.now();
  child.kill('SIGINT');
  await new Promise((resolve) => child.once('close', resolve));
  const cells = [
    seconds(ready),
    cpu.toFixed(1),
    ...memory.map((each) => each.toFixed(0)),
    seconds(performance.now() - asked),
  ];
  console.log(name.padEnd(12) + cells.map((cell) => cell.padStart(7).padEnd(10)).join(''));
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1);
}
