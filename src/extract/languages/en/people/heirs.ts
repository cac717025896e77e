import { DETERMINERS, PREPOSITIONS } from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import type { Reading } from './parse.ts';
import { type Person, roleWords } from './roster.ts';

/** "the MP", "France's interior minister" and "Calais mayor" mean one person; "an official" and "officials" may mean anybody. */
export function isDefinite(reading: Reading): boolean {
  const first = reading.tokens[0]!.lower;
  if (DETERMINERS.has(first) && !/^(?:the|his|her|its|their)$/.test(first)) return false;
  const head = roleWords(reading.name)?.head ?? '';
  return !/[^s]s$/.test(head);
}

/** A role that nobody is known by goes to the last person named in the entry, or to the only one who speaks there. */
export function heirOf(
  reading: Reading,
  named: readonly Person[],
  tracks: { recent: readonly Person[] },
): Person | null {
  // "his spokesman" is somebody else than he.
  if (/^(?:his|her|their)$/.test(reading.tokens[0]!.lower)) return null;
  // "the officer in charge of the Calais office" brings somebody in.
  if (reading.tokens.some(({ lower }, i) => i > 0 && lower !== 'of' && PREPOSITIONS.has(lower))) return null;
  const fits = (person: Person) => ![...person.roles].some((role) => excludes(role, reading.name));
  const latest = tracks.recent.filter(fits).at(-1);
  if (latest && named.includes(latest)) return latest;
  const candidates = named.filter(fits);
  return candidates.length === 1 ? candidates[0]! : null;
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
