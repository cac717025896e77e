import { statfs } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseUnavailable } from '../model/errors.ts';
import { type LaunchOptions, launch, type Neo4j } from './launch.ts';
import { takeLock } from './lock.ts';

/** A Neo4j of our own that is started again when it ends by itself. */
export type KeptNeo4j = {
  /** Where it answers now; each start gives it another address. */
  login(): { uri: string; user: string; password: string };
  /** Rejects with a DatabaseUnavailable once it ended too often, and is otherwise never settled. */
  readonly gaveUp: Promise<never>;
  /** Tells others that look at the data folder where people are served. */
  announce(url: string): Promise<void>;
  /** Makes the class archive that halves later starts, unless there is one. */
  hastenNextStart(): Promise<void>;
  /** Closes the graph, ends the database and frees the folder; safe to call again. */
  stop(): Promise<void>;
};

export type KeepOptions = LaunchOptions & {
  /** Gets a line for each end and each new start. */
  tell?: (line: string) => void;
  /** How many bytes are free where a folder is; asks the system when left out. */
  roomIn?: (folder: string) => Promise<number>;
  /** How long to wait before each new start, in ms; when all are used up, it is given up. */
  pauses?: readonly number[];
};

/** A database that dies at once each time is not helped by more: these are tried within half a minute. */
const PAUSES = [500, 1_000, 2_000, 4_000, 8_000];
/** After so long without an end the tries are counted from the first again. */
const CALM_MS = 600_000;

/** A Neo4j without this much room, in bytes, would end again at once; until there is, it is not started again and no try is used up. */
const LEAST_ROOM = 64 * 1024 ** 2;
const LOOK_FOR_ROOM_EACH_MS = 1_000;

/** Launches Neo4j and starts it again whenever it ends unasked; the data folder stays ours meanwhile. */
export async function keepNeo4j(options: KeepOptions): Promise<KeptNeo4j> {
  const { dataDir, tell = () => {}, pauses = PAUSES, roomIn = freeBytes } = options;
  const calledOff = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, calledOff.signal]) : calledOff.signal;
  const lock = await takeLock(dataDir);
  const start = () => launch({ ...options, lock, signal });
  let neo4j: Neo4j;
  try {
    neo4j = await start();
  } catch (error) {
    await lock.release();
    throw error;
  }
  let tries = 0;

  /** Comes back once it was asked to stop, and throws when it is given up. */
  async function keep(): Promise<void> {
    for (;;) {
      const since = Date.now();
      const { stopped, ...end } = await neo4j.exited;
      if (stopped) return;
      if (Date.now() - since > CALM_MS) tries = 0;
      // On a full disk this cannot be written; the next start writes it anew.
      await lock.tell({ uri: undefined, database: undefined }).catch(() => {});
      if (!(await startAgain(howItEnded(end), end.log))) return;
    }
  }

  /** Waits until the disk has room; rejects once it was asked to stop. */
  async function untilThereIsRoom(): Promise<void> {
    for (let isTold = false; (await roomIn(dataDir)) < LEAST_ROOM; isTold = true) {
      if (!isTold)
        tell(
          `The disk of ${dataDir} is full; free some room on it. Neo4j is started again once 64 MB are free.`,
        );
      await wait(LOOK_FOR_ROOM_EACH_MS, undefined, { signal });
    }
  }

  /** Whether it runs again; it does not once it was asked to stop. */
  async function startAgain(first: string, log: string): Promise<boolean> {
    for (let why = first; ; ) {
      const pause = pauses[tries];
      if (pause === undefined) throw tooOften(tries, why, log);
      tries += 1;
      tell(`${why}; it is started again in ${pause / 1_000} s (try ${tries} of ${pauses.length}).`);
      try {
        await wait(pause, undefined, { signal });
        await untilThereIsRoom();
        neo4j = await start();
        tell('Neo4j runs again.');
        return true;
      } catch (error) {
        if (signal.aborted) return false;
        why = error instanceof Error ? error.message.split(';', 1)[0]! : String(error);
      }
    }
  }

  const kept = keep();
  const gaveUp = kept.then(() => new Promise<never>(() => {}));
  // Whoever does not wait for it is not to be ended by it.
  gaveUp.catch(() => {});
  return {
    login: () => ({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password }),
    gaveUp,
    announce: (url) => lock.tell({ url }),
    hastenNextStart: () => neo4j.hastenNextStart(),
    async stop() {
      calledOff.abort();
      await neo4j.stop();
      await kept.catch(() => {});
      await lock.release();
    },
  };
}

function howItEnded({ signal, code }: { signal: NodeJS.Signals | null; code: number | null }): string {
  const reason = code === null ? undefined : REASONS[code];
  return `Neo4j ended by itself (${signal ?? `code ${code}${reason ? `, ${reason}` : ''}`})`;
}

/** Java's own code for the end that we ask for with ExitOnOutOfMemoryError, and that of our launcher. */
const REASONS: Readonly<Record<number, string>> = {
  3: 'out of memory',
  5: 'it could not write; look at the room on its disk',
};

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function tooOften(tries: number, why: string, log: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    `${why}, and starting it again ${tries} times did not help; look at the end of its log below, and give it more memory with NEO4J_HEAP if it ran out.`,
    { log },
  );
}
