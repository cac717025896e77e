import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsOfName } from '../../src/cli/reading/file-name.ts';
import { runNode } from '../support/commands.ts';
import { temporaryFolder } from '../support/folders.ts';
import { openGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';

const main = fileURLToPath(new URL('../../.build/cli/main.js', import.meta.url));
const held = openGraph();

const ARTICLES = {
  'port-times_2021-05-04_quay.txt': 'Ann Ferris, Mayor of Porthaven, said 40 boats were lost in the storm.\n',
  'marram-post_2021-05-05_nets.html':
    '<html lang="en"><body><article><h1>Nets</h1><p>“We will mend the nets,” said John Pym, who leads the council.</p></article></body></html>',
  'deep/2021-05-06 fog.txt': 'Joan Marsh told the harbour board: “The fog cost us a week.”\n',
  'deep/kai.txt':
    'Der Hafenrat hat am Montag beschlossen, den alten Kai zu schließen, nachdem ein Ingenieur Risse in drei Pfeilern gefunden hatte. „Wir hatten keine Wahl“, sagte Anna Ferris, die dem Rat vorsitzt und seit Jahren warnt.\n',
  'notes.md': 'Not an article.\n',
};

let folder: string;
beforeEach(async () => {
  await held.hold();
  folder = await temporaryFolder();
  await mkdir(join(folder, 'deep'));
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(join(folder, name), text);
});
afterEach(() => rm(folder, { recursive: true }));

async function read(...words: string[]) {
  const { uri, user, password } = await testNeo4j();
  const env = { ...process.env, NO_COLOR: '1', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return runNode([main, 'read', '.', ...words], { cwd: folder, env });
}

const SAID = `{ quotes(first: 10) { nodes { text saidBy { name } citation { source { publishedAt publishedBy { name } } } } } }`;

async function said() {
  const { quotes } = await held.answer(SAID);
  return quotes.nodes
    .map((one: any) => [
      one.saidBy[0].name,
      one.citation.source.publishedAt,
      one.citation.source.publishedBy[0].name,
    ])
    .sort();
}

test('a folder of articles becomes a graph, with what each file’s name tells of it, and bad files are told', async () => {
  const { code, output } = await read();
  expect(output).toMatch(/3 of 4 articles read/);
  expect(output).toMatch(/1 article not read\n\s+deep\/kai\.txt\n\s+.*in German \(de\)/);
  expect(code).toBe(1);
  expect(await said()).toEqual([
    ['Ann Ferris', '2021-05-04', 'port-times'],
    ['Joan Marsh', '2021-05-06', 'Unnamed publisher'],
    ['John Pym', '2021-05-05', 'marram-post'],
  ]);
});

test('a second run reads only what is new or changed, and changes nothing else', async () => {
  await read();
  const before = await held.run(
    'MATCH (n) WHERE n:!(Layout|Ledger|Revision|Subject) RETURN count(n) AS nodes',
  );
  await rm(join(folder, 'deep/kai.txt'));
  const again = await read('--format', 'json');
  expect(JSON.parse(again.output)).toMatchObject({ articles: 3, read: 0, standing: 3, refused: [] });
  expect(
    await held.run('MATCH (n) WHERE n:!(Layout|Ledger|Revision|Subject) RETURN count(n) AS nodes'),
  ).toEqual(before);
  await writeFile(
    join(folder, 'deep/2021-05-06 fog.txt'),
    'Joan Marsh told the harbour board: “The fog cost us a month.”\n',
  );
  expect(JSON.parse((await read('--format', 'json')).output)).toMatchObject({ read: 1, standing: 2 });
});

test('the statement documents are written, too, into a folder that is made', async () => {
  await read('--out', 'drafts/made');
  expect((await readdir(join(folder, 'drafts/made'))).sort()).toEqual([
    '2021-05-06-fog.yaml',
    'marram-post_2021-05-05_nets.yaml',
    'port-times_2021-05-04_quay.yaml',
  ]);
});

test('a folder without articles is refused with what articles end in', async () => {
  await mkdir(join(folder, 'empty'));
  const { uri, user, password } = await testNeo4j();
  const env = { ...process.env, NO_COLOR: '1', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const { code, errors } = await runNode([main, 'read', 'empty'], { cwd: folder, env });
  expect(code).toBe(2);
  expect(errors).toContain('The folder "empty" holds no articles');
});

test.each([
  ['port-times_2021-05-04_old-quay.txt', { publisher: 'port-times', publishedAt: '2021-05-04' }],
  ['2021-05-04 old quay.html', { publisher: null, publishedAt: '2021-05-04' }],
  ['port-times_2021-13-04_old-quay.txt', { publisher: null, publishedAt: null }],
  ['old-quay.txt', { publisher: null, publishedAt: null }],
])('the name %s tells %j', (name, facts) => {
  expect(factsOfName(name)).toEqual(facts);
});
