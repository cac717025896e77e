import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bulkLoad, faultsAsText } from '../../src/cli/bulk.ts';
import { importDocument } from '../../src/graph/import.ts';
import { csv, documentsOf, rows } from '../documents/table/reading.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openGraph } from '../support/graph.ts';

const held = openGraph();
const [one, two, three] = rows();
const later = { ...one, source: 'Another', key: 'later', speakerKind: '', publisherKind: '' };
const answer = { ...later, source: 'A third', respondsTo: 'none', kind: 'REJECTS', basis: 'Ada Birch said' };

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
beforeEach(() => held.hold());

/** Loads what a file holds. */
async function load(name: string, text: string) {
  const file = join(folder, name);
  await writeFile(file, text);
  return bulkLoad(held.graph, [file], null, () => {});
}

const GRAPH =
  'MATCH (n) WHERE n:!(Layout|Ledger|Revision|Subject) OPTIONAL MATCH (n)-[r]->(m) RETURN labels(n) AS labels, n, type(r) AS type, r, m.id AS to';

/** Everything that the graph holds, in an order of its own; when it was written and loaded aside. */
async function graph(): Promise<string[]> {
  const found = await held.run(GRAPH);
  return found.map((row) => JSON.stringify(row, timeless)).sort();
}

const OF_THE_MOMENT = /^(loaded|at|assertedAt|recordedAt|identity|start|end|.*[eE]lementId)$/;

function timeless(key: string, value: unknown): unknown {
  if (OF_THE_MOMENT.test(key)) return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('a table gives the graph that importing its documents one by one gives', async () => {
  const table = csv([one, two, three, later, answer]);
  expect(await load('table.csv', table)).toMatchObject({
    report: { documents: 3, statements: 5 },
    faults: { documents: 0, errors: 0 },
  });
  const bulk = await graph();
  await held.hold();
  // A load has one moment, at which documents follow each other by their turns.
  const at = new Date();
  for (const document of await documentsOf(table)) await importDocument(held.graph, document, at);
  expect(bulk).toEqual(await graph());
});

test('sources that did not change are passed over, also when what they take from others did', async () => {
  await load('table.csv', csv([one, two, three, later, answer]));
  expect((await load('table.csv', csv([one, two, three, later, answer]))).report).toMatchObject({
    skipped: 3,
  });
  const changed = csv([one, two, { ...three, note: 'read again' }, later, answer]);
  expect((await load('table.csv', changed)).report).toMatchObject({ skipped: 2, changed: 1 });
});

test('faulty sources are told with line and column, all others are loaded, and the mended file adds them', async () => {
  const faulty = csv([one, two, { ...three, speech: 'LOUD' }, later, answer]);
  const { report, faults } = await load('table.csv', faulty);
  expect(report).toMatchObject({ documents: 1, statements: 1 });
  expect(faults).toMatchObject({ documents: 2, errors: 2 });
  const text = faultsAsText(faults);
  expect(text).toMatch(/table\.csv:6:\d+ .*speech.*: "speech" cannot be "LOUD"/);
  expect(text).toContain('table/after-fault');
  expect(text).toContain('2 errors: 2 documents were skipped, and all others are loaded.');
  expect((await load('table.csv', csv([one, two, three, later, answer]))).report).toMatchObject({
    documents: 3,
    skipped: 1,
  });
});

test('of many faults the first hundred are told, and the rest counted', async () => {
  const wrong = Array.from({ length: 130 }, () => ({ ...two, value: 'x' }));
  const { faults } = await load('table.csv', csv([one, ...wrong]));
  expect(faults.errors).toBe(130);
  expect(faultsAsText(faults)).toMatch(/table\.csv.*\n… and 30 more\n130 errors: 1 document was skipped/);
});

test('a faulty line of JSON is told with its line, and those after it are loaded', async () => {
  const [first, second] = (await documentsOf(csv([one, two, three, later]))).map((each) =>
    JSON.stringify(each),
  );
  const { report, faults } = await load('lines.jsonl', `${first}\n{"by": 1}\n{\n${second}\n`);
  expect(report).toMatchObject({ documents: 2 });
  expect(faults.first.map(({ line }) => line)).toEqual(expect.arrayContaining([2, 3]));
  expect(faults.documents).toBe(2);
});

test('what refers to nowhere is left out with all that refers to it, and nothing else', async () => {
  const lost = {
    ...later,
    source: 'Lost',
    key: 'lost',
    respondsTo: 'quote:nowhere',
    kind: 'REJECTS',
    basis: 'Ada Birch said',
  };
  const resting = { ...answer, source: 'Resting', respondsTo: 'lost' };
  const table = csv([one, two, three, lost, later, resting, answer]);
  const { report, faults } = await load('table.csv', table);
  expect(report).toMatchObject({ documents: 3, statements: 5 });
  expect(faults.first.map(({ rule, file }) => [rule, file.split(':').at(-1)])).toEqual([
    ['reference/nowhere', '7'],
    ['reference/nowhere', '13'],
  ]);
  const sources = await held.run('MATCH (s:Source) RETURN s.title AS title ORDER BY title');
  expect(sources.map(({ title }) => title)).toEqual(['A third', 'Another', 'The bridge']);
});

test('lines of JSON are text in UTF-8 or UTF-16 with a mark; anything else is refused, and the next file loaded', async () => {
  const lines = (await documentsOf(csv([one, two, three, later]))).map((each) => JSON.stringify(each));
  const files = [
    ['latin1.jsonl', Buffer.from(`${lines[0]!.replace('Ada', 'Ádá')}\n`, 'latin1')],
    ['marked.jsonl', Buffer.from(`\ufeff${lines[0]}\r\n`)],
    ['wide.jsonl', Buffer.from(`\ufeff${lines[1]}`, 'utf16le')],
  ] as const;
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  const names = files.map(([name]) => join(folder, name));
  const { report, faults } = await bulkLoad(held.graph, names, null, () => {});
  expect(report).toMatchObject({ documents: 2 });
  expect(faults.first).toMatchObject([{ rule: 'yaml/encoding', file: names[0] }]);
});
