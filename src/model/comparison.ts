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

/** Whether two figures count the same, as found by what their sources say beside them. */
export type Sameness = {
  /** Why they don't; null where they do. */
  against: string | null;
  confidence: Confidence;
  /** What they share, in a sentence. */
  reason: string;
  times: 'SAME' | 'OTHER' | 'UNKNOWN';
  /** Whether the text itself sets them against each other, as earlier and later or as claimed and disputed. */
  turn: 'CHANGE' | 'DISPUTE' | null;
  /** Whether one source says both: a time that it leaves out is then the same for both. */
  isOneSource: boolean;
};

/** The answer about two figures, with its reason in words. */
export type Comparison = {
  verdict: Verdict;
  reason: string;
  policy: string;
  confidence: Confidence;
  /**
   * How far apart the printed numbers are, in their unit: a range (“40 to 50”) is taken at the end that is nearer to the other, and
   * ranges that meet are 0 apart; a bound (“at least 40”) is taken at its number. Null where they are not comparable.
   */
  gap: number | null;
  /** The gap over the smaller of the two numbers that it lies between; null where that is 0 or they are not comparable. */
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
  sameness: Sameness | null = null,
): Comparison {
  const obstacle = sameness ? kept(a, b, sameness) : notComparable(a, b);
  if (obstacle) return { ...UNDECIDED, verdict: 'NOT_COMPARABLE', reason: obstacle, policy: policy.id };
  const intervals = [policy.interval(a), policy.interval(b)] as const;
  const found = { policy: policy.id, ...gapBetween(a, b), intervals };
  if (sameness) return described(a, b, sameness, found);
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
    const reason = `${both(a, b)} cannot both hold: ${range(intervals[0], a)} and ${range(intervals[1], b)} do not meet (${policy.id})${times.words && `; ${times.words}`}.`;
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
  const reason = `${both(a, b)} can both hold: ${range(intervals[0], a)} and ${range(intervals[1], b)} meet (${policy.id})${times.words && `; ${times.words}`}.`;
  return { ...found, verdict: 'COMPATIBLE', confidence: times.confidence, reason };
}

/** How far apart two printed numbers are; a range is taken at its nearer end. */
function gapBetween(a: FigureReading, b: FigureReading): Pick<Comparison, 'gap' | 'relativeGap'> {
  const [x, y] = [printedRange(a), printedRange(b)];
  const [lower, upper] = x.from <= y.from ? [x, y] : [y, x];
  if (lower.to >= upper.from) return { gap: 0, relativeGap: 0 };
  const gap = upper.from - lower.to;
  const smaller = Math.min(Math.abs(upper.from), Math.abs(lower.to));
  return { gap, relativeGap: smaller === 0 ? null : gap / smaller };
}

function printedRange({ value, low, high, comparator }: FigureReading): Interval {
  return comparator === 'BETWEEN' ? { from: low ?? value, to: high ?? value } : { from: value, to: value };
}

/** The verdict on two figures that count the same by what stands beside them, as sure as that is. */
function described(
  a: Comparable,
  b: Comparable,
  { confidence, reason: why, times, turn, isOneSource }: Sameness,
  found: Pick<Comparison, 'policy' | 'gap' | 'relativeGap' | 'intervals'>,
): Comparison {
  const { policy, intervals } = found;
  const [x, y] = intervals!;
  const said = (verdict: Verdict, words: string, sure = confidence): Comparison => ({
    ...found,
    verdict,
    confidence: sure,
    reason: `${both(a, b)} ${words} ${why}`,
  });
  if (equalNumber(a, b)) return said('AGREES', 'give the same number.');
  const meet = overlap(x, y, a, b);
  // "as many as 9,000" is what somebody claims when the text goes on that there are 40.
  if (turn === 'DISPUTE' && (!meet || (found.relativeGap ?? 0) > 0.1))
    return said('CONTRADICTS', `cannot both hold (${policy}).`);
  if (turn === 'CHANGE') return said('CHANGED', 'are about different times.');
  if (meet) return said('COMPATIBLE', `can both hold: ${range(x, a)} and ${range(y, b)} meet (${policy}).`);
  if (times === 'OTHER') return said('CHANGED', 'are about different times.');
  const dates = compareTimes(a, b);
  if (dates.differ && times !== 'SAME')
    return said('CHANGED', `are about different times (${dates.words}).`, lower(confidence));
  const sure = dates.confidence === 'LOW' ? lower(confidence) : confidence;
  // Over two sources, most pairs of which the rule is no surer count different things, such as two polls or two parties' delegates.
  if (sure === 'LOW' && !isOneSource)
    return {
      ...UNDECIDED,
      policy,
      verdict: 'NOT_COMPARABLE',
      reason: `${both(a, b)} cannot be compared: too little tells that they count the same at the same time. ${why}`,
    };
  return said(
    'CONTRADICTS',
    `cannot both hold: ${range(x, a)} and ${range(y, b)} do not meet (${policy}).`,
    sure,
  );
}

function lower(confidence: Confidence): Confidence {
  return confidence === 'HIGH' ? 'MEDIUM' : 'LOW';
}

/** "some 40" and "40" give one number; "at least 40" and "40" don't. */
function equalNumber(a: FigureReading, b: FigureReading): boolean {
  const plain = ({ comparator }: FigureReading) => comparator === 'EXACTLY' || comparator === 'ABOUT';
  return sameNumber(a, b) || (a.value === b.value && plain(a) && plain(b));
}

function kept(a: Comparable, b: Comparable, { against }: Sameness): string | null {
  return against === null ? null : `${both(a, b)} cannot be compared: ${against}.`;
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

/** An interval in words; the end of “more than” and “less than” is not in it. */
function range({ from, to }: Interval, { comparator }: FigureReading): string {
  const isAbove = comparator === 'MORE_THAN';
  const isBelow = comparator === 'LESS_THAN';
  if (from === Number.NEGATIVE_INFINITY) return `${isBelow ? 'less than' : 'at most'} ${number(to)}`;
  if (to === Number.POSITIVE_INFINITY) return `${isAbove ? 'more than' : 'at least'} ${number(from)}`;
  if (from === to) return number(from);
  return `${isAbove ? 'more than ' : ''}${number(from)} to ${isBelow ? 'less than ' : ''}${number(to)}`;
}

function number(value: number): string {
  return PRINTED.format(value);
}

// Made once: making it costs far more than using it, and an import compares many pairs.
const PRINTED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
