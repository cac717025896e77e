import { InvalidArgument } from './errors.ts';

/** A date as precise as its source and no more: EDTF level 0, and `~` behind it for "about". */
export type PartialDate = string;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;
const HELP =
  'write a year, a month or a day as 2014, 2014-10 or 2014-10-28, with ~ behind it for "about", or two of them with / between';

/**
 * The first and the last day that a partial date may mean, as `YYYY-MM-DD`; an interval gives its outer days.
 * The slack of `~` is policy, not part of the date, so `2014~` has the bounds of `2014`.
 * @throws InvalidArgument when it is no such date.
 */
export function dateBounds(date: PartialDate, argument = 'date'): { from: string; to: string } {
  const parts = date.split('/');
  if (parts.length > 2) throw malformed(date, argument);
  const [first, last] = parts.map((part) => singleBounds(part, date, argument));
  const bounds = { from: first!.from, to: (last ?? first!).to };
  if (bounds.from > bounds.to) {
    throw new InvalidArgument(
      argument,
      `The interval ${JSON.stringify(date)} ends before it begins; put the earlier date first.`,
    );
  }
  return bounds;
}

/** Whether a text is a partial date that can be stored as it stands. */
export function isPartialDate(text: string): boolean {
  try {
    dateBounds(text);
    return true;
  } catch {
    return false;
  }
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a moment with its time zone, such as `2014-10-28T15:30:00Z`. */
export function isMoment(text: string): boolean {
  return MOMENT.test(text) && !Number.isNaN(Date.parse(text));
}

/** Whether two partial dates may mean the same day. */
export function datesOverlap(a: PartialDate, b: PartialDate): boolean {
  const [x, y] = [dateBounds(a), dateBounds(b)];
  return x.from <= y.to && y.from <= x.to;
}

function singleBounds(part: string, whole: string, argument: string): { from: string; to: string } {
  const match = DATE.exec(part);
  if (!match) throw malformed(whole, argument);
  const [, year, month, day] = match;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) throw malformed(whole, argument, `there is no month ${month}`);
  const days = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days)
    throw malformed(whole, argument, `${year}-${month} has no day ${day}`);
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function malformed(date: string, argument: string, why?: string): InvalidArgument {
  return new InvalidArgument(
    argument,
    `${JSON.stringify(date)} is not a date${why ? ` (${why})` : ''}; ${HELP}.`,
  );
}
