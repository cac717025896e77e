import { readDocuments } from '../../src/documents/read.ts';
import { extract } from '../../src/extract/extract.ts';
import { articleOf } from '../../src/extract/load/article.ts';
import { slug } from '../../src/model/names.ts';
import { partsBetweenElisions } from '../../src/model/selectors.ts';
import { parseName } from '../../src/sameness/people/parse-name.ts';
import { wordsOf } from '../../src/sameness/wordings/words.ts';

/**
 * Asserts that eight times as much takes about eight times the processor's time. Quadratic work takes 64 times as long, cubic 512 times.
 * The machine may have other work, so that a bad measurement is taken again: only what is bad each time fails.
 */
function assertLinear(work: (text: string) => unknown, piece: string, most = 32_000): void {
  const time = (times: number) => {
    const text = piece.repeat(times);
    const begun = process.cpuUsage();
    work(text);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  let times = Math.ceil(500 / piece.length);
  while (time(times) < 40 && times * piece.length < most) times *= 2;
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && least > 40; attempt++) {
    // What takes next to no time is not told apart from noise.
    const took = Math.max(10, Math.min(time(times), time(times)));
    least = Math.min(least, time(8 * times) / took);
  }
  if (least > 40)
    throw new Error(
      `Eight times ${times} of ${JSON.stringify(piece)} took ${least.toFixed()} times as long.`,
    );
}

/** What expressions of the rules go back and forth in, most of it found by recheck. */
const PIECES = [
  ...['\t', ' ', '\n', '"', '“', '«', '[', '(', '-', '0', '?', "'", 'a', 'A', 'Aa ', '. ', ', ', 'Aa, '],
  ...[
    'said ',
    'he said ',
    '"a" ',
    '1 ',
    '2,500 ',
    '£1 ',
    'from 1 in ',
    'number of ',
    'mayor of ',
    'in the Ax ',
  ],
  ...[
    'weekly a ',
    'fails ',
    "don't ",
    'the number of a ',
    "! It's a ",
    'increase of ',
    'AAA, ',
    'PHOTO: ',
    'posted ',
  ],
  ...['<svg ', '<svg>', '<p>', '<meta ', '<script type="application/ld+json">', '©0000Il ', '&quot;', '| - '],
  ...['word. ', 'Ann Ferris said. ', '“No,” said Ann. ', 'He denied it. ', 'Responding to Ann, he said it. '],
];

test.each(PIECES)('an article that repeats %j is read in time that grows with its length', (piece) => {
  assertLinear((text) => {
    const article = articleOf(text);
    extract(article.text, article);
  }, piece);
});

test.each([...['[', '[a] ', '«', '“', '«a» ', '…', '[…] ', ' ', "a'", 'a.', 'the ']])(
  'a quote that repeats %j is compared in time that grows with its length',
  (piece) => {
    assertLinear((text) => {
      // What stands behind is what the expressions look for in vain.
      wordsOf(`${text}“x`, 'MIXED');
      partsBetweenElisions(`${text}x`);
      slug(text);
      parseName(text.slice(0, 4_000));
    }, piece);
  },
);

test.each([
  ...[
    '[',
    '-',
    ' ',
    '- ',
    '{',
    '"',
    '&a ',
    '*a ',
    '!',
    '#',
    ': ',
    '\t',
    '? ',
    '|',
    '\n',
    'a: b\n',
    '- a\n',
    '%',
  ],
])('a document that repeats %j is checked in time that grows with its length', (piece) => {
  assertLinear((text) => {
    try {
      readDocuments(text, 'document.yaml');
    } catch {
      // That it is none is what is to be told.
    }
  }, piece);
});
