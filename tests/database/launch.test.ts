import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { makeArchive } from '../../src/database/archive.ts';
import { startOf } from '../../src/database/identity.ts';
import { prepareJars } from '../../src/database/jars.ts';
import { startJvm } from '../../src/database/jvm.ts';
import { launch, type Neo4j } from '../../src/database/launch.ts';
import { passwordFile } from '../../src/database/location.ts';
import { holderOf } from '../../src/database/lock.ts';
import { Conflict, DatabaseUnavailable } from '../../src/model/errors.ts';
import { temporaryFolder } from '../support/folders.ts';

test('a launched Neo4j answers on the loopback address to its own password only, and leaves no lock', async () => {
  const dataDir = await temporaryFolder();
  const first = await launch({ dataDir });
  try {
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(first, 'RETURN 1 AS answer')).toBe(1);
    const intruder = neo4j.driver(first.uri, neo4j.auth.basic('neo4j', 'neo4j'));
    await expect(intruder.verifyAuthentication()).resolves.toBe(false);
    await intruder.close();
    expect((await stat(passwordFile(dataDir))).mode & 0o777).toBe(0o600);
    await expect(launch({ dataDir })).rejects.toThrow(`in use by process ${process.pid}`);
  } finally {
    await first.stop();
  }
  await first.stop();
  expect((await first.exited).stopped).toBe(true);
  expect(await startOf(first.pid)).toBeUndefined();
  expect(await holderOf(dataDir)).toBeUndefined();
  expect(await readdir(dataDir)).not.toContain('lock.json');
});

test('Neo4j ends with its parent, however that is killed, and its graph opens again with the same password', async () => {
  const dataDir = await temporaryFolder();
  const parent = spawn(process.execPath, [
    fileURLToPath(new URL('fixtures/parent.mjs', import.meta.url)),
    dataDir,
  ]);
  const [line] = await once(parent.stdout, 'data');
  const { pid, uri } = JSON.parse(String(line));
  const password = (await readFile(passwordFile(dataDir), 'utf8')).trim();
  await ask({ uri, user: 'neo4j', password }, 'CREATE (n:Kept {answer: 42}) RETURN n.answer AS answer');
  parent.kill('SIGKILL');
  // Not waited for here: the next start finds the lock of a dead parent and waits for its database.
  const again = await launch({ dataDir });
  try {
    expect(await startOf(pid)).toBeUndefined();
    expect(again.password).toBe(password);
    expect(await ask(again, 'MATCH (n:Kept) RETURN n.answer AS answer')).toBe(42);
  } finally {
    await again.stop();
  }
});

test('a crash is told apart from a stop, and frees the folder', async () => {
  const dataDir = await temporaryFolder();
  const crashing = await launch({ dataDir });
  process.kill(crashing.pid, 'SIGKILL');
  expect(await crashing.exited).toMatchObject({ stopped: false, signal: 'SIGKILL' });
  expect(await holderOf(dataDir)).toBeUndefined();
});

test('a graph that another Neo4j has open is refused, even without a lock', async () => {
  const dataDir = await temporaryFolder();
  const first = await launch({ dataDir });
  try {
    await rm(join(dataDir, 'lock.json'));
    const second = launch({ dataDir });
    await expect(second).rejects.toBeInstanceOf(Conflict);
    await expect(second).rejects.toThrow('is open in another Neo4j; stop that one first');
  } finally {
    await first.stop();
  }
});

test('a start that fails says how, shows the end of the log, and leaves neither lock nor password', async () => {
  const dataDir = await temporaryFolder();
  const error = await launch({ dataDir, heap: '8m' }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  expect((error as DatabaseUnavailable).message).toMatch(
    /^Neo4j did not start \(.+\); the end of its log follows/,
  );
  expect((error as DatabaseUnavailable).log).toContain('OutOfMemoryError');
  expect(await readdir(dataDir)).toEqual(['neo4j']);
});

test('the class archive of a first start is what later ones load from', async () => {
  const folder = await temporaryFolder();
  const jars = { ...(await prepareJars()), archive: join(folder, 'classes.jsa') };
  await makeArchive(jars, new AbortController().signal);
  expect(await readdir(folder)).toEqual(['classes.jsa']);
  const jvm = startJvm({
    jars,
    folder: join(folder, 'graph'),
    heap: 256 * 1024 ** 2,
    pageCache: 16 * 1024 ** 2,
    password: 'only for this test',
    flags: [`-XX:SharedArchiveFile=${jars.archive}`],
  });
  expect((await jvm.outcome).is).toBe('ready');
  if (process.platform === 'linux') {
    // Elsewhere there is no list of the files that a program has mapped.
    expect(await readFile(`/proc/${jvm.pid}/maps`, 'utf8')).toContain(jars.archive);
  }
  await jvm.stop();
});

test('the making of an archive that is called off leaves nothing', async () => {
  const folder = await temporaryFolder();
  const jars = { ...(await prepareJars()), archive: join(folder, 'classes.jsa') };
  const calledOff = new AbortController();
  const making = makeArchive(jars, calledOff.signal);
  setTimeout(() => calledOff.abort(), 1500);
  await making;
  await expect(access(jars.archive)).rejects.toThrow('ENOENT');
  expect(await readdir(folder)).toEqual([]);
});

async function ask(
  { uri, user, password }: Pick<Neo4j, 'uri' | 'user' | 'password'>,
  question: string,
): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(question);
    return records[0]?.get('answer');
  } finally {
    await driver.close();
  }
}
