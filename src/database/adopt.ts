import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from './files.ts';
import { graphFolder, passwordFile } from './location.ts';

/** Where a graph that was restored waits until it has taken the place of the one that was. */
const restored = (dataDir: string) => join(dataDir, 'restored');
/** The name of the folder that the graph that was there goes to. */
const keptName = (folder: string) => join(folder, 'kept');

/**
 * Hands over a data folder with a restored graph: from the rename on, that graph counts, however this program ends. The caller holds
 * the lock of the data folder. Gives the folder in which the graph that was there is kept; undefined when there was none.
 */
export async function handOver(dataDir: string, ready: string, kept: string): Promise<string | undefined> {
  await writeFile(keptName(ready), kept);
  await rename(ready, restored(dataDir));
  return adoptRestored(dataDir);
}

/**
 * Puts a restored graph in its place, if one waits there: each step may be done again, so that a program killed at any point
 * is followed by one that ends the work.
 */
export async function adoptRestored(dataDir: string): Promise<string | undefined> {
  const from = restored(dataDir);
  if (!(await isThere(from))) return undefined;
  const kept = join(dataDir, await readFile(keptName(from), 'utf8'));
  // As long as its password waits, what stands in the data folder is the graph that was.
  if (await isThere(passwordFile(from))) {
    for (const place of [graphFolder, passwordFile]) {
      if (!(await isThere(place(dataDir)))) continue;
      await mkdir(kept, { recursive: true });
      await rename(place(dataDir), place(kept));
    }
    await rename(passwordFile(from), passwordFile(dataDir));
  }
  if (await isThere(graphFolder(from))) await rename(graphFolder(from), graphFolder(dataDir));
  await rm(from, { recursive: true, force: true });
  return (await isThere(kept)) ? kept : undefined;
}
