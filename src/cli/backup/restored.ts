import { rm } from 'node:fs/promises';
import { restoreBackup } from '../../database/archive-file.ts';
import { removeGraph } from '../../database/files.ts';
import { takeLock } from '../../database/lock.ts';
import { type Contents, differenceOf, readContents } from '../../graph/copy.ts';
import { InvalidArgument } from '../../model/errors.ts';
import type { Settings } from '../settings.ts';

/** `isNew`: nothing is sealed into it yet; `isChecked`: Neo4j's own check has passed over these very files. */
type Options = { isNew?: boolean; isChecked?: boolean };

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
  { isNew = false, isChecked = false }: Options = {},
): Promise<Contents> {
  const lock = await takeLock(folder);
  try {
    await removeGraph(folder);
    const restored = await restoreBackup(file, {
      dataDir: folder,
      heap,
      pageCache,
      lock,
      isToCheck: !isChecked,
    });
    const held = restored.held as Contents;
    const difference = isNew ? null : differenceOf(readContents(file, restored.sealed), held);
    if (difference)
      throw new InvalidArgument('FILE', `The backup ${file} is damaged (${difference}); use another one.`);
    return held;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await lock.release();
  }
}
