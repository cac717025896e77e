import type { Comparator } from '../../../../model/figures.ts';
import type { Counted } from './units.ts';

/** A number that counts something, as it is printed: its hedge, its bounds, what it counts. */
export type ScannedFigure = {
  /** From the hedge to the end of the number, its magnitude and its sign. */
  start: number;
  end: number;
  value: number;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  hedge: string | null;
  unit: string | null;
  counted: Counted | null;
  per: string | null;
  /** To the end of the noun that is counted. */
  nounEnd: number;
  rule: 'hedged' | 'money' | 'percent' | 'share' | 'range' | 'count' | 'vague' | 'bare';
};
