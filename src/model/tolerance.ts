import type { FigureReading } from './figures.ts';

/** The numbers that a printed figure may stand for; `from` or `to` is infinite for a one-sided bound. */
export type Interval = { from: number; to: number };

/** A named way to give each figure an interval; every result says which one it used. */
export type TolerancePolicy = {
  id: string;
  /** One sentence for readers of a result. */
  describes: string;
  interval(figure: Pick<FigureReading, 'value' | 'low' | 'high' | 'comparator'>): Interval;
};

/**
 * Policy `tolerance/1`: a hedged number ± 10 %; a bare one ± the smaller of one unit of its last significant digit and 5 %.
 * Stated bounds are kept as stated, without slack.
 */
export const TOLERANCE_1: TolerancePolicy = {
  id: 'tolerance/1',
  describes:
    'A hedged number ± 10 %; a bare one ± the smaller of one unit of its last significant digit and 5 %; stated bounds as stated.',
  interval(figure) {
    const { value, low, high } = figure;
    switch (figure.comparator) {
      case 'AT_LEAST':
      case 'MORE_THAN':
        return { from: low ?? value, to: high ?? Number.POSITIVE_INFINITY };
      case 'AT_MOST':
      case 'LESS_THAN':
        return { from: low ?? Number.NEGATIVE_INFINITY, to: high ?? value };
      case 'BETWEEN':
        return { from: low ?? value, to: high ?? value };
      case 'ABOUT':
        return around(value, Math.abs(value) * 0.1);
      case 'EXACTLY':
        return around(value, Math.min(lastDigitUnit(value), Math.abs(value) * 0.05));
    }
  },
};

/** One unit of the last significant digit of a number as it is usually printed: 100 for 2,500, 0.01 for 36.62, 1 for 36. */
export function lastDigitUnit(value: number): number {
  if (value === 0) return 0;
  const [digits, exponent] = Math.abs(value).toExponential().split('e') as [string, string];
  const decimals = digits.includes('.') ? digits.length - 2 : 0;
  return 10 ** (Number(exponent) - decimals);
}

function around(value: number, slack: number): Interval {
  return { from: value - slack, to: value + slack };
}
