// How long On Record takes from the command to serving, and what memory it then has: node tests/bench/start.mjs [TIMES]
// The first start is on an empty data folder without a class archive; the later ones are on that folder with it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

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
  const cpu = (await cpuOf(child.pid)) + (await cpuOf(database.pid));
  const memory = [await residentOf(child.pid), await residentOf(database.pid)];
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

/** CPU seconds of a program so far, of its own; only Linux tells. */
async function cpuOf(pid) {
  if (!existsSync(`/proc/${pid}/stat`)) return Number.NaN;
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function residentOf(pid) {
  if (!existsSync(`/proc/${pid}/status`)) return Number.NaN;
  return Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1);
}
