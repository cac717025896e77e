import { auditServer } from 'graphql-http';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const over = openGraph(...seeds('calais.yaml'));
const served = serveGraph(over);
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(served.origin + path, { headers, redirect: 'manual' });
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${served.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

test('GraphQL over HTTP holds every audit without an error or a warning', async () => {
  const results = await auditServer({ url: `${served.origin}/graphql`, fetchFn: fetch });
  expect(results.filter(({ status }) => status === 'error' || status === 'warn')).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

test.each([
  ['/health/live', { status: 'live' }],
  ['/health/ready', { status: 'ready' }],
])('%s is green and never cached', async (path, body) => {
  const answer = await get(path);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await answer.json()).toEqual(body);
});

test('the schema is served as text', async () => {
  const answer = await get('/schema.graphql');
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toContain('type Contradiction implements');
});

test('an unknown address is told to programs as JSON and to people as a page', async () => {
  const [json, page] = await Promise.all([get('/nothing'), get('/<b>', { accept: 'text/html' })]);
  expect([json.status, page.status]).toEqual([404, 404]);
  expect(await json.json()).toEqual({
    errors: [
      {
        message: expect.stringContaining('There is nothing at GET /nothing;'),
        extensions: { code: 'NOT_FOUND' },
      },
    ],
  });
  expect(await page.text()).not.toContain('<b>');
});

test.each([
  ['{"query', {}, 400, 'BAD_REQUEST'],
  ['a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [JSON.stringify({ query: ' '.repeat(1_100_000) }), {}, 413, 'BODY_TOO_LARGE'],
])('a body that cannot be read is refused with what to do', async (body, headers, status, code) => {
  const answer = await post(body, headers as Record<string, string>);
  expect(answer.status).toBe(status);
  const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors[0]!.extensions.code).toBe(code);
  expect(errors[0]!.message).toMatch(/; send /);
});

test('nothing inline runs on any page, and only GraphiQL may style inline', async () => {
  const policy = async (path: string) => (await get(path)).headers.get('content-security-policy')!;
  const [explorer, graphiql] = await Promise.all([policy('/'), policy('/graphiql')]);
  for (const one of [explorer, graphiql]) expect(one).toMatch(/script-src 'self'(;|$)/);
  expect(explorer).not.toContain('unsafe');
  expect(graphiql).toContain("style-src 'self' 'unsafe-inline'");
});

test('no other origin may ask unless a setting names it', async () => {
  const answer = await get('/health/live', { origin: 'https://elsewhere.example' });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

describe('an origin that a setting names', () => {
  const open = serveGraph(over, { corsOrigins: ['https://desk.example'] });
  const preflight = (origin: string) =>
    open.fetch('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });

  test('may ask with a body and a key', async () => {
    const { headers } = await preflight('https://desk.example');
    expect(headers.get('access-control-allow-origin')).toBe('https://desk.example');
    expect(headers.get('access-control-allow-methods')).toContain('POST');
    expect(headers.get('access-control-allow-headers')).toContain('content-type');
    const answer = await open.fetch('/graphql', {
      method: 'POST',
      headers: { origin: 'https://desk.example', 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://desk.example');
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('is the only one that may', async () => {
    const { headers } = await preflight('https://elsewhere.example');
    expect(headers.get('access-control-allow-origin')).not.toBe('https://elsewhere.example');
  });
});

describe('the HTML of an address', () => {
  test('names the thing, describes it in schema.org’s words and lists it for readers without scripts', async () => {
    const answer = await get('/speakers/person:natacha-bouchart');
    const html = await answer.text();
    expect(html).toContain('<title>Natacha Bouchart · On Record</title>');
    const [, linked] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)!;
    expect(JSON.parse(linked!)).toMatchObject({ '@type': 'Person', alternateName: ['Natasha Bouchart'] });
    const [, plain] = /<noscript>(.*?)<\/noscript>/s.exec(html)!;
    expect(plain).toContain('some 2,500 illegal migrants');
  });

  test('is 404 where nothing has the id', async () => {
    const answer = await get('/speakers/person:nobody');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<title>Page not found · On Record</title>');
  });
});
