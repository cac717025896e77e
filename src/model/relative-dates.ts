import type { PartialDate } from './dates.ts';

type Unit = 'day' | 'week' | 'month' | 'year';
/** A date told from another one, or null where that one is not precise enough: "yesterday" needs a day. */
export type Relative = (from: PartialDate) => PartialDate | null;

const NAMED: Readonly<Record<string, [steps: number, unit: Unit]>> = {
  today: [0, 'day'],
  yesterday: [-1, 'day'],
  tomorrow: [1, 'day'],
};
const STEPS: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 };

/** Words such as "last year" or "3 months ago" as a date still to be told from another one; null for other words. */
export function relativeDate(words: string): Relative | null {
  const plain = words.trim().toLowerCase().replace(/\s+/g, ' ');
  const named = NAMED[plain];
  if (named) return (from) => moved(from, ...named);
  const step = /^(this|last|next) (week|month|year)$/.exec(plain);
  if (step) return (from) => moved(from, STEPS[step[1]!]!, step[2] as Unit);
  const ago = /^(\d{1,3}) (day|week|month|year)s? ago$/.exec(plain);
  return ago ? (from) => moved(from, -Number(ago[1]), ago[2] as Unit) : null;
}

function moved(from: PartialDate, steps: number, unit: Unit): PartialDate | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(from);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (unit === 'year') return padded(year! + steps, 4);
  if (month == null) return null;
  if (unit === 'month') {
    const months = year! * 12 + month - 1 + steps;
    return `${padded(Math.floor(months / 12), 4)}-${padded((((months % 12) + 12) % 12) + 1, 2)}`;
  }
  if (day == null) return null;
  if (unit === 'day') return dayOf(year!, month, day + steps);
  // A week begins on Monday, and is as much as "last week" says.
  const weekday = (new Date(Date.UTC(year!, month - 1, day)).getUTCDay() + 6) % 7;
  const monday = day - weekday + 7 * steps;
  return `${dayOf(year!, month, monday)}/${dayOf(year!, month, monday + 6)}`;
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
