import { type Comparable, type Comparison, compareFigures, type Sameness } from '../model/comparison.ts';
import type { Status } from '../model/provenance.ts';
import type { Slots } from '../model/quantities.ts';
import { TOLERANCE_1 } from '../model/tolerance.ts';
import { judge } from './quantities/judge.ts';
import type { Described } from './quantities/quantity.ts';

/** A figure as the graph gives it: with the slots of its measure as text, its source and who says it. */
export type Held = Comparable & {
  measure: { id: string; name: string; slots?: string | null } | null;
  source?: string | null;
  speaker?: string | null;
};

/** Whether a rule read what a figure counts: then its slots decide what it is compared with. */
export function hasSlots(figure: Held): boolean {
  return typeof figure.measure?.slots === 'string';
}

/** What a figure counts, by the slots of its measure. */
export function describedOf(figure: Held): Described {
  const slots = JSON.parse(figure.measure!.slots!) as Slots;
  const { unit, per, value, comparator, source, speaker } = figure;
  return { ...slots, unit, per, value, comparator, source: source ?? '', speaker: speaker ?? null };
}

/**
 * The verdict on two figures: by their slots where a rule read what they count, else by the measure that a person gave them. `decided` is
 * what a person decided on whether their measures count the same, where somebody did.
 */
export function compareHeld(a: Held, b: Held, decided: Status | null = null): Comparison {
  if (decided === 'REJECTED') return compareFigures(a, b, TOLERANCE_1, TOLD_APART);
  if (decided === 'CONFIRMED') return compareAsOne(a, b);
  if (!hasSlots(a) || !hasSlots(b)) return compareFigures(a, b);
  return compareFigures(a, b, TOLERANCE_1, judge(describedOf(a), describedOf(b)));
}

/** The verdict where a person decided that both measures count the same: unit, place and times can still keep two figures apart. */
function compareAsOne(a: Held, b: Held): Comparison {
  const judged = hasSlots(a) && hasSlots(b) ? judge(describedOf(a), describedOf(b)) : null;
  if (judged && judged.against === null)
    return compareFigures(a, b, TOLERANCE_1, { ...judged, confidence: 'HIGH' });
  const other = { ...b, measure: b.measure && a.measure };
  const found = compareFigures(a, other);
  if (!judged || found.verdict === 'NOT_COMPARABLE') return found;
  const reason = 'A person decided that they count the same.';
  return compareFigures(a, other, TOLERANCE_1, { ...judged, against: null, confidence: 'HIGH', reason });
}

const TOLD_APART: Sameness = {
  against: 'a reviewer decided that they do not count the same',
  confidence: 'HIGH',
  reason: '',
  times: 'UNKNOWN',
  turn: null,
  isOneSource: false,
};
