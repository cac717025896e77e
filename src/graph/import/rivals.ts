import { dateBounds } from '../../model/dates.ts';
import { fold } from '../../model/names.ts';
import { type Interval, TOLERANCE_1 } from '../../model/tolerance.ts';
import { type Held, hasSlots } from '../../sameness/compare.ts';
import { type Days, firstIndex, overlappingRanks } from './overlapping.ts';

/** A figure that is held against others. */
export type Operand = Held & { id: string; position: string };

/** Up to so many figures that count the same, each is held against each. */
export const SMALL = 50;
/** Among more, each is held against so many that lie nearest above it, and as many below. */
export const NEAREST = 5;

/** What two figures must share to be comparable; null where nothing says what is counted, or where slots do. */
export function groupKey(figure: Held): string | null {
  if (figure.measure === null || hasSlots(figure)) return null;
  return `${figure.measure.id} ${besideMeasure(figure)}`;
}

/** What they must share beside the measure. */
function besideMeasure({ unit, per, place, scope }: Held): string {
  return JSON.stringify([
    fold(unit),
    per && fold(per),
    place?.id ?? null,
    scope === null ? null : fold(scope),
  ]);
}

/** The pairs of figures of two measures that count the same, as `rivalPairs` gives them for both together. */
export function pairsBetween(some: readonly Operand[], others: readonly Operand[]): [Operand, Operand][] {
  const mine = new Set(some.map(({ id }) => id));
  const groups = groupedBy([...some, ...others], besideMeasure);
  return [...groups.values()].flatMap((group) =>
    rivalPairs(group).filter(([a, b]) => mine.has(a.id) !== mine.has(b.id)),
  );
}

/** Figures by what they must share. Those that share it with nothing are left out. */
export function groupsOf(figures: readonly Operand[]): ReadonlyMap<string, readonly Operand[]> {
  return groupedBy(figures, groupKey);
}

function groupedBy(
  figures: readonly Operand[],
  keyOf: (figure: Operand) => string | null,
): Map<string, Operand[]> {
  const groups = new Map<string, Operand[]>();
  for (const one of figures) {
    const key = keyOf(one);
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
  const members = group.map(memberOf);
  for (const { order, isBeyond } of SIDES) {
    const sorted = [...members].sort(order);
    const ranksOf = overlappingRanks(sorted.map(({ days }) => days));
    for (const one of members) {
      const least = firstIndex(sorted, (other) => isBeyond(one, other));
      for (const rank of ranksOf(one.days, least, NEAREST)) {
        const other = sorted[rank]!;
        // An interval of one excluded number is beyond itself.
        if (other === one) continue;
        const both = pair(one.figure, other.figure);
        pairs.set(`${both[0].id} ${both[1].id}`, both);
      }
    }
  }
  return [...pairs.values()];
}

function pair(x: Operand, y: Operand): [Operand, Operand] {
  return x.id < y.id ? [x, y] : [y, x];
}

/** A figure with its interval, whether an end of that is excluded, as by "more than", and the days that it may be about. */
type Member = {
  figure: Operand;
  interval: Interval;
  openBelow: boolean;
  openAbove: boolean;
  days: Days;
};

function memberOf(figure: Operand): Member {
  const time = figure.asOf ?? figure.saidOn;
  return {
    figure,
    interval: TOLERANCE_1.interval(figure),
    openBelow: figure.comparator === 'MORE_THAN',
    openAbove: figure.comparator === 'LESS_THAN',
    // An unknown time is taken to overlap with any.
    days: time === null ? { from: '0000', to: '9999-12-31' } : dateBounds(time),
  };
}

/** In its order, all that lies beyond a figure on a side comes behind all that does not, the nearest first. */
const SIDES: readonly {
  order: (a: Member, b: Member) => number;
  isBeyond: (one: Member, other: Member) => boolean;
}[] = [
  {
    order: (a, b) =>
      ascending(a.interval.from, b.interval.from) || Number(a.openBelow) - Number(b.openBelow) || byId(a, b),
    isBeyond: (one, other) => apart(one, other),
  },
  {
    order: (a, b) =>
      ascending(b.interval.to, a.interval.to) || Number(a.openAbove) - Number(b.openAbove) || byId(a, b),
    isBeyond: (one, other) => apart(other, one),
  },
];

/** Whether the second lies wholly above the first. */
function apart(low: Member, high: Member): boolean {
  return (
    high.interval.from > low.interval.to ||
    (high.interval.from === low.interval.to && (high.openBelow || low.openAbove))
  );
}

function ascending(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function byId(a: Member, b: Member): number {
  return a.figure.id < b.figure.id ? -1 : 1;
}
