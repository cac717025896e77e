import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { findMaven } from '../../src/first-run/java.mjs';
import { DatabaseUnavailable } from '../model/errors.ts';

/** How Maven is run. */
export type MavenRun = {
  onProgress?: (message: string) => void;
  /** Ends Maven early. */
  signal?: AbortSignal;
  env?: NodeJS.ProcessEnv;
};

/** The paths of all jars that a pom asks for; Maven fetches those that its repository lacks. */
export async function listJars(pom: string, run: MavenRun = {}): Promise<string[]> {
  const maven = await findMaven(run.env);
  if (!maven) {
    throw new DatabaseUnavailable(
      'Neo4j is fetched with Maven, and there is no mvn on the PATH; install Maven, or set NEO4J_URI to a Neo4j that runs.',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'on-record-jars-'));
  const list = join(folder, 'classpath.txt');
  try {
    await runMaven(maven, pom, list, run);
    return (await readFile(list, 'utf8')).trim().split(delimiter);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runMaven(
  maven: string,
  pom: string,
  list: string,
  { onProgress = () => {}, signal, env = process.env }: MavenRun,
): Promise<void> {
  const child = spawn(
    maven,
    [
      '--batch-mode',
      '--file',
      pom,
      // By its full name, so that an empty repository is told by what it lacks; its version stands in the pom.
      'org.apache.maven.plugins:maven-dependency-plugin:build-classpath',
      `-Dmdep.outputFile=${list}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32', signal, env },
  );
  const complaints: string[] = [];
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      complaints.push(error.message);
      resolve(null);
    });
    child.once('close', resolve);
  });
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  let fetched = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (/^(\[INFO\] )?Downloaded from .*\.jar/.test(line)) {
      fetched += 1;
      onProgress(`${fetched} jars fetched`);
    }
    if (line.startsWith('[ERROR]')) complaints.push(line);
  }
  if ((await ended) !== 0) throw new DatabaseUnavailable(explain(complaints.join('\n')));
}

/** What a failed run of Maven means, without the addresses that it prints. */
export function explain(output: string): string {
  const missing = [...output.matchAll(/(?:artifact|descriptor for) ([\w.-]+:[\w.-]+(?::[\w.-]+)+)/g)].map(
    ([, artifact]) => artifact,
  );
  const what =
    missing.length > 0
      ? `${[...new Set(missing)].slice(0, 3).join(', ')} could not be fetched`
      : 'Maven failed';
  const unreachable =
    /unknown host|UnknownHost|unreachable|timed out|refused|offline mode|name resolution|No address/i;
  if (unreachable.test(output)) {
    return `Neo4j's jars are not complete and there is no network: ${what}; connect once and start again, or set NEO4J_URI to a Neo4j that runs.`;
  }
  const first = output.split('\n').find((line) => line.startsWith('[ERROR]')) ?? output.split('\n')[0] ?? '';
  const plain = first.replace(/https?:\/\/\S+/g, '(address)').replace('[ERROR] ', '');
  return `Neo4j's jars could not be fetched: ${what} (${plain.slice(0, 300)}); run mvn with src/database/neo4j/pom.xml to see all of it.`;
}
