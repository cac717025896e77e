import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { launch, passwordFile } from '../../src/database/launch.ts';
import { holderOf } from '../../src/database/lock.ts';

test('a launched Neo4j answers on the loopback address to its own password only, and leaves no lock', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'on-record-launch-'));
  const first = await launch({ dataDir });
  try {
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    const driver = neo4j.driver(first.uri, neo4j.auth.basic(first.user, first.password));
    const { records } = await driver.executeQuery('RETURN 1 AS one');
    expect(records[0]?.get('one').toNumber()).toBe(1);
    await driver.close();
    const intruder = neo4j.driver(first.uri, neo4j.auth.basic('neo4j', 'neo4j'));
    await expect(intruder.verifyAuthentication()).resolves.toBe(false);
    await intruder.close();
    expect((await stat(passwordFile(dataDir))).mode & 0o777).toBe(0o600);
    await expect(launch({ dataDir })).rejects.toThrow(`in use by process ${process.pid}`);
  } finally {
    await first.stop();
  }
  expect(await holderOf(dataDir)).toBeUndefined();
  expect(await readdir(dataDir)).not.toContain('lock.json');
  expect(await readFile(passwordFile(dataDir), 'utf8')).toBe(`${first.password}\n`);
  await rm(dataDir, { recursive: true });
});
