import { compareFigures } from '../model/comparison.ts';
import type { Confidence } from '../model/provenance.ts';
import { TOLERANCE_1 } from '../model/tolerance.ts';
import { judge } from '../sameness/quantities/judge.ts';
import type { ExtractedContradiction, ExtractedFigure } from './types.ts';

// Each pair costs a worded reason; a text that counts one noun more often than this is no article.
const MOST_OF_A_NOUN = 24;
const SURENESS: Record<Confidence, number> = { HIGH: 0.9, MEDIUM: 0.7, LOW: 0.5 };

/** Pairs of figures that count the same and cannot both hold. Headings only repeat their entries and are left out. */
export function contradictionsOf(figures: readonly ExtractedFigure[]): ExtractedContradiction[] {
  const groups = new Map<string, number[]>();
  figures.forEach((figure, i) => {
    if (figure.heading) return;
    const { noun, turns } = figure.slots;
    const keys = [...(noun ? [`${figure.unit} ${noun}`] : []), ...turns.map(({ words }) => words)];
    for (const key of keys) {
      const group = groups.get(key);
      if (!group) groups.set(key, [i]);
      else if (group.length < MOST_OF_A_NOUN) group.push(i);
    }
  });
  const pairs = new Map<string, [number, number]>();
  for (const group of groups.values())
    for (const [at, a] of group.entries())
      for (const b of group.slice(at + 1)) pairs.set(`${a} ${b}`, [a, b]);
  return [...pairs.values()]
    .flatMap(([a, b]) => contradictionOf(figures, a, b))
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

function contradictionOf(
  figures: readonly ExtractedFigure[],
  a: number,
  b: number,
): ExtractedContradiction[] {
  const [one, other] = [figures[a]!, figures[b]!];
  const sameness = judge(described(one), described(other));
  // Two numbers of one quotation are two things, unless it sets them against each other.
  if (one.quote !== null && one.quote === other.quote && !sameness.turn) return [];
  const found = compareFigures(comparable(one), comparable(other), TOLERANCE_1, sameness);
  if (found.verdict !== 'CONTRADICTS') return [];
  const { reason, policy, gap, relativeGap, confidence } = found;
  return [{ a, b, kind: 'VALUE', reason, policy, gap, relativeGap, confidence: SURENESS[confidence] }];
}

function described(figure: ExtractedFigure) {
  const { unit, per, value, comparator, speaker, slots } = figure;
  return { ...slots, unit, per, value, comparator, source: '', speaker: speaker?.name ?? null };
}

function comparable(figure: ExtractedFigure) {
  return { ...figure, measure: null, place: null, saidOn: null };
}
