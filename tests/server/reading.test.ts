import { addKey, revokeKey } from '../../src/graph/access/keys.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { DatabaseUnavailable } from '../../src/model/errors.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const over = openGraph(...seeds('calais.yaml'));
const closed = serveGraph(over, { reading: 'key' });
const open = serveGraph(over);
const away = serveGraph(over, {
  reading: 'key',
  graph: {
    ...({} as Graph),
    read: async () => {
      throw new DatabaseUnavailable('The graph is away.');
    },
  },
});

let key: string;
beforeAll(async () => {
  key = await addKey(over.graph, 'Ann Marlow', 'READER');
});

const PATHS = [
  '/',
  '/graphiql',
  '/graphql?query={__typename}',
  '/schema.graphql',
  '/export/statements.csv',
  '/dashboards/calais',
  '/nothing/there',
  '/assets/none.js',
];
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const graphql = { headers: { 'content-type': 'application/json' } };

test.each(PATHS)('%s tells nothing without a key where reading needs one', async (path) => {
  const answer = await closed.fetch(path, graphql);
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
  const { errors } = (await answer.json()) as { errors: { message: string; extensions: object }[] };
  expect(errors).toEqual([
    { message: expect.stringContaining('Reading needs a key here'), extensions: { code: 'UNAUTHENTICATED' } },
  ]);
});

test('a key opens it, in the header of a program as by the password of a browser', async () => {
  for (const authorization of [`Bearer ${key}`, basic(`anybody:${key}`)]) {
    const answer = await closed.fetch('/graphql?query={summary{quotes}}', {
      headers: { ...graphql.headers, authorization },
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ data: { summary: { quotes: expect.any(Number) } } });
    expect((await closed.fetch('/', { headers: { authorization } })).status).toBe(200);
  }
});

test('another key opens nothing, nor does one that was revoked', async () => {
  const other = await addKey(over.graph, 'Bert Oakes', 'ADMIN');
  const status = async (bearer: string) =>
    (await closed.fetch('/schema.graphql', { headers: { authorization: `Bearer ${bearer}` } })).status;
  expect(await status(other)).toBe(200);
  await revokeKey(over.graph, 'Bert Oakes');
  expect(await status(other)).toBe(401);
  expect(await status(`${key.slice(0, -1)}_`)).toBe(401);
});

test('whoever brings a key is told when the graph that knows it is away, with a code', async () => {
  const answer = await away.fetch('/schema.graphql', { headers: { authorization: `Bearer ${key}` } });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await answer.json()).toEqual({
    errors: [{ message: 'The graph is away.', extensions: { code: 'SERVICE_UNAVAILABLE' } }],
  });
});

test('the health is told to anybody', async () => {
  expect((await closed.fetch('/health/live')).status).toBe(200);
  expect((await closed.fetch('/health/ready')).status).toBe(200);
});

test.each(PATHS.slice(0, 6))('%s is open to all where nothing is said', async (path) => {
  expect((await open.fetch(path, graphql)).status).toBe(200);
});
