import type { Item } from '../../../text/sentences.ts';
import { isDay } from '../quotes/adjuncts.ts';
import { capital, word } from '../quotes/mention.ts';
import { AUXILIARIES, DETERMINERS, PERSONAL, PREPOSITIONS, SUBORDINATORS } from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { byRole, type Named, namingsIn, type Scene } from './scene.ts';
import { ANSWERABLE } from './words-of.ts';

/** Where the noun phrase that begins here ends: before a preposition, a verb, a clause or a sign. */
export function nounPhraseEnd(items: readonly Item[], from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const w = word(items, i);
    const token = items[i]!.token;
    if (token === null) {
      if (i > from) break;
      return i + 1;
    }
    if (token.kind === 'sign' && !/^[&-]$/.test(w) && !isOwner(items, i)) break;
    const wide = i > from && w === 'of' ? nameBehindRole(items, i + 1, to) : -1;
    if (wide > 0) return wide;
    if (
      i > from &&
      (PREPOSITIONS.has(w) ||
        SUBORDINATORS.has(w) ||
        AUXILIARIES.has(w) ||
        PERSONAL.has(w) ||
        w === 'as' ||
        w === 'to')
    )
      break;
    if (i > from && /^(?:and|or|but|nor)$/.test(w)) break;
    const tag = items[i]!.tag;
    if (
      i > from &&
      tag === 'VERB' &&
      !capital(items, i) &&
      word(items, i - 1) !== "'s" &&
      !ANSWERABLE.has(w) &&
      !/(?:ed)$/.test(w)
    )
      break;
    if (
      i > from &&
      tag === 'VERB' &&
      /ed$/.test(w) &&
      i + 1 < to &&
      /^(?:by|in|on|to|for|at|with)$/.test(word(items, i + 1))
    )
      break;
    if (i > from && tag === 'DET' && word(items, i - 1) !== "'s") break;
    // "an earlier report"
    const isOfNoun =
      DETERMINERS.has(word(items, i - 1)) &&
      (items[i + 1]?.tag === 'NOUN' || ANSWERABLE.has(word(items, i + 1)));
    if (i > from && isDay(items, i) && !isOfNoun && word(items, i + 1) !== "'s") break;
    if (i > from && w.endsWith('ly') && tag === 'ADV' && items[i - 1]!.tag === 'PROPN') break;
  }
  return i;
}

/** "Port of Newhaven chief executive Ann Birch": where the name ends that a role with "of" leads to; -1 where none does. */
function nameBehindRole(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to && i - from < 8; i++) {
    if (items[i]!.token?.kind !== 'word' || PREPOSITIONS.has(word(items, i))) return -1;
    if (!ROLE_NOUNS.has(word(items, i)) || !capital(items, i + 1) || ROLE_NOUNS.has(word(items, i + 1)))
      continue;
    let end = i + 1;
    while (end < to && capital(items, end)) end++;
    return end;
  }
  return -1;
}

/** "Reeds' plan": the mark alone makes an owner of a word in s. */
function isOwner(items: readonly Item[], i: number): boolean {
  return word(items, i) === "'" && /s$/.test(word(items, i - 1)) && items[i - 1]!.end === items[i]!.start;
}

/** The place of the mark that makes an owner of the words before it ("Reed's plan"); -1 where none does. */
export function ownerIn(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (word(items, i) === "'s" || isOwner(items, i)) return i;
  return -1;
}

/** Last words of names that nobody bears who could answer. */
const THINGS =
  /^(?:act|deal|partnership|agreement|plan|treaty|accord|law|amendment|bill|program|programme|constitution|initiative|resolution|order|code|day|war|award|prize)$/;

/** The name that a stretch of items ends in. */
export function namedAtEnd(items: readonly Item[], from: number, to: number, scene: Scene): Named | null {
  if (to <= from) return null;
  if (THINGS.test(word(items, to - 1))) return null;
  const naming = namingsIn(scene, items[from]!.start, items[to - 1]!.end).at(-1);
  return naming && naming.end === items[to - 1]!.end ? naming : null;
}

/** What belongs to somebody and speaks: "Reed's campaign". */
export const TEAMS: ReadonlySet<string> = new Set('campaign camp office team administration'.split(' '));

/** Somebody's team, by its noun. */
export function teamOf({ name }: Named, noun: string): Named {
  return { name: `${name} ${noun}`, kind: 'ORGANISATION' };
}

/** "the Reed campaign": the team that a stretch of items ends in. */
export function teamNamed(items: readonly Item[], from: number, to: number, scene: Scene): Named | null {
  const named = TEAMS.has(word(items, to - 1)) ? namedAtEnd(items, from, to - 1, scene) : null;
  return named && teamOf(named, word(items, to - 1));
}

/** Whom a stretch of items means that names nobody but by a role ("the mayor"). */
export function roleNamed(
  items: readonly Item[],
  from: number,
  to: number,
  { scene, text }: { scene: Scene; text: string },
): Named | null {
  if (to <= from || !/^(?:the|his|her|its)$/.test(word(items, from)) || !ROLE_NOUNS.has(word(items, to - 1)))
    return null;
  return byRole(scene, text.slice(items[from + 1]!.start, items[to - 1]!.end));
}
