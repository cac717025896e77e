// What all sections share: the sets, their scorers, and today's drafts of them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../../..');

/** The values of a JSON Lines file. */
export function readLines(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}

/**
 * Which half of its set a document belongs to: 1 is the one whose errors are looked at, 2 the one that checks. Of responses both were
 * looked at, the second one last.
 */
export function halfOf(id) {
  return (createHash('sha256').update(id).digest()[0] % 2) + 1;
}

/** A part of the build, or an error that says how to make it. */
export async function built(path) {
  const file = join(root, '.build', path);
  if (!existsSync(file)) throw new Error(`There is no ${file}. Build first: npm run build.`);
  return import(file);
}

/** A folder for predictions that is gone when the work is done. */
export async function withWork(run) {
  const work = mkdtempSync(join(tmpdir(), 'bench-read-'));
  try {
    return await run(work);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Writes values as JSON Lines and gives the path. */
export function writeLines(path, values) {
  writeFileSync(path, values.map((value) => JSON.stringify(value)).join('\n'));
  return path;
}

/** What a scorer prints. */
export function runScorer(scorer, ...args) {
  return execFileSync(process.execPath, [scorer, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
}
