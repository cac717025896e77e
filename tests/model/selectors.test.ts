import {
  describeSelector,
  isElided,
  matchSelector,
  partsBetweenElisions,
} from '../../src/model/selectors.ts';
import { fc } from '../support/properties.ts';

const TEXT = 'No boat will wait. “No boat,” she said.\n\nNo boat did.';

describe('words that are looked for', () => {
  test.each([
    ['words that stand once', { exact: 'she said' }, { found: 'one', start: 30, end: 38 }],
    ['words that stand nowhere', { exact: 'they said' }, { found: 'none' }],
    ['no words', { exact: '' }, { found: 'none' }],
    ['words that stand often', { exact: 'No boat' }, { found: 'many', starts: [0, 20, 41] }],
    ['a prefix tells apart', { exact: 'No boat', prefix: '“' }, { found: 'one', start: 20, end: 27 }],
    ['a suffix tells apart', { exact: 'No boat', suffix: 'did' }, { found: 'one', start: 41, end: 48 }],
    [
      'a prefix over white space',
      { exact: 'No boat', prefix: 'she said. ' },
      { found: 'one', start: 41, end: 48 },
    ],
    ['a prefix that does not stand there', { exact: 'No boat', prefix: 'x' }, { found: 'none' }],
    [
      'a start before the text is passed over',
      { exact: 'No boat will', start: -5 },
      { found: 'one', start: 0, end: 12 },
    ],
    ['a start that fits wins', { exact: 'No boat', start: 20 }, { found: 'one', start: 20, end: 27 }],
    [
      'a start that does not fit is passed over',
      { exact: 'she said', start: 3 },
      { found: 'one', start: 30, end: 38 },
    ],
  ])('%s', (_, hint, match) => {
    expect(matchSelector(TEXT, hint)).toEqual(match);
  });

  test('a span that is described is found again, whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom('a', 'b', ' ', '\n')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        fc.pre(text.length > 0);
        const start = one % text.length;
        const end = start + 1 + (other % (text.length - start));
        const { start: at, end: to, ...rest } = describeSelector(text, start, end);
        expect(matchSelector(text, { ...rest, start: at! })).toEqual({ found: 'one', start, end: to });
      }),
    );
  });

  test('a span of a text without repetition is found without its offset', () => {
    const text = Array.from({ length: 200 }, (_, index) => `w${index}`).join(' ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), (word) => {
        const exact = `w${word} w${word + 1}`;
        const start = text.indexOf(`${exact} `);
        const { prefix, suffix } = describeSelector(text, start, start + exact.length);
        expect(matchSelector(text, { exact, prefix, suffix })).toMatchObject({ found: 'one', start });
      }),
    );
  });
});

describe('words that were left out', () => {
  test.each(['payments, [...] is huge', 'payments [ … ] is huge', 'payments (...) is huge'])(
    '“%s” is elided',
    (words) => {
      expect(isElided(words)).toBe(true);
      expect(partsBetweenElisions(words)).toEqual([words.split(/ ?[[(]/)[0], 'is huge']);
    },
  );

  test('a trailing thought is not an elision', () => {
    expect(isElided('We waited... and waited.')).toBe(false);
    expect(partsBetweenElisions('all of it')).toEqual(['all of it']);
  });
});
