import type { Server } from 'node:http';
import type { Neo4j } from '../../src/database/launch.ts';

/** What the set-up of a run leaves for its teardown. */
export type RunNeo4j = { dataDir: string; door: Server; neo4j: () => Promise<Neo4j> | undefined };

// Jest loads set-up and teardown apart from each other; only the global object is common to both.
const common = globalThis as typeof globalThis & { onRecordRun?: RunNeo4j };

export function keepForTeardown(run: RunNeo4j): void {
  common.onRecordRun = run;
}

export function keptFromSetup(): RunNeo4j | undefined {
  return common.onRecordRun;
}
