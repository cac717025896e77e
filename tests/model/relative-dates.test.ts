import { relativeDate } from '../../src/model/relative-dates.ts';

test.each([
  ['today', '2014-10-28', '2014-10-28'],
  ['yesterday', '2014-03-01', '2014-02-28'],
  ['last week', '2014-10-28', '2014-10-20/2014-10-26'],
  ['last month', '2014-01-28', '2013-12'],
  ['next month', '2014-12', '2015-01'],
  ['last year', '2014', '2013'],
  ['3 months ago', '2014-02', '2013-11'],
  ['2 years ago', '2014-10-28', '2012'],
])('%s, told on %s, is %s', (words, from, date) => {
  expect(relativeDate(words)!(from)).toBe(date);
});

test('a day cannot be told from a month, nor anything from a date that is about right', () => {
  expect(relativeDate('yesterday')!('2014-10')).toBeNull();
  expect(relativeDate('last year')!('2014~')).toBeNull();
});

test('other words are no such date', () => {
  expect(relativeDate('soon')).toBeNull();
  expect(relativeDate('2014')).toBeNull();
});
