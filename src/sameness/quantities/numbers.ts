import { lastDigitUnit } from '../../model/tolerance.ts';
import type { Described } from './quantity.ts';

/** How the numbers of two figures lie to each other. */
export type Equal = 'EQUAL' | 'NEAR' | 'APART';

/** Up to this ratio a rounded number may be the exact one. */
export const NEARLY = 1.06;

/** How two numbers lie to each other, and how much that speaks for one quantity. */
export function numbers(a: Described, b: Described): { equal: Equal; weight: number } {
  const [x, y] = [a.value, b.value];
  const share = a.unit === '%' || a.unit === 'point';
  if (x === y) {
    const digits = significant(x);
    if (share) return { equal: 'EQUAL', weight: digits >= 3 ? 1.2 : digits === 2 ? 0.2 : -0.8 };
    return {
      equal: 'EQUAL',
      weight: digits >= 3 ? 3.5 : digits === 2 ? (x >= 1000 ? 2.4 : 1.5) : x >= 1000 ? 1 : -0.3,
    };
  }
  const ratio = Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
  const hedged = [a, b].some(({ comparator }) => comparator !== 'EXACTLY');
  const fine = Math.max(significant(x), significant(y));
  if (ratio < NEARLY && !share && (hedged || isRounded(x, y)) && x >= 20 && allows(a, y) && allows(b, x))
    return { equal: 'NEAR', weight: fine >= 3 ? 2 : 0.8 };
  if (share) return { equal: 'APART', weight: Math.abs(x - y) < 4 ? -0.3 : Math.abs(x - y) < 12 ? -0.8 : -2 };
  // "More than 2 million" leaves room for 3 million.
  if (!share && ratio <= 2 && allows(a, y) && allows(b, x) && [a, b].some(isBound))
    return { equal: 'NEAR', weight: 0 };
  return {
    equal: 'APART',
    weight: ratio < 1.3 ? 0 : ratio < 2 ? -0.5 : ratio < 4 ? -1.2 : ratio < 10 ? -2.5 : -5,
  };
}

/** Whether one number is the other with fewer digits: 206,000 of 206,412, but not 870 of 844. */
function isRounded(x: number, y: number): boolean {
  const [fine, coarse] = significant(x) > significant(y) ? [x, y] : [y, x];
  return significant(fine) > significant(coarse) && Math.abs(fine - coarse) <= lastDigitUnit(coarse);
}

function isBound({ comparator }: Described): boolean {
  return comparator !== 'EXACTLY' && comparator !== 'ABOUT';
}

/** Whether a bound lets a number be the exact one: of "more than 413,000", 394,000 is not. */
function allows({ value, comparator }: Described, exact: number): boolean {
  if (comparator === 'MORE_THAN' || comparator === 'AT_LEAST') return exact >= value;
  if (comparator === 'LESS_THAN' || comparator === 'AT_MOST') return exact <= value;
  return true;
}

/** How many digits of a number say something: 3 of 206,000. */
export function significant(value: number): number {
  return Math.abs(value).toExponential().split('e')[0]!.replace('.', '').replace(/0+$/, '').length;
}
