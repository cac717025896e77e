import { hashOf } from '../../../src/access/keys.ts';
import { addKey, listKeys, ownerOf, revokeKey } from '../../../src/graph/access/keys.ts';
import { Conflict, InvalidArgument, NotFound } from '../../../src/model/errors.ts';
import { openGraph } from '../../support/graph.ts';

const over = openGraph();
beforeEach(() => over.hold());

test('a key opens for its owner until it is revoked', async () => {
  const key = await addKey(over.graph, 'Ann Marlow', 'REVIEWER');
  expect(await ownerOf(over.graph, key)).toEqual({ name: 'Ann Marlow', role: 'REVIEWER' });
  await revokeKey(over.graph, 'Ann Marlow');
  expect(await ownerOf(over.graph, key)).toBeNull();
});

test('the graph holds the hash of a key and nowhere the key', async () => {
  const key = await addKey(over.graph, 'Ann Marlow', 'ADMIN');
  const held = JSON.stringify(await over.run('MATCH (n) RETURN properties(n) AS held'));
  expect(held).toContain(hashOf(key));
  expect(held).not.toContain(key.slice(-20));
});

test('a name has one key at a time, and the next one after it is revoked', async () => {
  const first = await addKey(over.graph, 'Ann Marlow', 'READER');
  await expect(addKey(over.graph, 'Ann Marlow', 'ADMIN')).rejects.toThrow(Conflict);
  expect(await ownerOf(over.graph, first)).toEqual({ name: 'Ann Marlow', role: 'READER' });
  await revokeKey(over.graph, 'Ann Marlow');
  const second = await addKey(over.graph, 'Ann Marlow', 'CONTRIBUTOR');
  expect(await ownerOf(over.graph, first)).toBeNull();
  expect(await ownerOf(over.graph, second)).toEqual({ name: 'Ann Marlow', role: 'CONTRIBUTOR' });
});

test('keys are listed with those that were revoked', async () => {
  await addKey(over.graph, 'Bert Oakes', 'READER');
  await addKey(over.graph, 'Ann Marlow', 'ADMIN');
  await revokeKey(over.graph, 'Bert Oakes');
  expect(await listKeys(over.graph)).toEqual([
    { name: 'Ann Marlow', role: 'ADMIN', addedAt: expect.stringMatching(/^\d{4}-/), revokedAt: null },
    { name: 'Bert Oakes', role: 'READER', addedAt: expect.any(String), revokedAt: expect.any(String) },
  ]);
});

test.each(['', ' Ann', 'Ann ', 'A\nB', 'x'.repeat(81)])('%j is no name for a key', async (name) => {
  await expect(addKey(over.graph, name, 'READER')).rejects.toThrow(InvalidArgument);
});

test('what stands under no name cannot be revoked', async () => {
  await expect(revokeKey(over.graph, 'Nobody')).rejects.toThrow(NotFound);
});

test.each(['', 'onrecord_', `onrecord_${'A'.repeat(43)}`, "' OR 1=1"])('%j opens nothing', async (key) => {
  expect(await ownerOf(over.graph, key)).toBeNull();
});
