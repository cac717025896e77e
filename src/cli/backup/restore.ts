import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { stagesOn } from '../../../src/first-run/stages.mjs';
import { handOver } from '../../database/adopt.ts';
import { takeLock } from '../../database/lock.ts';
import { readSettings, type Settings } from '../settings.ts';
import { assertEmbedded, assertThere, stamp, tell } from './backup-file.ts';
import { restoreInto } from './restored.ts';

/** Adds `restore`: puts a backup in the place of the graph, once it was found whole; the graph that was there is kept beside. */
export function restoreCommand(program: Command): void {
  program
    .command('restore')
    .description('put a backup in the place of the graph; the graph that was there is kept')
    .argument('<file>', 'a backup')
    .action(async (file: string) => {
      const settings = readSettings();
      assertEmbedded(settings);
      await restore(resolve(file), settings);
    });
}

async function restore(file: string, settings: Settings): Promise<void> {
  const { dataDir } = settings;
  await assertThere(file);
  const lock = await takeLock(dataDir);
  try {
    const beside = join(dataDir, 'restoring');
    const held = await stagesOn().stage('Restoring', () => restoreInto(beside, file, settings));
    const kept = await handOver(dataDir, beside, `before-restore-${stamp()}`);
    tell(file, held);
    if (kept) process.stdout.write(`The graph that was there is kept in ${kept}; remove it when you like\n`);
  } finally {
    await lock.release();
  }
}
