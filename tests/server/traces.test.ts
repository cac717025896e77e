import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { addKey } from '../../src/graph/access/keys.ts';
import { openTraces, type Traces } from '../../src/server/traces/traces.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { type ReceivedSpan, type Receiver, receiveTraces } from '../support/otlp.ts';
import { serveGraph } from '../support/served.ts';
import { until } from '../support/waiting.ts';

const over = openGraph(...seeds('calais.yaml'));
let receiver: Receiver;
let traces: Traces;
const told: string[] = [];
const before = { ...process.env };

beforeAll(async () => {
  receiver = await receiveTraces();
  Object.assign(process.env, {
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_SERVICE_NAME: 'desk',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=trial',
    OTEL_BSP_SCHEDULE_DELAY: '50',
  });
  traces = await openTraces((line) => told.push(line));
});
const site = serveGraph(over, {
  logLevel: 'silent',
  get traces() {
    return traces;
  },
});
afterAll(async () => {
  process.env = before;
  await receiver.close();
});

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';

/** Asks as a part of somebody's trace; gives the spans that came of it, the request's first. */
async function followed(query: string, more: { variables?: object; headers?: object } = {}) {
  receiver.spans.length = 0;
  const answer = await site.fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      traceparent: `00-${TRACE}-${CALLER}-01`,
      ...more.headers,
    },
    body: JSON.stringify({ query, variables: more.variables }),
  });
  const body = (await answer.json()) as any;
  await received('POST /graphql');
  return body;
}

async function received(name: string): Promise<ReceivedSpan> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const found = receiver.spans.find((span) => span.name === name);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No span ${name} among ${receiver.spans.map((span) => span.name)}.`);
}

const named = (pattern: RegExp) => receiver.spans.filter(({ name }) => pattern.test(name));

test('a request is a span of its caller’s trace, with its operation in it, and in that each Cypher', async () => {
  await followed('query Mayor($name: String!) { speaker(name: $name) { name } }', {
    variables: { name: 'Natacha Bouchart' },
  });
  const [request] = named(/^POST \/graphql$/);
  expect(request).toMatchObject({
    traceId: TRACE,
    parent: CALLER,
    kind: 2,
    status: 0,
    attributes: {
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
    },
    resource: { 'service.name': 'desk', 'deployment.environment.name': 'trial' },
  });
  const [operation] = named(/^query Mayor$/);
  expect(operation).toMatchObject({
    traceId: TRACE,
    parent: request!.id,
    attributes: { 'graphql.operation.type': 'query', 'graphql.operation.name': 'Mayor' },
  });
  const cyphers = receiver.spans.filter(({ attributes }) => attributes['db.system.name'] === 'neo4j');
  expect(cyphers.length).toBeGreaterThan(0);
  for (const one of cyphers) {
    expect(one).toMatchObject({ traceId: TRACE, parent: operation!.id, kind: 3 });
    expect(one.attributes['db.query.text']).toMatch(/RETURN/);
  }
});

test('an operation that fails says with which codes', async () => {
  await followed('{ quotes(first: 1000) { nodes { id } } }');
  expect(named(/^query$/)[0]).toMatchObject({
    status: 2,
    attributes: { 'graphql.error.codes': ['BAD_USER_INPUT'], 'error.type': 'BAD_USER_INPUT' },
  });
  // The server did what it should.
  expect(named(/^POST/)[0]).toMatchObject({ status: 0 });
});

test('a change is a transaction with each Cypher in it', async () => {
  const key = await addKey(over.graph, 'Ann Marlow', 'REVIEWER');
  const { quotes } = await over.answer('{ quotes(first: 2) { nodes { id } } }');
  const body = await followed(
    `mutation Add($input: AddContradictionInput!) { addContradiction(input: $input) { revision { id } } }`,
    {
      headers: { authorization: `Bearer ${key}` },
      variables: {
        input: {
          between: quotes.nodes.map(({ id }: { id: string }) => id),
          kind: 'INCOMPATIBLE',
          reason: 'A reason that nobody else needs to read.',
        },
      },
    },
  );
  expect(body.errors).toBeUndefined();
  const [operation] = named(/^mutation Add$/);
  const [transaction] = named(/^transaction$/);
  expect(transaction).toMatchObject({ parent: operation!.id });
  expect(receiver.spans.filter(({ parent }) => parent === transaction!.id).length).toBeGreaterThan(2);
  const sent = receiver.raw.join('');
  expect(sent).toContain('mutation Add');
  for (const secret of [key, 'A reason that nobody', quotes.nodes[0].id, 'Natacha Bouchart'])
    expect(sent).not.toContain(secret);
});

test('an address that is asked is not told, the route is; the health is not followed', async () => {
  receiver.spans.length = 0;
  await site.fetch('/health/live');
  await site.fetch('/speakers/person:natacha-bouchart?secret=7');
  await received('GET /speakers/:id');
  expect(named(/health/)).toEqual([]);
  expect(receiver.raw.join('')).not.toMatch(/natacha|secret/);
});

test.each([
  ['/speakers/person:natacha-bouchart', '/speakers/:id'],
  ['/search.atom?speaker=Natacha%20Bouchart', '/search.atom'],
  ['/export/statements.csv?speaker=Natacha%20Bouchart', '/export/statements.csv'],
])('what %s asks of the database is a part of its trace', async (address, route) => {
  receiver.spans.length = 0;
  const answer = await site.fetch(address, { headers: { traceparent: `00-${TRACE}-${CALLER}-01` } });
  expect(answer.status).toBe(200);
  await answer.text();
  const request = await received(`GET ${route}`);
  expect(request).toMatchObject({ traceId: TRACE, parent: CALLER });
  const operations = receiver.spans.filter(({ parent }) => parent === request.id);
  expect(operations.length).toBeGreaterThan(0);
  for (const operation of operations) {
    expect(operation.attributes).toMatchObject({ 'graphql.operation.type': 'query' });
    const cyphers = receiver.spans.filter(({ parent }) => parent === operation.id);
    expect(cyphers.length).toBeGreaterThan(0);
    for (const { attributes } of cyphers) expect(attributes['db.query.text']).toMatch(/RETURN/);
  }
  expect(receiver.raw.join('')).not.toMatch(/natacha/i);
});

test('a caller that follows nothing is not followed, and a traceparent that is none is passed over', async () => {
  receiver.spans.length = 0;
  const ask = (traceparent: string, path: string) => site.fetch(path, { headers: { traceparent } });
  await ask(`00-${TRACE}-${CALLER}-00`, '/schema.graphql');
  await ask(`00-${'x'.repeat(5_000)}`, '/exports');
  await ask('no trace', '/nothing');
  expect(await received('GET')).toMatchObject({ parent: '' });
  expect(named(/schema/)).toEqual([]);
});

test('where nobody collects them the server says so and ends in time', async () => {
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:1';
  const lost = await openTraces((line) => told.push(line));
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = receiver.url;
  const operation = lost.operation({ headers: {} } as never);
  operation.end({ operation: 'A', kind: 'query', took: 1, database: 0, codes: [], shape: () => null });
  await until('it is said', async () => told.length > 0);
  await lost.close();
  expect(told).toEqual([
    expect.stringMatching(/^Traces cannot be sent \(.*\); see OTEL_EXPORTER_OTLP_ENDPOINT\.$/),
  ]);
});

test('without a setting none of its packages is loaded', () => {
  const built = fileURLToPath(new URL('../../.build/', import.meta.url));
  const program = `
    import { createRequire } from 'node:module';
    await import('${built}cli/serving.js');
    const loaded = () => Object.keys(createRequire('${built}x.js').cache).filter((file) => /opentelemetry\\/(?!api\\/)/.test(file)).length;
    // The API alone comes with prom-client.
    const before = loaded();
    const { openTraces } = await import('${built}server/traces/traces.js');
    await (await openTraces(() => {})).close();
    console.log(JSON.stringify([before, loaded() > 0]));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toEqual([0, true]);
});
