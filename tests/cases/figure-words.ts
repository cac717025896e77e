import type { FigureReading } from '../../src/model/figures.ts';

type Reading = Partial<FigureReading>;

/** What the words of a figure are read as, where its measure counts in `unit`. */
export const FIGURE_WORDS: readonly (readonly [words: string, unit: string, reading: Reading])[] = [
  ['2,500 migrants', 'person', { value: 2500, comparator: 'EXACTLY', hedge: null, low: null, high: null }],
  ['some 2,500 illegal migrants', 'person', { value: 2500, comparator: 'ABOUT', hedge: 'some' }],
  ['Around 300 people', 'person', { value: 300, comparator: 'ABOUT', hedge: 'Around' }],
  ['40 days or so', 'day', { value: 40, comparator: 'ABOUT', hedge: 'or so' }],
  ['at least 200 homes', 'home', { value: 200, comparator: 'AT_LEAST', low: 200, high: null }],
  ['200 homes or more', 'home', { value: 200, comparator: 'AT_LEAST', hedge: 'or more', low: 200 }],
  ['more than 900 people', 'person', { value: 900, comparator: 'MORE_THAN', low: 900 }],
  ['up to £2m', 'GBP', { value: 2_000_000, comparator: 'AT_MOST', low: null, high: 2_000_000 }],
  ['fewer than a dozen boats', 'boat', { value: 12, comparator: 'LESS_THAN', high: 12 }],
  [
    'between 40 and 50 boats',
    'boat',
    { value: 40, comparator: 'BETWEEN', low: 40, high: 50, hedge: 'between' },
  ],
  ['40-50 boats', 'boat', { value: 40, comparator: 'BETWEEN', low: 40, high: 50, hedge: null }],
  ['about 40 to 50 boats', 'boat', { comparator: 'BETWEEN', low: 40, high: 50, hedge: 'about' }],
  ['2–3 million people', 'person', { comparator: 'BETWEEN', low: 2_000_000, high: 3_000_000 }],
  ['£1.5m', 'GBP', { value: 1_500_000 }],
  ['$3bn', 'USD', { value: 3_000_000_000 }],
  ['two and a half million euros', 'EUR', { value: 2_500_000 }],
  ['forty-two', 'person', { value: 42 }],
  ['half a million', 'person', { value: 500_000 }],
  ['62 per cent', '%', { value: 62 }],
  ['4.5%', '%', { value: 4.5 }],
  ['nearly two thirds', '%', { value: 66.6667, comparator: 'ABOUT', hedge: 'nearly' }],
  ['a quarter of households', '%', { value: 25 }],
  ['one in five', '%', { value: 20 }],
  ['three out of every four', '%', { value: 75 }],
  ['over 65', 'person', { value: 65, comparator: 'MORE_THAN' }],
  ['handsome 40', 'person', { value: 40, comparator: 'EXACTLY', hedge: null }],
];
