import { addKey, revokeKey } from '../../src/graph/access/keys.ts';
import { follow } from '../../src/graph/changes/follow.ts';
import type { Graph } from '../../src/graph/connect.ts';
import { importDocument } from '../../src/graph/import.ts';
import { openEvents, type Received } from '../support/event-stream.ts';
import { openGraph } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';
import { told } from '../support/told.ts';
import { until } from '../support/waiting.ts';

const over = openGraph();
const ann = over.as('Ann', 'REVIEWER');
const bob = over.as('Bob', 'REVIEWER');
const [here, there] = [serveGraph(over), serveGraph(over)];
const closed = serveGraph(over, { reading: 'key' });
const narrow = serveGraph(over, {
  load: { running: 4, wait: 1_000, exports: 1, streams: 1, stalled: 60_000 },
});

const paper = (name: string, words: string) =>
  told(name, [{ words: `${words} passed`, figures: [{ words, measure: 'boats' }] }]);
beforeAll(async () => {
  await over.hold(paper('first', '40 boats'), paper('second', '90 boats'));
});

const CHANGES =
  'subscription ($filter: ChangeFilter) { changes(filter: $filter) { revision { id operation actor { name } } node { id __typename ... on Link { status version } } } }';
const CONTRADICTIONS = { filter: { types: ['CONTRADICTION'] } };
const REVIEW = 'mutation ($input: ReviewInput!) { review(input: $input) { revision { id } } }';
const review = async (who: typeof ann, decision: string): Promise<string> => {
  const [found] = await over.run('MATCH ()-[r:CONTRADICTS]->() RETURN r.id AS id ORDER BY id LIMIT 1');
  return (await who.answer(REVIEW, { input: { id: found!.id, decision } })).review.revision.id;
};
const take = async (stream: Awaited<ReturnType<typeof openEvents>>, count: number): Promise<Received[]> => {
  const taken: Received[] = [];
  for await (const one of stream.events()) if (taken.push(one) === count) break;
  return taken;
};

test('a change is told once it holds, with what it changed as it stands', async () => {
  const stream = await openEvents(`${here.origin}/graphql`, CHANGES, { variables: CONTRADICTIONS });
  expect(stream.status).toBe(200);
  const revision = await review(ann, 'DISPUTE');
  const [one] = await take(stream, 1);
  expect(one).toEqual({
    id: `${revision.slice('revision:'.length)}.1`,
    event: 'next',
    data: {
      data: {
        changes: {
          revision: { id: revision, operation: 'REVIEW', actor: { name: 'Ann' } },
          node: { __typename: 'Contradiction', id: expect.any(String), status: 'DISPUTED', version: 2 },
        },
      },
    },
  });
  stream.cut();
});

test('what an import adds is told, one thing an event, and only to whom the filter lets it through', async () => {
  const added = await openEvents(`${here.origin}/graphql`, CHANGES, {
    variables: { filter: { types: ['FIGURE', 'CONTRADICTION'], operation: ['IMPORT'] } },
  });
  const byBob = await openEvents(`${here.origin}/graphql`, CHANGES, { variables: { filter: { by: 'Bob' } } });
  await importDocument(over.graph, paper('third', '700 boats'));
  await review(bob, 'CONFIRM');
  const nodes = (await take(added, 3)).map(({ data }) => data.data.changes.node.__typename);
  expect(nodes.sort()).toEqual(['Contradiction', 'Contradiction', 'Figure']);
  const [one] = await take(byBob, 1);
  expect(one!.data.data.changes).toMatchObject({
    revision: { operation: 'REVIEW' },
    node: { status: 'CONFIRMED' },
  });
  for (const stream of [added, byBob]) stream.cut();
});

test('a client that is cut off 50 times, between two servers, receives each change exactly once', async () => {
  const made: string[] = [];
  const received: string[] = [];
  let isLast = false;
  const isDone = () => isLast && received.length >= made.length;
  let cuts = 0;
  let lastEventId: string | null = null;
  const following = (async () => {
    while (!isDone()) {
      const { origin } = cuts % 2 ? here : there;
      const stream = await openEvents(`${origin}/graphql`, CHANGES, {
        variables: CONTRADICTIONS,
        headers: lastEventId === null ? {} : { 'last-event-id': lastEventId },
      });
      // What was sent before the cut and not read is lost on the way.
      const most = cuts % 3;
      const taken: string[] = [];
      if (cuts < 50) setTimeout(() => stream.cut(), 40 + 25 * (cuts % 5));
      for await (const { data } of stream.events()) {
        taken.push(data.data.changes.revision.id);
        received.push(taken.at(-1)!);
        lastEventId = stream.lastEventId();
        if (isDone() || (cuts < 50 && taken.length > most)) break;
      }
      lastEventId = stream.lastEventId() || lastEventId;
      stream.cut();
      cuts++;
    }
  })();
  // The first connection says where it begins.
  await until('the client follows', async () => cuts > 0 || lastEventId !== null);
  const change = (n: number) => review(n % 2 ? ann : bob, n % 3 ? 'CONFIRM' : 'DISPUTE');
  // On a busy machine more is sent between two cuts.
  for (let n = 0; n < 60 || cuts < 50; n++) made.push(await change(n));
  isLast = true;
  made.push(await change(made.length));
  await following;
  expect(cuts).toBeGreaterThanOrEqual(50);
  expect(received).toEqual(made);
});

test('fifty who wait ask the database no more than one does', async () => {
  let reads = 0;
  const counting: Graph = {
    ...over.graph,
    read: (text, parameters) => {
      reads++;
      return over.graph.read(text, parameters);
    },
  };
  const follower = follow(counting, 20);
  const number = await follower.last();
  const leaving = new AbortController();
  const waiting = Array.from({ length: 50 }, () => follower.behind(number, leaving.signal));
  await until('several looks were taken', async () => reads > 5);
  const revision = await review(ann, 'DISPUTE');
  const found = await Promise.all(waiting);
  expect(found.map(([one]) => one!.id)).toEqual(waiting.map(() => revision));
  // One for each look, and one for what was found.
  const before = reads;
  await Promise.all(Array.from({ length: 50 }, () => follower.behind(number, leaving.signal)));
  expect(reads).toBe(before);
  leaving.abort();
  expect(await follower.behind(number + 1, leaving.signal)).toEqual([]);
});

test.each([
  ['an event that never was', CHANGES, { 'last-event-id': '999999' }, 'BAD_USER_INPUT'],
  ['an id that is none', CHANGES, { 'last-event-id': 'nonsense' }, 'BAD_USER_INPUT'],
  ['a query', '{ summary { quotes } }', {}, 'OPERATION_NOT_SUPPORTED'],
  ['a field that is none', 'subscription { nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['no GraphQL', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
  [
    'too much',
    'subscription { changes { node { ... on Quote { responses(first: 100) { nodes { response { responses(first: 100) { nodes { response { responses(first: 100) { totalCount nodes { id } } } } } } } } } } } }',
    {},
    'QUERY_TOO_EXPENSIVE',
  ],
])('%s is refused before anything is sent', async (_, query, headers, code) => {
  const { status, refusal } = await openEvents(`${here.origin}/graphql`, query, { headers });
  expect([status, refusal.errors.map(({ extensions }: any) => extensions.code)]).toEqual([400, [code]]);
});

test('where reading needs a key, following does too, and ends once that is revoked', async () => {
  expect((await openEvents(`${closed.origin}/graphql`, CHANGES)).status).toBe(401);
  const key = await addKey(over.graph, 'Rita', 'READER');
  const stream = await openEvents(`${closed.origin}/graphql`, CHANGES, {
    headers: { authorization: `Bearer ${key}` },
  });
  await review(ann, 'CONFIRM');
  const events = stream.events();
  expect((await events.next()).value.event).toBe('next');
  await revokeKey(over.graph, 'Rita');
  await review(ann, 'DISPUTE');
  expect((await events.next()).done).toBe(true);
});

test('more than the server takes are told to come again', async () => {
  const first = await openEvents(`${narrow.origin}/graphql`, CHANGES);
  const second = await openEvents(`${narrow.origin}/graphql`, CHANGES);
  expect([first.status, second.status, second.refusal.errors[0].extensions.code]).toEqual([
    200,
    503,
    'OVERLOADED',
  ]);
  first.cut();
  await until(
    'there is room',
    async () => (await openEvents(`${narrow.origin}/graphql`, CHANGES)).status === 200,
  );
});
