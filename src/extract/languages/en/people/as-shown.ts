import type { Mention } from '../quotes/mention.ts';
import { type BareName, isPlace, isWhereTownIs, type Printed, printed, whatIs } from './bare-names.ts';
import { pronounOfTitle } from './given-names.ts';
import type { Hint } from './meant.ts';
import { nameParts } from './name-parts.ts';
import type { Reading } from './reading.ts';
import { meantOf, type Roster } from './roster.ts';

/** Gives the reading of a mention as what the whole article shows it to be; null where it is nobody's. */
export function shownIn(
  text: string,
  roster: Roster,
): (reading: Reading, mention: Mention) => Reading | null {
  const places = printed(text);
  const bare = new Map<string, BareName>();
  return (reading, mention) => asShown(reading, mention, { places, roster, bare });
}

/** Where a name stands, and what the title before it says. */
export function hintOf({ start, tokens }: Reading): Hint {
  return { at: start, pronoun: pronounOfTitle(tokens.filter((token) => token.start < start)) };
}

/** A name of one word, or of a place, as what the article shows it to be; null where it is nobody's. */
function asShown(
  reading: Reading,
  { items }: Mention,
  { places, roster, bare }: { places: Printed; roster: Roster; bare: Map<string, BareName> },
): Reading | null {
  const { name, start, role, kind } = reading;
  // "King said": an office, where the article names nobody so.
  if (kind === 'role' && /^\p{Lu}\S*$/u.test(name) && meantOf(roster, nameParts(name).last, hintOf(reading)))
    return { ...reading, kind: 'person', role: null };
  if (kind !== 'person' && kind !== 'organisation') return reading;
  if (isWhereTownIs(name, places.text.slice(Math.max(0, start - 4), start))) return null;
  if (kind === 'organisation') return reading;
  if (name.includes(' ')) return isPlace(name) ? { ...reading, kind: 'organisation' } : reading;
  if (role !== null || meantOf(roster, nameParts(name).last, hintOf(reading)) !== null) return reading;
  const tag = items.find((item) => item.start === start)?.tag ?? null;
  const what = bare.get(name) ?? whatIs(name, places, tag);
  bare.set(name, what);
  if (what === 'nobody') return null;
  return what === 'person' ? reading : { ...reading, kind: what === 'body' ? 'organisation' : 'description' };
}
