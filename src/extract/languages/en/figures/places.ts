import { createRequire } from 'node:module';
import { fold } from '../../../../model/names.ts';

const require = createRequire(import.meta.url);
const COUNTRIES = new Map<string, string>();
for (const names of Object.values(
  (require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }).countries,
)) {
  for (const name of [names].flat()) COUNTRIES.set(fold(name), [names].flat()[0]!);
}
for (const [short, full] of Object.entries({
  uk: 'UK',
  britain: 'Britain',
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern ireland': 'Northern Ireland',
  us: 'US',
  'u.s.': 'U.S.',
  usa: 'USA',
  america: 'America',
  europe: 'Europe',
  africa: 'Africa',
  asia: 'Asia',
})) {
  COUNTRIES.set(short, full);
}

/** A place that an article names, how often, and whether it is a country. */
export type KnownPlace = { name: string; count: number; country: boolean };

const AFTER_PREPOSITION =
  /\b((?:c[oa]me|coming|arriv\w+|flock\w+|mov\w+)\s+to|in|at|near|from|around|outside|across|of|to|leave|leaving|reach|enter)\s+((?:\p{Lu}[\p{L}'-]+)(?:\s(?:\p{Lu}[\p{L}'-]+|on-Sea|upon)){0,2})/gu;
const OFFICE_OF =
  /\b(?:mayor|governor|police|council|residents|people|port|city|town|president|mayoress|bishop)\s+of\s+(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)/giu;

/** Places of an article: countries by name, and towns that stand behind "in" or in "Mayor of …" and are nobody's name. */
export function placesOf(text: string, isSpeaker: (name: string) => boolean): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  const offices = new Map([...text.matchAll(OFFICE_OF)].map((match) => [fold(match[1]!), match[1]!]));
  for (const match of text.matchAll(AFTER_PREPOSITION)) {
    const name = match[2]!.replace(/'s$/, '');
    const key = fold(name);
    const country = COUNTRIES.has(key);
    // Only "in" and "came to" tell a town that nothing else makes known.
    const within = /^in$|\sto$/i.test(match[1]!);
    if (!country && !offices.has(key) && !within) continue;
    if (!country && (isSpeaker(name) || NOT_PLACES.test(name))) continue;
    const known = places.get(key);
    if (known) known.count++;
    else places.set(key, { name, count: 1, country });
  }
  for (const [key, name] of offices)
    if (!places.has(key) && !isSpeaker(name))
      places.set(key, { name, count: 1, country: COUNTRIES.has(key) });
  return places;
}

const NOT_PLACES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Parliament|Congress|Mr|Mrs|Ms|Dr|The|This|That|An?|His|Her|Their|I|BBC|ITV|CNN|Fox|Twitter|Facebook|Christmas|Easter|English|French|German|Brexit)\b/;

/** The place of a figure: behind its noun, else the subject of its sentence, else the speaker's own town. */
export function placeFor(
  sentence: { before: string; behind: string },
  places: ReadonlyMap<string, KnownPlace>,
  homeOf: () => string | null,
): { name: string; how: 'stated' | 'inferred' } | null {
  const stated =
    /^[^,;.?!]{0,60}?\b(?:in|at|near|across|around|outside|throughout)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'.-]+)(?:\s\p{Lu}[\p{L}'-]+)?)/u.exec(
      sentence.behind,
    );
  const behind = stated && known(places, stated[1]!);
  if (behind) return { name: behind, how: 'stated' };
  if (
    /\b(?:to|in|into|at|of|outside|around)\s+(?:her|his|their|our|the|my)\s+(?:town|city|village|country|region|island|port)\b/i.test(
      sentence.behind.slice(0, 120),
    )
  ) {
    const home = homeOf();
    if (home) return { name: home, how: 'inferred' };
  }
  const subject =
    /((?:\p{Lu}[\p{L}'-]+)(?:\s\p{Lu}[\p{L}'-]+)?)\s+(?:has|have|had|is home to|hosts|faces|houses|is hosting|counts)\s+(?:\S+\s+){0,2}$/u.exec(
      sentence.before,
    );
  const ahead = subject && known(places, subject[1]!);
  if (ahead) return { name: ahead, how: 'stated' };
  const clause =
    /\b(?:in|at|near|(?:c[oa]me|coming|arriv\w+|flock\w+|mov\w+)\s+to)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'.-]+)(?:\s\p{Lu}[\p{L}'-]+)?)/gu;
  for (const match of `${sentence.before.slice(-80)}\u0000${sentence.behind.slice(0, 120)}`.matchAll(
    clause,
  )) {
    const name = known(places, match[1]!);
    if (name) return { name, how: 'inferred' };
  }
  return null;
}

function known(places: ReadonlyMap<string, KnownPlace>, printed: string): string | null {
  const whole = places.get(fold(printed.replace(/[.'-]+$/, '')));
  if (whole) return whole.name;
  return places.get(fold(printed.split(/\s/)[0]!))?.name ?? null;
}

/** Whether a name is a country's, or one of the short names that newspapers use for one. */
export function isCountry(name: string): boolean {
  return COUNTRIES.has(fold(name));
}
