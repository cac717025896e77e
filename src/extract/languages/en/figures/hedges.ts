import { HEDGES } from '../../../../model/figures.ts';

/** The hedge that ends right before a number, as printed; null where none does. */
export function hedgeBefore(before: string): string | null {
  const lower = before.toLowerCase().trimEnd();
  if (lower === '' || lower.length === before.length) return null;
  for (const hedge of HEDGES) {
    if (hedge.startsWith('or ') || !lower.endsWith(hedge)) continue;
    const left = lower[lower.length - hedge.length - 1] ?? ' ';
    if (/[\p{L}\p{N}-]/u.test(left)) continue;
    // "learn more about 529 plans" hedges nothing.
    if (
      hedge === 'about' &&
      /\b(?:more|learn|know|knows|ask|asked|talk|talked|think|hear|heard|worried|information|questions?|concerns?)\s+about$/.test(
        lower,
      )
    )
      return null;
    return before.trimEnd().slice(-hedge.length);
  }
  return null;
}

/** "or so", "or more" right behind a number, with the space before it; empty where none stands. */
export function hedgeBehind(behind: string): string {
  return /^\s+or\s+(?:so|more|fewer|less|thereabouts)\b/i.exec(behind)?.[0] ?? '';
}
