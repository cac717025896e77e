import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { exitCodes, Failure } from '../../../src/first-run/failure.mjs';
import { isThere } from '../../database/files.ts';
import { graphFolder } from '../../database/location.ts';
import type { Contents } from '../../graph/copy.ts';
import { InvalidArgument } from '../../model/errors.ts';
import { counted } from '../../model/in-words.ts';
import type { Settings } from '../settings.ts';

/** Tells what a backup holds, and how that was proven. */
export function tell(
  file: string,
  { labels, types }: Contents,
  proof = 'it was restored and compared',
): void {
  const links = Object.values(types).reduce((a, b) => a + b, 0);
  const held = [
    counted(labels.Source ?? 0, 'source'),
    counted(labels.Statement ?? 0, 'statement'),
    `${counted(labels.Revision ?? 0, 'revision')} (${counted(links, 'relationship')} in all)`,
  ];
  process.stdout.write(`${basename(file)} holds ${held[0]}, ${held[1]} and ${held[2]}; ${proof}\n`);
}

/** @throws Failure for a Neo4j elsewhere, whose files we neither copy nor replace. */
export function assertEmbedded({ remote }: Settings, file: string): void {
  if (!remote) return;
  throw new Failure(`${basename(file)} would be a copy of the files of the embedded graph.`, {
    cause: `NEO4J_URI is set to ${remote.uri}.`,
    fix: 'for a Neo4j elsewhere, name a file that ends in .jsonl.gz: it holds the graph as lines of JSON.',
    code: exitCodes.usage,
  });
}

/** @throws InvalidArgument when there is no such file. */
export async function assertThere(file: string): Promise<void> {
  if (!(await isThere(file))) throw new InvalidArgument('FILE', `There is no ${file}; name a backup.`);
}

/** @throws InvalidArgument when there is no embedded graph. */
export async function assertGraph({ dataDir }: Settings): Promise<void> {
  if (await isThere(graphFolder(dataDir))) return;
  throw new InvalidArgument(
    'DATA_DIR',
    `There is no graph in ${dataDir}; set DATA_DIR to the folder of the graph.`,
  );
}

export function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The time as it may stand in a file's name, UTC: `2026-11-30T05-20-00Z`. Such names sort by time. */
export function stamp(): string {
  return new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '-');
}

/** When the backup of that name was begun, where it was named by its time. */
export function momentIn(name: string): Date | undefined {
  const [, day, hour, minute, second] =
    /^on-record-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.zip$/.exec(name) ?? [];
  return day ? new Date(`${day}T${hour}:${minute}:${second}Z`) : undefined;
}
