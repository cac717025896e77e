import { request } from 'node:http';
import { connect } from '../../src/graph/connect.ts';
import { serve } from '../../src/server/server.ts';
import { temporaryFolder } from '../support/folders.ts';
import { seeds } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { pagesDir, serveGraph } from '../support/served.ts';

const served = serveGraph(seeds('marram.yaml'));
const ask = (query: string, headers: Record<string, string> = {}) =>
  served.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

describe('every answer', () => {
  test.each(['/graphql?query=%7B__typename%7D', '/graphiql', '/schema.graphql', '/health/live', '/nowhere'])(
    '%s lets nothing be loaded from elsewhere and nothing inline run',
    async (path) => {
      const { headers } = await served.fetch(path);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).not.toContain('unsafe-eval');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  test('says nothing to pages of other origins', async () => {
    const { headers } = await ask('{ __typename }', { origin: 'http://elsewhere.example' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each(['br', 'gzip'])('that is long is compressed as %s', async (encoding) => {
    const { headers } = await served.fetch('/schema.graphql', { headers: { 'accept-encoding': encoding } });
    expect(headers.get('content-encoding')).toBe(encoding);
  });
});

test('the schema is served as text that a tool can read', async () => {
  const text = await (await served.fetch('/schema.graphql')).text();
  expect(text).toContain('type Contradiction implements Node & Link');
});

describe('what is wrong with a request is said', () => {
  test('a body over a megabyte is refused', async () => {
    const response = await ask(`{ __typename } #${'x'.repeat(1_100_000)}`);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] });
  });

  test('a body that is no JSON is refused', async () => {
    const response = await served.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toMatch(/no valid JSON; send/);
  });

  test('a program that asks at a wrong address is told in JSON', async () => {
    const response = await served.fetch('/graphqll', { headers: { accept: 'application/json' } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('a person there gets a page, which shows the address and runs nothing in it', async () => {
    const response = await served.fetch('/<img src=x>', { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toContain('There is nothing here');
    expect(text).not.toContain('<img');
  });
});

describe('health', () => {
  test('is green while the graph can be read', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      const { status, headers } = await served.fetch(path);
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    }
  });

  test('is red when the graph cannot be read, while the server lives', async () => {
    const graph = await connect(await testNeo4j());
    const server = await serve({ graph, host: '127.0.0.1', port: 0, pagesDir, logLevel: 'silent' });
    await graph.close();
    expect((await fetch(`${server.url}health/ready`)).status).toBe(503);
    expect((await fetch(`${server.url}health/live`)).status).toBe(200);
    await server.close();
  });
});

test('without built pages GraphiQL says how to build them, and GraphQL answers', async () => {
  const server = await serve({
    graph: served.over.graph,
    host: '127.0.0.1',
    port: 0,
    pagesDir: await temporaryFolder(),
  });
  const response = await fetch(`${server.url}graphiql`);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('npm run build:pages');
  const answer = await fetch(`${server.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  await server.close();
});

test('a server that closes answers what it was asked before, and takes nothing new', async () => {
  const server = await serve({ graph: served.over.graph, host: '127.0.0.1', port: 0, pagesDir });
  const body = '{"query":"{ summary { statements } }"}';
  const answered = new Promise<string>((resolve, reject) => {
    const asking = request(`${server.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    asking.on('error', reject).on('response', async (response) => {
      response.setEncoding('utf8');
      resolve((await response.toArray()).join(''));
    });
    asking.write(body.slice(0, 10));
    // The rest of the question comes only once the server has begun to close.
    setTimeout(() => {
      closing = server.close();
      asking.end(body.slice(10));
    }, 200);
  });
  let closing: Promise<void> | undefined;
  expect(JSON.parse(await answered).data.summary.statements).toBeGreaterThan(0);
  await closing;
  await expect(fetch(`${server.url}health/live`)).rejects.toThrow();
});
