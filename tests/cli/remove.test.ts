import { fileURLToPath } from 'node:url';
import { runNode } from '../support/commands.ts';
import { openGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { told } from '../support/told.ts';

const bin = fileURLToPath(new URL('../../.build/cli/main.js', import.meta.url));
const held = openGraph();
const sources = async () =>
  (await held.run('MATCH (s:Source) RETURN s.id AS id ORDER BY id')).map(({ id }) => id);

async function remove(...words: string[]) {
  const { uri, user, password } = await testNeo4j();
  const env = { ...process.env, NO_COLOR: '1', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return runNode([bin, 'remove', ...words], { env });
}

beforeAll(() =>
  held.hold(
    told('paper', [{ words: 'The quay is closed.' }, { words: 'It is not.', speaker: 'ben' }]),
    told('letter', [{ words: 'The quay is open.' }]),
  ),
);

test('a dry run says what would go and what stays, and removes nothing', async () => {
  const { code, output } = await remove('the PAPER', '--dry-run');
  expect(output).toBe(
    [
      'The paper (source:paper)',
      '  removed   1 entry, 2 quotes, 2 attributions',
      '            in no other source: Ben Cole',
      '  kept      in other sources too: The Gazette, Ada Birch',
      'Nothing was removed.',
      '',
    ].join('\n'),
  );
  expect(code).toBe(0);
  expect(await sources()).toEqual(['source:letter', 'source:paper']);
});

test('without a terminal nobody can be asked, and nothing is removed', async () => {
  const { code, errors } = await remove('source:paper');
  expect(errors).toContain('error: "The paper" was not removed.\n');
  expect(errors).toMatch(/fix: +add --yes to remove it without a question\./);
  expect(code).toBe(2);
  expect(await sources()).toEqual(['source:letter', 'source:paper']);
});

test('a misspelt title is told with the nearest one', async () => {
  const { code, errors } = await remove('The papper', '--yes');
  expect(errors).toMatch(/did you mean "The paper"\?/);
  expect(code).toBe(2);
});

test('--yes removes at once and tells it as JSON where that is asked for', async () => {
  const { code, output } = await remove('source:paper', '--yes', '--format', 'json');
  expect(JSON.parse(output)).toMatchObject({
    source: { id: 'source:paper', title: 'The paper' },
    removed: { quotes: 2, said: 2 },
    gone: [{ name: 'Ben Cole' }],
  });
  expect(code).toBe(0);
  expect(await sources()).toEqual(['source:letter']);
});
