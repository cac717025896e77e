import { TOLERANCE_1 } from '../../../model/tolerance.ts';
import { boundsOf } from '../../parts/date-bounds.ts';
import type { CountedFragment } from '../../queries.generated.ts';

/** A figure as drawings show it: its range by the tolerance policy, open where the words leave it open. */
export type Mark = {
  figure: CountedFragment;
  from: number | null;
  to: number | null;
  /** The first moment (in ms, UTC) that it may be about, or at which it may have been said or printed; null where nothing tells it. */
  time: number | null;
  /** Whether it is part of a contradiction that is not weak. */
  opposed: boolean;
};

/** Marks of figures in one unit and period, so that one scale holds them all. */
export function marksOf(figures: readonly CountedFragment[], opposed: ReadonlySet<string>): Mark[] {
  return figures.map((figure) => {
    const { from, to } = TOLERANCE_1.interval(figure);
    return {
      figure,
      from: Number.isFinite(from) ? from : null,
      to: Number.isFinite(to) ? to : null,
      time: timeOf(figure),
      opposed: opposed.has(figure.id),
    };
  });
}

/** The figures that can stand on one scale: those of the unit and period that most of them have. */
export function comparable(figures: readonly CountedFragment[]): CountedFragment[] {
  const counts = new Map<string, number>();
  const keyOf = ({ unit, per }: CountedFragment) => `${unit} ${per ?? ''}`;
  for (const figure of figures) counts.set(keyOf(figure), (counts.get(keyOf(figure)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? figures.filter((figure) => keyOf(figure) === most[0]) : [];
}

/** When a figure holds, as far as it is known: its own time, else when it was said, else when it was printed. */
export function dateOf({ asOf, saidOn, printedOn }: CountedFragment): string | null {
  return asOf ?? saidOn ?? printedOn;
}

function timeOf(figure: CountedFragment): number | null {
  return boundsOf(dateOf(figure) ?? '')?.from ?? null;
}
