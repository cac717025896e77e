import { setTimeout as wait } from 'node:timers/promises';
import { holderOf } from '../database/lock.ts';
import { Conflict } from '../model/errors.ts';
import type { Settings } from './settings.ts';

const longestStart = 90_000;

/**
 * Where an On Record that has the data folder open serves; undefined when none has. One that is still starting is
 * waited for, and one that serves at another port than the one asked for is a Conflict.
 */
export async function runningAt(settings: Settings): Promise<string | undefined> {
  const end = Date.now() + longestStart;
  for (;;) {
    const holder = await holderOf(settings.dataDir);
    if (!holder) return undefined;
    if (holder.url) return sameOrConflict(holder.url, holder.owner.pid, settings);
    if (Date.now() > end) {
      throw new Conflict(
        `Process ${holder.owner.pid} has the data folder ${settings.dataDir} open and serves nothing; wait until it ends, or set DATA_DIR to another folder.`,
      );
    }
    await wait(250);
  }
}

function sameOrConflict(url: string, pid: number, { port, isPortExplicit, dataDir }: Settings): string {
  if (!isPortExplicit || Number(new URL(url).port) === port) return url;
  throw new Conflict(
    `On Record already serves the data folder ${dataDir} at ${url} (process ${pid}), not at port ${port}; stop that one first, or set DATA_DIR to another folder.`,
  );
}
