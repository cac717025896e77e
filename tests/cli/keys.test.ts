import { fileURLToPath } from 'node:url';
import { ownerOf } from '../../src/graph/access/keys.ts';
import { runNode } from '../support/commands.ts';
import { openGraph } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';

const bin = fileURLToPath(new URL('../../.build/cli/main.js', import.meta.url));
const over = openGraph();

async function keys(...words: string[]) {
  const { uri, user, password } = await testNeo4j();
  const env = { ...process.env, NO_COLOR: '1', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return runNode([bin, 'keys', ...words], { env });
}

test('a key is made, shown once on standard output, listed without it, and revoked', async () => {
  const made = await keys('add', 'Ann Marlow', '--role', 'reviewer');
  expect(made.code).toBe(0);
  expect(made.output).toMatch(/^onrecord_\S{43}\n$/);
  const key = made.output.trim();
  expect(await ownerOf(over.graph, key)).toEqual({ name: 'Ann Marlow', role: 'REVIEWER' });
  const listed = await keys('list');
  expect(listed.output).toMatch(/^Ann Marlow {2}REVIEWER {5}since \d{4}-\d\d-\d\d\n$/);
  expect((await keys('revoke', 'Ann Marlow')).output).toBe('The key of Ann Marlow is revoked\n');
  expect(await ownerOf(over.graph, key)).toBeNull();
  expect((await keys('list', '--format', 'json')).output).toContain('"revokedAt": "20');
});

test('what cannot be is told with what may be', async () => {
  const role = await keys('add', 'Ann Marlow', '--role', 'boss');
  expect(role.errors).toContain('"boss" is no role');
  expect(role.errors).toContain('READER, CONTRIBUTOR, REVIEWER, ADMIN');
  expect(role.code).toBe(2);
  const nobody = await keys('revoke', 'Nobody');
  expect(nobody.errors).toContain('No key of the name "Nobody" stands');
  expect(nobody.code).toBe(1);
});
