import diagnostics from 'node:diagnostics_channel';
import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { openGraph, seeds } from '../support/graph.ts';
import { type Served, serveGraph } from '../support/served.ts';

/** Every route that any of the servers below has, as Fastify is told of it. */
const routes = new Set<string>();
diagnostics.subscribe('fastify.initialization', (message) => {
  const { fastify } = message as { fastify: FastifyInstance };
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.add(`${one} ${url}`);
  });
});

const over = openGraph(...seeds('marram.yaml'));
const more = { metrics: true, logLevel: 'silent', corsOrigins: ['https://desk.example'] };
const open = serveGraph(over, more);
const closed = serveGraph(over, { ...more, reading: 'key' });
const limited = serveGraph(over, { ...more, rateLimit: 1 });
const unbuilt = serveGraph(over, { ...more, pagesDir: '/nowhere' });

const STRICT = {
  'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

async function ask(at: Served, route: string, init: RequestInit = {}) {
  const [method, url] = route.split(' ') as [string, string];
  const answer = await at.fetch(url.replace(/:\w+/, 'none').replace(/^\*/, '/none').replace('*', 'none.js'), {
    method,
    ...init,
  });
  await answer.arrayBuffer();
  return { status: answer.status, headers: Object.fromEntries(answer.headers) };
}

/** What lacks a header at these routes, with the statuses that were seen. */
async function lacking(at: Served, init?: RequestInit) {
  const statuses = new Set<number>();
  for (const route of routes) {
    const { status, headers } = await ask(at, route, init);
    statuses.add(status);
    expect({ route, status, headers }).toEqual({ route, status, headers: expect.objectContaining(STRICT) });
  }
  return [...statuses].sort();
}

test('every route gives the security headers, whatever its answer', async () => {
  expect(routes.size).toBeGreaterThan(40);
  for (const one of ['GET /graphql', 'POST /graphql', 'GET /metrics', 'GET /health/live', 'GET /graphiql'])
    expect([...routes]).toContain(one);
  expect(await lacking(open)).toEqual(expect.arrayContaining([200, 400, 404]));
});

test('so does each refusal of who has no key, who asked too often, who brings an odd host, and where no pages are', async () => {
  expect(await lacking(closed)).toEqual(expect.arrayContaining([200, 401]));
  await ask(limited, 'GET /');
  expect(await lacking(limited)).toEqual(expect.arrayContaining([200, 429]));
  expect(await lacking(unbuilt)).toEqual(expect.arrayContaining([200, 404, 503]));
  const wrong = { headers: { authorization: 'Bearer onrecord_wrong' } };
  expect(await lacking(closed, wrong)).toEqual(expect.arrayContaining([401]));
});

const long = 'a'.repeat(4_001);
test.each([
  ['an address that is none', 'GET /%zz', {}, 400],
  ['an id that is too long', `GET /speakers/${long}`, {}, 414],
  ['nothing there', 'GET /nothing', {}, 404],
  ['a page that is not there', 'GET /nothing', { headers: { accept: 'text/html' } }, 404],
  ['a body in another encoding', 'POST /graphql', json('{}', '; charset=latin1'), 415],
  ['a body that is none', 'POST /graphql', json('{'), 400],
  ['a document that is too deep', 'POST /graphql', json(`{"query":"${'{a'.repeat(200)}"}`), 400],
  ['a body that is too large', 'POST /graphql', json(`"${' '.repeat(1_100_000)}"`), 413],
  [
    'a preflight',
    'OPTIONS /graphql',
    { headers: { origin: 'https://desk.example', 'access-control-request-method': 'POST' } },
    204,
  ],
])('%s is answered with them', async (_what, route, init, status) => {
  expect(await ask(open, route, init)).toEqual({ status, headers: expect.objectContaining(STRICT) });
});

test('an id as long as an id may be is looked for', async () => {
  expect((await ask(open, `GET /speakers/${long.slice(1)}`)).status).toBe(404);
});

test.each([
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['headers without end', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['no host', 'GET /health/live HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
  ['an odd host', 'GET /health/live HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n', 400],
])('%s is answered with them, and with a code', async (_what, sent, status) => {
  const [head, body] = (await spoken(open, sent)).split('\r\n\r\n') as [string, string];
  const [first, ...lines] = head.split('\r\n');
  expect(first).toMatch(`HTTP/1.1 ${status} `);
  const pairs = lines.map((line) => /^(.*?): (.*)$/.exec(line)!.slice(1));
  expect(Object.fromEntries(pairs)).toMatchObject(STRICT);
  expect(JSON.parse(body)).toEqual({
    errors: [{ message: expect.stringContaining('; send '), extensions: { code: 'BAD_REQUEST' } }],
  });
});

function json(body: string, more = ''): RequestInit {
  return { headers: { 'content-type': `application/json${more}` }, body };
}

/** Sends bytes as they are; gives what comes back. */
function spoken(at: Served, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(Number(new URL(at.origin).port), '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      heard += text;
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}
