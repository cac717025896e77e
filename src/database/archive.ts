import { mkdtemp, rename, rm } from 'node:fs/promises';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { exercise } from './bolt.ts';
import type { Neo4jJars } from './jars.ts';
import { startJvm } from './jvm.ts';

const heap = 256 * 1024 ** 2;
const pageCache = 16 * 1024 ** 2;
const lowPriority = 10;

/**
 * Makes the archive of classes from which later starts load in half the time: a second Neo4j, on an empty graph of its
 * own and at low priority, writes it when it ends. Nothing is left behind when the signal ends it early.
 */
export async function makeArchive(jars: Neo4jJars, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const folder = await mkdtemp(join(tmpdir(), 'on-record-archive-'));
  const unfinished = `${jars.archive}.${process.pid}`;
  const password = 'only for this graph';
  const jvm = startJvm({
    jars,
    folder,
    heap,
    pageCache,
    password,
    flags: [`-XX:ArchiveClassesAtExit=${unfinished}`],
  });
  signal.addEventListener('abort', jvm.kill, { once: true });
  try {
    if (jvm.pid) setPriority(jvm.pid, lowPriority);
    const outcome = await jvm.outcome;
    if (outcome.is !== 'ready') return;
    await exercise({ uri: `bolt://${outcome.address}`, user: 'neo4j', password });
    const exit = await jvm.stop();
    if (exit.code === 0) await rename(unfinished, jars.archive);
  } catch (error) {
    jvm.kill();
    await jvm.exited;
    // Without the archive a start takes longer and nothing else, so an abort is no error.
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', jvm.kill);
    await rm(unfinished, { force: true });
    await rm(folder, { recursive: true, force: true });
  }
}
