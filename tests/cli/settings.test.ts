import { resolve } from 'node:path';
import { readSettings, settings, settingsHelp } from '../../src/cli/settings.ts';
import { InvalidArgument } from '../../src/model/errors.ts';

test('without settings the embedded graph is served on the loopback address', () => {
  expect(readSettings({})).toEqual({
    port: 4000,
    isPortExplicit: false,
    host: '127.0.0.1',
    reading: 'open',
    dataDir: resolve('.data'),
    corsOrigins: [],
    trustedProxies: [],
    heap: '512m',
    pageCache: '128m',
    logs: '1g',
    logLevel: 'warn',
    slowMs: 1000,
    metrics: false,
    memory: 33_554_432,
    traces: false,
  });
});

test('tokens of an identity provider are taken where it is named, with whom they must be meant for', () => {
  const env = { JWT_ISSUER: 'https://login.example.org/', JWT_AUDIENCE: 'on-record' };
  const { signIn } = readSettings(env);
  expect(signIn).toMatchObject({ issuer: 'https://login.example.org/', audience: 'on-record' });
  expect(signIn).toMatchObject({ roleClaim: 'roles', nameClaim: 'name', jwksUrl: undefined });
  expect([signIn!.roles.get('REVIEWER'), signIn!.roles.get('admin')]).toEqual(['REVIEWER', 'ADMIN']);
  const JWT_ROLES = 'REVIEWER=night desk, REVIEWER=editors,ADMIN=/it';
  expect([...readSettings({ ...env, JWT_ROLES }).signIn!.roles]).toEqual([
    ['night desk', 'REVIEWER'],
    ['editors', 'REVIEWER'],
    ['/it', 'ADMIN'],
  ]);
  expect(() => readSettings({ JWT_ISSUER: env.JWT_ISSUER })).toThrow(
    'JWT_ISSUER is set and JWT_AUDIENCE is not; set it',
  );
  expect(() => readSettings({ JWT_AUDIENCE: 'on-record' })).toThrow(
    'JWT_AUDIENCE is set and JWT_ISSUER is not; set both',
  );
});

test('so many requests a minute are answered for one caller where that is set', () => {
  const env = { RATE_LIMIT: '600', TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,fd00::/8' };
  expect(readSettings(env)).toMatchObject({
    rateLimit: 600,
    trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
  });
  expect(readSettings({ RATE_LIMIT: 'off' }).rateLimit).toBeUndefined();
});

test('dashboards come from a folder of one’s own where one is named', () => {
  expect(readSettings({ DASHBOARDS: 'src' }).dashboardsDir).toBe(resolve('src'));
});

test('other sites may ask where their origins are named', () => {
  expect(readSettings({ CORS_ORIGINS: 'https://desk.example, http://localhost:3000' }).corsOrigins).toEqual([
    'https://desk.example',
    'http://localhost:3000',
  ]);
});

test('a setting of nothing but spaces counts as unset', () => {
  expect(readSettings({ PORT: ' ', NEO4J_URI: '' })).toEqual(readSettings({}));
});

test.each([
  ['PORT', '0', 'a whole number from 1 to 65535'],
  ['PORT', '65536', 'a whole number from 1 to 65535'],
  ['PORT', '4000a', 'a whole number from 1 to 65535'],
  ['HOST', 'http://localhost', 'an address such as 127.0.0.1, 0.0.0.0 or ::, or the name of a host'],
  ['READING', 'nobody', 'open or key'],
  ...['http://login.example.org', 'login.example.org'].flatMap((text) => [
    [
      'JWT_ISSUER',
      text,
      'an address that begins with https://, or with http:// on this machine, as iss in its tokens writes it',
    ],
    ['JWT_JWKS_URL', text, 'an address that begins with https://, or with http:// on this machine'],
  ]),
  ...['editors', 'EDITOR=editors', 'ADMIN=', 'ADMIN=it,READER=it'].map((text) => [
    'JWT_ROLES',
    text,
    'roles such as REVIEWER=editors,REVIEWER=desk,ADMIN=it',
  ]),
  ['DASHBOARDS', 'package.json', 'a folder that exists, with a folder of .graphql files for each dashboard'],
  ...['*', 'https://desk.example/', 'https://Desk.example', 'desk.example'].map((text) => [
    'CORS_ORIGINS',
    text,
    'origins such as https://desk.example.org, in small letters, without a path or a slash at the end',
  ]),
  ...['-1', '1.5', 'off', '100000'].map((text) => ['ANSWERS_MB', text, 'a whole number from 0 to 99999']),
  ...['0', '-1', '1.5', 'on'].map((text) => ['RATE_LIMIT', text, 'off, or a whole number from 1 to 9999999']),
  ...['true', '*', '10.0.0.0/33', '0.0.0.0/0', 'proxy.example', '::1%1'].map((text) => [
    'TRUST_PROXY',
    text,
    'addresses and networks such as 127.0.0.1,10.0.0.0/8,fd00::/8',
  ]),
  ['NEO4J_HEAP', 'lots', 'a whole number and k, m or g, such as 512m or 2g'],
  ['NEO4J_PAGE_CACHE', '12', 'a whole number and k, m or g, such as 512m or 2g'],
  ['NEO4J_LOGS', 'all', 'off, or a whole number and k, m or g, such as 512m or 2g'],
  [
    'NEO4J_URI',
    'http://localhost:7474',
    'bolt://HOST:PORT or neo4j://HOST:PORT, each also with +s or +ssc for an encrypted connection',
  ],
  ['NEO4J_DATABASE', '1', 'a name of 3 to 63 letters, digits, dots and dashes that starts with a letter'],
])('%s=%s is refused with what it may be', (name, value, may) => {
  const read = () => readSettings({ [name]: value });
  expect(read).toThrow(InvalidArgument);
  expect(read).toThrow(`${name} is ${JSON.stringify(value)}; it may be ${may}.`);
});

test.each([
  'bolt://127.0.0.1:7687',
  'neo4j://cluster.example',
  'neo4j+s://x.example:7687',
  'bolt+ssc://[::1]:7687',
])('a Neo4j at %s is used instead of the embedded one', (uri) => {
  expect(readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }).remote).toEqual({
    uri,
    user: 'neo4j',
    password: 'secret',
  });
});

test('another Neo4j needs a password, be it an empty one', () => {
  const NEO4J_URI = 'bolt://127.0.0.1:7687';
  expect(() => readSettings({ NEO4J_URI })).toThrow('NEO4J_URI is set and NEO4J_PASSWORD is not; set it');
  expect(readSettings({ NEO4J_URI, NEO4J_PASSWORD: '' }).remote?.password).toBe('');
});

test('the embedded Neo4j has one database', () => {
  expect(readSettings({ NEO4J_DATABASE: 'neo4j' }).remote).toBeUndefined();
  expect(() => readSettings({ NEO4J_DATABASE: 'other' })).toThrow(
    'has the one database neo4j; set NEO4J_URI too',
  );
});

test('--help names every setting and what it is when unset', () => {
  for (const { name, preset } of settings) {
    expect(settingsHelp()).toMatch(new RegExp(`^  ${name} .*${preset ? `\\(${preset}\\)` : ''}$`, 'm'));
  }
});
