import { findWords, nearest, trimmed } from '../../../src/explorer/screens/draft/find-words.ts';

const TEXT = 'It rained. “The quay\nis safe,” said Ben (a.b). It’s late. The quay is safe, he said … again.';
const found = (typed: string) => findWords(TEXT, typed).map(({ start, end }) => TEXT.slice(start, end));

test.each([
  ['words that are printed are found', 'It rained', ['It rained']],
  ['white space does not count', ' The  quay is safe', ['The quay\nis safe', 'The quay is safe']],
  ['the form of quotation marks does not count', '"The quay is safe," said', ['“The quay\nis safe,” said']],
  ['nor that of an apostrophe', "It's late", ['It’s late']],
  ['signs stand for themselves', 'Ben (a.b)', ['Ben (a.b)']],
  ['no sign stands for others', 'Ben .a.b.', []],
  [
    'first and last words stand for all',
    'The quay … said',
    ['The quay\nis safe,” said', 'The quay is safe, he said'],
  ],
  ['three points do, too', 'It rained...safe', ['It rained. “The quay\nis safe']],
  ['printed points are found as they are', 'he said … again', ['he said … again']],
  ['the end must follow the beginning', 'again … It rained', []],
  ['words that are not printed are not found', 'The quay is dry', []],
  ['nothing is found for nothing', '  ', []],
  ['nor for an end without a beginning', '… said', []],
])('%s', (_, typed, wanted) => {
  expect(found(typed)).toEqual(wanted);
});

test('the nearest of several places is known', () => {
  const spans = findWords(TEXT, 'The quay is safe');
  expect(nearest(spans, 0)).toBe(0);
  expect(nearest(spans, 70)).toBe(1);
  expect(nearest([], 5)).toBe(-1);
});

test('white space at the ends is no part of what was chosen', () => {
  expect(trimmed(' a b ', { start: 0, end: 5 })).toEqual({ start: 1, end: 4 });
  expect(trimmed('   ', { start: 0, end: 3 })).toBeNull();
});
