import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'yaml';
import { draftGiven } from '../../src/cli/drafting/draft-given.ts';
import { drafter } from '../../src/cli/drafting/drafter.ts';
import { fetchPage } from '../../src/cli/fetch-page.ts';
import { openGraph } from '../support/graph.ts';
import { stateOf } from '../support/state.ts';

const over = openGraph();
const cyd = over.as('Cyd', 'CONTRIBUTOR');
beforeEach(() => over.hold());

const EXTRACT = `mutation ($input: ExtractDocumentInput!) { extractDocument(input: $input) {
  document text issues { rule } source { id title } revision { id operation actor { name } } } }`;
const extract = async (input: object) => (await cyd.answer(EXTRACT, { input })).extractDocument;

const TEXT =
  'PORTHAVEN, 3 March 2031.\n\n“The quay must stay open,” said Ada Birch, the mayor of Porthaven. Some 40 boats use it.';
const PAGE = `<!doctype html><html lang="en"><head><title>The quay</title></head><body><article><h1>The quay</h1>
  <p>“The quay must stay open,” said Ada Birch, the mayor of Porthaven, at a meeting of the council on Monday.</p></article></body></html>`;

test('a text becomes a draft, and nothing is written', async () => {
  const before = await stateOf(over);
  const { document, text, issues, source, revision } = await extract({
    text: TEXT,
    title: 'The quay',
    publisher: 'The Gazette',
  });
  expect(document).toContain('words: “The quay must stay open,”');
  expect(document).toContain('name: Ada Birch');
  expect(document).not.toContain(TEXT.slice(0, 40));
  expect(text).toBe(TEXT);
  expect([issues, source, revision]).toEqual([[], null, null]);
  expect(await stateOf(over)).toEqual(before);
});

test('of a page comes the text of its article, in which the offsets of the draft count', async () => {
  const { document, text } = await extract({ html: PAGE, publisher: 'The Gazette' });
  const { entries } = parse(document);
  const [{ words, start }] = entries[0].quotes;
  expect(text).toContain('said Ada Birch');
  expect(text).not.toContain('<');
  expect(text.slice(entries[0].start + start).startsWith(words)).toBe(true);
});

test('a page is imported where that is asked for, and taken back by one undo', async () => {
  const before = await stateOf(over);
  const { source, revision } = await extract({ html: PAGE, publisher: 'The Gazette', import: true });
  expect(source).toMatchObject({ title: 'The quay' });
  expect(revision).toMatchObject({ operation: 'IMPORT', actor: { name: 'Cyd' } });
  const { quotes } = await over.answer(
    '{ quotes { nodes { text saidBy { name } attributions { status } } } }',
  );
  expect(quotes.nodes).toMatchObject([
    { saidBy: [{ name: 'Ada Birch' }], attributions: [{ status: 'PROPOSED' }] },
  ]);
  await cyd.answer('mutation ($input: UndoInput!) { undo(input: $input) { revision { id } } }', {
    input: { revision: revision.id },
  });
  expect(await stateOf(over)).toEqual(before);
});

test.each([
  [{}, 'text', 'Give one of text, html and url'],
  [{ text: TEXT, html: PAGE }, 'html', 'and not 2 of them'],
  [{ text: TEXT }, 'title', 'does not say its title'],
  [{ text: ' \n' }, 'text', 'There is no text'],
  [{ text: TEXT, title: 'The quay', language: 'fr' }, 'text', 'nothing was drafted'],
  [{ url: 'http://127.0.0.1:80/' }, 'url', 'is not a public address'],
  [{ url: 'http://localhost/' }, 'url', 'is not a public address'],
  [{ url: 'http://[::ffff:10.0.0.1]/' }, 'url', 'is not a public address'],
  [{ url: 'file:///etc/passwd' }, 'url', 'file: is not fetched'],
])('%j is BAD_USER_INPUT', async (input, argument, words) => {
  const error = await cyd.refusal(EXTRACT, { input });
  expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  expect(error.message).toContain(words);
});

describe('an address', () => {
  let site: Server;
  beforeAll(async () => {
    site = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE));
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => site.close());

  test('is fetched, and the page says where it stands', async () => {
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/quay`;
    const read = drafter({
      fetch: (address) => fetchPage(address, { isAllowed: () => true }),
      draft: async (task) => draftGiven(task),
    });
    const { checked } = await read({ kind: 'url', value: url }, {});
    expect(checked.source).toMatchObject({ title: 'The quay', url });
  });
});
