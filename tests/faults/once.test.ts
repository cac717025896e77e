import { addKey } from '../../src/graph/access/keys.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';

const over = openGraph(...seeds());
const site = serveGraph(over);
const ADD = `mutation ($input: AddContradictionInput!) { addContradiction(input: $input) { contradiction { id } revision { id } } }`;
let authorization: string;
let pairs: [string, string][];

beforeAll(async () => {
  authorization = `Bearer ${await addKey(over.graph, 'Ann Marlow', 'REVIEWER')}`;
  const { quotes } = await over.answer('{ quotes(first: 6) { nodes { id } } }');
  const ids: string[] = quotes.nodes.map(({ id }: { id: string }) => id);
  pairs = [0, 2, 4].map((n) => [ids[n]!, ids[n + 1]!]);
});

async function add([a, b]: [string, string], key: string, note = 'They cannot both hold.') {
  const answer = await site.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, 'idempotency-key': key },
    body: JSON.stringify({
      query: ADD,
      variables: { input: { between: [a, b], kind: 'INCOMPATIBLE', reason: note } },
    }),
  });
  return answer.json();
}

async function revisions(): Promise<number> {
  const [row] = await over.run('MATCH (r:Revision) RETURN count(r) AS n');
  return row!.n as number;
}

test('a change that is sent again with its key is done once, and answered the same', async () => {
  const before = await revisions();
  const first = await add(pairs[0]!, 'key-1');
  expect(first.errors).toBeUndefined();
  expect(await add(pairs[0]!, 'key-1')).toEqual(first);
  expect(await revisions()).toBe(before + 1);
});

test('of a change that is sent eight times at once one is done', async () => {
  const before = await revisions();
  const answers = await Promise.all(Array.from({ length: 8 }, () => add(pairs[1]!, 'key-2')));
  expect(answers[0].errors).toBeUndefined();
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await revisions()).toBe(before + 1);
});

test('a key that was sent with another request is refused, and a change that failed may be sent again', async () => {
  const other = await add(pairs[2]!, 'key-1');
  expect(other.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'Idempotency-Key' });
  const failed = await add([pairs[2]![0], 'quote:none'], 'key-3');
  expect(failed.errors[0].extensions.code).toBe('NOT_FOUND');
  expect((await add(pairs[2]!, 'key-3')).errors).toBeUndefined();
  expect((await add(pairs[2]!, 'has spaces in it')).errors[0].extensions.argument).toBe('Idempotency-Key');
});
