import { execFile } from 'node:child_process';
import { open, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isThere } from '../../src/database/files.ts';
import { launch, type Neo4j } from '../../src/database/launch.ts';
import { findJava } from '../../src/first-run/java.mjs';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { cypher } from '../../src/graph/cypher.ts';
import { temporaryFolder } from '../support/folders.ts';
import { runCommand, startCommand } from '../support/started.ts';
import { until } from '../support/waiting.ts';

const WRITERS = 4;
const CREATE = cypher`CREATE (s:Source {id: $id, title: $id})-[:HAS]->(:Trial {id: $id, words: 'kept ' + $id})`;
const figures: string[] = [];
let dataDir: string;
let file: string;
let neo4j: Neo4j | undefined;
let graph: Graph | undefined;

beforeAll(async () => {
  dataDir = await temporaryFolder();
  file = join(await temporaryFolder(), 'graph.zip');
  await openGraph();
});
afterAll(async () => {
  await graph?.close();
  await neo4j?.stop();
  process.stdout.write(`${figures.join('\n')}\n`);
});

async function openGraph() {
  neo4j = await launch({ dataDir });
  graph = await connect({ ...neo4j, deadline: 60_000 });
}

/** All that was acknowledged before the copy was begun; and all writes, in the order of each writer. */
let stands: string[];
let all: string[];

test('a backup under four writers stands once it was restored beside, and nothing waits for it', async () => {
  const before = await writing((written) =>
    until('enough is written', async () => written.length >= 100, 300_000),
  );
  let begun = 0;
  let copied = 0;
  let errors = '';
  const during = await writing(async (written) => {
    await until('writers are at it', async () => written.length >= 20, 300_000);
    const backup = startCommand(['backup', file], { DATA_DIR: dataDir });
    const says = (words: string) =>
      until(words, async () => /error:/.test(backup.errors()) || backup.errors().includes(words), 300_000);
    begun = written.length;
    await says('Copying the graph');
    const since = written.length;
    await says('Restoring it beside');
    copied = written.length;
    expect(copied).toBeGreaterThan(since);
    const outcome = await backup.exited;
    errors = backup.errors();
    expect(outcome.code).toBe(0);
  });
  expect(errors).not.toContain('error:');
  stands = [...before, ...during.slice(0, begun)].map(([id]) => id);
  all = [...before, ...during].map(([id]) => id);
  figures.push(
    `${all.length} writes; 99th percentile of a write: ${p99(before)} ms usually, ${p99(during.slice(begun, copied))} ms during the copy`,
  );
  // Neither the copy nor what was unpacked is left behind.
  expect(await readdir(join(file, '..'))).toEqual(['graph.zip']);
  expect(await readdir(join(dataDir, 'neo4j', 'backups'))).toEqual([]);
});

test('a backup that is whole is verified, and is not written over', async () => {
  const { code, output } = await runCommand(['backup', '--verify', file], { DATA_DIR: dataDir });
  expect(output).toMatch(
    /^graph\.zip holds [\d,]+ sources, 0 statements and .*; it was restored and compared$/m,
  );
  expect(code).toBe(0);
  expect(await readdir(join(file, '..'))).toEqual(['graph.zip']);
  const again = await runCommand(['backup', file], { DATA_DIR: dataDir });
  expect(again.errors).toContain(`error: ${file} is there already.`);
  expect(again.code).toBe(2);
});

test('in a folder the newest are kept, and nothing else is touched', async () => {
  const folder = await temporaryFolder();
  const others = ['on-record-2021-01-01T00-00-00Z.zip', 'on-record-2021-01-02T00-00-00Z.zip', 'notes.txt'];
  for (const name of others) await writeFile(join(folder, name), 'older');
  const { code, output } = await runCommand(['backup', folder, '--keep', '2'], { DATA_DIR: dataDir });
  expect(output).toContain(`Removed ${others[0]}`);
  expect(code).toBe(0);
  const names = (await readdir(folder)).sort();
  expect(names).toEqual(['notes.txt', others[1], expect.stringMatching(/^on-record-[\dTZ-]+\.zip$/)]);
});

test('where there is no graph nothing is backed up', async () => {
  const empty = await temporaryFolder();
  const { code, errors } = await runCommand(['backup', join(empty, 'x.zip')], { DATA_DIR: empty });
  expect(errors).toContain(
    `error: There is no graph in ${empty}.\nfix:   set DATA_DIR to the folder of the graph.`,
  );
  expect(code).toBe(2);
});

test('a backup that was cut short or altered is refused, with code 2', async () => {
  const whole = await readFile(file);
  const cut = join(await temporaryFolder(), 'cut.zip');
  await writeFile(cut, whole);
  await truncate(cut, Math.floor(whole.length / 2));
  const altered = join(await temporaryFolder(), 'altered.zip');
  await writeFile(altered, whole);
  const opened = await open(altered, 'r+');
  await opened.write(Buffer.alloc(64, 7), 0, 64, Math.floor(whole.length / 3));
  await opened.close();
  for (const damaged of [cut, altered]) {
    const { code, errors } = await runCommand(['backup', '--verify', damaged], { DATA_DIR: dataDir });
    expect(errors).toContain(`error: The backup ${damaged} is damaged (`);
    expect(code).toBe(2);
  }
});

test('a backup of a later form is refused, and says what to do', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'files.txt'), 'on-record-backup 3\n');
  const later = join(folder, 'later.zip');
  const { jar } = (await findJava())!;
  await promisify(execFile)(jar!, ['--create', '--no-manifest', '--file', later, '-C', folder, 'files.txt']);
  const { code, errors } = await runCommand(['backup', '--verify', later], { DATA_DIR: dataDir });
  expect(errors).toContain(
    `error: The backup ${later} cannot be read (it is of form 3, which a newer On Record made).\nfix:   update On Record, and try again.`,
  );
  expect(code).toBe(1);
});

test('a backup that was made before parts were cut is restored as well', async () => {
  const empty = await temporaryFolder();
  const former = fileURLToPath(new URL('fixtures/backup-form-1.zip', import.meta.url));
  const { output, errors } = await runCommand(['restore', former], { DATA_DIR: empty });
  expect(errors).not.toContain('error:');
  expect(output).toMatch(/^backup-form-1\.zip holds 1 source, 41 statements and 1 revision/);
  const opened = await launch({ dataDir: empty });
  const held = await connect(opened);
  const [row] = await held.read<Record<string, never>, { n: number }>(
    cypher`MATCH (s:Statement) RETURN count(s) AS n`,
  );
  await held.close();
  await opened.stop();
  expect(row).toEqual({ n: 41 });
});

test('a backup is not restored under a server that runs, nor are files copied where the graph is elsewhere', async () => {
  const busy = await runCommand(['restore', file], { DATA_DIR: dataDir });
  expect(busy.code).toBe(1);
  expect(busy.errors).toContain(`is in use by process ${process.pid}`);
  const remote = { NEO4J_URI: 'bolt://db.example.org:7687', NEO4J_PASSWORD: 'x' };
  const elsewhere = await runCommand(['backup', file], remote);
  expect(elsewhere.code).toBe(2);
  expect(elsewhere.errors).toContain('name a file that ends in .jsonl.gz');
});

test('a restored graph holds every write that was acknowledged before the copy was done', async () => {
  await graph!.close();
  await neo4j!.stop();
  const begun = performance.now();
  const { code, output, errors } = await runCommand(['restore', file], { DATA_DIR: dataDir });
  expect(errors).not.toContain('error:');
  expect(code).toBe(0);
  expect(output).toMatch(/^graph\.zip holds [\d,]+ sources/);
  figures.push(`restored and compared in ${Math.round((performance.now() - begun) / 1_000)} s`);
  expect((await readdir(dataDir)).filter((name) => name.startsWith('before-restore-'))).toHaveLength(1);
  await openGraph();
  const rows = await graph!.read<Record<string, never>, { id: string; isWhole: boolean }>(
    cypher`MATCH (s:Source) RETURN s.id AS id, EXISTS { (s)-[:HAS]->(:Trial {id: s.id}) } AS isWhole`,
  );
  expect(rows.filter(({ isWhole }) => !isWhole)).toEqual([]);
  const restored = new Set(rows.map(({ id }) => id));
  expect(stands.filter((id) => !restored.has(id))).toEqual([]);
  // The copy is the graph of one moment: of each writer it holds all writes up to some one, and none behind it.
  for (let writer = 0; writer < WRITERS; writer++) {
    const of = all.filter((id) => id.endsWith(`-writer-${writer}`));
    const missing = of.findIndex((id) => !restored.has(id));
    if (missing >= 0) expect(of.slice(missing).filter((id) => restored.has(id))).toEqual([]);
  }
  figures.push(`${restored.size} writes restored, 0 of ${stands.length} lost that were acknowledged before`);
});

test('a restore that is killed leaves the graph that was, and the next one begins anew', async () => {
  const NEXT = cypher`CREATE (:Source {id: 'source:later', title: 'later'})`;
  await graph!.write((write) => write.run(NEXT, {}));
  await graph!.close();
  await neo4j!.stop();
  for (const part of ['data', 'logs']) {
    const restore = startCommand(['restore', file], { DATA_DIR: dataDir });
    const there = join(dataDir, 'restoring', 'neo4j', part);
    await until('it is at work', async () => isThere(there), 300_000);
    restore.kill('SIGKILL');
    await restore.exited;
  }
  await openGraph();
  const LATER = cypher`MATCH (s:Source {id: 'source:later'}) RETURN s.title AS title`;
  expect(await graph!.read(LATER)).toEqual([{ title: 'later' }]);
  await graph!.close();
  await neo4j!.stop();
  const { code, errors } = await runCommand(['restore', file], { DATA_DIR: dataDir });
  expect(errors).not.toContain('error:');
  expect(code).toBe(0);
  await openGraph();
  expect(await graph!.read(LATER)).toEqual([]);
}, 600_000);

function p99(written: readonly [string, number][]): number {
  const times = written.map(([, took]) => took).sort((a, b) => a - b);
  return Math.round(times[Math.floor(times.length * 0.99)] ?? Number.NaN);
}

/** Writes with four writers until the work is done; gives the ids that were acknowledged, with the time each took. */
async function writing(work: (written: [string, number][]) => Promise<void>): Promise<[string, number][]> {
  const written: [string, number][] = [];
  let isDone = false;
  const writer = async (number: number) => {
    for (let n = 0; !isDone; n++) {
      const id = `source:trial-${Date.now()}-${n}-writer-${number}`;
      const begun = performance.now();
      await graph!.write((write) => write.run(CREATE, { id }));
      written.push([id, performance.now() - begun]);
    }
  };
  const writers = Array.from({ length: WRITERS }, (_, number) => writer(number));
  try {
    await work(written);
  } finally {
    isDone = true;
    await Promise.all(writers);
  }
  return written;
}
