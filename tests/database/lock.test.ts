import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownIdentity, startOf } from '../../src/database/identity.ts';
import { holderOf, takeLock } from '../../src/database/lock.ts';
import { Conflict } from '../../src/model/errors.ts';
import { temporaryFolder } from '../support/folders.ts';

test('a data folder is taken once, and the refusal names the process and where it serves', async () => {
  const dataDir = await temporaryFolder();
  const lock = await takeLock(dataDir);
  await expect(takeLock(dataDir)).rejects.toThrow(`in use by process ${process.pid}; stop that one`);
  await lock.tell({ url: 'http://127.0.0.1:4000/' });
  const second = takeLock(dataDir);
  await expect(second).rejects.toBeInstanceOf(Conflict);
  await expect(second).rejects.toThrow('which serves at http://127.0.0.1:4000/');
  await lock.release();
  expect(await readdir(dataDir)).toEqual([]);
});

test.each([
  ['of a process that has ended', async () => ({ owner: { pid: await endedPid(), started: '1' } })],
  [
    'whose number now belongs to another process',
    async () => ({ owner: { ...(await ownIdentity()), started: '1' } }),
  ],
])('a lock %s is taken over', async (_whose, holder) => {
  const dataDir = await temporaryFolder();
  await writeFile(join(dataDir, 'lock.json'), JSON.stringify(await holder()));
  expect(await holderOf(dataDir)).toBeUndefined();
  const lock = await takeLock(dataDir);
  expect((await holderOf(dataDir))?.owner.pid).toBe(process.pid);
  await lock.release();
});

test('a lock that was cut short while it was written is taken over', async () => {
  const dataDir = await temporaryFolder();
  await writeFile(join(dataDir, 'lock.json'), '{"owner":{"pid":');
  await (await takeLock(dataDir)).release();
  expect(await readdir(dataDir)).toEqual([]);
});

test('a lock is taken over only after the database of its dead owner has ended', async () => {
  const dataDir = await temporaryFolder();
  const database = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 1000)']);
  const identity = { pid: database.pid!, started: (await startOf(database.pid!))! };
  await writeFile(
    join(dataDir, 'lock.json'),
    JSON.stringify({ owner: { pid: await endedPid(), started: '1' }, database: identity }),
  );
  const lock = await takeLock(dataDir);
  expect(await startOf(database.pid!)).toBeUndefined();
  await lock.release();
});

async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid!;
}
