import { fileKindOf } from '../../src/extract/load/file-kind.ts';
import { readDocx, readPdf } from '../../src/extract/load/office.ts';
import { DOCX, pdf } from '../support/office-files.ts';

test.each([
  ['text', Buffer.from('Ann Ferris said “no”.')],
  ['text', Buffer.from('Ann Ferris said no.', 'utf16le')],
  ['text', Buffer.from('<html><body>\x93no\x94</body></html>', 'latin1')],
  ['text', Buffer.from('')],
  ['pdf', pdf('Ann Ferris said no.')],
  ['docx', DOCX],
  ['other', Buffer.from('PK\x03\x04 some other archive', 'latin1')],
  ['other', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))],
  ['other', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0', 'latin1')],
])('a file holds %s', (kind, bytes) => {
  expect(fileKindOf(bytes)).toBe(kind);
});

test('the text of a PDF is read, and one without text is none', async () => {
  expect((await readPdf(pdf('Ann Ferris said no.')))?.text).toBe('Ann Ferris said no.');
  expect(await readPdf(pdf(''))).toBeNull();
});

test('the paragraphs of a Word document are read', async () => {
  expect((await readDocx(DOCX))?.text).toBe('“We will mend the nets,” said Ann Ferris.\n\nJohn Pym said no.');
});
