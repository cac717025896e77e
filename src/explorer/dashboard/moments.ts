import { isItem } from './table.ts';

/** Something at its time: the first and the last moment (in ms, UTC) that its date may mean. */
export type Moment = { by: string; text: string; printed: string; from: number; to: number };

/** What an answer holds at its time, in that order, and how many have no known time. */
export type Moments = { dated: Moment[]; undated: number };

type Item = Record<string, unknown>;

/** The fields of the contract that tell when something was, the most telling first. */
const TIMES = ['on', 'saidOn', 'asOf', 'date', 'postedAt', 'publishedAt', 'at', 'assertedAt', 'reviewedAt'];
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/;
const DAY = 86_400_000;

/** What stands at a time in an answer; what is below something dated counts as part of it. */
export function momentsIn(answer: unknown): Moments {
  const dated: Moment[] = [];
  let undated = 0;
  const visit = (value: unknown, above: Item[]): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, above);
    if (!isItem(value)) return;
    const times = TIMES.filter((name) => name in value);
    const printed = times.map((name) => value[name]).find((time) => typeof time === 'string');
    const bounds = typeof printed === 'string' ? boundsOf(printed) : null;
    if (bounds) dated.push({ ...wordsOf([value, ...above]), printed: String(printed), ...bounds });
    const below = Object.values(value);
    const before = dated.length;
    for (const one of below) if (!bounds || Array.isArray(one)) visit(one, [value, ...above]);
    if (times.length > 0 && !bounds && dated.length === before) undated += 1;
  };
  visit(answer, []);
  return { dated: dated.sort((a, b) => a.from - b.from || a.to - b.to), undated };
}

/** The first and the last moment that a date may mean; null for what is no date. */
export function boundsOf(printed: string): { from: number; to: number } | null {
  const ends = printed.split('/').map((part) => {
    const [, year, month, day] = PARTIAL.exec(part) ?? [];
    if (year === undefined) return momentOf(part);
    const from = Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
    if (day) return { from, to: from + DAY };
    return { from, to: month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1) };
  });
  const [first, last] = [ends[0], ends.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

function momentOf(text: string): { from: number; to: number } | null {
  if (!/^\d{4}-\d\d-\d\dT/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : { from: at, to: at };
}

/** Who and what: an item's own words, else those of what it holds, else of what holds it. */
function wordsOf(items: Item[]): { by: string; text: string } {
  for (const item of items)
    for (const one of [item, ...Object.values(item).filter(isItem)]) {
      const text = one.text ?? one.heading ?? one.title ?? one.name;
      if (typeof text !== 'string') continue;
      const by = Array.isArray(one.saidBy) ? one.saidBy.map(({ name }) => String(name)).join(', ') : '';
      return { by, text };
    }
  return { by: '', text: '' };
}
