import type { Token } from '../../../text/tokens.ts';
import { DETERMINERS, PREPOSITIONS } from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import type { Printing } from './last-printed.ts';
import type { Reading } from './reading.ts';
import { type Person, roleWords } from './roster.ts';

/** "the MP", "France's interior minister" and "Calais mayor" mean one person; "an official" and "officials" may mean anybody. */
export function isDefinite(reading: Reading): boolean {
  const first = reading.tokens[0]!.lower;
  if (DETERMINERS.has(first) && !/^(?:the|his|her|its|their)$/.test(first)) return false;
  const head = roleWords(reading.name)?.head ?? '';
  return !/[^s]s$/.test(head);
}

/**
 * A role that nobody is known by goes to whoever was spoken of last, where that is also whose name was printed last; or, where no name
 * stands before it, to the only one who speaks in the entry.
 */
export function heirOf(
  reading: Reading,
  named: readonly Person[],
  recent: readonly Person[],
  printed: Printing | null,
): Person | null {
  // "his spokesman" is somebody else than he.
  if (/^(?:his|her|their)$/.test(reading.tokens[0]!.lower)) return null;
  // "the officer in charge of the Calais office" brings somebody in.
  if (reading.tokens.some(({ lower }, i) => i > 0 && lower !== 'of' && PREPOSITIONS.has(lower))) return null;
  if (ANYBODYS.has(roleWords(reading.name)?.head ?? '')) return null;
  const fits = (person: Person) => fitsRole(person, reading);
  if (printed) {
    const latest = recent.filter(fits).at(-1);
    return latest && latest === printed.person && named.includes(latest) ? latest : null;
  }
  const candidates = named.filter(fits);
  return candidates.length === 1 ? candidates[0]! : null;
}

/** Whether somebody may be of a role: none that is known of him excludes it. */
export function fitsRole(person: Person, { name }: Reading): boolean {
  return ![...person.roles].some((role) => excludes(role, name));
}

/** Roles of people who are often left unnamed: only where the article gives one to somebody is that person meant. */
const ANYBODYS = new Set(
  (
    'man woman boy girl spokesman spokeswoman spokesperson official aide adviser advisor strategist member resident witness victim tourist ' +
    'attorney lawyer solicitor judge expert analyst organiser organizer volunteer executive employee worker teacher student officer source manager'
  ).split(' '),
);

/** Whether somebody of the same role was brought in without a name: "a judge", "one man in the crowd". */
export function isBroughtIn(before: readonly Token[], { name }: Reading): boolean {
  const head = roleWords(name)?.head;
  for (let i = before.length - 1; i > 0; i--) {
    if (before[i]!.lower !== head) continue;
    for (let j = i - 1; j >= 0 && i - j < 7 && before[j]!.kind === 'word'; j--)
      if (/^(?:a|an|one|another)$/.test(before[j]!.lower)) return true;
  }
  return false;
}

/** A mayor is no minister, and a minister no mayor; an MP may be either. */
function excludes(own: string, other: string): boolean {
  const offices = [
    'mayor',
    'president',
    'governor',
    'constable',
    'ambassador',
    'judge',
    'spokesman',
    'spokeswoman',
    'chair',
    'chief executive',
  ];
  const held = offices.find((office) => own.toLowerCase().includes(office));
  return (
    held !== undefined &&
    !other.toLowerCase().includes(held) &&
    !/\b(?:boss|head|chief|leader|mp|woman|man|politician)$/i.test(other) &&
    ROLE_NOUNS.has(other.toLowerCase().split(' ').at(-1)!)
  );
}
