import { extract } from '../../src/extract/extract.ts';
import { articleOf, readArticle } from '../../src/extract/load/article.ts';
import { fc } from '../support/properties.ts';

/** Pieces that rules look for, in any order: far likelier to trip them than random letters. */
const pieces = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    "'",
    '’',
    "''",
    '\n\n',
    '\n',
    '– ',
    '— ',
    ': ',
    ', ',
    '. ',
    '? ',
    '(',
    ')',
    '[...]',
    '£',
    '%',
    ' ',
  ],
  ...[
    'said ',
    'told ',
    'told MPs ',
    'saying ',
    'that ',
    'to ',
    'according to ',
    'Responding to ',
    'asked ',
    'called ',
  ],
  ...[
    'Ann Ferris ',
    'the mayor ',
    'Mayor of Porthaven',
    'she ',
    'they ',
    'who ',
    'The Home Office ',
    'Mr. ',
    'U.S. ',
  ],
  ...[
    '2,500 ',
    'about ',
    'one in three ',
    'dozens of ',
    'boats ',
    'a week ',
    '10:30',
    '2014',
    'between 4 and 5 ',
  ],
  ...[
    '<p>',
    '</p>',
    '<blockquote>',
    '</blockquote>',
    '<br>',
    '&quot;',
    '&lt;p&gt;',
    '<cite>',
    '<script type="application/ld+json">',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('any text', () => {
  test('is read without an error, and every span lies in it, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const draft = extract(text);
        expect(draft.text).toBe(text);
        for (const { start, end, speaker, cue } of draft.quotes) {
          for (const span of [{ start, end }, speaker, cue]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            if ('text' in span) expect(text.slice(span.start, span.end)).toBe(span.text);
          }
        }
        for (const figure of draft.figures) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(Number.isFinite(figure.value)).toBe(true);
        }
        for (const { from, target } of draft.responses) {
          expect(draft.quotes[from]!.speaker).not.toBeNull();
          expect(text.slice(target.start, target.end)).toBe(target.text);
        }
        const starts = draft.quotes.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });

  test('as a page or as bytes is read without an error', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = articleOf(text);
        extract(article.text, article);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const article = readArticle(bytes);
        extract(article.text, article);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['nothing', ''],
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['marks alone', '"“\''.repeat(30_000)],
    ['marks nested thousands deep', '<div>'.repeat(50_000)],
    ['block quotes nested thousands deep', '<blockquote><p>a</p>'.repeat(10_000)],
    ['one sentence of cues', 'he said '.repeat(20_000)],
    ['one endless line of figures', '1 2 3,000 to 4 '.repeat(10_000)],
  ])('that is %s is read to its end', (_, text) => {
    const article = articleOf(text);
    expect(extract(article.text, article).text).toBe(article.text);
  });
});
