import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocuments } from '../../src/documents/read.ts';
import { runNode } from '../support/commands.ts';
import { DOCX } from '../support/office-files.ts';

const main = fileURLToPath(new URL('../../.build/cli/main.js', import.meta.url));
const ARTICLE = 'Ann Ferris, Mayor of Porthaven, said about 40 boats were lost in Porthaven.\n';

describe('on-record extract', () => {
  let folder: string;
  const extract = (words: string[], input?: string) =>
    runNode([main, 'extract', ...words], { cwd: folder, input });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'extract-'));
    await writeFile(join(folder, 'quay.txt'), ARTICLE);
    await writeFile(join(folder, 'page.html'), `<article><h1>Quay row</h1><p>${ARTICLE}</p></article>`);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('writes a statement document that has no error', async () => {
    const { code, output } = await extract([
      'quay.txt',
      '--title',
      'Quay row',
      '--publisher',
      'The Port Times',
    ]);
    expect(code).toBe(0);
    const [document] = readDocuments(output, '-');
    expect(document).toMatchObject({
      source: { title: 'Quay row', publishedBy: ['organisation:the-port-times'] },
    });
    expect(document!.quotes.map(({ text }) => text)).toEqual(['about 40 boats were lost in Porthaven']);
    expect(document!.attributions.every(({ status }) => status === 'PROPOSED')).toBe(true);
  });

  test('tells how much the document holds, which does not repeat what a heading says', async () => {
    const page = `<article><h1>Quay row</h1><h2>40 boats lost in Porthaven</h2><p>${ARTICLE}</p></article>`;
    await writeFile(join(folder, 'headed.html'), page);
    const { output, errors } = await extract(['headed.html', '--publisher', 'The Port Times']);
    const [document] = readDocuments(output, '-');
    expect(document!.figures).toHaveLength(1);
    expect(errors).toContain('headed.html: 1 quote, 1 figure, 0 responses');
    const { output: json } = await extract(['headed.html', '--format', 'json']);
    expect(JSON.parse(json).figures.map(({ heading }: any) => heading)).toEqual([true, false]);
  });

  test('drafts nothing from an article in a language that it cannot read, and says how to read it all the same', async () => {
    const german =
      'Der Hafenrat hat am Montag beschlossen, den alten Kai zu schließen, nachdem ein Ingenieur Risse in drei Pfeilern gefunden hatte. „Wir hatten keine Wahl“, sagte Anna Ferris, die dem Rat vorsitzt. „Ein Kai, der fällt, hilft niemandem.“';
    const refused = await extract(['-'], german);
    expect(refused).toMatchObject({ code: 1, output: '' });
    expect(refused.errors).toContain('The article is in German (de), and only English can be read so far');
    expect(refused.errors).toContain('say --language en');
    expect((await extract(['-', '--language', 'en', '--publisher', 'The Port Times'], german)).code).toBe(0);
    expect(await extract(['-', '--language', 'de'], german)).toMatchObject({ code: 2, output: '' });
  });

  test('writes offsets into the text as JSON, from standard input too', async () => {
    const { code, output } = await extract(['-', '--format', 'json'], ARTICLE);
    expect(code).toBe(0);
    const draft = JSON.parse(output);
    expect(Object.keys(draft)).toEqual([
      'text',
      'language',
      'entries',
      'quotes',
      'figures',
      'speakers',
      'named',
      'responses',
      'contradictions',
    ]);
    expect(draft.text).toBe(ARTICLE);
    const [quote] = draft.quotes;
    expect(quote).toMatchObject({
      speech: 'INDIRECT',
      rule: 'cue-then-bare',
      cue: { text: 'said' },
      speaker: { name: 'Ann Ferris' },
    });
    expect(ARTICLE.slice(quote.start, quote.end)).toBe('about 40 boats were lost in Porthaven');
  });

  test('goes on behind an article that cannot be read, and ends with 1', async () => {
    const { code, output, errors } = await extract(['gone.txt', 'quay.txt']);
    expect(code).toBe(1);
    expect(readDocuments(output, '-')).toHaveLength(1);
    expect(errors).toMatch(/"gone\.txt" cannot be read \(there is no such file\)/);
  });

  test('puts one document an article into a folder', async () => {
    const { code } = await extract(['quay.txt', 'page.html', '--out', folder]);
    expect(code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['page.html', 'page.yaml', 'quay.txt', 'quay.yaml']);
    expect(
      readDocuments(await readFile(join(folder, 'page.yaml'), 'utf8'), 'page.yaml')[0]!.source.title,
    ).toBe('Quay row');
  });

  test('tells which rule made what', async () => {
    const { errors } = await extract(['quay.txt', '--explain']);
    expect(errors).toMatch(/cue-then-bare\s+0\.\d\d\s+Ann Ferris\s+cue “said”\s+“about 40 boats/);
    expect(errors).toMatch(/figure hedged\s+0\.\d\d\s+Ann Ferris\s+boats in Porthaven/);
  });

  test('proposes to link a speaker whom a document knows', async () => {
    await extract(['quay.txt', '--out', 'known.yaml']);
    const { output } = await extract(
      ['-', '--known', 'known.yaml', '--format', 'json'],
      'Anne Ferris said it was old.',
    );
    expect(JSON.parse(output).speakers).toMatchObject([
      { name: 'Anne Ferris', proposedLink: { id: 'person:ann-ferris' } },
    ]);
  });

  test('reads a Word document, and rejects bytes that are no text with a clear error', async () => {
    await writeFile(join(folder, 'nets.docx'), DOCX);
    const read = await extract(['nets.docx', '--publisher', 'The Port Times']);
    expect(readDocuments(read.output, '-')[0]!.quotes.map(({ text }) => text)).toContain(
      '“We will mend the nets,”',
    );
    await writeFile(
      join(folder, 'noise.pdf'),
      Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)),
    );
    const noise = await extract(['noise.pdf']);
    expect(noise).toMatchObject({ code: 1, output: '' });
    expect(noise.errors).toContain('it is no text, PDF or Word document');
  });

  test('takes over the text of one’s own words, so that they can be imported with it', async () => {
    const { output } = await extract(['quay.txt', '--text', '--publisher', 'The Port Times']);
    const [document] = readDocuments(output, '-');
    expect(document!.entries.map(({ text }) => text)).toEqual([ARTICLE.trim()]);
  });

  test('makes the folder that it is to write into', async () => {
    expect((await extract(['quay.txt', '--out', 'made/here/'])).code).toBe(0);
    expect(await readdir(join(folder, 'made/here'))).toEqual(['quay.yaml']);
  });

  test('rejects a format that is none', async () => {
    const { code, errors } = await extract(['quay.txt', '--format', 'xml']);
    expect(code).toBe(2);
    expect(errors).toMatch('"xml" is no format');
  });
});
