import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Conflict } from '../model/errors.ts';
import { type Identity, isRunning, ownIdentity, startOf } from './identity.ts';

/** Who has a data folder open, and where it serves. */
export type Holder = {
  owner: Identity;
  /** The database's own program; it may outlive a killed owner for some seconds. */
  database?: Identity;
  /** The Bolt address, once the database is ready. */
  uri?: string;
  /** Where people look, once the server listens. */
  url?: string;
};

/** The right to open a data folder. */
export type Lock = {
  /** Adds to what others read about this holder. */
  tell(more: Partial<Holder>): Promise<void>;
  release(): Promise<void>;
};

const longestShutdown = 40_000;

/** Who holds the data folder now; undefined when nobody does, whatever a killed program left behind. */
export async function holderOf(dataDir: string): Promise<Holder | undefined> {
  const holder = await readHolder(fileIn(dataDir));
  return holder && (await isRunning(holder.owner)) ? holder : undefined;
}

/** Takes the data folder, from a dead holder too; a living one is a Conflict that names it and where it serves. */
export async function takeLock(dataDir: string): Promise<Lock> {
  await mkdir(dataDir, { recursive: true });
  const file = fileIn(dataDir);
  let mine: Holder = { owner: await ownIdentity() };
  if (!(await create(file, mine))) {
    const other = await readHolder(file);
    if (other && (await isRunning(other.owner))) throw new Conflict(heldBy(dataDir, other));
    if (other?.database) await untilEnded(other.database);
    // Two programs may both get here; Neo4j's own lock on its store then refuses the second.
    await rm(file, { force: true });
    if (!(await create(file, mine))) throw new Conflict(heldBy(dataDir, await readHolder(file)));
  }
  return {
    async tell(more) {
      mine = { ...mine, ...more };
      await writeFile(`${file}.new`, JSON.stringify(mine));
      await rename(`${file}.new`, file);
    },
    async release() {
      const now = await readHolder(file);
      if (now?.owner.pid === mine.owner.pid) await rm(file, { force: true });
    },
  };
}

/** Tells of the program that has the graph open for a holder: whoever takes the folder after a kill waits until it has ended, too. */
export async function tellDatabase(lock: Lock, pid: number): Promise<void> {
  await lock.tell({ database: { pid, started: (await startOf(pid)) ?? 'unknown' } });
}

const fileIn = (dataDir: string) => join(dataDir, 'lock.json');

async function create(file: string, holder: Holder): Promise<boolean> {
  try {
    const opened = await open(file, 'wx', 0o600);
    await opened.writeFile(JSON.stringify(holder));
    await opened.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    // Absent, or cut short by a crash while it was written: nobody's.
    return undefined;
  }
}

async function untilEnded(database: Identity): Promise<void> {
  const end = Date.now() + longestShutdown;
  while (Date.now() < end && (await isRunning(database))) await wait(100);
}

function heldBy(dataDir: string, holder: Holder | undefined): string {
  const who = holder ? `process ${holder.owner.pid}` : 'another process';
  const where = holder?.url ? `, which serves at ${holder.url}` : '';
  return `The data folder ${dataDir} is in use by ${who}${where}; stop that one first, or set DATA_DIR to another folder.`;
}
