import { chmod, copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { stagesOn } from '../../../src/first-run/stages.mjs';
import { sealBackup } from '../../database/archive-file.ts';
import { isThere } from '../../database/files.ts';
import { type Contents, copyGraph, differenceOf, revisionsIn } from '../../graph/copy.ts';
import { readOut } from '../../graph/portable/read-out.ts';
import { InvalidArgument } from '../../model/errors.ts';
import { openGraph } from '../open-graph.ts';
import { readSettings, type Settings } from '../settings.ts';
import { assertEmbedded, assertGraph, assertThere, isDirectory, stamp, tell } from './backup-file.ts';
import { keepLogs } from './kept-logs.ts';
import { PORTABLE, provenLines, writeLines } from './portable.ts';
import { restoreInto } from './restored.ts';

type Options = { keep?: number; logs?: boolean; verify?: boolean };

/** Adds `backup`: copies the embedded graph into one file while it is served, or reads out one elsewhere, and proves that it comes back. */
export function backupCommand(program: Command): void {
  program
    .command('backup')
    .description('copy the graph into one file while it is served, restore it beside, and compare')
    .argument('<file>', 'the file to make; or a folder, in which each backup is named by its time')
    .option('--keep <number>', 'in a folder: how many to keep, counted from the newest', readNumber)
    .option('--logs', 'make none, but copy into the folder what was written since, for restore --until')
    .option('--verify', 'make none, but check the one that is there')
    .action(async (file: string, { keep, logs, verify }: Options) => {
      const settings = readSettings();
      const path = resolve(file);
      if (verify) return verifyFile(path, settings);
      if (logs) return keepLogs(path, settings, keep);
      const isFolder = await isDirectory(path);
      if (keep !== undefined && !isFolder)
        throw new InvalidArgument(
          '--keep',
          `--keep needs a folder of backups, and ${path} is none; name one that is there.`,
        );
      if (!settings.remote) await assertGraph(settings);
      const target = isFolder
        ? join(path, `on-record-${stamp()}${settings.remote ? PORTABLE : '.zip'}`)
        : path;
      const isPortable = target.endsWith(PORTABLE);
      if (!isPortable) assertEmbedded(settings, target);
      if (await isThere(target))
        throw new InvalidArgument('FILE', `${target} is there already; name another file.`);
      if (isPortable) tell(target, await exportTo(target, settings), READ_BACK);
      else tell(target, await backUp(target, settings));
      if (keep !== undefined) await removeOldest(path, keep);
    });
}

/** Reads the graph out, wherever it is; the file gets its name once it was read back. */
async function exportTo(target: string, settings: Settings): Promise<Contents> {
  const { stage } = stagesOn();
  const unproven = `${target}.unproven`;
  await mkdir(dirname(target), { recursive: true });
  try {
    const held = await stage('Reading the graph out', async (say) => {
      const opened = await openGraph(settings);
      const sink = (lines: AsyncIterable<object>) => writeLines(unproven, lines);
      const onWait = () => say('it changes all the time, so changes wait now');
      return readOut(opened.graph, sink, onWait).finally(() => opened.close());
    });
    const { contents } = await stage('Reading it back', () => provenLines(unproven));
    const difference = differenceOf(held, contents);
    if (difference) throw new InvalidArgument('FILE', `It did not come back as it was (${difference}).`);
    await rename(unproven, target);
    return contents;
  } finally {
    await rm(unproven, { force: true });
  }
}

const READ_BACK = 'it was read back and compared';

async function verifyFile(file: string, settings: Settings): Promise<void> {
  await assertThere(file);
  if (file.endsWith(PORTABLE)) tell(file, (await provenLines(file)).contents, READ_BACK);
  else tell(file, await stagesOn().stage('Restoring it beside', () => proven(file, settings, false)));
}

/** Makes a backup; it stands at its place only once it was restored beside. */
async function backUp(target: string, settings: Settings): Promise<Contents> {
  const { stage } = stagesOn();
  const unproven = `${target}.unproven`;
  try {
    const revisions = await stage('Copying the graph', () => copied(unproven, settings));
    const held = await stage('Restoring it beside', () => proven(unproven, settings, true));
    // Each change leaves a revision, and what was committed before the copy was begun must be in it.
    if ((held.labels.Revision ?? 0) < revisions)
      throw new InvalidArgument('FILE', `Of ${revisions} revisions ${held.labels.Revision ?? 0} came back.`);
    await sealBackup(unproven, JSON.stringify(held));
    await rename(unproven, target);
    return held;
  } finally {
    await rm(unproven, { force: true });
  }
}

/** Copies the graph into a file, and gives the number of revisions that it held before. */
async function copied(target: string, settings: Settings): Promise<number> {
  const opened = await openGraph(settings);
  try {
    const revisions = await revisionsIn(opened.graph);
    const file = await copyGraph(opened.graph, `${stamp()}-${process.pid}`);
    await move(file, target);
    // It holds the hashes of keys.
    await chmod(target, 0o600);
    return revisions;
  } finally {
    await opened.close();
  }
}

/** The folder lies beside the file: a graph is too large for the place where the system keeps what is temporary. */
async function proven(file: string, settings: Settings, isNew: boolean): Promise<Contents> {
  const beside = `${file}.restored`;
  const { held } = await restoreInto(beside, file, settings, { isNew });
  await rm(beside, { recursive: true, force: true });
  return held;
}

async function removeOldest(folder: string, keep: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) =>
    /^on-record-[\dTZ-]+\.(?:zip|jsonl\.gz)$/.test(name),
  );
  for (const name of names.sort().slice(0, Math.max(0, names.length - keep))) {
    await rm(join(folder, name));
    process.stdout.write(`Removed ${name}\n`);
  }
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await copyFile(from, to);
    await rm(from);
  }
}

function readNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgument('--keep', `${JSON.stringify(text)} is no number of backups; write 7, say.`);
}
