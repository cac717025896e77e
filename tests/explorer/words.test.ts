import { amount, counted, inWords, number, several } from '../../src/explorer/words.ts';

test.each([
  [2500, 'person', '2,500 people'],
  [1, 'person', '1 person'],
  [120, 'home', '120 homes'],
  [36.62, 'GBP', '£36.62'],
  [12.5, '%', '12.5 %'],
  [2, 'CHF', '2 CHF'],
])('%d in %s is written %s', (value, unit, written) => {
  expect(amount(value, unit)).toBe(written);
});

test('a unit that ends in s already stays as it is', () => {
  expect(several('kilometres')).toBe('kilometres');
});

test('numbers are grouped and rounded to what can be read', () => {
  expect(number(1234567.891)).toBe('1,234,567.89');
});

test('one is counted in the singular, none and several in the plural', () => {
  expect([0, 1, 2].map((count) => counted(count, 'statement'))).toEqual([
    '0 statements',
    '1 statement',
    '2 statements',
  ]);
});

test('a value of the contract without words of its own is said in small letters', () => {
  expect([inWords('REJECTS'), inWords('LIVE_BLOG'), inWords(null)]).toEqual(['rejects', 'live blog', '']);
});
