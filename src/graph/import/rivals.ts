import type { Comparable } from '../../model/comparison.ts';
import { dateBounds } from '../../model/dates.ts';
import { fold } from '../../model/names.ts';
import { type Interval, TOLERANCE_1 } from '../../model/tolerance.ts';

/** A figure that is held against others. */
export type Operand = Comparable & { id: string; position: string };

/** Up to so many figures that count the same, each is held against each. */
export const SMALL = 50;
/** Among more, each is held against so many that lie nearest above it, and as many below. */
export const NEAREST = 5;

/** What two figures must share to be comparable; null where nothing says what is counted. */
export function groupKey({ measure, unit, per, place, scope }: Comparable): string | null {
  if (measure === null) return null;
  return JSON.stringify([
    measure.id,
    fold(unit),
    per && fold(per),
    place?.id ?? null,
    scope === null ? null : fold(scope),
  ]);
}

/** Figures by what they must share. Those that share it with nothing are left out. */
export function groupsOf(figures: readonly Operand[]): ReadonlyMap<string, readonly Operand[]> {
  const groups = new Map<string, Operand[]>();
  for (const one of figures) {
    const key = groupKey(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/**
 * The pairs of a group to hold against each other, each pair once. In a group of up to SMALL these are all; in a larger one
 * each figure meets its NEAREST whose intervals lie wholly above its own at an overlapping time, and those below, the
 * smaller gap first and then the smaller id: so the work grows with the group, not with its square, and the same figures
 * give the same pairs in whatever order they came.
 */
export function rivalPairs(group: readonly Operand[]): [Operand, Operand][] {
  if (group.length <= SMALL)
    return group.flatMap((one, i) => group.slice(i + 1).map((other) => pair(one, other)));
  const pairs = new Map<string, [Operand, Operand]>();
  for (const [period, neighbours] of overlapping(periodsOf(group))) {
    for (const one of period.members) {
      for (const rivals of [nearest(one, neighbours, 'above'), nearest(one, neighbours, 'below')]) {
        for (const rival of rivals) {
          const both = pair(one.figure, rival.figure);
          pairs.set(`${both[0].id} ${both[1].id}`, both);
        }
      }
    }
  }
  return [...pairs.values()];
}

function pair(x: Operand, y: Operand): [Operand, Operand] {
  return x.id < y.id ? [x, y] : [y, x];
}

/** Whether an end is excluded from the interval, as by "more than". */
type Member = { figure: Operand; interval: Interval; openBelow: boolean; openAbove: boolean };
/** Figures of one time, by where their intervals begin, and by where they end from the top. */
type Period = { from: string; to: string; members: Member[]; rising: Member[]; falling: Member[] };

function periodsOf(group: readonly Operand[]): Period[] {
  const byTime = new Map<string | null, Member[]>();
  for (const figure of group) {
    const time = figure.asOf ?? figure.saidOn;
    const member = {
      figure,
      interval: TOLERANCE_1.interval(figure),
      openBelow: figure.comparator === 'MORE_THAN',
      openAbove: figure.comparator === 'LESS_THAN',
    };
    const members = byTime.get(time);
    if (members) members.push(member);
    else byTime.set(time, [member]);
  }
  return [...byTime].map(([time, members]) => ({
    // An unknown time is taken to overlap with any.
    ...(time === null ? { from: '0000', to: '9999-12-31' } : dateBounds(time)),
    members,
    rising: [...members].sort(
      (a, b) =>
        ascending(a.interval.from, b.interval.from) ||
        Number(a.openBelow) - Number(b.openBelow) ||
        byId(a, b),
    ),
    falling: [...members].sort(
      (a, b) =>
        ascending(b.interval.to, a.interval.to) || Number(a.openAbove) - Number(b.openAbove) || byId(a, b),
    ),
  }));
}

/** Each period with all that overlap it, itself included; the work grows with what overlaps. */
function overlapping(periods: readonly Period[]): Map<Period, Period[]> {
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const found = new Map(sorted.map((one) => [one, [one]]));
  for (const [i, one] of sorted.entries()) {
    for (let next = i + 1; next < sorted.length && sorted[next]!.from <= one.to; next++) {
      found.get(one)!.push(sorted[next]!);
      found.get(sorted[next]!)!.push(one);
    }
  }
  return found;
}

function nearest(one: Member, periods: readonly Period[], side: 'above' | 'below'): Member[] {
  const near = periods.flatMap((period) => {
    const sorted = side === 'above' ? period.rising : period.falling;
    const start = firstIndex(sorted, (other) => (side === 'above' ? apart(one, other) : apart(other, one)));
    return sorted.slice(start, start + NEAREST);
  });
  const gap = ({ interval }: Member) =>
    side === 'above' ? interval.from - one.interval.to : one.interval.from - interval.to;
  return near.sort((a, b) => ascending(gap(a), gap(b)) || byId(a, b)).slice(0, NEAREST);
}

/** Whether the second lies wholly above the first. */
function apart(low: Member, high: Member): boolean {
  return (
    high.interval.from > low.interval.to ||
    (high.interval.from === low.interval.to && (high.openBelow || low.openAbove))
  );
}

/** Where a sorted list begins to hold; its length where it never does. */
function firstIndex<T>(sorted: readonly T[], holds: (one: T) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function ascending(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function byId(a: Member, b: Member): number {
  return a.figure.id < b.figure.id ? -1 : 1;
}
