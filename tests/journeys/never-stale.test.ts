import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { addKey } from '../../src/graph/access/keys.ts';
import { loadDocuments } from '../../src/graph/bulk/load.ts';
import type { Incoming } from '../../src/graph/bulk/rows.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { importDocument } from '../../src/graph/import.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { type Server, serve } from '../../src/server/server.ts';
import { asCypher, openGraph, readers } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { fc } from '../support/properties.ts';
import { pagesDir } from '../support/served.ts';
import { told, toldText } from '../support/told.ts';

// Several servers over one graph answer from memory while others write to it, by each way there is. Whoever asks notes first
// which writes were acknowledged by then; the answer must hold all of them.

const over = openGraph();
/** Each of connections of its own, as in another process. */
let bolts: Graph[];
let servers: Server[];
let plain: Server;
let careless: Server;
let key: string;

const settings = { host: '127.0.0.1', port: 0, pagesDir, logLevel: 'silent', metrics: true, readers };
const memory = 4_194_304;

beforeAll(async () => {
  const login = await testNeo4j();
  bolts = await Promise.all([1, 2, 3, 4].map(() => connect(login)));
  const [first, second, third] = bolts as [Graph, Graph, Graph, Graph];
  servers = await Promise.all([first, second].map((graph) => serve({ ...settings, graph, memory })));
  plain = await serve({ ...settings, graph: third });
  // Believes the latest mark that it heard of instead of asking for it.
  let heard: string | null = null;
  const deaf: Graph = {
    ...third,
    read: (text, parameters, since) =>
      third.read(
        text,
        parameters,
        since && {
          after: since.after,
          tell(mark) {
            heard = mark;
            since.tell(mark);
          },
        },
      ),
    mark: async () => heard,
  };
  careless = await serve({ ...settings, graph: deaf, memory });
});
afterAll(async () => {
  await Promise.all([...(servers ?? []), plain, careless].map((server) => server?.close()));
  await Promise.all((bolts ?? []).map((graph) => graph.close()));
});

const words = (name: string) => [
  { words: `Said by the ${name}` },
  { words: `Also said by the ${name}`, speaker: 'ben' },
];
const paper = (name: string) => told(name, words(name));

async function post(server: Server, query: string, variables = {}): Promise<any> {
  const answer = await fetch(`${server.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as any;
  if (errors) throw new Error(errors[0].message);
  return data;
}

/** How much of what was written an answer holds; each rises alone. */
type Sight = { sources: number; title: number };

const QUESTIONS: readonly { query: string; seen: (data: any) => Partial<Sight> }[] = [
  {
    query: '{ sources { totalCount } source(id: "source:first") { title } }',
    seen: ({ sources, source }) => ({ sources: sources.totalCount, title: titleOf(source) }),
  },
  { query: '{ summary { sources } }', seen: ({ summary }) => summary },
  {
    query: '{ node(id: "source:first") { ... on Source { title } } }',
    seen: ({ node }) => ({ title: titleOf(node) }),
  },
  { query: '{ quotes { totalCount } }', seen: ({ quotes }) => ({ sources: quotes.totalCount / 2 }) },
];
const titleOf = ({ title }: { title: string }) => Number(/\d+$/.exec(title)?.[0] ?? 0);

/** The ways in which somebody writes, each over a connection that no server uses, but for the change by a server itself. */
type Way = 'import' | 'mutation' | 'cypher' | 'load';
type Plan = { lanes: Way[][]; readers: number[][]; pause: number };

const WAYS = fc.constantFrom<Way>('import', 'mutation', 'cypher', 'load');
const PLANS: fc.Arbitrary<Plan> = fc.record({
  lanes: fc.array(fc.array(WAYS, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
  readers: fc.array(fc.array(fc.nat({ max: QUESTIONS.length - 1 }), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 5,
  }),
  pause: fc.nat({ max: 60 }),
});

/** Carries a plan out on some servers; gives the answers that lacked what was acknowledged before their question was sent. */
async function staleOf({ lanes, readers, pause }: Plan, asked: readonly Server[]): Promise<string[]> {
  await over.hold(told('first', words('first'), { source: { title: 'Title 0' } }));
  // Keys go with all else that stood.
  key = await addKey(over.graph, 'Contributor', 'CONTRIBUTOR');
  const writer = bolts[3]!;
  const acknowledged: Sight = { sources: 1, title: 0 };
  const stale: string[] = [];
  let number = 0;
  let titles = 0;
  let isWriting = true;
  const write: Record<Way, () => Promise<unknown>> = {
    import: () => importDocument(writer, paper(`imported-${++number}`)),
    mutation: () =>
      post(
        servers[0]!,
        'mutation ($input: ImportDocumentInput!) { importDocument(input: $input) { sources { id } } }',
        {
          input: { format: 'JSON', document: toldText(`sent-${++number}`, words(`sent-${number}`)) },
        },
      ),
    load: () => loadDocuments(writer, one(paper(`loaded-${++number}`))),
    // Of two at once either may come last, so a title is never set back.
    cypher: () =>
      writer
        .write((run) => run.run(TITLED, { number: ++titles }))
        .then(([row]) => {
          acknowledged.title = Math.max(acknowledged.title, (row as { number: number }).number);
        }),
  };
  const writing = lanes.map(async (ways) => {
    for (const way of ways) {
      await write[way]();
      if (way !== 'cypher') acknowledged.sources++;
      await wait(pause);
    }
  });
  const reading = readers.map(async (questions, reader) => {
    for (let turn = reader; isWriting; turn++) {
      const { query, seen } = QUESTIONS[questions[turn % questions.length]!]!;
      const server = asked[turn % asked.length]!;
      const before = { ...acknowledged };
      const found = seen(await post(server, query));
      for (const [what, least] of Object.entries(before) as [keyof Sight, number][])
        if ((found[what] ?? least) < least) stale.push(`${query}: ${what} ${found[what]} after ${least}`);
    }
  });
  await Promise.all(writing).finally(() => {
    isWriting = false;
  });
  await Promise.all(reading);
  for (const { query } of QUESTIONS) {
    const fresh = await post(plain, query);
    for (const server of asked) if (!isDeepStrictEqual(await post(server, query), fresh)) stale.push(query);
  }
  return stale;
}

const TITLED = asCypher(`MATCH (s:Source {id: 'source:first'}) SET s.lock = 1
  SET s.title = 'Title ' + CASE WHEN toInteger(split(s.title, ' ')[1]) > $number THEN split(s.title, ' ')[1] ELSE toString(toInteger($number)) END
  REMOVE s.lock RETURN toInteger(split(s.title, ' ')[1]) AS number`);

async function* one(document: CheckedDocument): AsyncGenerator<Incoming> {
  yield { document, digest: document.source.id, where: 'test:1' };
}

async function recalledOf(server: Server): Promise<number> {
  const told = await (await fetch(`${server.url}metrics`)).text();
  return Number(/^on_record_answers_total\{from="memory"\} (\d+)$/m.exec(told)?.[1] ?? 0);
}

test('whoever asks any of several servers is told all that was acknowledged before, by whichever way it was written', async () => {
  await fc.assert(
    fc.asyncProperty(PLANS, async (plan) => {
      expect(await staleOf(plan, servers)).toEqual([]);
    }),
    { numRuns: 10, endOnFailure: true },
  );
  for (const server of servers) expect(await recalledOf(server)).toBeGreaterThan(50);
});

test('the same test finds a server that does not ask whether anything has changed', async () => {
  const plan: Plan = {
    lanes: [['cypher', 'import', 'cypher', 'load', 'cypher', 'cypher']],
    readers: [[0], [1], [2], [3]],
    pause: 60,
  };
  expect(await staleOf(plan, [careless])).not.toEqual([]);
});
