import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { stagesOn } from '../../../src/first-run/stages.mjs';
import { adoptRestored, handOver } from '../../database/adopt.ts';
import type { Replayed } from '../../database/archive-file.ts';
import { takeLock } from '../../database/lock.ts';
import { logsIn, noteGap } from '../../database/logs.ts';
import { makeReady, putIn } from '../../graph/portable/put-in.ts';
import { InvalidArgument } from '../../model/errors.ts';
import { counted } from '../../model/in-words.ts';
import { openGraph } from '../open-graph.ts';
import { readSettings, type Settings } from '../settings.ts';
import { assertEmbedded, assertThere, stamp, tell } from './backup-file.ts';
import { portableHasNoLogs, readMoment } from './moment.ts';
import { PORTABLE, provenLines, thingsOf } from './portable.ts';
import { restoreInto } from './restored.ts';

/** Adds `restore`: puts a backup in the place of the graph, once it was found whole; the graph that was there is kept beside. */
export function restoreCommand(program: Command): void {
  program
    .command('restore')
    .description('put a backup in the place of the graph, which is kept; or fill an empty Neo4j elsewhere')
    .argument('<file>', 'a backup')
    .option(
      '--until <moment>',
      'replay what was written after the backup and before that moment: 2026-12-01T14:36:59Z',
    )
    .option(
      '--logs <folder>',
      'where the logs for it are: a data folder or a folder of backups (DATA_DIR, then that of the backup)',
    )
    .action(async (file: string, { until, logs }: { until?: string; logs?: string }) => {
      const settings = readSettings();
      const path = resolve(file);
      const moment = until === undefined ? undefined : readMoment(until);
      if (logs !== undefined && !moment)
        throw new InvalidArgument('--logs', '--logs are only needed for a moment; add --until.');
      await assertThere(path);
      if (path.endsWith(PORTABLE)) {
        if (moment) throw portableHasNoLogs(path);
        return importFrom(path, settings);
      }
      assertEmbedded(settings, path);
      await restore(path, settings, moment, logs);
    });
}

async function restore(file: string, settings: Settings, moment?: Date, logs?: string): Promise<void> {
  const { dataDir } = settings;
  const lock = await takeLock(dataDir);
  try {
    const beside = join(dataDir, 'restoring');
    // A restore that was killed may have left the graph, and with it the logs, half way to their place.
    await adoptRestored(dataDir);
    const until = moment && { moment, logs: await logsFor(file, dataDir, logs) };
    const { held, replayed } = await stagesOn().stage('Restoring', () =>
      // The backup was checked when it was made, and is the same byte for byte; what is replayed was never checked.
      restoreInto(beside, file, settings, until ? { until } : { isChecked: true }),
    );
    await noteGap(beside, moment && replayed && { moment, folder: replayed.folder });
    const kept = await handOver(dataDir, beside, `before-restore-${stamp()}`);
    if (moment && replayed) tell(file, held, asOf(moment, replayed));
    else tell(file, held);
    if (kept) process.stdout.write(`The graph that was there is kept in ${kept}; remove it when you like\n`);
  } finally {
    await lock.release();
  }
}

/** The folders of logs, in the order in which they are tried. */
async function logsFor(file: string, dataDir: string, asked?: string): Promise<string[]> {
  const folders = asked === undefined ? [dataDir, dirname(file)] : [resolve(asked)];
  const found = (await Promise.all(folders.map(logsIn))).flat();
  if (found.length > 0) return found;
  throw new InvalidArgument(
    '--logs',
    `There are no logs of a graph in ${folders.join(' and ')}; name a data folder, or the folder of backups to which they were copied, by --logs.`,
  );
}

function asOf(moment: Date, { count, last }: Replayed): string {
  const which = count === 0 ? 'none' : `${counted(count, 'transaction')}, the last of`;
  return `as it stood at ${moment.toISOString()}: it was replayed from the backup (${which} ${new Date(last).toISOString()}), and Neo4j's own check found it whole`;
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
