import type { Comparator } from '../../../model/figures.ts';

/** A number as it might be printed, and why its range is what it is. */
export type Example = {
  printed: string;
  value: number;
  comparator: Comparator;
  low?: number;
  high?: number;
  why: string;
};

const BARE: Example = {
  printed: '2,500 boats',
  value: 2_500,
  comparator: 'EXACTLY',
  why: 'one unit of the last significant digit, 100, is less than 5 %, 125',
};
const HEDGED: Example = {
  printed: 'about 2,000 boats',
  value: 2_000,
  comparator: 'ABOUT',
  why: 'a hedge: 10 % of 2,000 is 200',
};
const WHOLE: Example = {
  printed: '£36',
  value: 36,
  comparator: 'EXACTLY',
  why: 'one unit of the last significant digit is 1; 5 % would be 1.8',
};
const EXACT: Example = {
  printed: '£36.62',
  value: 36.62,
  comparator: 'EXACTLY',
  why: 'one unit of the last significant digit is 0.01',
};
const SMALL: Example = {
  printed: '7 boats',
  value: 7,
  comparator: 'EXACTLY',
  why: '5 % of 7 is 0.35, less than one whole unit',
};
const LEAST: Example = {
  printed: 'at least 200 boats',
  value: 200,
  comparator: 'AT_LEAST',
  low: 200,
  why: 'a stated bound',
};
const BETWEEN: Example = {
  printed: 'between 40 and 60 boats',
  value: 50,
  comparator: 'BETWEEN',
  low: 40,
  high: 60,
  why: 'two stated bounds',
};

/** One of each rule. */
export const EXAMPLES: readonly Example[] = [HEDGED, BARE, WHOLE, EXACT, SMALL, LEAST, BETWEEN];

/** Two that meet and two that do not. */
export const PAIRS: readonly (readonly [Example, Example])[] = [
  [BARE, HEDGED],
  [WHOLE, EXACT],
  [LEAST, BETWEEN],
];
