const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether two printed times are the same, as far as their months and years tell. */
export function timesOf(a: string | null, b: string | null): 'SAME' | 'OTHER' | 'UNKNOWN' {
  if (!a || !b) return 'UNKNOWN';
  if (a === b) return 'SAME';
  const year = (text: string) => /\b(?:19|20)\d\d\b/.exec(text)?.[0] ?? null;
  const month = (text: string) => MONTHS.findIndex((name) => new RegExp(`\\b${name}`).test(text));
  const [ya, yb, ma, mb] = [year(a), year(b), month(a), month(b)];
  if (ya && yb && ya !== yb) return 'OTHER';
  if (ma >= 0 && mb >= 0) return ma === mb ? 'SAME' : 'OTHER';
  if (ya && yb) return 'SAME';
  return 'UNKNOWN';
}
