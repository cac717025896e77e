import { firstFrom } from '../../../text/in-order.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { findPerson, type Person, type Roster } from './roster.ts';

/** Somebody's name in the narration: who it is, or null where it is nobody's who speaks; and where it is printed. */
export type Printing = { at: number; person: Person | null };

/** Gives whose name stands last before a place outside quotation marks, no further back than `from`; null where none does. */
export type LastPrinted = (before: number, from: number) => Printing | null;

/** Looks all names of an article up once. A last name alone counts where somebody bears it. */
export function lastPrintedOf(roster: Roster, sentences: readonly Sentence[]): LastPrinted {
  const names: { start: number; name: string }[] = [];
  for (const [last, all] of roster.named.byLast) {
    for (const { name, at } of all) names.push(...at.map((start) => ({ start, name })));
    for (const start of roster.named.alone.get(last) ?? []) names.push({ start, name: last });
  }
  names.sort((a, b) => a.start - b.start);
  // Names in captions, headings and quotations are left out.
  const tokens = sentences.flatMap(({ items }) => items.filter(({ quotation }) => !quotation));
  let next = 0;
  const narrated = names.filter(({ start }) => {
    while (next < tokens.length && tokens[next]!.end <= start) next++;
    return next < tokens.length && tokens[next]!.start <= start;
  });
  return (before, from) => {
    const found = narrated[firstFrom(narrated, before) - 1];
    if (!found || found.start < from) return null;
    return { at: found.start, person: findPerson(roster, found.name, { at: found.start }) };
  };
}
