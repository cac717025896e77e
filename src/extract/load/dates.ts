import { strict } from 'chrono-node';

const EARLIEST = 1600;

/**
 * The day that a page prints in its marks or words, as `2015-03-18`: an ISO date or moment, `20150318`, or a date written
 * out. It is the day as printed there, never moved to another time zone. Null where no whole day is printed.
 */
export function printedDate(words: string): string | null {
  const text = words.trim().slice(0, 200);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // "Fri Mar 13 21:30:09 EST 2015": the year stands apart, behind the time.
  const apart = /^\p{L}{3,9},? (\p{L}{3,9} \d{1,2}) [\d:]+ (?:[A-Z]{2,5} )?(\d{4})$/u.exec(text);
  // 3/4/2015 is a day in March for some and in April for others.
  if (/\b(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|1[0-2])[/.]\d/.test(text)) return null;
  const [found] = strict.parse(apart ? `${apart[1]}, ${apart[2]}` : text);
  const start = found?.start;
  if (!start?.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return null;
  return dayOf(start.get('year')!, start.get('month')!, start.get('day')!);
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < EARLIEST || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
