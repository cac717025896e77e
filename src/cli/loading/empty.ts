import { adoptRestored } from '../../database/adopt.ts';
import { isThere } from '../../database/files.ts';
import { graphFolder } from '../../database/location.ts';
import { holderOf, type Lock, takeLock } from '../../database/lock.ts';
import { keysAlone } from '../../graph/bulk/files/complete.ts';
import type { Settings } from '../settings.ts';
import { inLaunched } from './launched.ts';

/** The right to put another graph in the place of an empty one, and the keys that stand in it. */
export type EmptyGraph = { lock: Lock; keys: readonly Record<string, unknown>[] };

/** Takes the data folder if its graph is an empty one that nobody has open; else says why documents are loaded while the graph stands. */
export async function openEmpty({
  dataDir,
  heap,
  pageCache,
  remote,
}: Pick<Settings, 'dataDir' | 'heap' | 'pageCache' | 'remote'>): Promise<EmptyGraph | { why: string }> {
  if (remote) return { why: `The graph is at ${remote.uri}, so it is loaded while it stands there.` };
  const holder = await holderOf(dataDir);
  if (holder)
    return { why: `The graph is open in process ${holder.owner.pid}, so it is loaded while that serves.` };
  const lock = await takeLock(dataDir);
  try {
    await adoptRestored(dataDir);
    const keys = (await isThere(graphFolder(dataDir)))
      ? await inLaunched({ dataDir, heap, pageCache, lock }, keysAlone)
      : [];
    if (keys) return { lock, keys };
    await lock.release();
    return { why: 'The graph is not empty, so documents are added to it while it stands.' };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
