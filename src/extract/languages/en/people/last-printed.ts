import type { Sentence } from '../../../text/sentences.ts';
import { findPerson, type Person, type Roster } from './roster.ts';

/** Somebody's name in the narration: who it is, or null where it is nobody's who speaks; and where it is printed. */
export type Printing = { at: number; person: Person | null };

/** Gives whose name stands last before a place outside quotation marks, no further back than `from`; null where none does. */
export type LastPrinted = (before: number, from: number) => Printing | null;

/** Looks all names of an article up once. A last name alone counts where somebody bears it. */
export function lastPrintedOf(roster: Roster, sentences: readonly Sentence[]): LastPrinted {
  const names: { at: number; name: string }[] = [];
  for (const [last, all] of roster.named.byLast) {
    for (const { name, at } of all) names.push(...at.map((place) => ({ at: place, name })));
    for (const at of roster.named.alone.get(last) ?? []) names.push({ at, name: last });
  }
  names.sort((a, b) => a.at - b.at);
  // Names in captions, headings and quotations are left out.
  const tokens = sentences.flatMap(({ items }) => items.filter(({ quotation }) => !quotation));
  let next = 0;
  const narrated = names.filter(({ at }) => {
    while (next < tokens.length && tokens[next]!.end <= at) next++;
    return next < tokens.length && tokens[next]!.start <= at;
  });
  return (before, from) => {
    let [low, high] = [0, narrated.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (narrated[middle]!.at < before) low = middle + 1;
      else high = middle;
    }
    const found = narrated[low - 1];
    if (!found || found.at < from) return null;
    return { at: found.at, person: findPerson(roster, found.name, { at: found.at }) };
  };
}
