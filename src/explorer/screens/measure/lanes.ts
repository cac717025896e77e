import type { Mark } from './marks.ts';

/** Figures that are printed alike, drawn as one. */
export type Bundle = Mark & { count: number; lane: number };

/** Puts marks that would cover each other on lanes of their own; those that read the same are one, with their number. */
export function lanesOf(marks: readonly Mark[], room: (mark: Mark) => readonly [number, number]): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const mark of marks) {
    const { value, comparator, low, high } = mark.figure;
    const key = [value, comparator, low, high, mark.opposed].join(' ');
    const same = bundles.get(key);
    if (same) same.count++;
    else bundles.set(key, { ...mark, count: 1, lane: 0 });
  }
  const ends: number[] = [];
  const sorted = [...bundles.values()].sort((a, b) => room(a)[0] - room(b)[0]);
  for (const bundle of sorted) {
    const [start, end] = room(bundle);
    const free = ends.findIndex((taken) => taken < start);
    bundle.lane = free < 0 ? ends.length : free;
    ends[bundle.lane] = end;
  }
  return sorted;
}
