import { asArticle, assertNotTooLarge, readFile } from '../../../src/explorer/screens/draft/read-file.ts';

const file = (name: string, bytes: Uint8Array | string, type = '') =>
  new File([bytes as never], name, { type });
/** Node reads Windows-1252 as Latin-1, so quotation marks in it are tried in the browser (pages-draft.test.ts). */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const WORDS = '“The quay – it must stay”';

test.each([
  ['UTF-8', new TextEncoder().encode(WORDS)],
  ['UTF-8 with a mark before it', new TextEncoder().encode(`\ufeff${WORDS}`)],
  ['UTF-16, the small end first', new Uint8Array(Buffer.from(`\ufeff${WORDS}`, 'utf16le'))],
  ['UTF-16, the big end first', new Uint8Array(Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16())],
])('a text in %s is read', async (_, bytes) => {
  expect(await readFile(file('quay.txt', bytes))).toEqual({ text: WORDS });
});

test('a page is read in what it declares', async () => {
  const page = '<html><meta charset="iso-8859-2"><p>\xb1';
  expect(await readFile(file('quay.htm', latin(page)))).toEqual({ html: page.replace('\xb1', 'ą') });
  const odd = '<html><meta charset="no-such"><p>\xe9';
  expect(await readFile(file('quay.htm', latin(odd)))).toEqual({ html: odd });
});

test('a page is known by its name or by how it begins', async () => {
  expect(await readFile(file('quay', '\n<!DOCTYPE html><p>The quay'))).toHaveProperty('html');
  expect(await readFile(file('quay.HTML', 'The quay'))).toHaveProperty('html');
  expect(asArticle('a < b, <html> is a tag')).toHaveProperty('text');
});

test.each([
  ['quay.pdf', '%PDF', '', 'on-record extract'],
  ['quay.docx', 'PK', '', 'on-record extract'],
  ['quay.png', 'x', 'image/png', 'holds no text'],
  ['quay', 'a\0b', '', 'holds no text'],
])('%s is none', async (name, bytes, type, words) => {
  await expect(readFile(file(name, bytes, type))).rejects.toThrow(words);
});

test('what is larger than a request may be is told before it is sent', () => {
  expect(() => assertNotTooLarge({ text: 'a'.repeat(1_200_000) })).toThrow('This has 1.2 MB');
  assertNotTooLarge({ text: 'a'.repeat(900_000) });
  assertNotTooLarge({ url: 'https://example.org/' });
});
