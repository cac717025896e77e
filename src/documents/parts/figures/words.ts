import { type Comparator, HEDGES, readHedge } from '../../../model/figures.ts';
import { type PrintedNumber, readNumbers, sharedMagnitude } from '../../../model/numbers.ts';

/** What the words of a figure say by themselves. */
export type FigureWords = {
  numbers: readonly PrintedNumber[];
  /** The number, or the lower one of a range; null where none or several can be meant. */
  value: number | null;
  /** Both ends of a stated range. */
  range: readonly [number, number] | null;
  hedge: string | null;
  comparator: Comparator;
};

/** Reads number, range and hedge from a figure's words. */
export function readFigureWords(words: string): FigureWords {
  const numbers = readNumbers(words);
  const range = readRange(words, numbers);
  const [first, second] = numbers;
  if (range) {
    const hedge = hedgeBeside(words, first!.start, second!.end) ?? betweenBefore(words, first!.start);
    return { numbers, value: range[0], range, hedge, comparator: 'BETWEEN' };
  }
  if (!first) return { numbers, value: null, range, hedge: null, comparator: 'EXACTLY' };
  const hedge = hedgeBeside(words, first.start, first.end);
  const comparator = hedge === null ? 'EXACTLY' : readHedge(hedge)!;
  return { numbers, value: second ? null : first.value, range, hedge, comparator };
}

/** `between 40 and 50`, `40 to 50`, `2-3 million`: two numbers and what joins them. */
function readRange(words: string, [first, second]: readonly PrintedNumber[]): [number, number] | null {
  if (!first || !second) return null;
  const joint = words.slice(first.end, second.start).trim().toLowerCase();
  const between = betweenBefore(words, first.start) !== null;
  if (
    !(between
      ? joint === 'and' || joint === 'to'
      : ['to', '-', '–', '—', 'to around', 'to about'].includes(joint))
  )
    return null;
  const low = first.value * sharedMagnitude(words, first, second);
  return low <= second.value ? [low, second.value] : null;
}

function betweenBefore(words: string, at: number): string | null {
  return /\b(between|from)\s+$/i.exec(words.slice(0, at))?.[1] ?? null;
}

/** The hedge as printed right before a number, or behind it and what it counts ("40 days or so"). */
function hedgeBeside(words: string, start: number, end: number): string | null {
  const before = words.slice(0, start).trimEnd();
  for (const hedge of HEDGES) {
    const from = before.length - hedge.length;
    if (before.toLowerCase().endsWith(hedge) && !/\p{L}/u.test(before[from - 1] ?? ' '))
      return before.slice(from);
  }
  return TRAILING.exec(words.slice(end))?.[1] ?? null;
}

const TRAILING_HEDGES = HEDGES.filter((hedge) => hedge.startsWith('or '));
const TRAILING = new RegExp(`^\\s*(?:[\\p{L}-]+\\s+){0,2}?(${TRAILING_HEDGES.join('|')})(?!\\p{L})`, 'iu');
