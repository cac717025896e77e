import { readAuthorization } from '../../src/access/authorization.ts';
import { hashOf, isKey, newKey } from '../../src/access/keys.ts';
import { ACCESS_ROLES, suffices } from '../../src/access/roles.ts';

test('each key is another one, can be told from other text, and its hash does not hold it', () => {
  const keys = Array.from({ length: 50 }, newKey);
  expect(new Set(keys).size).toBe(50);
  for (const key of keys) {
    expect(isKey(key)).toBe(true);
    expect(hashOf(key)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(key)).toBe(hashOf(key));
  }
  expect(isKey(keys[0]!.slice(1))).toBe(false);
  expect(isKey(`${keys[0]}x`)).toBe(false);
});

test('each role may do what those before it may, and no more', () => {
  const table = ACCESS_ROLES.map((role) => ACCESS_ROLES.filter((needed) => suffices(role, needed)));
  expect(table).toEqual([
    ['READER'],
    ['READER', 'CONTRIBUTOR'],
    ['READER', 'CONTRIBUTOR', 'REVIEWER'],
    ['READER', 'CONTRIBUTOR', 'REVIEWER', 'ADMIN'],
  ]);
});

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

test.each([
  ['Bearer abc', { scheme: 'BEARER', key: 'abc' }],
  ['bearer  abc ', { scheme: 'BEARER', key: 'abc' }],
  [basic('anybody:abc'), { scheme: 'BASIC', key: 'abc' }],
  [basic(':a:b'), { scheme: 'BASIC', key: 'a:b' }],
  [undefined, null],
  ['', null],
  ['Bearer', null],
  ['Bearer a b', null],
  ['Digest abc', null],
])('the header %j brings %j', (header, credential) => {
  expect(readAuthorization(header)).toEqual(credential);
});
