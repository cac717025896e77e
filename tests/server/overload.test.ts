import { request } from 'node:http';
import type { Graph } from '../../src/graph/connect.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const over = openGraph(...seeds('calais.yaml'));

/** Questions to the graph wait for this. */
let latch: Promise<void> = Promise.resolve();
const slowed: Graph = {
  ...({} as Graph),
  async read(text, parameters) {
    await latch;
    return over.graph.read(text, parameters);
  },
};
const narrow = serveGraph(over, {
  graph: slowed,
  load: { running: 2, wait: 200, exports: 2, streams: 2, stalled: 60_000 },
});

const question = JSON.stringify({ query: '{ quotes(first: 1) { nodes { id text } } }' });

type Answer = { status: number; retryAfter: string | null; body: any };

async function ask(signal?: AbortSignal): Promise<Answer> {
  const response = await narrow.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: question,
    ...(signal ? { signal } : {}),
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: await response.json(),
  };
}

/** Holds both turns with questions that the graph does not answer yet; gives what lets go of them. */
async function hold(signal?: AbortSignal): Promise<() => Promise<(Answer | string)[]>> {
  let release = () => {};
  latch = new Promise((resolve) => {
    release = resolve;
  });
  const held = [1, 2].map(() => ask(signal).catch((error: Error) => error.name));
  await pause(100);
  return () => {
    release();
    return Promise.all(held);
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a flood is answered in part, the rest is refused with when to come back, and then all is as before', async () => {
  const [expected] = await Promise.all([ask()]);
  expect(expected!.status).toBe(200);
  const answers = await Promise.all(Array.from({ length: 300 }, () => ask()));
  const answered = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 503);
  expect(answered.length + refused.length).toBe(300);
  expect(answered.length).toBeGreaterThan(2);
  for (const { body } of answered) expect(body).toEqual(expected!.body);
  for (const { retryAfter, body } of refused) {
    expect(retryAfter).toBe('1');
    expect(body).toEqual({
      errors: [
        {
          message: 'The server is overloaded; try again in 1 s.',
          extensions: { code: 'OVERLOADED' },
        },
      ],
    });
  }
  expect((await ask()).status).toBe(200);
});

test('whoever waits in vain is refused, whoever holds a turn is answered, and health answers meanwhile', async () => {
  const letGo = await hold();
  expect(await ask()).toMatchObject({ status: 503, retryAfter: '1' });
  expect((await narrow.fetch('/health/live')).status).toBe(200);
  const waiting = ask();
  expect(await letGo()).toMatchObject([{ status: 200 }, { status: 200 }]);
  expect((await waiting).status).toBe(200);
});

test('who left while waiting, or sends a request slowly, takes nobody else’s turn', async () => {
  const letGo = await hold();
  const leaving = Array.from({ length: 3 }, () => new AbortController());
  const left = leaving.map(({ signal }) => ask(signal).catch((error: Error) => error.name));
  const slow = Array.from({ length: 3 }, () => {
    const open = request(`${narrow.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': question.length },
    });
    open.on('error', () => {});
    open.write(question.slice(0, 5));
    return open;
  });
  await pause(50);
  for (const one of leaving) one.abort();
  expect(await Promise.all(left)).toEqual(['AbortError', 'AbortError', 'AbortError']);
  await letGo();
  expect((await Promise.all([ask(), ask()])).map(({ status }) => status)).toEqual([200, 200]);
  for (const open of slow) open.destroy();
});

test('who leaves while the question is worked on gives no turn to others before it is', async () => {
  const leaving = new AbortController();
  const letGo = await hold(leaving.signal);
  leaving.abort();
  await pause(50);
  expect(await ask()).toMatchObject({ status: 503 });
  expect(await letGo()).toEqual(['AbortError', 'AbortError']);
  expect(await Promise.all([ask(), ask()])).toMatchObject([{ status: 200 }, { status: 200 }]);
});

test('exports and pages wait for a turn as questions do, and are refused as these are', async () => {
  const letGo = await hold();
  const [file, page] = await Promise.all([narrow.fetch('/export/statements.csv'), narrow.fetch('/speakers')]);
  expect([file.status, file.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await file.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await page.text()).toContain('The server is overloaded');
  await letGo();
  expect((await narrow.fetch('/export/statements.csv')).status).toBe(200);
  expect((await narrow.fetch('/speakers')).status).toBe(200);
});
