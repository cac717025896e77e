import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { adoptRestored, handOver } from '../../src/database/adopt.ts';
import { graphFolder, passwordFile } from '../../src/database/location.ts';
import { temporaryFolder } from '../support/folders.ts';

async function graphIn(dataDir: string, name: string): Promise<void> {
  await mkdir(graphFolder(dataDir), { recursive: true });
  await writeFile(join(graphFolder(dataDir), 'store'), name);
  await writeFile(passwordFile(dataDir), `of ${name}`);
}

const held = async (dataDir: string) => ({
  store: await readFile(join(graphFolder(dataDir), 'store'), 'utf8'),
  password: await readFile(passwordFile(dataDir), 'utf8'),
});

/** A data folder with a graph, and a restored one that has just been put beside it. */
async function waiting(): Promise<string> {
  const dataDir = await temporaryFolder();
  await graphIn(dataDir, 'before');
  const restored = join(dataDir, 'restored');
  await graphIn(restored, 'restored');
  await writeFile(join(restored, 'kept'), 'before-restore');
  return dataDir;
}

test('a restored graph takes the place of the one that was, which is kept', async () => {
  const dataDir = await temporaryFolder();
  await graphIn(dataDir, 'before');
  await graphIn(join(dataDir, 'restoring'), 'restored');
  const kept = await handOver(dataDir, join(dataDir, 'restoring'), 'before-restore-1');
  expect(kept).toBe(join(dataDir, 'before-restore-1'));
  expect(await held(dataDir)).toEqual({ store: 'restored', password: 'of restored' });
  expect(await held(kept!)).toEqual({ store: 'before', password: 'of before' });
  expect((await readdir(dataDir)).sort()).toEqual(['before-restore-1', 'neo4j', 'password']);
  expect(await adoptRestored(dataDir)).toBeUndefined();
});

test('where there was no graph, none is kept', async () => {
  const dataDir = await temporaryFolder();
  await graphIn(join(dataDir, 'restoring'), 'restored');
  expect(await handOver(dataDir, join(dataDir, 'restoring'), 'before-restore-1')).toBeUndefined();
  expect((await readdir(dataDir)).sort()).toEqual(['neo4j', 'password']);
});

test('a program that ended midway is followed by one that ends the work, whatever was done', async () => {
  const steps: ((dataDir: string) => Promise<unknown>)[] = [
    (dataDir) => mkdir(join(dataDir, 'before-restore')),
    (dataDir) => rename(graphFolder(dataDir), graphFolder(join(dataDir, 'before-restore'))),
    (dataDir) => rename(passwordFile(dataDir), passwordFile(join(dataDir, 'before-restore'))),
    (dataDir) => rename(passwordFile(join(dataDir, 'restored')), passwordFile(dataDir)),
    (dataDir) => rename(graphFolder(join(dataDir, 'restored')), graphFolder(dataDir)),
  ];
  for (let done = 0; done <= steps.length; done++) {
    const dataDir = await waiting();
    for (const step of steps.slice(0, done)) await step(dataDir);
    expect(await adoptRestored(dataDir)).toBe(join(dataDir, 'before-restore'));
    expect(await held(dataDir)).toEqual({ store: 'restored', password: 'of restored' });
    expect(await held(join(dataDir, 'before-restore'))).toEqual({ store: 'before', password: 'of before' });
    expect((await readdir(dataDir)).sort()).toEqual(['before-restore', 'neo4j', 'password']);
  }
});
