import { basename } from 'node:path';
import { exitCodes, Failure } from '../../../src/first-run/failure.mjs';
import { isThere } from '../../database/files.ts';
import type { Contents } from '../../graph/copy.ts';
import { InvalidArgument } from '../../model/errors.ts';
import { counted } from '../../model/in-words.ts';
import type { Settings } from '../settings.ts';

/** Tells what a backup holds. */
export function tell(file: string, { labels, types }: Contents): void {
  const links = Object.values(types).reduce((a, b) => a + b, 0);
  const held = [
    counted(labels.Source ?? 0, 'source'),
    counted(labels.Statement ?? 0, 'statement'),
    `${counted(labels.Revision ?? 0, 'revision')} (${counted(links, 'relationship')} in all)`,
  ];
  process.stdout.write(
    `${basename(file)} holds ${held[0]}, ${held[1]} and ${held[2]}; it was restored and compared\n`,
  );
}

/** @throws Failure for a Neo4j elsewhere, which is backed up with its own tools. */
export function assertEmbedded({ remote }: Settings): void {
  if (!remote) return;
  throw new Failure('On Record backs up the embedded graph alone.', {
    cause: `NEO4J_URI is set to ${remote.uri}.`,
    fix: 'there, use neo4j-admin database backup (Enterprise), or stop it and use neo4j-admin database dump.',
    code: exitCodes.usage,
  });
}

/** @throws InvalidArgument when there is no such file. */
export async function assertThere(file: string): Promise<void> {
  if (!(await isThere(file))) throw new InvalidArgument('FILE', `There is no ${file}; name a backup.`);
}

/** The time as it may stand in a file's name, UTC: `2026-11-30T05-20-00Z`. Such names sort by time. */
export function stamp(): string {
  return new Date().toISOString().replace(/\.\d+/, '').replaceAll(':', '-');
}
