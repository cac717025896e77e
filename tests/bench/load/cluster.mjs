// One server as several processes behind one port, as a child of the bench: node tests/bench/load/cluster.mjs NUMBER FILE [ARGS], with NEO4J_* set.
import cluster from 'node:cluster';
import { fileURLToPath } from 'node:url';

const [number, file, ...args] = process.argv.slice(2);
// Node gives all of them the port that the first one got.
cluster.setupPrimary({ exec: fileURLToPath(new URL(`../${file}`, import.meta.url)), args });
const workers = Array.from({ length: Number(number) }, () => cluster.fork());
const answers = await Promise.all(
  workers.map(
    (worker) =>
      new Promise((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('exit', (code) => reject(new Error(`${file} ended with ${code}.`)));
      }),
  ),
);
process.send({ url: answers[0].url, pids: workers.map((worker) => worker.process.pid) });
