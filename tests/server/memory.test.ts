import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { addKey, revokeKey } from '../../src/graph/access/keys.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { DatabaseUnavailable } from '../../src/model/errors.ts';
import { memoryOf } from '../../src/server/memory/memory.ts';
import { shared } from '../../src/server/memory/shared.ts';
import { asCypher, openGraph, seeds } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { type Served, serveGraph } from '../support/served.ts';

const over = openGraph(...seeds('calais.yaml'));
const memory = 1_048_576;
/** A server whose database can be taken away. */
let isAway = false;
const graph: Graph = {
  ...({} as Graph),
  read: (...given) => (isAway ? Promise.reject(new DatabaseUnavailable('Away.')) : over.graph.read(...given)),
  mark: () => (isAway ? Promise.reject(new DatabaseUnavailable('Away.')) : over.graph.mark()),
  write: (...given) => over.graph.write(...given),
};
const open = serveGraph(over, { graph, memory, metrics: true, logLevel: 'silent' });
const without = serveGraph(over, { graph, metrics: true, logLevel: 'silent' });
const closed = serveGraph(over, { memory, metrics: true, reading: 'key', logLevel: 'silent' });

type Asked = { query: string; variables?: object; operationName?: string };

const post = (asked: Asked | string, headers: Record<string, string> = {}, at: Served = open) =>
  at.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof asked === 'string' ? asked : JSON.stringify(asked),
  });

async function recalled(at: Served = open, headers: Record<string, string> = {}): Promise<number> {
  const told = await (await at.fetch('/metrics', { headers })).text();
  return Number(/^on_record_answers_total\{from="memory"\} (\d+)$/m.exec(told)?.[1] ?? 0);
}

/** Asks the same several times; gives how many of the answers came from memory. */
async function recalledOf(times: number, ask: () => Promise<Response>, at: Served = open): Promise<number> {
  const before = await recalled(at);
  for (let n = 0; n < times; n++) await (await ask()).text();
  return (await recalled(at)) - before;
}

const QUOTES = { query: 'query Mine { quotes(first: 3) { totalCount nodes { id text } } }' };
let commits = 0;
/** Anybody's change, over a connection of their own. */
async function commit(): Promise<void> {
  const other = await connect(await testNeo4j());
  await other.write((write) => write.run(asCypher('MERGE (n:Aside) SET n.commits = $n'), { n: ++commits }));
  await other.close();
}

async function wholeOf(answer: Response) {
  const { date, ...headers } = Object.fromEntries(answer.headers.entries());
  return { status: answer.status, headers, text: await answer.text() };
}

describe('a question that is asked again', () => {
  test('gets the same answer from memory, to the letter, and with the same headers', async () => {
    const fresh = await wholeOf(await post(QUOTES, {}, without));
    expect(fresh.text).toContain('"totalCount"');
    const before = await recalled();
    for (let n = 0; n < 4; n++) expect(await wholeOf(await post(QUOTES))).toEqual(fresh);
    expect(await recalled()).toBe(before + 2);
  });

  test('is answered anew after a commit of anybody, and then from memory again', async () => {
    const query = { query: '{ summary { sources } }' };
    await recalledOf(3, () => post(query));
    for (let n = 0; n < 3; n++) {
      await commit();
      expect(await recalledOf(1, () => post(query))).toBe(0);
      expect(await recalledOf(2, () => post(query))).toBe(2);
    }
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a key', () => addKey(over.graph, 'Memory', 'REVIEWER')],
    ['its end', () => revokeKey(over.graph, 'Memory')],
    ['an index', () => over.graph.alter(asCypher('CREATE INDEX aside IF NOT EXISTS FOR (n:Aside) ON (n.b)'))],
    ['the end of one', () => over.graph.alter(asCypher('DROP INDEX aside IF EXISTS'))],
  ])('is answered anew after %s', async (_, change) => {
    await recalledOf(3, () => post(QUOTES));
    await change();
    expect(await recalledOf(1, () => post(QUOTES))).toBe(0);
  });

  test('is another question with other variables, another text, or where another form is accepted', async () => {
    const query = 'query Mine($n: Int) { quotes(first: $n) { nodes { id } } }';
    await recalledOf(3, () => post({ query, variables: { n: 2 } }));
    const others: (() => Promise<Response>)[] = [
      () => post({ query, variables: { n: 3 } }),
      () => post({ query: `${query} `, variables: { n: 2 } }),
      () => post({ query, variables: { n: 2 }, operationName: 'Mine' }),
      () => post({ query, variables: { n: 2 } }, { accept: 'application/graphql-response+json' }),
    ];
    for (const ask of others) expect(await recalledOf(1, ask)).toBe(0);
    expect(await (await post({ query, variables: { n: 2 } })).json()).toEqual({
      data: { quotes: { nodes: [expect.anything(), expect.anything()] } },
    });
  });

  test('comes from memory for everybody, but to none who may not read', async () => {
    const key = await addKey(over.graph, 'Reader', 'READER');
    const bearer = { authorization: `Bearer ${key}` };
    const before = await recalled(closed, bearer);
    for (let n = 0; n < 3; n++) await (await post(QUOTES, bearer, closed)).text();
    expect(await recalled(closed, bearer)).toBe(before + 1);
    expect((await post(QUOTES, {}, closed)).status).toBe(401);
  });
});

describe('never from memory comes', () => {
  const cases: Record<string, () => Promise<Response>> = {
    'who asks': () => post({ query: '{ viewer { name } summary { quotes } }' }),
    'an error': () => post({ query: '{ quotes(filter: { speaker: "Nobody at all" }) { totalCount } }' }),
    'a question that is none': () => post({ query: '{ nothing }' }),
    'a change': () =>
      post({ query: 'mutation { undo(input: { revision: "revision:1" }) { revision { id } } }' }),
    'what has a key for once': () => post(QUOTES, { 'idempotency-key': 'one' }),
    'a number that JSON cannot write': () =>
      post('{"query": "query($n: Int) { quotes(first: $n) { totalCount } }", "variables": {"n": 1e999}}'),
    'a question by its address': () =>
      open.fetch(`/graphql?query=${encodeURIComponent(QUOTES.query)}`, {
        headers: { 'content-type': 'application/json' },
      }),
    'the contract itself': () => post({ query: '{ __schema { queryType { name } } }' }),
  };
  test.each(Object.entries(cases))('%s', async (_, ask) => {
    expect(await recalledOf(4, ask)).toBe(0);
  });

  test('the past, for which changes are taken back', async () => {
    const at = new Date().toISOString();
    await wait(5);
    const query = 'query ($at: DateTime!) { statements(asOf: $at) { totalCount } }';
    await over.hold(...seeds('calais.yaml'));
    expect(await recalledOf(4, () => post({ query, variables: { at } }))).toBe(0);
  });

  test('anything while the database is away', async () => {
    await recalledOf(3, () => post(QUOTES));
    isAway = true;
    const { status, text } = await wholeOf(await post(QUOTES));
    isAway = false;
    expect(status).toBe(503);
    expect(text).toContain('SERVICE_UNAVAILABLE');
    expect(await recalledOf(3, () => post(QUOTES))).toBeGreaterThan(0);
  });
});

test('no question asks the database for the time or for chance, so that an answer holds as long as nothing changes', () => {
  const folder = new URL('../../src/graph/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(100);
  const clock = /\b(?:(?:local)?(?:date)?time|date|timestamp|rand|randomUUID)\(\s*\)/;
  expect(files.filter((name) => clock.test(readFileSync(new URL(name, folder), 'utf8')))).toEqual([]);
});

describe('the memory', () => {
  const answer = (size: number) => ({ body: Buffer.alloc(size), type: '', operation: null });

  test('holds no more bytes than it may, and lets go of what was not asked for longest', async () => {
    const held = memoryOf(100_000, async () => 'one');
    held.hear('one');
    for (let n = 0; n < 100; n++) {
      held.keep(`question ${n}`, 'one', answer(3_000));
      await held.recall('question 0');
      expect(held.size()).toBeLessThanOrEqual(100_000);
    }
    expect(await held.recall('question 0')).not.toBeNull();
    expect(await held.recall('question 1')).toBeNull();
    expect(await held.recall('question 99')).not.toBeNull();
    held.keep('large', 'one', answer(20_000));
    expect(await held.recall('large')).toBeNull();
  });

  test('gives nothing under a mark that has moved, cannot be read, or that nobody can tell', async () => {
    let mark: () => Promise<string | null> = async () => 'one';
    const held = memoryOf(100_000, () => mark());
    held.hear('one');
    held.keep('question', 'one', answer(1));
    expect(await held.recall('question')).not.toBeNull();
    mark = async () => null;
    expect(await held.recall('question')).toBeNull();
    mark = async () => Promise.reject(new Error('Away.'));
    expect(await held.recall('question')).toBeNull();
    mark = async () => 'two';
    expect(await held.recall('question')).toBeNull();
    expect(held.latest()).toBe('two');
  });

  test('asks for the mark once for all who wait, and always after they came', async () => {
    let begun = 0;
    const ask = shared(async () => {
      const number = ++begun;
      await wait(5);
      return number;
    });
    const asking: Promise<void>[] = [];
    for (let n = 0; n < 60; n++) {
      const before = begun;
      asking.push(ask().then((number) => expect(number).toBeGreaterThan(before)));
      if (n % 7 === 0) await wait(1);
    }
    await Promise.all(asking);
    expect(begun).toBeLessThan(30);
  });

  test('goes on after a mark that could not be read', async () => {
    let number = 0;
    const ask = shared(async () => (++number === 1 ? Promise.reject(new Error('Away.')) : number));
    await expect(ask()).rejects.toThrow('Away.');
    expect(await ask()).toBe(2);
  });
});
