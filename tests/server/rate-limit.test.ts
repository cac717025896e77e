import Fastify from 'fastify';
import { addKey } from '../../src/graph/access/keys.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { callersBy } from '../../src/server/callers.ts';
import { usualLoad } from '../../src/server/overload.ts';
import { limitRate } from '../../src/server/rate-limit.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { identityProvider } from '../support/identity-provider.ts';
import { type Served, serveGraph } from '../support/served.ts';

const MOST = 5;
const over = openGraph(...seeds('calais.yaml'));
const provider = identityProvider();

/** What the graph is asked. */
let asked = 0;
/** Questions to the graph wait for this. */
let latch: Promise<void> = Promise.resolve();
const watched: Graph = {
  ...({} as Graph),
  async read(text, parameters) {
    asked++;
    await latch;
    return over.graph.read(text, parameters);
  },
};

/** A server for each test, so that none finds the counts of another. */
const limited = (more: object = {}) =>
  serveGraph(over, { rateLimit: MOST, graph: watched, logLevel: 'silent', ...more });

async function ask(at: Served, headers: Record<string, string> = {}) {
  const answer = await at.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ summary { quotes } }' }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as any };
}

/** The statuses of so many requests, one after the other. */
async function statuses(
  at: Served,
  number: number,
  headersOf: (n: number) => Record<string, string> = () => ({}),
) {
  const all: number[] = [];
  for (let n = 0; n < number; n++) all.push((await ask(at, headersOf(n))).status);
  return all;
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const answered = Array<number>(MOST).fill(200);

describe('one address', () => {
  const site = limited({ metrics: true, corsOrigins: ['https://desk.example'] });

  test('is answered so often a minute, and is then told the number, a code and when to come back', async () => {
    expect(await statuses(site, MOST)).toEqual(answered);
    const { status, headers, body } = await ask(site, { origin: 'https://desk.example' });
    expect(status).toBe(429);
    const seconds = Number(headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(body).toEqual({
      errors: [
        {
          message: `At most 5 requests a minute are answered for one key, account or address; try again in ${seconds} s.`,
          extensions: { code: 'RATE_LIMITED' },
        },
      ],
    });
    expect(headers.get('access-control-allow-origin')).toBe('https://desk.example');
  });

  test.each([
    '/',
    '/export/statements.csv',
    '/search.atom',
    '/schema.graphql',
    '/nothing',
    '/graphql?query={__typename}',
  ])('gets nothing more at %s either', async (path) => {
    const answer = await site.fetch(path, { headers: { 'content-type': 'application/json' } });
    expect(answer.status).toBe(429);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  test('is told how the server is all the same, and the files of pages', async () => {
    expect((await site.fetch('/health/live')).status).toBe(200);
    expect((await site.fetch('/health/ready')).status).toBe(200);
    expect((await site.fetch('/metrics')).status).toBe(200);
    expect((await site.fetch('/assets/none.js')).status).toBe(404);
  });

  test('is somebody new by a key that stands, and by none that is made up', async () => {
    const key = await addKey(over.graph, 'Ann Marlow', 'READER');
    expect(await statuses(site, MOST + 1, () => bearer(key))).toEqual([...answered, 429]);
  });

  test('is answered again after a minute', async () => {
    const { now } = Date;
    try {
      Date.now = () => now() + 61_000;
      expect((await ask(site)).status).toBe(200);
    } finally {
      Date.now = now;
    }
  });
});

describe('whoever brings keys', () => {
  const site = limited();
  const madeUp = (n: number) => bearer(`onrecord_${String(n).padStart(43, 'A')}`);

  test('that are made up is counted by address, and no more of them are looked up', async () => {
    expect(await statuses(site, MOST + 1, madeUp)).toEqual([...answered, 429]);
    const before = asked;
    expect(await statuses(site, 3, (n) => madeUp(100 + n))).toEqual([429, 429, 429]);
    expect(asked).toBe(before);
    // Others at the same address have done nothing.
    expect((await ask(site)).status).toBe(200);
  });
});

describe('whoever signs in', () => {
  // The provider's address is known once it runs.
  const site = serveGraph(over, {
    rateLimit: MOST,
    logLevel: 'silent',
    get signIn() {
      return provider.signIn;
    },
  });

  test('is counted by account, whatever token it comes with', async () => {
    const exp = Math.floor(Date.now() / 1_000) + 300;
    const tokens = await Promise.all(
      Array.from({ length: MOST + 1 }, (_, n) => provider.token({ exp: exp + n })),
    );
    expect(await statuses(site, MOST + 1, (n) => bearer(tokens[n]!))).toEqual([...answered, 429]);
    expect((await ask(site, bearer(await provider.token({ sub: '00u2' })))).status).toBe(200);
    const key = await addKey(over.graph, 'Bert Oakes', 'READER');
    expect((await ask(site, bearer(key))).status).toBe(200);
  });
});

describe('behind a proxy', () => {
  const doubted = limited();
  const believed = limited({ trustedProxies: ['127.0.0.1'] });
  const from = (...hops: string[]) => ({ 'x-forwarded-for': hops.join(', ') });

  test('that is not named, its word is not taken', async () => {
    expect(await statuses(doubted, MOST + 1, (n) => from(`192.0.2.${n}`))).toEqual([...answered, 429]);
  });

  test('that is named, each of its clients is counted, whatever the client says itself', async () => {
    expect(await statuses(believed, MOST + 1, (n) => from(`198.51.100.${n}`, '192.0.2.1'))).toEqual([
      ...answered,
      429,
    ]);
    expect((await ask(believed, from('192.0.2.2'))).status).toBe(200);
    const network = (n: number) => from(`2001:db8:1:2::${n}`);
    expect(await statuses(believed, MOST + 1, network)).toEqual([...answered, 429]);
    expect((await ask(believed, from('2001:db8:1:3::1'))).status).toBe(200);
  });
});

const busy = limited({ rateLimit: 1_000, load: { ...usualLoad, running: 1, wait: 50 } });

test('a server that has too much to do says so as it did', async () => {
  let release = () => {};
  latch = new Promise((resolve) => {
    release = resolve;
  });
  const held = ask(busy);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { status, body } = await ask(busy);
  expect([status, body.errors[0].extensions.code]).toEqual([503, 'OVERLOADED']);
  release();
  expect((await held).status).toBe(200);
});

const free = limited({ rateLimit: undefined });

test('a server without the limit answers as often as it is asked', async () => {
  expect(await statuses(free, 3 * MOST)).toEqual(Array(3 * MOST).fill(200));
});

test('no more than the last 5,000 addresses are kept in memory', async () => {
  const site = Fastify();
  await limitRate(
    site,
    1,
    callersBy(async () => null),
  );
  site.get('/', () => 'answered');
  const from = async (n: number) =>
    (await site.inject({ url: '/', remoteAddress: `10.0.${n >> 8}.${n & 255}` })).statusCode;
  const flood = async (first: number, number: number) => {
    for (let n = first; n < first + number; n++) await from(n);
  };
  expect([await from(0), await from(0)]).toEqual([200, 429]);
  await flood(1, 4_999);
  expect(await from(0)).toBe(429);
  await flood(5_000, 5_000);
  expect(await from(0)).toBe(200);
  await site.close();
});
