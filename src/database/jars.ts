import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { findJava, type Java, oldestJava } from '../../src/first-run/java.mjs';
import { DatabaseUnavailable } from '../model/errors.ts';
import { isThere } from './files.ts';
import { neo4jBuild, neo4jSources } from './location.ts';
import { listJars } from './maven.ts';

/** All that a launch needs, on this machine and for its Java. */
export type Neo4jJars = {
  java: Java;
  /** The launcher first, then Neo4j's own jars where Maven keeps them. */
  classPath: string[];
  /** Where the class archive of these jars lies, once it was made. */
  archive: string;
};

/** Lines to show while something long goes on. */
export type OnProgress = (message: string) => void;

/** Finds Neo4j's jars, and fetches with Maven what is missing; needs no network and no Maven once all are there. */
export async function prepareJars(
  onProgress: OnProgress = () => {},
  signal?: AbortSignal,
): Promise<Neo4jJars> {
  const java = await requireJava();
  await mkdir(neo4jBuild, { recursive: true });
  const pom = await readFile(join(neo4jSources, 'pom.xml'), 'utf8');
  const jars = await knownJars(pom, onProgress, signal);
  const sources = await launcherSources();
  const code = await Promise.all(sources.map((file) => readFile(file, 'utf8')));
  const key = shortHash(pom, ...code, java.version, java.vendor, jars.join(delimiter));
  const launcher = join(neo4jBuild, `launcher-${key}.jar`);
  if (!(await isThere(launcher))) await compile(java, jars, sources, launcher);
  return { java, classPath: [launcher, ...jars], archive: join(neo4jBuild, `launcher-${key}.jsa`) };
}

/** Whether a launch could start without fetching anything. */
export async function areJarsComplete(): Promise<boolean> {
  const pom = await readFile(join(neo4jSources, 'pom.xml'), 'utf8');
  return (await readJars(jarList(pom))) !== undefined;
}

async function launcherSources(): Promise<string[]> {
  const names = await readdir(neo4jSources);
  return names
    .filter((name) => name.endsWith('.java'))
    .sort()
    .map((name) => join(neo4jSources, name));
}

const jarList = (pom: string) => join(neo4jBuild, `jars-${shortHash(pom)}.txt`);

async function requireJava(): Promise<Java> {
  const java = await findJava();
  if (java?.javac && java.jar && java.major >= oldestJava) return java;
  const found = java
    ? `Java ${java.version} ${java.javac ? '' : 'without javac '}at ${java.java}`
    : 'no Java';
  throw new DatabaseUnavailable(
    `Neo4j needs a JDK of version ${oldestJava} or later, and found ${found}; install one, or set NEO4J_URI to a Neo4j that runs.`,
  );
}

async function knownJars(pom: string, onProgress: OnProgress, signal?: AbortSignal): Promise<string[]> {
  const list = jarList(pom);
  const known = await readJars(list);
  if (known) return known;
  const jars = await listJars(join(neo4jSources, 'pom.xml'), { onProgress, signal });
  await writeFile(`${list}.new`, jars.join('\n'));
  await rename(`${list}.new`, list);
  return jars;
}

async function readJars(list: string): Promise<string[] | undefined> {
  const text = await readFile(list, 'utf8').catch(() => '');
  const jars = text.split('\n').filter(Boolean);
  const all = await Promise.all(jars.map(isThere));
  return jars.length > 0 && all.every(Boolean) ? jars : undefined;
}

async function compile(java: Java, jars: string[], sources: string[], launcher: string): Promise<void> {
  const run = promisify(execFile);
  // A folder and a rename of its own: two starts may compile at the same time.
  const classes = await mkdtemp(join(neo4jBuild, 'classes-'));
  try {
    await run(java.javac!, ['-proc:none', '-cp', jars.join(delimiter), '-d', classes, ...sources]);
    await run(java.jar!, ['--create', '--file', `${classes}.jar`, '-C', classes, '.']);
    await rename(`${classes}.jar`, launcher);
    await removeOthers(launcher);
  } finally {
    await rm(classes, { recursive: true, force: true });
  }
}

/** A class archive takes a tenth of a gigabyte, and is read with the very launcher that it was made with alone. */
async function removeOthers(launcher: string): Promise<void> {
  const names = await readdir(neo4jBuild);
  const stale = names.filter((name) => name.startsWith('launcher-') && name !== basename(launcher));
  for (const name of stale) await rm(join(neo4jBuild, name), { force: true });
}

function shortHash(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12);
}
