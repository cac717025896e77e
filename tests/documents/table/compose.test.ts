import { readFileSync } from 'node:fs';
import { readDocuments } from '../../../src/documents/read.ts';
import { fc } from '../../support/properties.ts';
import { read, sample } from '../sample.ts';
import { csv, documentsOf, rows } from './reading.ts';

/** A document of the same content in YAML, its name and order of definitions aside. */
function same(document: object): object {
  return JSON.parse(JSON.stringify({ ...document, name: '' }), (_, value) =>
    Array.isArray(value)
      ? [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : value,
  );
}

describe('a table', () => {
  test('gives the document that YAML with the same content gives', async () => {
    const [document] = await documentsOf(csv(rows()));
    expect(same(document!)).toEqual(same(read(sample())));
  });

  test('gives all that the columns can say, as YAML does', async () => {
    const table = csv([
      {
        ...rows()[0],
        sourceId: 'source:bridge',
        url: 'https://gazette.example/bridge',
        publishedAt: '2031-03',
        retrievedAt: '2031-04-01',
        licence: 'CC0-1.0',
        publisher: 'The Gazette; The Town',
        publisherKind: 'PUBLISHER;LOCAL_AUTHORITY',
        entry: 'first',
        heading: 'Boats',
        postedAt: '2031-03-03',
        speaker: 'Ada Birch; Sailors',
        speakerKind: 'PERSON; COLLECTIVE',
        as: 'Ada Birch;',
        quoteLanguage: 'fr',
        on: '2031-03-02~',
        about: 'Quay; Debate; Ben Cole; Calais',
        aboutKind: ';;;TOWN',
        event: 'Debate',
        eventKind: 'DEBATE',
        eventDate: '2031-03-02',
        by: 'A Reader',
        note: ' as it is ',
        confidence: 'MEDIUM',
      },
      {
        ...rows()[1],
        place: 'Quay',
        placeKind: 'SITE',
        scope: 'at noon',
        asOf: '2031',
        by: 'Another Reader',
        value: '40',
        comparator: 'ABOUT',
        hedge: 'about',
      },
      { ...rows()[2], entry: 'second', text: '“No boat will wait,” Ben Cole answered her.', start: '0' },
      {
        type: 'RESPONSE',
        key: 'none',
        respondsTo: 'forty',
        kind: 'COMMENTS',
        grounds: 'INFERRED',
        note: 'Same boats.',
        status: 'DISPUTED',
      },
    ]);
    const yaml = sample();
    const [first] = yaml.entries;
    Object.assign(yaml.source, {
      id: 'source:bridge',
      url: 'https://gazette.example/bridge',
      publishedAt: '2031-03',
      retrievedAt: '2031-04-01',
      licence: 'CC0-1.0',
      publisher: ['gazette', 'town'],
    });
    yaml.organisations.town = { name: 'The Town', kind: 'LOCAL_AUTHORITY' };
    yaml.groups = { sailors: { name: 'Sailors', kind: 'COLLECTIVE' } };
    yaml.places = { quay: { name: 'Quay', kind: 'SITE' }, calais: { name: 'Calais', kind: 'TOWN' } };
    yaml.events = { debate: { name: 'Debate', kind: 'DEBATE', date: '2031-03-02' } };
    Object.assign(first, { key: 'first', heading: 'Boats', postedAt: '2031-03-03' });
    const { as: _, ...forty } = first.quotes[0];
    const none = first.quotes[1];
    first.quotes = [
      {
        ...forty,
        speaker: [{ speaker: 'ada', as: 'Ada Birch' }, 'sailors'],
        language: 'fr',
        on: '2031-03-02~',
        about: ['quay', 'debate', 'ben', 'calais'],
        event: 'debate',
        note: ' as it is ',
        confidence: 'MEDIUM',
        figures: [
          {
            ...forty.figures[0],
            place: 'quay',
            scope: 'at noon',
            asOf: '2031',
            by: 'Another Reader',
            value: 40,
            comparator: 'ABOUT',
            hedge: 'about',
          },
        ],
      },
    ];
    none.start = 0;
    none.respondsTo.push({
      to: 'forty',
      kind: 'COMMENTS',
      grounds: 'INFERRED',
      note: 'Same boats.',
      status: 'DISPUTED',
    });
    yaml.entries.push({ key: 'second', text: '“No boat will wait,” Ben Cole answered her.', quotes: [none] });
    expect(same((await documentsOf(table))[0]!)).toEqual(same(read(yaml)));
  });

  test.each([
    ['a byte order mark', (table: string) => `\uFEFF${table}`],
    ['Windows line ends', () => csv(rows(), { end: '\r\n' })],
    ['old Macintosh line ends', () => csv(rows(), { end: '\r' })],
    ['semicolons', () => csv(rows(), { delimiter: ';' })],
    ['tabs', () => csv(rows(), { delimiter: '\t', end: '\r\n' })],
    ['blank rows and spaces around names', (t: string) => `\n${t.replace('by,', ' by ,')}\n,,,\n`],
    ['no line end at the end', (table: string) => table.trimEnd()],
    ['short rows', (table: string) => table.replace(/,+$/gm, '')],
  ])('is read with %s', async (_, write) => {
    const [wanted] = await documentsOf(csv(rows()));
    for (const size of [1, 7, 1 << 20]) expect(await documentsOf(write(csv(rows())), size)).toEqual([wanted]);
  });

  test('is read in UTF-16 where it begins with its mark', async () => {
    const bytes = Buffer.from(`\uFEFF${csv(rows(), { delimiter: '\t' })}`, 'utf16le');
    expect(await documentsOf(bytes)).toEqual(await documentsOf(csv(rows())));
  });

  test('may write decimals with a comma where semicolons divide cells', async () => {
    const [first, figure, last] = rows();
    const words = { ...figure, words: '2.5 boats', value: '2,5' };
    const text = first.text!.replace('40', '2.5');
    const quote = { ...first, text, words: 'about 2.5 boats would wait' };
    const [document] = await documentsOf(csv([quote, words, last], { delimiter: ';' }));
    expect(document!.figures[0]!.value).toBe(2.5);
  });

  test('may name what stands in the graph by its id, and then says nothing of it', async () => {
    const [first] = rows();
    const quote = { ...first, speaker: 'person:ada-birch', publisher: 'organisation:the-gazette' };
    const [document] = await documentsOf(csv([{ ...quote, speakerKind: '', publisherKind: '' }]));
    expect(document!.attributions[0]!.speaker).toBe('person:ada-birch');
    expect(document!.source.publishedBy).toEqual(['organisation:the-gazette']);
    expect(document!.speakers).toEqual([]);
  });
});

describe('a table of several sources', () => {
  const [first, figure, last] = rows();
  const { publisherKind: _, ...source } = first;
  const later = {
    ...source,
    source: 'The bridge, a day later',
    key: 'again',
    speakerKind: '',
    respondsTo: 'none',
    kind: 'QUESTIONS',
    basis: 'Ada Birch said that about 40 boats would wait.',
  };
  const { definition: _d, dimension: _m, measureUnit: _u, ...counted } = figure;

  test('says what things are where they are named first, and each document can be imported by itself', async () => {
    const table = csv([first, figure, last, later, { ...counted, statedIn: 'again' }]);
    const [one, two] = await documentsOf(table);
    expect(two!.responses[0]!.to).toBe(one!.quotes[1]!.id);
    expect(two!.measures).toEqual(one!.measures);
    expect(two!.speakers.map(({ id }) => id).sort()).toEqual([
      'organisation:the-gazette',
      'person:ada-birch',
    ]);
  });

  test('gives what a YAML file of several documents gives', async () => {
    const table = readFileSync('seeds/harbour.csv', 'utf8');
    const yaml = readFileSync('tests/documents/table/harbour.yaml', 'utf8');
    const wanted = readDocuments(yaml, 'sample');
    expect((await documentsOf(table)).map(same)).toEqual(wanted.map(same));
  });

  test('is shown in seeds/README.md as it stands there', () => {
    const shown = /```csv\n([\s\S]*?)```/.exec(readFileSync('seeds/README.md', 'utf8'))![1];
    expect(shown).toBe(readFileSync('seeds/harbour.csv', 'utf8'));
  });

  test('may have two sources of one title, which ids tell apart', async () => {
    const other = { ...later, source: first.source!, sourceId: 'source:other' };
    const documents = await documentsOf(csv([{ ...first, sourceId: 'source:one' }, figure, last, other]));
    expect(documents.map(({ source }) => source.id)).toEqual(['source:one', 'source:other']);
  });
});

test('any text in a cell comes through as it is', async () => {
  const told = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => /\S/.test(text));
  const texts = fc.record({ words: told, note: told, cue: told, citation: told, scope: told });
  const ends = fc.constantFrom('\n', '\r\n');
  const delimiters = fc.constantFrom(',', ';', '\t');
  await fc.assert(
    fc.asyncProperty(
      texts,
      ends,
      delimiters,
      fc.integer({ min: 1, max: 600 }),
      async (cells, end, delimiter, size) => {
        const { words, note, cue, citation, scope } = cells;
        const [first] = rows();
        const quote = { ...first, text: '', as: '', speech: 'DIRECT', words, note, cue, citation };
        const figure = { type: 'FIGURE', words: '4 boats', unit: 'boat', scope, note, speaker: 'Ada Birch' };
        const [document] = await documentsOf(csv([quote, figure], { end, delimiter }), size);
        expect(document!.source.citation).toBe(citation);
        expect(document!.quotes[0]!.text).toBe(words);
        expect(document!.attributions.map((said) => [said.cue, said.note])).toEqual([
          [cue, note],
          [null, note],
        ]);
        expect(document!.figures[0]!.scope).toBe(scope);
      },
    ),
    { numRuns: 300 },
  );
});
