import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { launch, type Neo4j } from '../../src/database/launch.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { UNFINISHED, VERSION, versionOf } from '../../src/graph/migrations.ts';
import { makeReady } from '../../src/graph/portable/put-in.ts';
import { readOut } from '../../src/graph/portable/read-out.ts';
import { temporaryFolder } from '../support/folders.ts';
import { asCypher, openGraph, seeds } from '../support/graph.ts';
import { type TestLogin, testNeo4j } from '../support/neo4j.ts';
import { runCommand } from '../support/started.ts';
import { until } from '../support/waiting.ts';

// The Neo4j of the run is the one elsewhere; another one is what a backup of it is restored into.
const over = openGraph(...seeds());
let login: TestLogin;
let other: Neo4j;
let target: Graph;
let folder: string;
let file: string;

beforeAll(async () => {
  login = await testNeo4j();
  other = await launch({ dataDir: await temporaryFolder() });
  target = await connect(other);
  folder = await temporaryFolder();
  file = join(folder, 'graph.jsonl.gz');
  await contradict(0);
  // Whole numbers, floats that look like them, and lists of either.
  await over.run(
    'CREATE (:Trial {whole: 3, float: 3.0, wholes: [1, 2], floats: [1.0, 2.5], none: [], words: ["é\\n", ""], yes: true, large: 9007199254740991})',
  );
});
afterAll(async () => {
  await target?.close();
  await other?.stop();
});

const at = ({ uri, user, password }: TestLogin) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
});
const fromSource = (...words: string[]) => runCommand(words, at(login));
const intoTarget = (...words: string[]) => runCommand(words, at(other));

/** A change that the ledger numbers. */
async function contradict(n: number) {
  const { quotes } = await over.answer('{ quotes(first: 20) { nodes { id } } }');
  return over
    .as('Ann Marlow', 'REVIEWER')
    .answer(
      'mutation ($input: AddContradictionInput!) { addContradiction(input: $input) { revision { id } } }',
      {
        input: {
          between: [quotes.nodes[2 * n].id, quotes.nodes[2 * n + 1].id],
          kind: 'INCOMPATIBLE',
          reason: 'They cannot both hold.',
        },
      },
    );
}

/** All nodes and relationships with the kinds of their values, those at the ends written out. */
async function everything(graph: Pick<Graph, 'read'>): Promise<string[]> {
  const kinds = (of: string) => `[key IN keys(${of}) | key + valueType(${of}[key])]`;
  const rows = await graph.read(
    asCypher(`MATCH (n) WHERE NOT n:Layout RETURN labels(n) AS l, properties(n) AS p, ${kinds('n')} AS k
      UNION ALL MATCH (a)-[r]->(b)
      RETURN [type(r)] AS l, {a: properties(a), b: properties(b), r: properties(r)} AS p, ${kinds('r')} AS k`),
  );
  return rows.map((row) => JSON.stringify(sorted(row))).sort();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, key === 'k' || key === 'l' ? [...(one as string[])].sort() : sorted(one)]),
  );
}

test('a graph elsewhere is read out into one file, which only its owner may read', async () => {
  const { code, output, errors } = await fromSource('backup', file);
  expect([code, errors]).toEqual([0, expect.not.stringContaining('error')]);
  expect(output).toMatch(/^graph\.jsonl\.gz holds [1-9]\d* sources, .*; it was read back and compared$/m);
  expect(await readdir(folder)).toEqual(['graph.jsonl.gz']);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await fromSource('backup', '--verify', file)).output).toContain('it was read back and compared');
});

test('restored into an empty graph it is the very graph, node by node and edge by edge, with all keys', async () => {
  const { code, errors, output } = await intoTarget('restore', file);
  expect([code, errors]).toEqual([0, expect.not.stringContaining('error')]);
  expect(output).toContain('graph.jsonl.gz holds');
  const restored = await everything(target);
  expect(restored.length).toBeGreaterThan(500);
  expect(restored).toEqual(await everything(over.graph));
  expect(restored.filter((one) => one.includes('"Key"'))).not.toEqual([]);
  const schema = asCypher(
    'SHOW INDEXES YIELD name, state WHERE NOT name STARTS WITH "index_" RETURN name, state ORDER BY name',
  );
  expect(await target.read(schema)).toEqual(await over.graph.read(schema));
  expect(await versionOf(target)).toBe(VERSION);
});

test('a graph that holds something is not restored into', async () => {
  const before = await everything(target);
  const { code, errors } = await intoTarget('restore', file);
  expect(code).toBe(2);
  expect(errors).toMatch(
    /error: The graph holds [\d,]+ nodes already, .*\.\nfix: {3}name an empty database\./,
  );
  expect(await everything(target)).toEqual(before);
});

test('a restore that was killed is nobody’s graph, until it is run again', async () => {
  await target.alter(asCypher('MATCH (n) DETACH DELETE n'));
  await makeReady(target, VERSION);
  await target.alter(asCypher('CREATE (:Restored:Source {id: "source:half", restoredAs: 7})'));
  expect(await versionOf(target)).toBe(UNFINISHED);
  const opened = await intoTarget('import', 'seeds');
  expect(opened.errors).toContain(
    'A restore into this graph was not finished.\nfix:   run on-record restore again.',
  );
  expect(opened.code).not.toBe(0);
  expect((await intoTarget('restore', file)).code).toBe(0);
  expect(await everything(target)).toEqual(await everything(over.graph));
});

test('the embedded graph is filled in the same way, and read out as well', async () => {
  const DATA_DIR = await temporaryFolder();
  expect(await runCommand(['restore', file], { DATA_DIR })).toMatchObject({ code: 0 });
  const again = join(folder, 'again.jsonl.gz');
  expect(await runCommand(['backup', again], { DATA_DIR })).toMatchObject({ code: 0 });
  const lines = async (of: string) =>
    gunzipSync(await readFile(of))
      .toString()
      .trim()
      .split('\n').length;
  expect(await lines(again)).toBe(await lines(file));
}, 600_000);

test('a file that was cut short, altered or made by hand is refused, with code 2, before anything is written', async () => {
  await target.alter(asCypher('MATCH (n) DETACH DELETE n'));
  const whole = await readFile(file);
  const half = Math.floor(whole.length / 2);
  const text = gunzipSync(whole).toString();
  const lines = text.split('\n');
  const damaged: [string, Buffer][] = [
    ['cut', whole.subarray(0, half)],
    ['altered', Buffer.from(whole).fill(7, half, half + 64)],
    ['no gzip', Buffer.from(text)],
    ['unfinished', gzipSync(lines.slice(0, -2).join('\n').concat('\n'))],
    ['one line less', gzipSync(lines.toSpliced(5, 1).join('\n'))],
    ['another word', gzipSync(text.replace('Ann Marlow', 'Ann Barlow'))],
    ['no backup', gzipSync('{"a": 1}\n')],
    ['Cypher', gzipSync(text.replace('"labels":["', '"labels":["A) DETACH DELETE n //'))],
    ['empty', gzipSync('')],
  ];
  for (const [what, bytes] of damaged) {
    const made = join(await temporaryFolder(), 'damaged.jsonl.gz');
    await writeFile(made, bytes);
    const { code, errors } = await intoTarget('restore', made);
    expect([what, code, errors]).toEqual([
      what,
      2,
      expect.stringContaining(`error: The backup ${made} is damaged (`),
    ]);
  }
  expect(await target.read(asCypher('MATCH (n) RETURN count(n) AS n'))).toEqual([{ n: 0 }]);
});

test('what is no graph of ours is refused rather than half kept', async () => {
  await over.run('CREATE (:Trial {on: date("2021-01-01")})');
  const { code, errors } = await fromSource('backup', join(folder, 'odd.jsonl.gz'));
  await over.run('MATCH (t:Trial) WHERE t.on IS NOT NULL DELETE t');
  expect(code).toBe(2);
  expect(errors).toContain('The graph holds something at on that On Record never writes');
  expect(await readdir(folder)).not.toContain('odd.jsonl.gz');
});

test('a backup in a folder is named by its time, and a name of another kind is refused', async () => {
  const backups = await temporaryFolder();
  expect((await fromSource('backup', backups, '--keep', '1')).code).toBe(0);
  expect((await fromSource('backup', backups, '--keep', '1')).output).toMatch(/Removed on-record-/);
  expect(await readdir(backups)).toEqual([expect.stringMatching(/^on-record-[\dTZ-]+\.jsonl\.gz$/)]);
  expect((await fromSource('backup', join(backups, 'x.zip'))).errors).toContain('ends in .jsonl.gz');
});

test('a graph that changes meanwhile is read again, and one that always changes has its changes wait', async () => {
  const made: string[][] = [];
  let change = 1;
  let late: Promise<unknown> = Promise.resolve();
  let waits = 0;
  const sink = async (lines: AsyncIterable<object>) => {
    const taken: string[] = [];
    for await (const line of lines) {
      if (taken.push(JSON.stringify(line)) !== 3) continue;
      if (made.length < 2) await contradict(change++);
      else late = contradict(change++);
    }
    made.push(taken);
  };
  // A try that is given up throws before it is kept.
  const giving = (lines: AsyncIterable<object>) =>
    sink(lines).catch((error) => {
      made.push([]);
      throw error;
    });
  const { labels } = await readOut(over.graph, giving, () => waits++);
  expect([made.length, waits]).toEqual([3, 1]);
  await late;
  const [row] = await over.run('MATCH (r:Revision) RETURN count(r) AS n');
  // The change that had to wait came behind what was read out.
  await until('it is there', async () => (row!.n as number) === labels.Revision! + 1);
});
