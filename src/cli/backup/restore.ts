import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { stagesOn } from '../../../src/first-run/stages.mjs';
import { handOver } from '../../database/adopt.ts';
import { takeLock } from '../../database/lock.ts';
import { makeReady, putIn } from '../../graph/portable/put-in.ts';
import { openGraph } from '../open-graph.ts';
import { readSettings, type Settings } from '../settings.ts';
import { assertEmbedded, assertThere, stamp, tell } from './backup-file.ts';
import { PORTABLE, provenLines, thingsOf } from './portable.ts';
import { restoreInto } from './restored.ts';

/** Adds `restore`: puts a backup in the place of the graph, once it was found whole; the graph that was there is kept beside. */
export function restoreCommand(program: Command): void {
  program
    .command('restore')
    .description('put a backup in the place of the graph, which is kept; or fill an empty Neo4j elsewhere')
    .argument('<file>', 'a backup')
    .action(async (file: string) => {
      const settings = readSettings();
      const path = resolve(file);
      await assertThere(path);
      if (path.endsWith(PORTABLE)) return importFrom(path, settings);
      assertEmbedded(settings, path);
      await restore(path, settings);
    });
}

async function restore(file: string, settings: Settings): Promise<void> {
  const { dataDir } = settings;
  const lock = await takeLock(dataDir);
  try {
    const beside = join(dataDir, 'restoring');
    const held = await stagesOn().stage('Restoring', () =>
      // It was checked when it was made, and is the same byte for byte.
      restoreInto(beside, file, settings, { isChecked: true }),
    );
    const kept = await handOver(dataDir, beside, `before-restore-${stamp()}`);
    tell(file, held);
    if (kept) process.stdout.write(`The graph that was there is kept in ${kept}; remove it when you like\n`);
  } finally {
    await lock.release();
  }
}

/** Fills an empty graph, wherever it is, with what was read out of another. */
async function importFrom(file: string, settings: Settings): Promise<void> {
  const { stage } = stagesOn();
  const told = await stage('Reading the backup', () => provenLines(file));
  await stage('Restoring', async () => {
    const opened = await openGraph(settings, (graph) => makeReady(graph, told.layout));
    await putIn(opened.graph, thingsOf(file), told).finally(() => opened.close());
  });
  tell(file, told.contents);
}
