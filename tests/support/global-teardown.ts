import { rm } from 'node:fs/promises';
import { keptFromSetup } from './global-neo4j.ts';

/** Ends the Neo4j of the run, if any test asked for it, and removes its graph. */
export default async function globalTeardown(): Promise<void> {
  const run = keptFromSetup();
  if (!run) return;
  run.door.close();
  run.door.closeAllConnections();
  const neo4j = await run.neo4j()?.catch(() => undefined);
  await neo4j?.stop();
  await rm(run.dataDir, { recursive: true, force: true });
}
