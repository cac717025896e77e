// How long the questions of the pages take when they are asked for the first time after a later start, at once and after a while
// in which the server planned them ahead: node tests/bench/first-pages.mjs [SECONDS]
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { built } from './load/database.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const { questionsOfPages } = await built('server/ahead/questions.js');
const planning = Number(process.argv[2] ?? 90);
const dataDir = await mkdtemp(join(tmpdir(), 'on-record-bench-'));

await started(async () => {});
console.log('first asked after   first answer s   median s   longest s   all s');
for (const seconds of [0, planning]) {
  await started(async (url, ready) => {
    await wait(seconds * 1_000);
    const times = [];
    for (const question of await questionsOfPages()) {
      const begun = performance.now();
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(question),
      });
      await answer.text();
      times.push(performance.now() - begun);
    }
    const first = seconds === 0 ? ready + times[0] : times[0];
    const sorted = times.toSorted((a, b) => a - b);
    const sum = times.reduce((all, one) => all + one, 0);
    const cells = [first, sorted[sorted.length >> 1], sorted.at(-1), sum];
    console.log(
      `${seconds} s`.padEnd(20) + cells.map((ms) => (ms / 1000).toFixed(2).padStart(7).padEnd(13)).join(''),
    );
  });
}
await rm(dataDir, { recursive: true });

/** Starts the server, and ends it once the work is done; the work is told how long the start took. */
async function started(work) {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(project, 'src/on-record.mjs'), 'start'], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise((resolve) =>
    child.stdout.on('data', (text) => {
      said += text;
      if (said.includes('try first')) resolve();
    }),
  );
  const ready = performance.now() - begun;
  await work(/GraphiQL +(\S+)\/graphiql/.exec(said)[1], ready);
  child.kill('SIGINT');
  await new Promise((resolve) => child.once('close', resolve));
}
