import { inspect } from 'node:util';
import { UnsecuredJWT } from 'jose';
import { addKey } from '../../src/graph/access/keys.ts';
import { SignInUnavailable, Unauthenticated } from '../../src/model/errors.ts';
import { tokenReader } from '../../src/server/sign-in/read-token.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { AUDIENCE, identityProvider } from '../support/identity-provider.ts';
import { type Served, serveGraph } from '../support/served.ts';
import { until } from '../support/waiting.ts';

const over = openGraph(...seeds('calais.yaml'));
const provider = identityProvider();
/** The provider's address is known once it runs. */
const signingIn = (more: object = {}, elsewhere: object = {}) =>
  serveGraph(over, {
    get signIn() {
      return { ...provider.signIn, ...elsewhere };
    },
    ...more,
  });
const open = signingIn();
const closed = signingIn({ reading: 'key', logLevel: 'silent' });

beforeEach(() => {
  provider.isUp = true;
});

async function ask(
  token: string,
  query: string,
  { variables = {}, headers = {}, at = open }: { variables?: object; headers?: object; at?: Served } = {},
) {
  const answer = await at.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await answer.json()) as { data: any; errors?: any[] };
  return { status: answer.status, headers: answer.headers, data, code: errors[0]?.extensions.code, errors };
}

const VIEWER = '{ viewer { name role account may } }';
const ADD = `mutation ($input: AddContradictionInput!) {
  addContradiction(input: $input) { contradiction { id } revision { id actor { name role account } } } }`;
const UNDO = 'mutation ($input: UndoInput!) { undo(input: $input) { revision { id } } }';
const CONFIRM = 'mutation ($id: ID!) { review(input: { id: $id, decision: CONFIRM }) { link { id } } }';

let pairs: [string, string][];
beforeAll(async () => {
  const { quotes } = await over.answer('{ quotes(first: 10) { nodes { id } } }');
  const ids: string[] = quotes.nodes.map(({ id }: { id: string }) => id);
  pairs = [0, 2, 4, 6, 8].map((n) => [ids[n]!, ids[n + 1]!]);
});
const input = (between: [string, string]) => ({
  input: { between, kind: 'INCOMPATIBLE', reason: 'They cannot both hold.' },
});

test('a token tells who somebody is, and what they may do', async () => {
  const { data, errors } = await ask(await provider.token({ roles: ['CONTRIBUTOR'] }), VIEWER);
  expect(errors).toEqual([]);
  expect(data.viewer).toEqual({
    name: 'Ann Marlow',
    role: 'CONTRIBUTOR',
    account: `${provider.issuer} 00u1`,
    may: expect.arrayContaining(['addContradiction', 'importDocument', 'undo']),
  });
});

test('keys are taken beside tokens', async () => {
  const key = await addKey(over.graph, 'Vera Lund', 'REVIEWER');
  expect((await ask(key, VIEWER)).data.viewer).toMatchObject({ name: 'Vera Lund', account: null });
});

test('a token without a role may read, and change nothing', async () => {
  const token = await provider.token();
  expect((await ask(token, VIEWER)).data.viewer).toMatchObject({ role: 'READER', may: [] });
  const { code, errors } = await ask(token, ADD, { variables: input(pairs[0]!) });
  expect(code).toBe('FORBIDDEN');
  expect(errors[0].message).toContain('the token of Ann Marlow has READER');
});

const soon = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;
const unsigned = () =>
  new UnsecuredJWT({ roles: ['ADMIN'] })
    .setIssuer(provider.issuer)
    .setAudience(AUDIENCE)
    .setSubject('00u1')
    .setExpirationTime('5m')
    .encode();
const withSecret = async () => {
  const { createHmac } = await import('node:crypto');
  const [, body] = (await provider.token({ roles: ['ADMIN'] })).split('.');
  const header = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'key-0' })).toString('base64url');
  const signature = createHmac('sha256', await provider.publicKey()).update(`${header}.${body}`);
  return `${header}.${body}.${signature.digest('base64url')}`;
};
const altered = async () => {
  const [header, , signature] = (await provider.token()).split('.');
  const [, body] = (await provider.token({ roles: ['ADMIN'] })).split('.');
  return `${header}.${body}.${signature}`;
};

const WRONG: [string, () => string | Promise<string>, RegExp][] = [
  ['that has expired', () => provider.token({ exp: soon(-60) }), /has expired; sign in again/],
  ['that never expires', () => provider.token({ exp: undefined }), /lacks the claim exp/],
  ['that is not valid yet', () => provider.token({ nbf: soon(120) }), /not valid yet/],
  ['for another audience', () => provider.token({ aud: 'payroll' }), /audience on-record/],
  ['for no audience', () => provider.token({ aud: undefined }), /lacks the claim aud/],
  ['of another issuer', () => provider.token({ iss: 'https://other.example' }), /another issuer; sign in at/],
  ['without a subject', () => provider.token({ sub: undefined }), /lacks the claim sub/],
  ['signed by another key', () => provider.forged({ roles: ['ADMIN'] }), /not signed by a key of/],
  ['signed by a key that is not known', () => provider.token({}, { kid: 'other' }), /not signed by a key of/],
  ['that was altered', altered, /not signed by a key of/],
  ['without a signature', unsigned, /not signed by a private key/],
  ['signed with the public key as a secret', withSecret, /not signed by a private key/],
  ['that cannot be read', () => 'abc.def.ghi', /no token that can be read/],
];

test.each(WRONG)('a token %s opens nothing, and says what to do', async (_, make, words) => {
  const token = await make();
  for (const [query, variables] of [[VIEWER], [ADD, input(pairs[0]!)]] as const) {
    const { code, errors, data } = await ask(token, query, { variables: variables ?? {} });
    expect([code, errors[0].message]).toEqual(['UNAUTHENTICATED', expect.stringMatching(words)]);
    expect(Object.values(data ?? { none: null })).toEqual([null]);
  }
  const shut = await ask(token, '{ summary { quotes } }', { at: closed });
  expect([shut.status, shut.code]).toEqual([401, 'UNAUTHENTICATED']);
  expect(shut.errors[0].message).toMatch(words);
});

test('where reading needs a key, a token opens it', async () => {
  const { status, data } = await ask(await provider.token(), '{ summary { quotes } }', { at: closed });
  expect([status, data.summary.quotes > 0]).toEqual([200, true]);
});

describe('what is recorded', () => {
  const asAnn = (more = {}) => provider.token({ roles: 'CONTRIBUTOR', ...more });

  test('is the account with its name, which a key of the same name is told apart from', async () => {
    const { data } = await ask(await asAnn(), ADD, { variables: input(pairs[1]!) });
    const { revision } = data.addContradiction;
    expect(revision.actor).toEqual({
      name: 'Ann Marlow',
      role: 'CONTRIBUTOR',
      account: `${provider.issuer} 00u1`,
    });
    const variables = { input: { revision: revision.id } };
    const key = await addKey(over.graph, 'Ann Marlow', 'CONTRIBUTOR');
    expect((await ask(key, UNDO, { variables })).code).toBe('FORBIDDEN');
    const namesake = await asAnn({ sub: '00u2' });
    expect((await ask(namesake, UNDO, { variables })).code).toBe('FORBIDDEN');
    // Somebody stays who they are when they change their name.
    const renamed = await asAnn({ name: 'Ann Marlow-Reed' });
    expect((await ask(renamed, UNDO, { variables })).errors).toEqual([]);
  });

  test('a contradiction of a key’s holder is not a token’s of the same name to take back', async () => {
    const key = await addKey(over.graph, 'Bert Oakes', 'CONTRIBUTOR');
    const { data } = await ask(key, ADD, { variables: input(pairs[2]!) });
    const { revision } = data.addContradiction;
    expect(revision.actor.account).toBeNull();
    const token = await asAnn({ name: 'Bert Oakes' });
    const { code } = await ask(token, UNDO, { variables: { input: { revision: revision.id } } });
    expect(code).toBe('FORBIDDEN');
  });

  test('a second person is another account, whatever name it bears', async () => {
    const { data } = await ask(await asAnn(), ADD, { variables: input(pairs[3]!) });
    const { id } = data.addContradiction.contradiction;
    const confirm = async (claims: object) =>
      (await ask(await provider.token({ roles: 'REVIEWER', ...claims }), CONFIRM, { variables: { id } }))
        .code;
    expect(await confirm({})).toBe('CONFLICT');
    expect(await confirm({ name: 'Zoe' })).toBe('CONFLICT');
    expect(await confirm({ sub: '00u2' })).toBe('CONFLICT');
    expect(await confirm({ sub: '00u2', name: 'Zoe' })).toBeUndefined();
  });

  test('a change that is sent again with a new token of the same account is done once', async () => {
    const send = async (claims: object) => {
      const token = await asAnn(claims);
      const { data } = await ask(token, ADD, {
        variables: input(pairs[4]!),
        headers: { 'idempotency-key': 'one' },
      });
      return data.addContradiction?.revision.id;
    };
    const first = await send({});
    expect(first).toMatch(/^revision:/);
    expect(await send({ exp: soon(600) })).toBe(first);
    expect(await send({ sub: '00u2' })).toBeUndefined();
  });
});

describe('the keys of the provider', () => {
  const told: Error[] = [];
  const reader = (more = {}) => tokenReader({ ...provider.signIn, ...more }, (error) => told.push(error));
  beforeEach(() => {
    told.length = 0;
  });

  test('are asked for once, and again where a token names another one', async () => {
    const read = reader();
    const before = provider.asked;
    await Promise.all([1, 2, 3].map(async () => read(await provider.token())));
    expect(provider.asked).toBe(before + 1);
    const old = await provider.token();
    await provider.rotate();
    // A flood of unknown keys becomes no flood of requests.
    await expect(read(await provider.token())).rejects.toThrow(Unauthenticated);
    expect(provider.asked).toBe(before + 1);
    const { now } = Date;
    try {
      Date.now = () => now() + 31_000;
      expect((await read(await provider.token({ exp: soon(600) }))).name).toBe('Ann Marlow');
      expect(provider.asked).toBe(before + 2);
      await expect(read(old)).rejects.toThrow(Unauthenticated);
    } finally {
      Date.now = now;
    }
  });

  test('are fetched from where a setting says', async () => {
    const read = reader({ jwksUrl: `${provider.issuer}/keys` });
    expect((await read(await provider.token({ roles: 'ADMIN' }))).role).toBe('ADMIN');
  });

  test('are not taken from the document of another issuer', async () => {
    const issuer = `${provider.issuer}/`;
    await expect(reader({ issuer })(await provider.token({ iss: issuer }))).rejects.toThrow(
      SignInUnavailable,
    );
    expect(inspect(told[0])).toContain('set JWT_ISSUER to the same text');
  });

  test('that cannot be had let nobody in, which is told with a code, until they can be had again', async () => {
    provider.isUp = false;
    const read = reader();
    const tokens = await Promise.all([provider.token(), provider.token({ sub: '00u2' }), provider.forged()]);
    const before = provider.asked;
    for (const token of tokens) await expect(read(token)).rejects.toThrow(SignInUnavailable);
    // One failure is told, by a line that holds no token, and the provider is left alone for a moment.
    expect(told).toHaveLength(1);
    expect(inspect(told[0])).toContain('status 503');
    for (const token of tokens) expect(inspect(told[0], { depth: 9 })).not.toContain(token.split('.')[1]);
    expect(provider.asked).toBe(before);
    provider.isUp = true;
    await until('the keys are fetched again', () => read(tokens[0]!).then(Boolean, () => false));
    await expect(read(tokens[2]!)).rejects.toThrow(Unauthenticated);
  });

  test('that were had let in those who have a token, while a token of another key cannot be checked', async () => {
    const read = reader();
    const token = await provider.token();
    await read(token);
    provider.isUp = false;
    const { now } = Date;
    try {
      Date.now = () => now() + 31_000;
      await expect(read(await provider.token({}, { kid: 'other' }))).rejects.toThrow(SignInUnavailable);
      expect((await read(token)).name).toBe('Ann Marlow');
    } finally {
      Date.now = now;
    }
  });
});

describe('over HTTP, a provider that does not answer', () => {
  const nowhere = { jwksUrl: 'http://127.0.0.1:1/' };
  const later = signingIn({ logLevel: 'silent' }, nowhere);
  const shut = signingIn({ logLevel: 'silent', reading: 'key' }, nowhere);

  test('is told with a code and when to come back, while keys and reading go on', async () => {
    const token = await provider.token({ roles: 'ADMIN' });
    for (const [query, variables] of [[VIEWER], [ADD, input(pairs[0]!)]] as const) {
      const { status, headers, code, data } = await ask(token, query, {
        variables: variables ?? {},
        at: later,
      });
      expect([status, headers.get('retry-after'), code]).toEqual([503, '1', 'SERVICE_UNAVAILABLE']);
      expect(Object.values(data)).toEqual([null]);
    }
    expect((await ask(token, '{ summary { quotes } }', { at: later })).status).toBe(200);
    const key = await addKey(over.graph, 'Walter Quist', 'READER');
    expect((await ask(key, VIEWER, { at: later })).data.viewer.name).toBe('Walter Quist');
  });

  test('opens nothing where reading needs a key', async () => {
    const { status, headers, code, errors } = await ask(await provider.token(), VIEWER, { at: shut });
    expect([status, headers.get('retry-after'), code]).toEqual([503, '1', 'SERVICE_UNAVAILABLE']);
    expect(errors[0].message).toContain('cannot be had; try again in a few seconds, or use a key');
    expect((await shut.fetch('/health/live')).status).toBe(200);
  });
});
