import { printDocument } from '../../src/documents/print.ts';
import { sample } from '../documents/sample.ts';
import { openGraph } from '../support/graph.ts';

const over = openGraph();
const cyd = over.as('Cyd', 'CONTRIBUTOR');
const IMPORT = `mutation ($input: ImportDocumentInput!) { importDocument(input: $input) {
  sources { id title statements { totalCount } } changes { added changed removed unchanged }
  issues { rule message path line column } revision { id actor { name } operation } } }`;
const put = async (input: object) => (await cyd.answer(IMPORT, { input })).importDocument;
const yaml = (change: (document: Record<string, any>) => void = () => {}) => {
  const document = sample();
  change(document);
  return printDocument(document as never);
};
const NOTHING = { added: 0, changed: 0, removed: 0, unchanged: 0 };

// The tests share one graph, in this order.
test('a dry run tells what an import would change, and changes nothing', async () => {
  await over.hold();
  const told = await put({ document: yaml(), format: 'YAML', dryRun: true });
  expect(told.sources).toEqual([
    { id: expect.stringMatching(/^source:the-bridge-/), title: 'The bridge', statements: { totalCount: 3 } },
  ]);
  expect(told.changes).toMatchObject({ changed: 0, removed: 0, unchanged: 0 });
  expect(told.changes.added).toBeGreaterThan(5);
  expect(told.revision).toBeNull();
  expect(await over.answer('{ sources { totalCount } revisions { totalCount } }')).toEqual({
    sources: { totalCount: 0 },
    revisions: { totalCount: 0 },
  });
});

test('a document is imported by its key’s owner, and a second time changes nothing', async () => {
  const done = await put({ document: yaml(), format: 'YAML' });
  expect(done.issues).toEqual([]);
  expect(done.revision).toEqual({ id: 'revision:1', actor: { name: 'Cyd' }, operation: 'IMPORT' });
  const json = await put({ document: JSON.stringify(sample()), format: 'JSON' });
  expect(json.changes).toEqual({ ...NOTHING, unchanged: done.changes.added });
  expect(json.revision).toBeNull();
});

test('a document with errors tells all of them with their places, and changes nothing', async () => {
  const faulty = yaml((document) => {
    document.entries[0].quotes[0].speaker = 'nobody';
    document.entries[0].quotes[1].words = 'Words that stand nowhere';
  });
  const told = await put({ document: faulty, format: 'YAML' });
  expect(told).toMatchObject({ sources: [], changes: NOTHING, revision: null });
  expect(told.issues.length).toBeGreaterThanOrEqual(2);
  for (const issue of told.issues)
    expect(issue).toEqual({
      rule: expect.stringContaining('/'),
      message: expect.any(String),
      path: expect.any(String),
      line: expect.any(Number),
      column: expect.any(Number),
    });
  const lost = yaml((document) => {
    document.entries[0].quotes[1].respondsTo[0].to = 'quote:ffffffffffffffffffffffff';
  });
  expect((await put({ document: lost, format: 'YAML' })).issues).toMatchObject([
    { rule: 'reference/nowhere' },
  ]);
  expect((await put({ document: 'neither: this', format: 'CSV' })).issues.length).toBeGreaterThan(0);
  expect((await over.answer('{ revisions { totalCount } }')).revisions.totalCount).toBe(1);
});
