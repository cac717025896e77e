import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Neo4j } from '../../src/database/launch.ts';
import { keepForTeardown } from './global-neo4j.ts';
import { keptNeo4j } from './kept-neo4j.mjs';

/** Opens the door at which test files ask for the Neo4j of the run: the one that is kept, else one that the first to ask launches. */
export default async function globalSetup(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'on-record-tests-'));
  let launched: Promise<Neo4j> | undefined;
  const door = createServer(async (_request, response) => {
    // Tests keep the event loop busy for longer than a connection is kept; asking on one that has just ended fails.
    response.setHeader('connection', 'close');
    try {
      const kept = process.env.CI === undefined ? await keptNeo4j() : null;
      if (kept) {
        response.end(JSON.stringify(kept));
        return;
      }
      launched ??= launch({ dataDir });
      const { uri, user, password } = await launched;
      response.end(JSON.stringify({ uri, user, password }));
    } catch (error) {
      response.writeHead(503).end(error instanceof Error ? error.stack : String(error));
    }
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  process.env.ON_RECORD_TEST_NEO4J = `http://127.0.0.1:${(door.address() as AddressInfo).port}/`;
  keepForTeardown({ dataDir, door, neo4j: () => launched });
}
