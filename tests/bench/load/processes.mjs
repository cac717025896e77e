// The servers that are measured, each a process of its own.
import { fork, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Starts a file beside this folder as a server of a Neo4j, in so many processes behind one port; gives its process with `url`, where it answers,
 * and `pids`, the processes that do.
 */
export function startServer({ uri, user, password }, file, args = [], execArgv = [], number = 1) {
  const [script, ...words] = number > 1 ? ['load/cluster.mjs', number, file, ...args] : [file, ...args];
  const child = fork(fileURLToPath(new URL(`../${script}`, import.meta.url)), words, {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      ON_RECORD_PAGES: fileURLToPath(new URL('../../../.build/pages/', import.meta.url)),
    },
    execArgv,
  });
  return new Promise((resolve, reject) => {
    child.once('message', ({ url, pids = [child.pid] }) => resolve(Object.assign(child, { url, pids })));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}.`)));
  });
}

/** Runs a command on the graph of a data folder, and hands on what it says so far; throws what it said where it fails. */
export function run(words, at, listen = () => {}) {
  const child = spawn(process.execPath, [BIN, ...words], {
    env: { ...process.env, DATA_DIR: at },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let says = '';
  child.stderr.on('data', (text) => {
    says += text;
    listen(says);
  });
  return new Promise((resolve, reject) =>
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(says)))),
  );
}

const BIN = fileURLToPath(new URL('../../../src/on-record.mjs', import.meta.url));

/** Megabytes that a process holds; only Linux tells. */
export function residentOf(id) {
  const file = `/proc/${id}/status`;
  if (!existsSync(file)) return Number.NaN;
  // One that has just ended holds nothing.
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024;
}

/** Seconds of processor time that a process has used; only Linux tells. */
export function processorOf(id) {
  const file = `/proc/${id}/stat`;
  if (!existsSync(file)) return Number.NaN;
  // The name stands in brackets and may hold spaces; behind it time is counted in hundredths.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** The processes that this one has started and that still run; only Linux tells. */
export function childrenNow() {
  if (!existsSync('/proc/self/task')) return [];
  const lists = readdirSync('/proc/self/task').map((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8'),
  );
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

/** Seconds of processor time that all children have used, those that ended included. */
export function processorOfChildren() {
  if (!existsSync('/proc/self/stat')) return Number.NaN;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1).split(' ');
  const ended = (Number(fields[13]) + Number(fields[14])) / 100;
  return childrenNow().reduce((sum, id) => sum + (processorOf(id) || 0), ended);
}
