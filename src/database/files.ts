import { access, rm } from 'node:fs/promises';
import { graphFolder, passwordFile } from './location.ts';

/** Whether there is a file or a folder of this name. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Removes the graph of a data folder, where one is, and its password. The caller holds the lock of the folder. */
export async function removeGraph(dataDir: string): Promise<void> {
  await rm(graphFolder(dataDir), { recursive: true, force: true });
  await rm(passwordFile(dataDir), { force: true });
}
