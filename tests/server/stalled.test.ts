import { connect, type Socket } from 'node:net';
import type { Graph } from '../../src/graph/connect.ts';
import { openGraph } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';
import { told } from '../support/told.ts';
import { until } from '../support/waiting.ts';

// More than the buffers of a connection hold, over several pages.
const long = Array.from({ length: 700 }, (_, at) => ({ words: `${at} ${'x'.repeat(10_000)}` }));
const over = openGraph(told('long', long));

/** Each page that the graph was asked for. */
const asked = new Set<string>();
const counted: Graph = {
  ...({} as Graph),
  read(text, parameters) {
    asked.add(JSON.stringify(parameters));
    return over.graph.read(text, parameters);
  },
};
const load = { running: 1, wait: 200, exports: 1, streams: 1, stalled: 5_000 };
const served = serveGraph(over, { graph: counted, logLevel: 'silent', load });
const FILE = '/export/statements.json?columns=text,exact';

/** Asks and reads nothing of the answer. */
async function stall(request: string): Promise<Socket> {
  const socket = connect(Number(new URL(served.origin).port), '127.0.0.1');
  socket.on('error', () => {});
  socket.pause();
  socket.write(request);
  return socket;
}

/** Whether an export would be begun; on a busy machine its own connection may be given up first. */
async function isFree(): Promise<boolean> {
  const response = await served.fetch(FILE, { method: 'HEAD' }).catch(() => null);
  return response?.status === 200;
}

test('a client that stops reading an export is given up, and until then no more is read than it could take', async () => {
  const pages = Math.ceil(long.length / 100);
  asked.clear();
  const socket = await stall(`GET ${FILE} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
  await until('the export has begun', async () => asked.size > 0);
  expect((await served.fetch(FILE, { method: 'HEAD' })).status).toBe(503);
  await until('its place is free', isFree);
  expect(asked.size).toBeLessThan(pages);
  socket.destroy();
});

test('a client that stops reading an answer is given up, and its turn goes to others', async () => {
  const query = `{ ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => `${key}: statements(first: 100) { nodes { text citation { exact } } }`).join(' ')} }`;
  const body = JSON.stringify({ query });
  const socket = await stall(
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  const ask = () =>
    served.fetch(`/graphql?query=${encodeURIComponent('{ __typename }')}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
  await until('the question holds the only turn', async () => (await ask()).status === 503);
  await until('the turn is free', async () => (await ask()).status === 200);
  expect(socket.destroyed).toBe(false);
  socket.destroy();
});
