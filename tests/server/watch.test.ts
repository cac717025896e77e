import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { parse } from 'graphql';
import { shapeOf } from '../../src/api/watching.ts';
import { logOperation, logRequest } from '../../src/server/watch.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const watched = { operation: 'Find', kind: 'query', took: 40, database: 30, codes: [] };

test('the shape of a query holds none of its values', () => {
  const text = `query Find($id: ID!) { speaker(name: "Ann Marlow") { name } a: node(id: $id) { id }
    quotes(first: 25, filter: {text: """a secret""", speaker: {name: "X"}}) { nodes { id } } }`;
  expect(shapeOf(parse(text))).toBe(
    'query Find($id: ID!) { speaker(name: "") { name } a: node(id: $id) { id } quotes(first: 0, filter: {text: "", speaker: {name: ""}}) { nodes { id } } }',
  );
});

test('requests and operations are logged with one id, by route and name, and a slow one with its shape', async () => {
  const { lines, stream } = keepingLines();
  const site = Fastify({ logger: { level: 'info', stream }, disableRequestLogging: true });
  site.addHook('onResponse', logRequest);
  site.get('/find/:what', async (request) => {
    logOperation(request.log, 41, { ...watched, shape: () => 'query Find' });
    logOperation(request.log, 40, { ...watched, shape: () => 'query Find' });
    return 'found';
  });
  await site.inject({ url: '/find/a-secret?key=also', headers: { authorization: 'Bearer secret' } });
  await site.close();
  const told = lines.map(({ level, pid, time, hostname, ...line }) => ({ level, ...line }));
  const reqId = told[0].reqId;
  expect(told).toEqual([
    { level: 30, reqId, ...watched, msg: 'An operation.' },
    { level: 40, reqId, ...watched, shape: 'query Find', msg: 'A slow operation.' },
    {
      level: 30,
      reqId,
      method: 'GET',
      route: '/find/:what',
      status: 200,
      took: expect.any(Number),
      msg: 'A request.',
    },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/secret|also/);
});

describe('a server', () => {
  const over = openGraph(...seeds('calais.yaml'));
  const { lines, stream } = keepingLines();
  const served = serveGraph(over, { logLevel: 'info', logTo: stream, slowMs: 0 });

  test('logs each operation under the id of its request, and none of its values', async () => {
    const query = 'query Find($name: String!) { speaker(name: $name) { id } }';
    const answer = await served.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { name: 'Natacha Bouchart' } }),
    });
    expect(await answer.json()).toEqual({ data: { speaker: { id: 'person:natacha-bouchart' } } });
    const operation = lines.find(({ operation }) => operation === 'Find');
    expect(operation).toMatchObject({ msg: 'A slow operation.', kind: 'query', codes: [], shape: query });
    expect(operation.database).toBeGreaterThan(0);
    const request = lines.find(({ route }) => route === '/graphql');
    expect(request).toMatchObject({ msg: 'A request.', status: 200, reqId: operation.reqId });
    expect(JSON.stringify(lines)).not.toMatch(/Bouchart|bouchart/);
  });
});

/** A stream that keeps the lines of a log. */
function keepingLines(): { lines: any[]; stream: Writable } {
  const lines: any[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  return { lines, stream };
}
