import { importDocument } from '../../src/graph/import.ts';
import { openGraph } from '../support/graph.ts';
import { told } from '../support/told.ts';

const over = openGraph();
const put = (words: string, more: object = {}) =>
  importDocument(over.graph, told('first', [{ words }], more));
const history = async (filter: object = {}) =>
  (
    await over.answer(
      'query ($filter: RevisionFilter) { revisions(filter: $filter) { totalCount nodes { id at operation summary actor { name role } after touched } } }',
      { filter },
    )
  ).revisions.nodes;

test('an import leaves one revision that tells who, when and how much, unless it changes nothing', async () => {
  await put('40 boats passed');
  await put('40 boats passed');
  expect(await history()).toEqual([
    {
      id: 'revision:1',
      at: expect.any(String),
      operation: 'IMPORT',
      summary: expect.stringMatching(/^Imported “.+”: \d+ added\.$/),
      actor: { name: 'command line', role: 'ADMIN' },
      after: { source: 'source:first', added: expect.any(Number), changed: 0, removed: 0 },
      touched: ['source:first'],
    },
  ]);
});

test('what an import changes and removes is touched, and so has another version', async () => {
  const { quotes } = await over.answer('{ quotes { nodes { id version } } }');
  expect(quotes.nodes[0].version).toBe(1);
  await put('50 boats passed');
  const [last] = await history({ of: quotes.nodes[0].id });
  expect(last.id).toBe('revision:2');
  expect(last.touched).toContain('source:first');
  expect((await over.answer('{ source(id: "source:first") { version } }')).source.version).toBe(3);
});

test('revisions are found by what they changed, by whom, and since when, page by page', async () => {
  await over.run(`CREATE (:Revision {id: 'revision:99', number: 99, at: '2099-01-01T00:00:00.000Z', actor: 'Zoe', role: 'REVIEWER',
    operation: 'REVIEW', summary: 'A test.'})`);
  const ids = async (filter: object) => (await history(filter)).map(({ id }: any) => id);
  expect(await ids({})).toEqual(['revision:99', 'revision:2', 'revision:1']);
  expect(await ids({ by: 'Zoe' })).toEqual(['revision:99']);
  expect(await ids({ of: 'source:first' })).toEqual(['revision:2', 'revision:1']);
  expect(await ids({ of: 'source:none' })).toEqual([]);
  expect(await ids({ since: '2090-01-01T02:00:00+01:00' })).toEqual(['revision:99']);
  expect(await ids({ operation: ['IMPORT'] })).toEqual(['revision:2', 'revision:1']);
  const { revisions } = await over.answer('{ revisions(first: 2) { pageInfo { hasNextPage endCursor } } }');
  expect(revisions.pageInfo.hasNextPage).toBe(true);
  const next = await over.answer(
    'query ($after: String) { revisions(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage } } }',
    { after: revisions.pageInfo.endCursor },
  );
  expect(next.revisions).toEqual({ nodes: [{ id: 'revision:1' }], pageInfo: { hasNextPage: false } });
});
