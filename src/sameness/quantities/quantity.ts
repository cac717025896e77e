import type { FigureReading } from '../../model/figures.ts';
import type { Slots } from '../../model/quantities.ts';

/** A quantity as one source describes it. */
export type Quantity = Slots & { unit: string; per: string | null };

/** A figure with what it counts, where it is printed, and who says it. */
export type Described = Quantity &
  Pick<FigureReading, 'value' | 'comparator'> & { source: string; speaker: string | null };

/** Sums of a currency, shares and points stand for themselves; all else is counted. */
export function kindOf(unit: string): string {
  return unit === '%' || unit === 'point' || /^[A-Z]{3}$/.test(unit) ? unit : 'count';
}
