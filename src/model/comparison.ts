import { datesOverlap } from './dates.ts';
import type { FigureReading } from './figures.ts';
import { fold } from './names.ts';
import type { Confidence } from './provenance.ts';
import { type Interval, TOLERANCE_1, type TolerancePolicy } from './tolerance.ts';

export const VERDICTS = ['CONTRADICTS', 'AGREES', 'COMPATIBLE', 'CHANGED', 'NOT_COMPARABLE'] as const;
/** What a comparison says of two figures. It never says who is right. */
export type Verdict = (typeof VERDICTS)[number];

/** Something compared by id and shown by name. */
type Named = { id: string; name: string };

/** A figure with what decides whether it can be compared. */
export type Comparable = FigureReading & {
  /** The printed words, for the reason. */
  text: string;
  measure: Named | null;
  place: Named | null;
  /** When it was said, standing in for a missing asOf (and lowering the confidence). */
  saidOn: string | null;
};

/** The answer about two figures, with its reason in words. */
export type Comparison = {
  verdict: Verdict;
  reason: string;
  policy: string;
  confidence: Confidence;
  /** How far apart the printed values are, in their unit; null where they are not comparable. */
  gap: number | null;
  /** The gap over the smaller value; null where that is 0 or they are not comparable. */
  relativeGap: number | null;
  intervals: readonly [Interval, Interval] | null;
};

/**
 * Compares two figures by rule 8 of the model: comparable when measure, unit, period, place and scope are the same and
 * their times overlap; then by the intervals that the policy gives.
 */
export function compareFigures(
  a: Comparable,
  b: Comparable,
  policy: TolerancePolicy = TOLERANCE_1,
): Comparison {
  const obstacle = notComparable(a, b);
  if (obstacle) return { ...UNDECIDED, verdict: 'NOT_COMPARABLE', reason: obstacle, policy: policy.id };
  const gap = Math.abs(a.value - b.value);
  const smaller = Math.min(Math.abs(a.value), Math.abs(b.value));
  const intervals = [policy.interval(a), policy.interval(b)] as const;
  const relativeGap = smaller === 0 ? null : gap / smaller;
  const found = { policy: policy.id, gap, relativeGap, intervals };
  const times = compareTimes(a, b);
  if (times.differ) {
    return {
      ...found,
      verdict: 'CHANGED',
      confidence: times.confidence,
      reason: `${both(a, b)} are about different times (${times.words}).`,
    };
  }
  if (!overlap(intervals[0], intervals[1], a, b)) {
    const reason = `${both(a, b)} cannot both hold: ${range(intervals[0])} and ${range(intervals[1])} do not meet (${policy.id})${times.words && `; ${times.words}`}.`;
    return { ...found, verdict: 'CONTRADICTS', confidence: times.confidence, reason };
  }
  if (sameNumber(a, b)) {
    return {
      ...found,
      verdict: 'AGREES',
      confidence: times.confidence,
      reason: `${both(a, b)} give the same number${times.words && `; ${times.words}`}.`,
    };
  }
  const reason = `${both(a, b)} can both hold: ${range(intervals[0])} and ${range(intervals[1])} meet (${policy.id})${times.words && `; ${times.words}`}.`;
  return { ...found, verdict: 'COMPATIBLE', confidence: times.confidence, reason };
}

const UNDECIDED = { gap: null, relativeGap: null, intervals: null, confidence: 'HIGH' as const };

function notComparable(a: Comparable, b: Comparable): string | null {
  if (a.measure === null || b.measure === null)
    return `${both(a, b)} cannot be compared: what is counted is not recorded for both.`;
  const sides: [string, Named | null, Named | null][] = [
    ['count different things', a.measure, b.measure],
    ['have different units', worded(a.unit), worded(b.unit)],
    ['are for different periods', worded(a.per), worded(b.per)],
    ['are about different places', a.place, b.place],
    ['have different scopes', worded(a.scope), worded(b.scope)],
  ];
  const differing = sides.find(([, x, y]) => x?.id !== y?.id);
  return differing
    ? `${both(a, b)} ${differing[0]}: ${shown(differing[1])} and ${shown(differing[2])}.`
    : null;
}

/** Two ranges that begin with the same number still differ by their ends. */
function sameNumber(a: FigureReading, b: FigureReading): boolean {
  return a.value === b.value && a.comparator === b.comparator && a.low === b.low && a.high === b.high;
}

/** A missing asOf is taken from when the figure was said, which lowers the confidence; unknown times are taken to overlap, with little. */
function compareTimes(
  a: Comparable,
  b: Comparable,
): { differ: boolean; confidence: Confidence; words: string } {
  const [x, y] = [a.asOf ?? a.saidOn, b.asOf ?? b.saidOn];
  if (x === null || y === null)
    return { differ: false, confidence: 'LOW', words: 'the time of at least one is not recorded' };
  const stated = a.asOf !== null && b.asOf !== null;
  const confidence = stated ? 'HIGH' : 'MEDIUM';
  if (!datesOverlap(x, y)) return { differ: true, confidence, words: `${x} and ${y}` };
  return { differ: false, confidence, words: stated ? '' : 'a time was taken from when it was said' };
}

/** Closed intervals meet at a shared end, unless that end is excluded by "more than" or "less than". */
function overlap(x: Interval, y: Interval, a: Comparable, b: Comparable): boolean {
  if (x.from > y.to || y.from > x.to) return false;
  if (x.from === y.to && (a.comparator === 'MORE_THAN' || b.comparator === 'LESS_THAN')) return false;
  if (y.from === x.to && (b.comparator === 'MORE_THAN' || a.comparator === 'LESS_THAN')) return false;
  return true;
}

function both(a: Comparable, b: Comparable): string {
  return `“${a.text}” and “${b.text}”`;
}

/** A word stands for itself, whatever its case. */
function worded(word: string | null): Named | null {
  return word === null ? null : { id: fold(word), name: word };
}

function shown(side: Named | null): string {
  return side === null ? 'none' : `“${side.name}”`;
}

function range({ from, to }: Interval): string {
  if (from === Number.NEGATIVE_INFINITY) return `at most ${number(to)}`;
  if (to === Number.POSITIVE_INFINITY) return `at least ${number(from)}`;
  return from === to ? number(from) : `${number(from)} to ${number(to)}`;
}

function number(value: number): string {
  return PRINTED.format(value);
}

// Made once: making it costs far more than using it, and an import compares many pairs.
const PRINTED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
