// `npm run test:neo4j`: keeps a Neo4j warm for the tests of this folder until it is interrupted. Runs of tests in the meantime use
// it, which spares each the start and the planning of every question. Start it anew after a change of src/graph/migrations.ts.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEPT_LOGIN } from './support/kept-neo4j.mjs';

const { launch } = await import(new URL('../.build/database/launch.js', import.meta.url));
const dataDir = await mkdtemp(join(tmpdir(), 'on-record-kept-'));
const { uri, user, password, stop } = await launch({ dataDir });
await mkdir(new URL('.', KEPT_LOGIN), { recursive: true });
await writeFile(KEPT_LOGIN, JSON.stringify({ uri, user, password }));
process.stderr.write(`Tests of this folder use ${uri} until Ctrl-C.\n`);

const ended = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, resolve);
});
const alive = setInterval(() => {}, 60_000);
await ended;
clearInterval(alive);
await rm(KEPT_LOGIN, { force: true });
await stop();
await rm(dataDir, { recursive: true, force: true });
