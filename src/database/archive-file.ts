import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Conflict, DatabaseUnavailable, InvalidArgument } from '../model/errors.ts';
import { isThere } from './files.ts';
import { prepareJars } from './jars.ts';
import { classesOf, memoryOf } from './jvm.ts';
import { defaultHeap, defaultPageCache, type LaunchOptions } from './launch.ts';
import { graphFolder, neo4jSources, passwordFile } from './location.ts';
import { type Lock, tellDatabase } from './lock.ts';
import { bytesOf } from './sizes.ts';

/**
 * What was sealed into a backup, empty when nothing was; how many transactions were replayed after it, the last one committed then (ms),
 * from logs of which folder; and what its graph held when it was read just now.
 */
export type Restored = { sealed: string; replayed?: Replayed; held: unknown };

export type Replayed = { count: number; last: number; folder: string };

/** A later moment that a backup is led on to, by the logs in the first of these folders that reaches it. */
export type Until = { moment: Date; logs: readonly string[] };

export type RestoreOptions = Pick<LaunchOptions, 'dataDir' | 'heap' | 'pageCache'> & {
  /** The right to open the folder. */
  lock: Lock;
  /** Whether every property is read, and Neo4j's own check goes over the graph. */
  isToCheck: boolean;
  until?: Until | undefined;
};

/**
 * Unpacks a backup into a data folder that holds no graph, with each part held against its digest, has Neo4j recover the graph, and reads
 * it; its password is empty until the first launch sets one.
 * @throws InvalidArgument when the file is damaged, or none of ours.
 * @throws Conflict when a newer program made it.
 * @throws InvalidArgument when logs do not lead from it to the moment asked for.
 */
export async function restoreBackup(
  file: string,
  { dataDir, lock, isToCheck, until, ...memory }: RestoreOptions,
): Promise<Restored> {
  const folder = graphFolder(dataDir);
  const heap = bytesOf(memory.heap ?? defaultHeap, 'NEO4J_HEAP');
  const pageCache = bytesOf(memory.pageCache ?? defaultPageCache, 'NEO4J_PAGE_CACHE');
  await mkdir(folder, { recursive: true });
  const words = [file, folder, join(neo4jSources, 'neo4j.conf'), String(pageCache)];
  const answer = await run(file, {
    heap,
    words: [
      ...['OnRecordRestore', ...words, isToCheck ? 'check' : 'shape'],
      ...(until ? [String(until.moment.getTime()), ...until.logs] : []),
    ],
    until,
    // Its input stays open, so that it ends with this program.
    begin: async (input, pid) => {
      input.write('\n');
      await tellDatabase(lock, pid);
    },
  });
  // The first launch sets one.
  await writeFile(passwordFile(dataDir), '', { mode: 0o600 });
  return JSON.parse(answer) as Restored;
}

/** Seals into a backup what its graph holds. */
export async function sealBackup(file: string, contents: string): Promise<void> {
  await run(file, {
    heap: bytesOf(defaultHeap, 'NEO4J_HEAP'),
    words: ['OnRecordArchive', file],
    begin: async (input) => void input.end(contents),
  });
}

type Run = {
  /** Bytes. */
  heap: number;
  /** The class, and its arguments. */
  words: string[];
  until?: Until | undefined;
  begin: (input: NodeJS.WritableStream, pid: number) => Promise<void>;
};

/** How the line begins that tells what came of it. */
const ANSWERS = 'on-record: ';

async function run(file: string, { heap, words, until, begin }: Run): Promise<string> {
  const jars = await prepareJars();
  const flags = (await isThere(jars.archive)) ? [`-XX:SharedArchiveFile=${jars.archive}`] : [];
  const child = spawn(jars.java.java, [...memoryOf(heap), ...flags, ...classesOf(jars), ...words]);
  let output = '';
  let errors = '';
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes;
  });
  child.stderr.on('data', (bytes: Buffer) => {
    errors += bytes;
  });
  child.stdin.on('error', () => {});
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (child.pid) await begin(child.stdin, child.pid);
  const code = await ended;
  const answer = output.split('\n').find((line) => line.startsWith(ANSWERS)) ?? '';
  const [word, ...said] = answer.slice(ANSWERS.length).split(' ');
  const rest = said.join(' ');
  if (code === 0 && word === 'done') return rest;
  if (word === 'damaged')
    throw new InvalidArgument('FILE', `The backup ${file} is damaged (${rest}); use another one.`);
  if (word === 'outside' && until) throw outside(file, until.moment, rest);
  if (word === 'newer')
    throw new Conflict(`The backup ${file} cannot be read (${rest}); update On Record, and try again.`);
  throw new DatabaseUnavailable(
    `The backup ${file} could not be opened (${rest || `Java ended with code ${code ?? 'unknown'}`}); the end of what was said follows.`,
    { log: errors.trim().split('\n').slice(-40).join('\n') },
  );
}

/** Says why a moment cannot be reached, and which can. */
function outside(file: string, moment: Date, told: string): InvalidArgument {
  const [from, to, ...words] = told.split(' ');
  const [first, last] = [Number(from), Number(to)].map((ms) => new Date(ms).toISOString());
  const asked = moment.toISOString();
  if (words[0] === 'later')
    return new InvalidArgument(
      '--until',
      `The backup ${file} holds what was written later than ${asked}; use an earlier backup, or a moment from ${first} on.`,
    );
  const why = words.join(' ');
  return new InvalidArgument(
    '--until',
    Number(to) > Number(from)
      ? `The logs lead from the backup ${file} to any moment from ${first} to ${last}, and not to ${asked} (${why}); choose a moment in between, or name a folder with other logs by --logs.`
      : `No logs lead on from the backup ${file} (${why}); restore it without --until, or name a folder with its logs by --logs.`,
  );
}
