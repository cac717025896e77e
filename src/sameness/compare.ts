import { type Comparable, type Comparison, compareFigures, type Sameness } from '../model/comparison.ts';
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
 * The verdict on two figures: by their slots where a rule read what they count, else by the measure that a person gave them. `refused` says that a
 * person decided that their measures do not count the same.
 */
export function compareHeld(a: Held, b: Held, refused = false): Comparison {
  if (refused) return compareFigures(a, b, TOLERANCE_1, TOLD_APART);
  if (!hasSlots(a) || !hasSlots(b)) return compareFigures(a, b);
  return compareFigures(a, b, TOLERANCE_1, judge(describedOf(a), describedOf(b)));
}

const TOLD_APART: Sameness = {
  against: 'a reviewer decided that they do not count the same',
  confidence: 'HIGH',
  reason: '',
  times: 'UNKNOWN',
  turn: null,
  isOneSource: false,
};
