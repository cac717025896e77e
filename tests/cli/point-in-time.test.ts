import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readMoment } from '../../src/cli/backup/moment.ts';
import { isThere } from '../../src/database/files.ts';
import { launch, type Neo4j } from '../../src/database/launch.ts';
import { logsFolder } from '../../src/database/location.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { cypher } from '../../src/graph/cypher.ts';
import { InvalidArgument } from '../../src/model/errors.ts';
import { temporaryFolder } from '../support/folders.ts';
import { runCommand, startCommand } from '../support/started.ts';
import { until } from '../support/waiting.ts';

const WRITERS = 4;
const CREATE = cypher`CREATE (s:Source {id: $id, title: $id})-[:HAS]->(:Trial {id: $id, words: 'kept ' + $id})`;
/** Nothing that packs well, so that some of these fill a log. */
const FILL = cypher`CREATE (:Filling {id: $id, words: $words})`;
const WRECK = cypher`MATCH (n) DETACH DELETE n`;
/** The number of a node or relationship in its store; the database's own id stands before it. */
const ALL = cypher`MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
  RETURN split(elementId(n), ':')[2] AS id, labels(n) AS labels, n {.*, words: [size(n.words), left(n.words, 20)]} AS node,
    split(elementId(r), ':')[2] AS link, type(r) AS type, split(elementId(m), ':')[2] AS to ORDER BY id, link`;

type Written = { id: string; begun: number; acknowledged: number };

let dataDir: string;
let backups: string;
let neo4j: Neo4j | undefined;
let graph: Graph;
const written: Written[] = [];
/** While four writers were at work; while nobody wrote; and before the graph was wrecked, but later than logs were copied. */
let busy: number;
let quiet: number;
let late: number;
/** When nothing was written any more. */
let end: number;
let quietDigest: string;
let file: string;

beforeAll(async () => {
  dataDir = await temporaryFolder();
  backups = await temporaryFolder();
  await openGraph();
  await writing(() => wait(300));
  const made = await runCommand(['backup', backups], { DATA_DIR: dataDir });
  expect(made.errors).not.toContain('error:');
  file = join(backups, (await readdir(backups)).find((name) => name.endsWith('.zip'))!);
  await writing(async () => {
    await untilLog(1);
    await copyLogs();
    busy = Date.now();
    await wait(100);
    await untilLog(2);
  });
  await wait(20);
  quiet = Date.now();
  quietDigest = await digest();
  await wait(20);
  await copyLogs();
  await writing(() => wait(300));
  late = Date.now();
  await wait(20);
  await graph.write((write) => write.run(WRECK, {}));
  // So much at once fills a log; the newest one is to hold something, too.
  await writing(() => wait(100));
  end = Date.now();
  await close();
}, 600_000);
afterAll(close);

async function openGraph(folder = dataDir, logs?: string) {
  neo4j = await launch({ dataDir: folder, ...(logs ? { logs } : {}) });
  graph = await connect({ ...neo4j, deadline: 60_000 });
}

async function close() {
  if (!neo4j) return;
  await graph.close();
  await neo4j.stop();
  neo4j = undefined;
}

test.each(['yesterday', '2026-12-01', '2026-02-30T10:00:00Z', '2026-12-01T25:00:00Z'])(
  '%s is refused as no moment',
  (text) => {
    expect(() => readMoment(text)).toThrow(InvalidArgument);
    expect(() => readMoment(text)).toThrow('is no moment; write 2026-12-01T14:36:59Z, say.');
  },
);

test('a moment needs its time zone and must have passed', () => {
  expect(() => readMoment('2026-11-30T10:00:00')).toThrow('does not say in which time zone it is; add Z');
  expect(() => readMoment(new Date(Date.now() + 60_000).toISOString())).toThrow('is in the future');
  expect(readMoment('2025-11-30T10:00+01:00').toISOString()).toBe('2025-11-30T09:00:00.000Z');
});

test('a backup of lines of JSON is led on by no logs, and logs are only for a moment', async () => {
  const portable = join(await temporaryFolder(), 'graph.jsonl.gz');
  await writeFile(portable, '');
  const lines = await restore(['--until', at(quiet)], dataDir, portable);
  expect(lines.errors).toContain('error: No logs lead on from graph.jsonl.gz');
  const without = await restore(['--logs', backups]);
  expect(without.errors).toContain('fix:   add --until.');
  expect([lines.code, without.code]).toEqual([2, 2]);
});

test('a moment before the backup is refused with the first that can be had', async () => {
  const { code, errors } = await restore(['--until', '2025-01-01T00:00:00Z']);
  expect(errors).toMatch(
    /error: The backup \S+ holds what was written later than 2025-01-01T00:00:00\.000Z\.\nfix: +use an earlier backup, or a moment from 202\S+Z on\./,
  );
  expect(code).toBe(2);
});

test('where a log in the middle or the newest one is missing, a moment that it is needed for is refused with what can be had', async () => {
  const logs = logsFolder(dataDir);
  const newest = (await readdir(logs)).filter((name) => name.startsWith('neostore.')).length - 1;
  for (const [missing, says] of [
    [1, 'neostore.transaction.db.1 is missing or cut short'],
    [newest, 'the newest log is missing or cut short'],
  ] as const) {
    const [there, away] = [join(logs, `neostore.transaction.db.${missing}`), join(dataDir, 'away')];
    await rename(there, away);
    const { code, errors } = await restore(['--until', at(end), '--logs', dataDir]);
    await rename(away, there);
    expect(errors).toContain(says);
    expect(errors).toMatch(/to any moment from \S+Z to \S+Z, and not to/);
    expect(code).toBe(2);
  }
  expect(await isThere(join(dataDir, 'restoring'))).toBe(false);
});

test('copied logs lead as far as they were copied, and no further', async () => {
  const { code, errors } = await restore(['--until', at(late), '--logs', backups]);
  expect(errors).toContain('were copied then');
  expect(code).toBe(2);
});

test('a restore that is killed leaves the graph that was, and the next one holds what was acknowledged before and nothing that was begun after', async () => {
  const killed = startCommand(['restore', file, '--until', at(busy)], { DATA_DIR: dataDir });
  await until('it is at work', async () => isThere(join(dataDir, 'restoring', 'neo4j', 'logs')), 300_000);
  killed.kill('SIGKILL');
  await killed.exited;
  expect((await readdir(dataDir)).filter((name) => name.startsWith('before-restore-'))).toEqual([]);
  const { code, output, errors } = await restore(['--until', at(busy)]);
  expect(errors).not.toContain('error:');
  expect(code).toBe(0);
  expect(output).toMatch(/ as it stood at \S+: it was replayed from the backup \([\d,]+ transactions/);
  expect((await readdir(dataDir)).filter((name) => name.startsWith('before-restore-'))).toHaveLength(1);
  await openGraph();
  const rows = await graph.read<Record<string, never>, { id: string; isWhole: boolean }>(
    cypher`MATCH (s:Source) RETURN s.id AS id, EXISTS { (s)-[:HAS]->(:Trial {id: s.id}) } AS isWhole`,
  );
  const held = new Set(rows.map(({ id }) => id));
  const before = written.filter(({ acknowledged }) => acknowledged < busy);
  const after = written.filter(({ begun }) => begun >= busy);
  expect([before.length > 0, after.length > 0]).toEqual([true, true]);
  expect(before.filter(({ id }) => !held.has(id))).toEqual([]);
  expect(after.filter(({ id }) => held.has(id))).toEqual([]);
  expect(rows.filter(({ isWhole }) => !isWhole)).toEqual([]);
  await writing(() => wait(100));
  await close();
}, 300_000);

test('a moment at which another graph stood is not taken from the logs of the restored one', async () => {
  const { code, errors } = await restore(['--until', at(quiet), '--logs', dataDir]);
  expect(errors).toContain(`to ${at(busy)}, and not to ${at(quiet)}`);
  expect(errors).toContain('another one stood then');
  expect(code).toBe(2);
});

test('logs of the restored graph stand beside those that were copied before, and mix with none', async () => {
  const { code, output, errors } = await copyLogs();
  expect(code).toBe(0);
  expect(output).toMatch(/^Copied \d+ KB of logs to /);
  expect(errors).toContain('Make a new backup now.');
  expect((await readdir(join(backups, 'logs'))).filter((name) => name !== 'lock.json')).toHaveLength(2);
});

test('with the data folder lost, the backup and the copied logs give the very graph of a quiet moment; its logs are bounded', async () => {
  const empty = join(await temporaryFolder(), 'data');
  await mkdir(empty);
  const { code, errors } = await restore(['--until', at(quiet)], empty);
  expect(errors).not.toContain('error:');
  expect(code).toBe(0);
  const logs = async () => (await readdir(logsFolder(empty))).filter((name) => name.startsWith('neostore.'));
  expect(await logs()).toContain('neostore.transaction.db.0');
  await openGraph(empty, '1m');
  expect(await digest()).toBe(quietDigest);
  await close();
  expect(await logs()).not.toContain('neostore.transaction.db.0');
}, 300_000);

const at = (ms: number) => new Date(ms).toISOString();

function restore(words: string[], folder = dataDir, from = file) {
  return runCommand(['restore', from, ...words], { DATA_DIR: folder });
}

function copyLogs() {
  return runCommand(['backup', backups, '--logs'], { DATA_DIR: dataDir });
}

/** Writes until the log of that number is begun. */
async function untilLog(number: number): Promise<void> {
  const log = join(logsFolder(dataDir), `neostore.transaction.db.${number}`);
  for (let n = 0; !(await isThere(log)); n++) {
    const words = Array.from({ length: 60_000 }, () => Math.random().toString(36)).join('');
    await graph.write((write) => write.run(FILL, { id: `filling-${number}-${n}`, words }));
  }
}

async function digest(): Promise<string> {
  const rows = await graph.read<Record<string, never>, Record<string, unknown>>(ALL);
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

/** Writes with four writers until the work is done. */
async function writing(work: () => Promise<unknown>): Promise<void> {
  let isDone = false;
  const writer = async (number: number) => {
    for (let n = 0; !isDone; n++) {
      const begun = Date.now();
      const id = `source:trial-${begun}-${n}-writer-${number}`;
      await graph.write((write) => write.run(CREATE, { id }));
      written.push({ id, begun, acknowledged: Date.now() });
    }
  };
  const writers = Array.from({ length: WRITERS }, (_, number) => writer(number));
  try {
    await work();
  } finally {
    isDone = true;
    await Promise.all(writers);
  }
}
