import { readdir } from 'node:fs/promises';
import { copyLogs } from '../../database/logs.ts';
import { InvalidArgument } from '../../model/errors.ts';
import type { Settings } from '../settings.ts';
import { assertEmbedded, assertGraph, isDirectory, momentIn } from './backup-file.ts';

/** Copies what was written since into a folder of backups, so that each of them can be led on to a later moment when the data folder is lost. */
export async function keepLogs(folder: string, settings: Settings, keep?: number): Promise<void> {
  if (keep !== undefined)
    throw new InvalidArgument('--keep', '--keep is for backups; logs are kept for the oldest of them.');
  assertEmbedded(settings, folder);
  if (!(await isDirectory(folder)))
    throw new InvalidArgument('--logs', `--logs needs a folder of backups, and ${folder} is none.`);
  await assertGraph(settings);
  const copied = await copyLogs(settings.dataDir, folder, await oldestIn(folder));
  process.stdout.write(
    `Copied ${Math.ceil(copied.bytes / 1024)} KB of logs to ${copied.folder}; they reach ${copied.reaches.toISOString()}\n`,
  );
  if (copied.isAnew)
    process.stderr.write(
      'These logs do not go on from those that were copied before: the graph was replaced, or logs were removed before they were copied. Make a new backup now.\n',
    );
}

/** When the oldest of the backups there was begun. */
async function oldestIn(folder: string): Promise<Date | undefined> {
  const begun = (await readdir(folder)).map(momentIn).filter((each) => each !== undefined);
  return begun.length > 0 ? new Date(Math.min(...begun.map(Number))) : undefined;
}
