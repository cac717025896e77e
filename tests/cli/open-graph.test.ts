import { openGraph } from '../../src/cli/open-graph.ts';
import { readSettings } from '../../src/cli/settings.ts';
import { startOf } from '../../src/database/identity.ts';
import { launch } from '../../src/database/launch.ts';
import { holderOf } from '../../src/database/lock.ts';
import { VERSION, versionOf } from '../../src/graph/migrations.ts';
import { temporaryFolder } from '../support/folders.ts';

test('a command uses the Neo4j that has the data folder open, and else launches one for as long as it takes', async () => {
  const settings = readSettings({ DATA_DIR: await temporaryFolder() });
  const neo4j = await launch(settings);
  const attached = await openGraph(settings);
  expect(await versionOf(attached.graph)).toBe(VERSION);
  await attached.close();
  expect(await startOf(neo4j.pid)).toBeDefined();
  await neo4j.stop();

  const alone = await openGraph(settings);
  const { database } = (await holderOf(settings.dataDir))!;
  expect(database!.pid).not.toBe(neo4j.pid);
  expect(await versionOf(alone.graph)).toBe(VERSION);
  await alone.close();
  expect(await startOf(database!.pid)).toBeUndefined();
  expect(await holderOf(settings.dataDir)).toBeUndefined();
});
