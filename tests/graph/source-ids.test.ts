import { Readable } from 'node:stream';
import { loadDocuments } from '../../src/graph/bulk/load.ts';
import type { Incoming } from '../../src/graph/bulk/rows.ts';
import { digestOf } from '../../src/graph/import/records.ts';
import { importDocument } from '../../src/graph/import.ts';
import type { CheckedDocument } from '../../src/model/document.ts';
import { InvalidDocument } from '../../src/model/errors.ts';
import { slugId } from '../../src/model/ids.ts';
import { rekeyed } from '../../src/model/rekey.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { idOf, told } from '../support/told.ts';

const over = openGraph();
const put = (document: CheckedDocument, leads?: Map<string, string>) =>
  importDocument(over.graph, document, new Date(), leads);
const briefing = (words: string, source: object = {}, more: object = {}) =>
  told('paper', [{ words }], { source: { id: undefined, title: 'Morning briefing', ...source }, ...more });
const other = { organisations: { gazette: { name: 'The Other Paper', kind: 'PUBLISHER' } } };

/** A document as it stood in graphs of earlier versions, when a source's id was made of its title alone. */
const before = (document: CheckedDocument) =>
  rekeyed(document, slugId('source', document.source.title)).document;

async function standing(): Promise<unknown[]> {
  const rows = await over.run(
    'MATCH (s:Source)<-[:PART_OF]-()<-[:FOUND_IN]-(q) RETURN s.id AS id, q.text AS text ORDER BY text',
  );
  return rows.map(({ text }) => text);
}

async function refusal(document: CheckedDocument): Promise<string> {
  const error = await put(document).catch((caught) => caught);
  expect(error).toBeInstanceOf(InvalidDocument);
  const [issue] = (error as InvalidDocument).issues;
  expect(issue!.rule).toBe('source/held');
  return issue!.message;
}

beforeEach(() => over.hold());

test.each([
  ['publishers', {}, other],
  ['dates', { publishedAt: '2031-03-04' }, {}],
  ['addresses', { url: 'https://gazette.example/2' }, {}],
  ['checksums', { sha256: 'b'.repeat(64) }, {}],
])('two articles of one title with other %s both stand', async (_, source, more) => {
  const first = { publishedAt: '2031-03-03', url: 'https://gazette.example/1', sha256: 'a'.repeat(64) };
  const given = Object.fromEntries(Object.entries(first).filter(([key]) => key in source));
  await put(briefing('the bridge is shut', given));
  await put(briefing('the harbour is open', source, more));
  expect(await standing()).toEqual(['the bridge is shut', 'the harbour is open']);
  await put(briefing('the bridge is shut', given));
  expect(await standing()).toEqual(['the bridge is shut', 'the harbour is open']);
});

test('what nothing tells apart and shares no words is refused, and what stands stays', async () => {
  await put(briefing('the bridge is shut'));
  expect(await refusal(briefing('nobody swims in winter'))).toMatch(
    /shares no words with this one.*write `id: source:morning-briefing-\w{8}` where it is the same source/,
  );
  expect(await standing()).toEqual(['the bridge is shut']);
});

test('the same source with a word put right is changed, for it shares the others', async () => {
  await put(briefing('the bridge is shut for repears'));
  await put(briefing('the bridge is shut for repairs'));
  expect(await standing()).toEqual(['the bridge is shut for repairs']);
});

test('a page that goes on being written is one source, whatever its bytes', async () => {
  const url = 'https://gazette.example/live';
  await put(briefing('the bridge is shut', { url, sha256: 'a'.repeat(64) }));
  await put(
    briefing('the harbour is open', { url: 'http://www.gazette.example/live/', sha256: 'b'.repeat(64) }),
  );
  expect(await standing()).toEqual(['the harbour is open']);
});

test('an id that a person gives to two sources is refused with what differs', async () => {
  const named = (words: string, source: object, more = {}) => told('paper', [{ words }], { source, ...more });
  await put(named('the bridge is shut', { url: 'https://gazette.example/1' }));
  const message = await refusal(named('the bridge is shut', { url: 'https://paper.example/1' }, other));
  expect(message).toContain('source:paper is that of another one (other address, publisher)');
  expect(await refusal(named('nobody swims', { url: 'https://gazette.example/2' }))).toContain(
    '(other address)',
  );
  expect(await refusal(named('nobody swims', { title: 'Winter' }))).toContain('(other title)');
  expect(await standing()).toEqual(['the bridge is shut']);
});

test('one fact of a named source is put right by a document that keeps its words', async () => {
  const named = (source: object) => told('paper', [{ words: 'the bridge is shut' }], { source });
  await put(named({ publishedAt: '2031-03-03' }));
  const { changes } = await put(named({ publishedAt: '2031-03-04' }));
  expect(changes.source.updated).toEqual([{ id: 'source:paper', changed: ['publishedAt'] }]);
  await put(named({ publishedAt: '2031-03-04', title: 'The paper of Tuesday' }));
  expect(await over.run('MATCH (s:Source) RETURN s.title AS title')).toEqual([
    { title: 'The paper of Tuesday' },
  ]);
});

test('a source that stands under the id of its title alone keeps it, with all that stands of it', async () => {
  const document = briefing('the bridge is shut', { publishedAt: '2031-03-03' });
  await put(before(document));
  const held = await over.run(
    'MATCH (n) WHERE n:!(Layout|Ledger|Revision|Subject) RETURN n.id AS id ORDER BY id',
  );
  const { source, changes } = await put(document);
  expect(source).toBe('source:morning-briefing');
  expect(Object.values(changes).every(({ created, removed }) => created.length + removed.length === 0)).toBe(
    true,
  );
  expect(
    await over.run('MATCH (n) WHERE n:!(Layout|Ledger|Revision|Subject) RETURN n.id AS id ORDER BY id'),
  ).toEqual(held);
  // Another article of that title does not take it over.
  await put(briefing('the harbour is open', { publishedAt: '2031-03-04' }));
  expect(await standing()).toEqual(['the bridge is shut', 'the harbour is open']);
});

test('what answers a statement of such a source finds it under its standing id', async () => {
  const question = briefing('who pays', { publishedAt: '2031-03-03' });
  const answer = told('answer', [
    { words: 'the council pays', respondsTo: [{ to: idOf(question, 'who pays'), kind: 'ANSWERS' }] },
  ]);
  await put(before(question));
  const leads = new Map<string, string>();
  await put(question, leads);
  await put(answer, leads);
  const links =
    'MATCH (a)-[:RESPONDS_TO]->(b)-[:FOUND_IN]->()-[:PART_OF]->(s) RETURN a.text AS a, b.text AS b, s.id AS id';
  expect(await over.run(links)).toEqual([
    { a: 'the council pays', b: 'who pays', id: 'source:morning-briefing' },
  ]);
});

test('what becomes known of a source later does not make another one of it', async () => {
  await put(briefing('the bridge is shut'));
  const { source } = await put(
    briefing('the bridge is shut', { publishedAt: '2031-03-03', url: 'https://gazette.example/1' }),
  );
  expect(await over.run('MATCH (s:Source) RETURN s.id AS id, s.url AS url')).toEqual([
    { id: source, url: 'https://gazette.example/1' },
  ]);
});

test('the same words in two papers under one headline are two sources', async () => {
  const sha256 = 'a'.repeat(64);
  await put(briefing('the bridge is shut', { sha256 }));
  await put(briefing('the bridge is shut', { sha256 }, other));
  expect(await over.run('MATCH (s:Source) RETURN count(s) AS sources')).toEqual([{ sources: 2 }]);
});

test('a load tells sources apart as an import does, and leaves out what would replace another', async () => {
  const first = briefing('the bridge is shut', { publishedAt: '2031-03-03' });
  await put(before(first));
  const documents = [
    first,
    briefing('the harbour is open', { publishedAt: '2031-03-04' }),
    told('paper', [{ words: 'it rains' }], { source: { url: 'https://gazette.example/1' } }),
    told('paper', [{ words: 'it snows' }], { source: { url: 'https://gazette.example/2' } }),
  ];
  const faults: string[] = [];
  await loadDocuments(over.graph, Readable.from(documents.map(incoming)), {
    onFault: ({ issues }) => faults.push(issues[0]!.rule),
  });
  expect(await standing()).toEqual(['it rains', 'the bridge is shut', 'the harbour is open']);
  expect(faults).toEqual(['source/held']);
  const sources = 'MATCH (s:Source {title: "Morning briefing"}) RETURN s.id AS id ORDER BY id';
  expect((await over.run(sources))[0]).toEqual({ id: 'source:morning-briefing' });
});

test('the seeds keep the ids that people cite', () => {
  expect(seeds().map(({ source }) => source.id)).toEqual([
    'source:calais-live-blog',
    'source:marram-courier-wall',
    'source:marram-council-minutes',
    'source:marram-courier-live',
  ]);
});

function incoming(document: CheckedDocument, index: number): Incoming {
  return { document, digest: digestOf(JSON.stringify(document)), where: `line ${index + 1}` };
}
