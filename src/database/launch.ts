import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Conflict, DatabaseUnavailable } from '../model/errors.ts';
import { adoptRestored } from './adopt.ts';
import { makeArchive } from './archive.ts';
import { proveLogin } from './bolt.ts';
import { isThere } from './files.ts';
import { type Neo4jJars, type OnProgress, prepareJars } from './jars.ts';
import { type Exit, type Jvm, type Outcome, startJvm } from './jvm.ts';
import { graphFolder, passwordFile } from './location.ts';
import { type Lock, takeLock, tellDatabase } from './lock.ts';
import { bytesOf } from './sizes.ts';

/** Where a graph lies, and how much memory it may take (`512m`, `2g`). */
export type LaunchOptions = {
  dataDir: string;
  heap?: string;
  pageCache?: string;
  /** How much is kept of the logs that lead a backup on to later moments (`1g`), or `off`. */
  logs?: string;
  onProgress?: OnProgress;
  /** Calls the launch off while it goes on; a launched Neo4j is ended with `stop`. */
  signal?: AbortSignal;
  /** The right to open the folder, of whoever has it already; taken and released with this Neo4j when left out. */
  lock?: Lock;
};

/** A Neo4j of our own that answers over Bolt. */
export type Neo4j = {
  uri: string;
  user: string;
  password: string;
  pid: number;
  /** Resolves when it has ended; `stopped` tells an end that was asked for from a crash. */
  exited: Promise<Exit & { stopped: boolean; log: string }>;
  /** Tells others that look at the data folder where people are served. */
  announce(url: string): Promise<void>;
  /** Makes the class archive that halves later starts, unless there is one; ends early with `stop`. */
  hastenNextStart(): Promise<void>;
  /** Closes the graph and ends the database; safe to call again. */
  stop(): Promise<void>;
};

export const defaultHeap = '512m';
export const defaultPageCache = '128m';
export const defaultLogs = '1g';
const user = 'neo4j';
/** Slower than any start that was seen on a machine with far too much to do. */
const longestStart = 300_000;

/** Launches Neo4j on a data folder and waits until it answers; a Conflict when another program has the folder. */
export async function launch(options: LaunchOptions): Promise<Neo4j> {
  const { dataDir, onProgress, signal } = options;
  const heap = bytesOf(options.heap ?? defaultHeap, 'NEO4J_HEAP');
  const pageCache = bytesOf(options.pageCache ?? defaultPageCache, 'NEO4J_PAGE_CACHE');
  const logs = policyOf(options.logs ?? defaultLogs);
  const jars = await prepareJars(onProgress, signal);
  // Whoever brings a lock keeps it: the folder stays theirs when this Neo4j ends.
  const lock = options.lock ?? (await takeLock(dataDir));
  const release = async () => {
    if (!options.lock) await lock.release();
  };
  try {
    await adoptRestored(dataDir);
    return await open({ dataDir, heap, pageCache, logs, jars, lock, release, signal });
  } catch (error) {
    await release();
    throw error;
  }
}

/** The user and password of a data folder; undefined when no graph was ever made there. */
export async function readLogin(dataDir: string): Promise<{ user: string; password: string } | undefined> {
  const password = await readFile(passwordFile(dataDir), 'utf8').catch(() => undefined);
  return password ? { user, password: password.trim() } : undefined;
}

/** Which logs are kept, in Neo4j's words. */
function policyOf(logs: string): string {
  return logs === 'off' ? 'keep_none' : `${bytesOf(logs, 'NEO4J_LOGS')} size`;
}

type Opening = {
  dataDir: string;
  heap: number;
  pageCache: number;
  logs: string;
  jars: Neo4jJars;
  lock: Lock;
  release: () => Promise<void>;
  signal: AbortSignal | undefined;
};

async function open({ dataDir, jars, lock, release, signal, ...memory }: Opening): Promise<Neo4j> {
  const folder = graphFolder(dataDir);
  await mkdir(folder, { recursive: true });
  const known = await readLogin(dataDir);
  const password = known?.password ?? randomBytes(24).toString('base64url');
  const hasArchive = await isThere(jars.archive);
  const jvm = startJvm({
    jars,
    folder,
    ...memory,
    password: known ? '' : password,
    flags: hasArchive ? [`-XX:SharedArchiveFile=${jars.archive}`] : [],
  });
  if (signal?.aborted) jvm.kill();
  signal?.addEventListener('abort', jvm.kill);
  try {
    if (jvm.pid) await tellDatabase(lock, jvm.pid);
    const uri = `bolt://${await readyAddress(jvm, folder)}`;
    await proveLogin({ uri, user, password }, passwordFile(dataDir));
    // Kept only now: a start that dies earlier sets a new one, so file and graph never differ.
    if (!known) await writeFile(passwordFile(dataDir), `${password}\n`, { mode: 0o600 });
    await lock.tell({ uri });
    return running({ jvm, lock, release, jars, hasArchive, uri, password });
  } catch (error) {
    jvm.kill();
    await jvm.exited;
    throw error;
  } finally {
    signal?.removeEventListener('abort', jvm.kill);
  }
}

async function readyAddress(jvm: Jvm, folder: string): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(
      () => resolve({ is: 'failed', reason: `not ready after ${longestStart / 1000} s` }),
      longestStart,
    );
  });
  const outcome = await Promise.race([jvm.outcome, late]);
  clearTimeout(timer);
  if (outcome.is === 'ready') return outcome.address;
  if (outcome.is === 'held') {
    throw new Conflict(
      `The graph in ${folder} is open in another Neo4j; stop that one first, or set DATA_DIR to another folder.`,
    );
  }
  throw new DatabaseUnavailable(
    `Neo4j did not start (${outcome.reason}); the end of its log follows, all of it is in ${join(folder, 'logs')}.`,
    { log: jvm.log() },
  );
}

type Running = {
  jvm: Jvm;
  lock: Lock;
  release: () => Promise<void>;
  jars: Neo4jJars;
  hasArchive: boolean;
  uri: string;
  password: string;
};

function running({ jvm, lock, release, jars, hasArchive, uri, password }: Running): Neo4j {
  let stopped = false;
  const ending = new AbortController();
  const exited = jvm.exited.then(async (exit) => {
    ending.abort();
    await release();
    return { ...exit, stopped, log: jvm.log() };
  });
  return {
    uri,
    user,
    password,
    pid: jvm.pid!,
    exited,
    announce: (url) => lock.tell({ url }),
    async hastenNextStart() {
      if (!hasArchive) await makeArchive(jars, ending.signal);
    },
    async stop() {
      stopped = true;
      ending.abort();
      await jvm.stop();
      await exited;
    },
  };
}
