const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY_OF_MONTH = /\b\d{1,2}(?=,|$| of| (?:19|20))/;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;
const RELATIVE = /\b(?:last|this|next|past) (?:week|month|year)\b/;

/** Whether both have such words, and not the same ones. */
function differ(words: RegExp, a: string, b: string): boolean {
  const [x, y] = [words.exec(a)?.[0], words.exec(b)?.[0]];
  return x !== undefined && y !== undefined && x !== y;
}

/** Whether two printed times are the same, as far as their months and years tell. */
export function timesOf(a: string | null, b: string | null): 'SAME' | 'OTHER' | 'UNKNOWN' {
  if (!a || !b) return 'UNKNOWN';
  const year = (text: string) => /\b(?:19|20)\d\d\b/.exec(text)?.[0] ?? null;
  const month = (text: string) => MONTHS.findIndex((name) => new RegExp(`\\b${name}`).test(text));
  const [ya, yb, ma, mb] = [year(a), year(b), month(a), month(b)];
  if (ya && yb && ya !== yb) return 'OTHER';
  if (ma >= 0 && mb >= 0) return ma === mb && !differ(DAY_OF_MONTH, a, b) ? 'SAME' : 'OTHER';
  if (ya && yb) return 'SAME';
  // "sunday" and "last year" are of whenever they were printed.
  return differ(WEEKDAY, a, b) || differ(RELATIVE, a, b) ? 'OTHER' : 'UNKNOWN';
}
