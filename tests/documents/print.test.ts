import { printDocument } from '../../src/documents/print.ts';
import { readDocuments } from '../../src/documents/read.ts';
import { composeDocuments } from '../../src/documents/written/compose.ts';
import { fc } from '../support/properties.ts';
import { read, sample } from './sample.ts';

/** Texts as people and programs may well write them: with what YAML is sensitive to. */
const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    'no',
    '~',
    '2014',
    '1e3',
    '- a',
    'a: b',
    '# x',
    ' lead',
    'trail ',
    'a\n\n  b\n',
    '\n',
    '"',
    "'",
    '|',
    '*a',
    '&a',
    '!a',
    '\u2028',
    '\t',
    'a\r\nb',
  ),
);
const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const input = fc.record(
  {
    by: text,
    source: fc.record({
      title: text,
      citation: text,
      sha256: text,
      publishedAt: fc.oneof(text, fc.integer()),
    }),
    people: fc.dictionary(key, fc.record({ name: text, aliases: fc.array(text) })),
    entries: fc.array(
      fc.record(
        { heading: text, text, quotes: fc.array(fc.record({ words: text, start: fc.nat() })) },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: ['by'] },
);

/** The values without the prototypes that tell a map that was read from one that was written. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('a document that is printed', () => {
  test('is the same document when it is read, whatever its texts hold', () => {
    fc.assert(
      fc.property(input, (written) => {
        const { documents, issues } = composeDocuments(printDocument(written as never));
        expect(issues).toEqual([]);
        expect(plain(documents[0]?.value)).toEqual(plain(written));
      }),
      { numRuns: 500 },
    );
  });

  test('is checked to the same statements as before', () => {
    const before = read(sample());
    const printed = printDocument(sample() as never);
    expect(readDocuments(printed, 'sample.yaml')[0]).toEqual(before);
  });

  test('keeps paragraphs as paragraphs and long lines whole', () => {
    const document = sample();
    document.source.citation = 'word '.repeat(60).trim();
    const printed = printDocument(document as never);
    expect(printed).toContain(`citation: ${document.source.citation}\n`);
    expect(printed).toMatch(/text: \|-?\n {6}Ada Birch said .*\n\n {6}The repair costs/);
  });
});
