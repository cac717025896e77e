import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { parse } from 'graphql';
import { shapeOf } from '../../src/api/watching.ts';
import { logOperation, logRequest } from '../../src/server/watch.ts';

const watched = { operation: 'Find', kind: 'query', took: 40, database: 30, codes: [] };

test('the shape of a query holds none of its values', () => {
  const text = `query Find($id: ID!) { speaker(name: "Ann Marlow") { name } a: node(id: $id) { id }
    quotes(first: 25, filter: {text: """a secret""", speaker: {name: "X"}}) { nodes { id } } }`;
  expect(shapeOf(parse(text))).toBe(
    'query Find($id: ID!) { speaker(name: "") { name } a: node(id: $id) { id } quotes(first: 0, filter: {text: "", speaker: {name: ""}}) { nodes { id } } }',
  );
});

test('requests and operations are logged with one id, by route and name, and a slow one with its shape', async () => {
  const lines: any[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
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
