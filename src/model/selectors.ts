/** Where words stand: W3C Web Annotation text-quote and text-position selectors in one. */
export type Selector = {
  /** The words as printed. */
  exact: string;
  /** What stands right before and behind, to tell equal words apart; empty where unknown. */
  prefix: string;
  suffix: string;
  /** Offsets in UTF-16 units of the entry's text; null where that text was never given. */
  start: number | null;
  end: number | null;
};

/** A selector as people write it: the words, and only as much else as is needed. */
export type SelectorHint = {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  start?: number | undefined;
};

/** What looking for a selector's words finds. */
export type Match =
  | { found: 'one'; start: number; end: number }
  | { found: 'none' }
  | { found: 'many'; starts: readonly number[] };

const CONTEXT = 32;

/** Describes a span of a text so that `matchSelector` finds it again: the words with up to 32 units of context on each side. */
export function describeSelector(text: string, start: number, end: number): Selector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/**
 * Finds a selector's words in a text. A start that fits wins; then prefix and suffix must stand right beside the words
 * (white space aside); words that still stand in several places are `many`, and the caller asks for context.
 */
export function matchSelector(text: string, hint: SelectorHint): Match {
  const { exact } = hint;
  if (exact === '') return { found: 'none' };
  // A start before the text would be taken for its beginning.
  if (hint.start !== undefined && hint.start >= 0 && text.startsWith(exact, hint.start)) {
    return { found: 'one', start: hint.start, end: hint.start + exact.length };
  }
  const starts = occurrences(text, exact).filter((start) => fits(text, start, start + exact.length, hint));
  if (starts.length === 0) return { found: 'none' };
  if (starts.length > 1) return { found: 'many', starts };
  return { found: 'one', start: starts[0]!, end: starts[0]! + exact.length };
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

function fits(text: string, start: number, end: number, { prefix, suffix }: SelectorHint): boolean {
  if (prefix && !text.slice(0, start).trimEnd().endsWith(prefix.trimEnd())) return false;
  if (suffix && !text.slice(end).trimStart().startsWith(suffix.trimStart())) return false;
  return true;
}

const GAP = /(?:(?<!\s)\s+)?(?:\[\s*(?:\.{3}|…)\s*\]|\(\s*(?:\.{3}|…)\s*\))\s*/;

/** The parts of a quote between its elisions: search looks in these, so that no hit spans words that were left out. */
export function partsBetweenElisions(text: string): string[] {
  return text.split(GAP).filter((part) => part !== '');
}

/** Whether printed words leave something out: "[...]", "[…]" or "(...)". */
export function isElided(text: string): boolean {
  return GAP.test(text);
}
