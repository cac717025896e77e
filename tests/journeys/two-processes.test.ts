import { createContext } from '../../src/api/context.ts';
import { createApi } from '../../src/api/server.ts';
import { connect, type Graph } from '../../src/graph/connect.ts';
import { importDocument } from '../../src/graph/import.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { testNeo4j } from '../support/neo4j.ts';
import { told } from '../support/told.ts';

const over = openGraph();
let others: Graph[];
const apis = [createApi(), createApi()];

beforeAll(async () => {
  const login = await testNeo4j();
  others = await Promise.all([connect(login), connect(login)]);
});
afterAll(() => Promise.all(others.map((graph) => graph.close())));

async function answer(which: number, query: string) {
  const { body } = await apis[which]!.executeOperation(
    { query },
    { contextValue: createContext(others[which]!) },
  );
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
  return JSON.parse(JSON.stringify(body.singleResult.data));
}

test('what one server writes, another answers', async () => {
  await over.hold();
  await importDocument(others[0]!, told('paper', [{ words: 'the bridge stays' }]));
  expect(await answer(1, '{ quotes { nodes { text } } }')).toEqual({
    quotes: { nodes: [{ text: 'the bridge stays' }] },
  });
});

test('a walk that begins at one server goes on at another', async () => {
  await over.hold(...seeds());
  const texts: string[] = [];
  let after = '';
  for (let turn = 0; ; turn++) {
    const { statements } = await answer(
      turn % 2,
      `{ statements(first: 7${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
    );
    texts.push(...statements.nodes.map(({ id }: any) => id));
    if (!statements.pageInfo.hasNextPage) break;
    after = `, after: ${JSON.stringify(statements.pageInfo.endCursor)}`;
  }
  const { summary } = await answer(0, '{ summary { statements } }');
  expect(new Set(texts).size).toBe(summary.statements);
  expect(texts).toHaveLength(summary.statements);
});

test('both may import at once, also what they share', async () => {
  await over.hold();
  const boats = (name: string, words: string) =>
    told(name, [
      { words: `${words} wait`, about: ['town'], figures: [{ words, measure: 'boats', place: 'town' }] },
    ]);
  const documents = Array.from({ length: 8 }, (_, i) => boats(`paper-${i}`, i % 2 ? '40 boats' : '90 boats'));
  await Promise.all(documents.map((document, i) => importDocument(others[i % 2]!, document)));
  const { quotes, figures, speakers, places, contradictions } = await answer(
    0,
    '{ quotes { totalCount } figures { totalCount } speakers(filter: { hasStatements: true }) { totalCount } places { totalCount } contradictions { totalCount } }',
  );
  expect([quotes, figures, speakers, places].map(({ totalCount }) => totalCount)).toEqual([8, 8, 1, 2]);
  // Each of the four with each of the others.
  expect(contradictions.totalCount).toBe(16);
  await Promise.all(documents.flatMap((document) => others.map((graph) => importDocument(graph, document))));
  expect(await answer(1, '{ contradictions { totalCount } quotes { totalCount } }')).toEqual({
    contradictions: { totalCount: 16 },
    quotes: { totalCount: 8 },
  });
});
