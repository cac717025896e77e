import { boundsOf } from '../parts/date-bounds.ts';
import { isItem } from './table.ts';

/** Something at its time: the first and the last moment (in ms, UTC) that its date may mean. */
export type Moment = { by: string; text: string; printed: string; from: number; to: number };

/** What an answer holds at its time, in that order, and how many have no known time. */
export type Moments = { dated: Moment[]; undated: number };

type Item = Record<string, unknown>;

/** The fields of the contract that tell when something was, the most telling first. */
const TIMES = ['on', 'saidOn', 'asOf', 'date', 'postedAt', 'publishedAt', 'at', 'assertedAt', 'reviewedAt'];

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
