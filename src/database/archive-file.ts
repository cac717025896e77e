import { spawn } from 'node:child_process';
import { InvalidArgument } from '../model/errors.ts';
import { prepareJars } from './jars.ts';
import { classesOf, memoryOf } from './jvm.ts';

const HEAP = 512 * 1024 ** 2;

/**
 * Unpacks a backup into a folder, which is then a data folder's `neo4j`, and holds each file against its digest.
 * Gives what was sealed into it; empty when nothing was.
 * @throws InvalidArgument when the file is damaged, or none of ours.
 */
export function unpackBackup(file: string, folder: string): Promise<string> {
  return run(file, ['unpack', file, `${folder}/data`]);
}

/** Seals into a backup what its graph holds. */
export async function sealBackup(file: string, contents: string): Promise<void> {
  await run(file, ['seal', file], contents);
}

/**
 * Runs Neo4j's own check over the graph in a folder, which nothing has open.
 * @throws InvalidArgument when it is inconsistent.
 */
export async function checkStore(file: string, folder: string): Promise<void> {
  await run(file, ['check', folder]);
}

async function run(file: string, words: string[], input = ''): Promise<string> {
  const jars = await prepareJars();
  const child = spawn(jars.java.java, [...memoryOf(HEAP), ...classesOf(jars), 'OnRecordArchive', ...words]);
  let output = '';
  let errors = '';
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes;
  });
  child.stderr.on('data', (bytes: Buffer) => {
    errors += bytes;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [, word, rest = ''] = /^on-record: (done|damaged) ?(.*)$/m.exec(output) ?? [];
  if (code === 0 && word === 'done') return rest;
  const why = word === 'damaged' ? rest : errors.trim().split('\n').slice(0, 2).join(' ');
  throw new InvalidArgument('FILE', `The backup ${file} is damaged (${why}); use another one.`);
}
