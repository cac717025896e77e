import { rm } from 'node:fs/promises';
import { type Replayed, restoreBackup, type Until } from '../../database/archive-file.ts';
import { removeGraph } from '../../database/files.ts';
import { takeLock } from '../../database/lock.ts';
import { type Contents, differenceOf, readContents } from '../../graph/copy.ts';
import { InvalidArgument } from '../../model/errors.ts';
import type { Settings } from '../settings.ts';

/**
 * `isNew`: nothing is sealed into it yet; `isChecked`: Neo4j's own check has passed over these very files; `until`: a later moment that
 * the graph is led on to.
 */
type Options = { isNew?: boolean; isChecked?: boolean; until?: Until };

/** What the graph holds, and what was replayed to lead it on. */
export type Held = { held: Contents; replayed?: Replayed | undefined };

/**
 * Restores a backup into a folder of its own, with each file held against its digest, opens it there and goes through all of it; Neo4j's
 * own check follows once it is closed. What a restore that was killed left in the folder goes first. Gives what the graph holds.
 * @throws InvalidArgument when the backup is damaged, or holds anything else than it did when it was made.
 * @throws Conflict when another restore is at work in the folder.
 */
export async function restoreInto(
  folder: string,
  file: string,
  { heap, pageCache }: Pick<Settings, 'heap' | 'pageCache'>,
  { isNew = false, isChecked = false, until }: Options = {},
): Promise<Held> {
  const lock = await takeLock(folder);
  try {
    await removeGraph(folder);
    const restored = await restoreBackup(file, {
      dataDir: folder,
      heap,
      pageCache,
      lock,
      isToCheck: !isChecked,
      until,
    });
    const held = restored.held as Contents;
    const difference = isNew ? null : differenceIn(readContents(file, restored.sealed), held, until);
    if (difference)
      throw new InvalidArgument('FILE', `The backup ${file} is damaged (${difference}); use another one.`);
    return { held, replayed: restored.replayed };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await lock.release();
  }
}

/** A graph that was led on is another one than was sealed; but each change adds a revision, and none is ever taken away. */
function differenceIn(sealed: Contents, held: Contents, until?: Until): string | null {
  if (!until) return differenceOf(sealed, held);
  const [before, after] = [sealed, held].map(({ labels }) => labels.Revision ?? 0) as [number, number];
  return after < before ? `${before} revisions were backed up, ${after} came back` : null;
}
