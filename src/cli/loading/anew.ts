import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { handOver } from '../../database/adopt.ts';
import { removeGraph } from '../../database/files.ts';
import { checkStore, importStore } from '../../database/import-store.ts';
import { takeLock } from '../../database/lock.ts';
import { complete, putKeys } from '../../graph/bulk/files/complete.ts';
import { makeFiles } from '../../graph/bulk/files/make.ts';
import type { Shelf } from '../../graph/bulk/files/shelf.ts';
import { BETWEEN } from '../../graph/bulk/files/tables.ts';
import type { LoadReport } from '../../graph/bulk/load.ts';
import { BATCH, type Incoming } from '../../graph/bulk/rows.ts';
import { count } from '../../model/in-words.ts';
import { stamp } from '../backup/backup-file.ts';
import type { Settings } from '../settings.ts';
import { inLaunched } from './launched.ts';

/** The moments at which a load may be killed, for tests. */
export type Phase = 'files' | 'imported' | 'completed' | 'checked';

export type AnewOptions = {
  /** Takes the documents that are left for the ordinary load. */
  rest: Shelf;
  /** What stood in the graph beside its layout. */
  keys: readonly Record<string, unknown>[];
  at?: Date;
  batch?: number;
  say?: (text: string) => void;
  onPhase?: (phase: Phase) => void | Promise<void>;
};

/** What was loaded, and where the graph is kept that was there. */
export type LoadedAnew = { report: LoadReport; kept: string | undefined };

/**
 * Loads documents into a new graph beside the empty one of a data folder, with Neo4j's own importer, and puts it in its place once it was
 * completed and Neo4j has checked it. Until then the graph that was there stands as it is, however this program ends. The caller holds
 * the lock of the data folder.
 */
export async function loadAnew(
  { dataDir, heap, pageCache }: Pick<Settings, 'dataDir' | 'heap' | 'pageCache'>,
  documents: AsyncIterable<Incoming>,
  { rest, keys, at = new Date(), batch = BATCH, say = () => {}, onPhase = () => {} }: AnewOptions,
): Promise<LoadedAnew> {
  const beside = join(dataDir, 'loading');
  const work = join(beside, 'work');
  const lock = await takeLock(beside);
  try {
    // What a load that was killed left there.
    await removeGraph(beside);
    await rm(work, { recursive: true, force: true });
    await mkdir(work, { recursive: true });
    const made = await makeFiles(documents, {
      ...{ folder: work, rest, at: at.toISOString(), batch },
      onProgress: ({ statements, of }) =>
        say(
          of === undefined
            ? `reading: ${count(statements)} statements`
            : `writing: ${count(statements)} of ${count(of)} statements`,
        ),
    });
    await onPhase('files');
    await importStore({
      ...{ dataDir: beside, work, lock, files: made.tables, between: BETWEEN },
      onProgress: (percent) => say(`Neo4j imports: ${percent} %`),
    });
    await onPhase('imported');
    const settled = await inLaunched({ dataDir: beside, heap, pageCache, lock }, async (graph) => {
      const found = await complete(graph, made, at.toISOString(), say);
      await putKeys(graph, keys);
      return found;
    }).finally(made.close);
    await onPhase('completed');
    await checkStore({
      ...{ dataDir: beside, work, lock },
      onProgress: (percent) => say(`checking: ${percent} %`),
    });
    await rm(work, { recursive: true });
    await onPhase('checked');
    const { documents: taken, statements } = made;
    const report = { documents: taken, statements, skipped: 0, changed: 0, ...settled };
    return { report, kept: await handOver(dataDir, beside, `before-load-${stamp()}`) };
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  } finally {
    await lock.release();
  }
}
