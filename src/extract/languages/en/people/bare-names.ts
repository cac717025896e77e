import type { Tag } from '../../../text/tagging.ts';
import { isCountry } from '../figures/places.ts';
import { isVoiceNoun } from '../quotes/voices.ts';
import { TITLES } from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { PLACES_TOO, STATES } from '../words/things.ts';
import { isGivenName } from './given-names.ts';

/** What a name of one word is: somebody, a body ("Quayline, which …"), a plain noun that opens its sentence, or no voice at all. */
export type BareName = 'person' | 'body' | 'noun' | 'nobody';

/** What the text shows of a name of one word that it nowhere gives in full; `tag` is the word's part of speech. */
export function whatIs(name: string, printed: Printed, tag: Tag | null): BareName {
  const shown = shownOf(name, printed);
  if (shown.human) return 'person';
  const lower = name.toLowerCase();
  if (!shown.inside && isVoiceNoun(lower)) return 'noun';
  const thing = shown.things + (isJoined(name) ? 2 : 0);
  if (thing > shown.people + 1 || isPlace(name)) return 'body';
  if (shown.inside) return 'person';
  // A word that is a name nowhere else: a plain noun, a plural, an activity, a short form.
  const isNoun = tag !== null && tag !== 'PROPN' && tag !== 'X';
  return isNoun || /(?:[^su]s|ing|\.)$/.test(lower) ? 'nobody' : 'person';
}

/** Whether a name is a place, as far as the name alone tells. */
export function isPlace(name: string): boolean {
  return STATES.has(name.toLowerCase()) || PLACES_TOO.has(name.toLowerCase()) || isCountry(name);
}

/** "Porthaven, N.H.", "Salem, New Hampshire": a state that only says where a town is. */
export function isWhereTownIs(name: string, before: string): boolean {
  return STATES.has(name.toLowerCase()) && (name.endsWith('.') || /\p{L},\s*$/u.test(before));
}

/** A text, and where each of its words with a capital is printed. */
export type Printed = { text: string; capitals: ReadonlyMap<string, readonly number[]> };

/** Goes through a text once; of a word that is printed very often the first places tell enough. */
export function printed(text: string): Printed {
  const capitals = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}\p{M}\d'’-]*/gu)) {
    const places = capitals.get(word);
    if (!places) capitals.set(word, [index]);
    else if (places.length < 200) places.push(index);
  }
  return { text, capitals };
}

type Shown = { human: boolean; inside: boolean; things: number; people: number };

/** Goes through all places where the name is printed: what stands before it, and which pronoun follows. */
function shownOf(name: string, { text, capitals }: Printed): Shown {
  const shown: Shown = {
    human: isGivenName(name.toLowerCase()) && !isPlace(name),
    inside: false,
    things: 0,
    people: 0,
  };
  for (const at of capitals.get(name.replace(/\.$/, '')) ?? []) {
    const before = /([\p{L}.]+|[,;])\s$/u.exec(text.slice(Math.max(0, at - 32), at))?.[1] ?? '';
    const lower = before.toLowerCase();
    if (TITLES.has(lower) || ROLE_NOUNS.has(lower)) shown.human = true;
    else if (/^\p{Lu}/u.test(before) && isGivenName(lower)) shown.human = true;
    if (/^(?:\p{Ll}\p{L}*$|[,;])/u.test(before)) shown.inside = true;
    const behind = text.slice(at + name.length, at + name.length + 80);
    const clause = /^[^.?!;"“”]*/.exec(behind)![0];
    if (/^\.(?:com|org|net)\b/.test(behind) || OF_THINGS.test(clause)) shown.things += 2;
    else if (MAY_BE_OF_THINGS.test(clause)) shown.things++;
    else if (OF_PEOPLE.test(clause)) shown.people++;
  }
  return shown;
}

const OF_THINGS = /^,\swhich\b|^(?:\s\w+){0,4}\sits\b/;
/** "Reed said it rained" has the same form. */
const MAY_BE_OF_THINGS = /^\s\w+(?:\sthat)?\sit\b/;
const OF_PEOPLE = /\b(?:he|she|his|her|him|who|himself|herself)\b/;

/** "QuayFeed", "PortAir": words that a person's name does not join so; "McCain" and "DeVos" are names. */
function isJoined(name: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(name.replace(/^(?:Mc|Mac|De|Di|Du|Da|La|Le|Van|Von|Fitz|San)(?=\p{Lu})/u, ''));
}
