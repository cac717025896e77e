import { type Comparable, compareFigures } from '../model/comparison.ts';
import { slug } from '../model/names.ts';
import type { Confidence } from '../model/provenance.ts';
import type { ExtractedContradiction, ExtractedFigure } from './types.ts';

// Each pair costs a worded reason; a text that repeats one measure more often than this is no article.
const MOST_IN_A_MEASURE = 24;
const SURENESS: Record<Confidence, number> = { HIGH: 0.9, MEDIUM: 0.7, LOW: 0.5 };

/** Pairs of comparable figures that cannot both hold, by the model's comparison. Headings only repeat their entries and are left out. */
export function contradictionsOf(figures: readonly ExtractedFigure[]): ExtractedContradiction[] {
  const byMeasure = new Map<string, number[]>();
  figures.forEach((figure, i) => {
    // Without a place, two sentences that count the same noun hardly ever mean the same things.
    if (figure.measure === null || figure.place === null || figure.heading) return;
    const key = [slug(figure.measure), figure.place ?? '', figure.unit, figure.per ?? ''].join('|');
    const list = byMeasure.get(key);
    if (!list) byMeasure.set(key, [i]);
    else if (list.length < MOST_IN_A_MEASURE) list.push(i);
  });
  return [...byMeasure.values()]
    .flatMap((places) => pairs(places).flatMap(([a, b]) => contradictionOf(figures, a, b)))
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

function pairs(places: readonly number[]): [number, number][] {
  return places.flatMap((a, i) => places.slice(i + 1).map((b): [number, number] => [a, b]));
}

function contradictionOf(
  figures: readonly ExtractedFigure[],
  a: number,
  b: number,
): ExtractedContradiction[] {
  if (figures[a]!.value === figures[b]!.value && figures[a]!.comparator === figures[b]!.comparator) return [];
  if (figures[a]!.quote !== null && figures[a]!.quote === figures[b]!.quote) return [];
  const found = compareFigures(comparable(figures[a]!), comparable(figures[b]!));
  if (found.verdict !== 'CONTRADICTS') return [];
  const { reason, policy, gap, relativeGap, confidence } = found;
  return [{ a, b, kind: 'VALUE', reason, policy, gap, relativeGap, confidence: SURENESS[confidence] }];
}

function comparable(figure: ExtractedFigure): Comparable {
  const named = (name: string | null) => (name === null ? null : { id: slug(name), name });
  return { ...figure, measure: named(figure.measure), place: named(figure.place), saidOn: null };
}
