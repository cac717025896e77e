import { firstFrom } from '../../../text/in-order.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { FullName } from './full-names.ts';
import { findPerson, type Person, type Roster } from './roster.ts';

/** Somebody's name in the narration: who it is, or null where it is nobody's who speaks; where it is printed, whether it is surely a person's, and which pronoun the name has. */
export type Printing = { at: number; person: Person | null; human: boolean; pronoun: 'he' | 'she' | null };

/** Gives whose name stands last before a place outside quotation marks, no further back than `from`; null where none does. */
export type LastPrinted = (before: number, from: number) => Printing | null;

/** Looks all names of an article up once. A last name alone counts where somebody bears it. */
export function lastPrintedOf(roster: Roster, sentences: readonly Sentence[]): LastPrinted {
  const names: ({ start: number; name: string } & Pick<FullName, 'human' | 'pronoun'>)[] = [];
  for (const [last, all] of roster.named.byLast) {
    for (const { name, at, human, pronoun } of all)
      names.push(...at.map((start) => ({ start, name, human, pronoun })));
    for (const start of roster.named.alone.get(last) ?? [])
      names.push({
        start,
        name: last,
        human: all.some(({ human }) => human),
        pronoun: all.length === 1 ? all[0]!.pronoun : null,
      });
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
    const { start: at, name, human, pronoun } = found;
    return { at, person: findPerson(roster, name, { at }), human, pronoun };
  };
}
