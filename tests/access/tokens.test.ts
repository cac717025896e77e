import { holderIn, isSafeAddress, isToken, SAME_NAMES, type SignIn } from '../../src/access/tokens.ts';
import { Unauthenticated } from '../../src/model/errors.ts';

const rules: SignIn = {
  issuer: 'https://login.example.org',
  audience: 'on-record',
  roleClaim: 'roles',
  nameClaim: 'name',
  roles: SAME_NAMES,
};
const held = (claims: object, more: Partial<SignIn> = {}) =>
  holderIn({ sub: '00u1', ...claims }, { ...rules, ...more });

test('a token is of its subject at its issuer, under the name that it gives', () => {
  expect(held({ name: 'Ann Marlow', roles: ['REVIEWER'] })).toEqual({
    name: 'Ann Marlow',
    role: 'REVIEWER',
    account: 'https://login.example.org 00u1',
  });
});

test.each([
  ['a list', { roles: ['CONTRIBUTOR', 'ADMIN', 'READER'] }, {}, 'ADMIN'],
  ['a text', { roles: 'contributor' }, {}, 'CONTRIBUTOR'],
  ['nothing', {}, {}, 'READER'],
  ['names that mean nothing here', { roles: ['editors', null, 7, {}] }, {}, 'READER'],
  ['a text that only contains a role', { roles: 'no ADMIN' }, {}, 'READER'],
  ['a map', { roles: { ADMIN: true } }, {}, 'READER'],
  [
    'a claim inside others',
    { realm_access: { roles: ['REVIEWER'] } },
    { roleClaim: 'realm_access.roles' },
    'REVIEWER',
  ],
  [
    'a claim with dots in its name',
    { 'https://news.example/role': 'ADMIN' },
    { roleClaim: 'https://news.example/role' },
    'ADMIN',
  ],
  ['what every map has', {}, { roleClaim: 'constructor.name' }, 'READER'],
  [
    'names of its own',
    { roles: ['desk', 'ADMIN'] },
    { roles: new Map([['desk', 'REVIEWER']]) as SignIn['roles'] },
    'REVIEWER',
  ],
])('the role is read from %s', (_, claims, more, role) => {
  expect(held(claims, more).role).toBe(role);
});

test.each([
  ['  Ann \n Marlow\u0000', 'Ann Marlow'],
  ['Ann \u202eolraM\u202c', 'Ann olraM'],
  ['x'.repeat(200), 'x'.repeat(80)],
  ['', '00u1'],
  ['\u200e', '00u1'],
  [undefined, '00u1'],
  [{ first: 'Ann' }, '00u1'],
])('the name %j is shown as %j', (name, shown) => {
  expect(held({ name }).name).toBe(shown);
});

test.each([undefined, '', '  ', 7, 'a\nb', 'x'.repeat(256)])('nobody has the subject %j', (sub) => {
  expect(() => holderIn({ sub }, rules)).toThrow(Unauthenticated);
});

test.each([
  ['eyJh.eyJz.c2ln', true],
  ['eyJh.eyJz.', true],
  ['onrecord_abc', false],
  ['eyJh.eyJz', false],
  ['a.b.c.d.e', false],
  ['a.b c.d', false],
])('%j is a token: %j', (text, is) => {
  expect(isToken(text)).toBe(is);
});

test.each([
  ['https://login.example.org/keys', true],
  ['http://127.0.0.1:8080', true],
  ['http://localhost/realms/news', true],
  ['http://[::1]:1', true],
  ['http://login.example.org', false],
  ['http://127.0.0.1.example.org', false],
  ['http://localhost.example.org', false],
  ['https://a b.example', false],
  ['file:///etc/keys', false],
  ['login.example.org', false],
])('what comes from %j comes unaltered: %j', (text, is) => {
  expect(isSafeAddress(text)).toBe(is);
});
