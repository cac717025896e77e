import type { ScannedFigure } from './scanned.ts';
import { countedNoun, currencyNamed, periodOf } from './units.ts';

const WINDOW = 90;
const VAGUE: Record<string, number> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
  billions: 2e9,
};

/** "dozens of protesters": at least two dozen. */
export function vague(text: string, taken: readonly { start: number; end: number }[]): ScannedFigure[] {
  const found: ScannedFigure[] = [];
  for (const match of text.matchAll(
    /\b(?:(tens|hundreds) of )?(dozens|scores|hundreds|thousands|millions|billions)(?= of (?!the\b|years|miles|times|hours))/gi,
  )) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (taken.some((span) => span.start < end && span.end > start)) continue;
    const factor = match[1]?.toLowerCase() === 'tens' ? 10 : match[1] ? 100 : 1;
    const value = VAGUE[match[2]!.toLowerCase()]! * factor;
    const behind = text.slice(end, end + WINDOW);
    const counted = countedNoun(behind);
    if (!counted) continue;
    found.push({
      start,
      end,
      value,
      low: value,
      high: null,
      comparator: 'AT_LEAST',
      hedge: match[0],
      unit: currencyNamed(counted.noun) ?? counted.unit,
      counted: currencyNamed(counted.noun) ? null : counted,
      per: periodOf('', behind),
      nounEnd: end + counted.end,
      rule: 'vague',
    });
  }
  return found;
}
