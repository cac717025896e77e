import { createReadStream } from 'node:fs';
import {
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { Conflict, InvalidArgument } from '../model/errors.ts';
import { isThere } from './files.ts';
import { logsFolder } from './location.ts';
import { takeLock } from './lock.ts';

/** What a copy of logs came to. */
export type CopiedLogs = {
  /** The folder that they stand in now. */
  folder: string;
  /** How many bytes are new. */
  bytes: number;
  /** All that was acknowledged before is in them. */
  reaches: Date;
  /** They do not go on from those that were copied before: the graph is another one, or logs went in between. */
  isAnew: boolean;
};

/** Beside copied logs: how long each is, by its number, and which moment they reach. `OnRecordLogs.java` reads it. */
type Record = { reaches: string; lengths: { [version: string]: number } };

type Row = { folder: string; record: Record };

const PREFIX = 'neostore.transaction.db.';
const fileOf = (folder: string, version: number) => join(folder, `${PREFIX}${version}`);
const recordOf = (folder: string) => join(folder, 'logs.json');
/** From when to when (ms) another graph stood in the place of one that was restored, so that a moment in between is not taken from its logs. */
const gapsOf = (folder: string) => join(folder, 'gaps.json');
/** Where logs are kept in a folder of backups: in a folder for each row of logs that go on from one another, named by its time. */
const shelfOf = (backups: string) => join(backups, 'logs');

/**
 * Copies what was added to the logs of a graph into a folder of backups, whether the graph is open or not. A log is only ever added to, and
 * what is beyond the lengths in the record does not count, so a copy that is killed is followed by one that goes on. Copied logs that were
 * last written before `neededFrom` go.
 * @throws Conflict when another one is at it, or the graph is replaced meanwhile.
 */
export async function copyLogs(dataDir: string, backups: string, neededFrom?: Date): Promise<CopiedLogs> {
  const from = logsFolder(dataDir);
  const shelf = shelfOf(backups);
  const lock = await takeLock(shelf);
  try {
    const reaches = new Date();
    const graph = await stat(from);
    const versions = await versionsIn(from);
    const known = (await rowsOn(shelf)).at(-1);
    const goesOnAt = known && (await continuation(from, known));
    const row =
      goesOnAt === undefined ? join(shelf, reaches.toISOString().replaceAll(':', '-')) : known!.folder;
    await mkdir(row, { recursive: true });
    const lengths = goesOnAt === undefined ? {} : { ...known!.record.lengths };
    let bytes = 0;
    for (const version of versions.filter((each) => each >= (goesOnAt ?? 0))) {
      const had = lengths[version] ?? 0;
      lengths[version] = await append(fileOf(from, version), fileOf(row, version), had);
      bytes += lengths[version] - had;
    }
    if ((await stat(from)).ino !== graph.ino)
      throw new Conflict(`The graph in ${dataDir} was replaced while its logs were copied; try again.`);
    if (await isThere(gapsOf(from))) await copyFile(gapsOf(from), gapsOf(row));
    await writeRecord(row, { reaches: reaches.toISOString(), lengths });
    if (neededFrom) await removeBefore(shelf, neededFrom);
    return { folder: row, bytes, reaches, isAnew: known !== undefined && goesOnAt === undefined };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Conflict(`A log of ${dataDir} was removed while it was copied; try again.`);
  } finally {
    await lock.release();
  }
}

/** The folders of logs that lie in a data folder or a folder of backups: those of the graph first, then the newest copies. */
export async function logsIn(folder: string): Promise<string[]> {
  const own = (await isThere(logsFolder(folder))) ? [logsFolder(folder)] : [];
  const copied = await rowsOn(shelfOf(folder));
  return [...own, ...copied.reverse().map((row) => row.folder)];
}

/**
 * Notes beside the logs of a graph that is about to take the place of another one that it does not tell of the time in between: from the moment to
 * which the logs of a folder led it, or from its backup on.
 */
export async function noteGap(dataDir: string, led?: { moment: Date; folder: string }): Promise<void> {
  const known =
    led && (await isThere(gapsOf(led.folder))) ? await readFile(gapsOf(led.folder), 'utf8') : '[]';
  const earlier = (JSON.parse(known) as [number, number][]).filter(([from]) => from < Number(led?.moment));
  const gap = [Number(led?.moment ?? 0), Date.now()];
  await writeFile(gapsOf(logsFolder(dataDir)), JSON.stringify([...earlier, gap]));
}

/** The newest one stays, since the next copy goes on from it. */
async function removeBefore(shelf: string, moment: Date): Promise<void> {
  const rows = await rowsOn(shelf);
  for (const { folder, record } of rows) {
    const versions = versionsOf(record);
    for (const version of folder === rows.at(-1)?.folder ? versions.slice(0, -1) : versions) {
      const file = fileOf(folder, version);
      if ((await isThere(file)) && (await stat(file)).mtime >= moment) break;
      delete record.lengths[version];
      await writeRecord(folder, record);
      await rm(file, { force: true });
    }
    if (versionsOf(record).length === 0) await rm(folder, { recursive: true, force: true });
  }
}

/** From which log on the copied ones are to be completed; undefined where the logs of the graph do not go on from them. */
async function continuation(from: string, { folder, record }: Row): Promise<number | undefined> {
  const last = versionsOf(record).at(-1);
  if (last === undefined) return undefined;
  const length = record.lengths[last]!;
  const [one, other] = [fileOf(from, last), fileOf(folder, last)];
  if (!(await isThere(one)) || !(await isThere(other))) return undefined;
  return (await beginningOf(one, length)).equals(await beginningOf(other, length)) ? last : undefined;
}

/** Of a file that is shorter, all of it; a log is some 32 MB at most. */
async function beginningOf(file: string, length: number): Promise<Buffer> {
  return (await readFile(file)).subarray(0, length);
}

/** Copies what stands behind so many bytes, onto the disk itself; gives how many there are then. */
async function append(from: string, to: string, had: number): Promise<number> {
  const { size } = await stat(from);
  const written = await open(to, (await isThere(to)) ? 'r+' : 'w', 0o600);
  let at = had;
  try {
    if (size > had)
      for await (const chunk of createReadStream(from, { start: had, end: size - 1 })) {
        await written.write(chunk as Buffer, 0, (chunk as Buffer).length, at);
        at += (chunk as Buffer).length;
      }
    await written.sync();
  } finally {
    await written.close();
  }
  // When a log was last written tells which backups may need it.
  const { mtime } = await stat(from);
  await utimes(to, mtime, mtime);
  return at;
}

/** Each row of logs, the oldest first. A folder without a record is left of a first copy that was killed. */
async function rowsOn(shelf: string): Promise<Row[]> {
  const names = await readdir(shelf).catch(() => []);
  const rows: Row[] = [];
  for (const name of names.sort()) {
    const folder = join(shelf, name);
    const record = await readRecord(folder);
    if (record) rows.push({ folder, record });
  }
  return rows;
}

async function versionsIn(folder: string): Promise<number[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(PREFIX));
  return names.map((name) => Number(name.slice(PREFIX.length))).sort((a, b) => a - b);
}

function versionsOf(record: Record): number[] {
  return Object.keys(record.lengths)
    .map(Number)
    .sort((a, b) => a - b);
}

/** Undefined where there is none. @throws InvalidArgument when it cannot be read. */
async function readRecord(folder: string): Promise<Record | undefined> {
  const file = recordOf(folder);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const record = JSON.parse(text) as Record;
    if (typeof record.lengths === 'object' && !Number.isNaN(Date.parse(record.reaches))) return record;
  } catch {
    // Told below.
  }
  throw new InvalidArgument('FOLDER', `${file} is damaged; move its folder away, and make a new backup.`);
}

async function writeRecord(folder: string, record: Record): Promise<void> {
  const file = recordOf(folder);
  await writeFile(`${file}.new`, JSON.stringify(record), { flush: true });
  await rename(`${file}.new`, file);
}
