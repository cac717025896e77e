import { tagEnglish } from '../../src/extract/languages/en/tagger.ts';
import { tokensOf } from '../../src/extract/languages/en/tokens.ts';
import { shadowOf } from '../../src/extract/text/shadow.ts';
import { taggingOf } from '../../src/extract/text/tagging.ts';

/** The words of a text as one span, each with its part of speech. */
function tagged(text: string): string[] {
  const shadow = shadowOf(text);
  const { tagOf } = taggingOf(shadow, [{ start: 0, end: text.length }], tagEnglish);
  return tokensOf(shadow, 0, text.length).map((token) => `${token.word}/${tagOf(token)}`);
}

describe('parts of speech', () => {
  test('do not depend on what was read before', () => {
    const first = tagged('Quorl’s plan');
    tagged('It was Quorl’s, and Quorl’s.');
    expect(tagged('Quorl’s plan')).toEqual(first);
    expect(first).toContain("'s/PART");
  });

  test('stand at the words of the text itself, whatever its marks and blanks', () => {
    expect(tagged('“Yes,”  Ms. Orla Tind’s   aide said quickly.')).toEqual([
      '"/PUNCT',
      'Yes/INTJ',
      ',/PUNCT',
      '"/PUNCT',
      'Ms./PROPN',
      'Orla/PROPN',
      'Tind/PROPN',
      "'s/PART",
      'aide/NOUN',
      'said/VERB',
      'quickly/ADV',
      './PUNCT',
    ]);
  });

  test('of a word with hyphens are those of its last part', () => {
    expect(tagged('The vice-chairman and a then-senator spoke.')).toContain('vice-chairman/NOUN');
  });

  test('are found behind characters that a tagger changes', () => {
    expect(tagged('😀\u200b The ferry sank.').slice(-3)).toEqual(['ferry/NOUN', 'sank/VERB', './PUNCT']);
  });

  test('are worked out only for spans that are asked about', () => {
    const asked: string[] = [];
    const { tagOf } = taggingOf(
      'One two. Three four.',
      [
        { start: 0, end: 8 },
        { start: 9, end: 20 },
      ],
      (words) => {
        asked.push(words);
        return tagEnglish(words);
      },
    );
    expect(tagOf({ start: 15, end: 19 })).not.toBeNull();
    expect(tagOf({ start: 9, end: 14 })).not.toBeNull();
    expect(asked).toEqual(['Three four.']);
  });

  test('are none outside the spans', () => {
    const { tagOf } = taggingOf('One two. Three four.', [{ start: 0, end: 8 }], tagEnglish);
    expect(tagOf({ start: 9, end: 14 })).toBeNull();
  });

  test('reach to the end of a paragraph that is far too long', () => {
    const text = `${'The ferry sank. '.repeat(4000)}Everybody laughed.`;
    const { tagOf } = taggingOf(text, [{ start: 0, end: text.length }], tagEnglish);
    expect(tagOf({ start: text.indexOf('laughed'), end: text.length - 1 })).toBe('VERB');
  });
});
