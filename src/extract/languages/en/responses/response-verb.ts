import type { Item } from '../../../text/sentences.ts';
import { isDay } from '../quotes/adjuncts.ts';
import { capital, word } from '../quotes/mention.ts';
import { beforeVerbGroup } from '../quotes/subjects.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../words/closed.ts';
import { type ResponseVerb, responseVerbs } from './verbs.ts';

/** The verb of response at a place, with the place behind it and its particle; null where none stands there. */
export function verbAt(items: readonly Item[], at: number): { verb: ResponseVerb; to: number } | null {
  const token = items[at]!.token;
  if (token?.kind !== 'word') return null;
  const verbs = responseVerbs(token.lower);
  if (verbs.length === 0 || (capital(items, at) && at > 0)) return null;
  const { tag } = items[at]!;
  if (tag !== 'VERB' && !(tag === 'ADJ' && /ed$/.test(token.lower))) return null;
  const previous = word(items, beforeVerbGroup(items, at));
  if (/^(?:than|rather|instead)$/.test(previous)) return null;
  const before = word(items, at - 1);
  if (before !== 'to' && PREPOSITIONS.has(before) && verbs[0]!.form !== 'ing') return null;
  if (
    DETERMINERS.has(previous) &&
    !/^(?:he|it|this|that|these|those|all|both|some|many|few|most|others?|each)$/.test(previous)
  )
    return null;
  if (word(items, at - 1) === "'s" && !capital(items, at - 2) && verbs[0]!.form !== 'ing') return null;
  for (const verb of [...verbs].sort((a, b) => b.particle.length - a.particle.length)) {
    const to = afterParticle(items, at + 1, verb.particle);
    if (to !== null) return { verb, to };
  }
  return null;
}

function afterParticle(items: readonly Item[], from: number, particle: readonly string[]): number | null {
  let i = from;
  if (particle.length > 0 && word(items, i).endsWith('ly')) i++;
  // "expressed deep concern about"
  if (particle.length === 2 && items[i]?.tag === 'ADJ' && word(items, i) !== particle[0]) i++;
  // "called on Wednesday for", "hit back Tuesday at"
  if (particle.length > 0) i = afterDay(items, i);
  for (const [k, small] of particle.entries()) {
    if (k > 0 && k === particle.length - 1)
      i = /^(?:hard|strongly|forcefully)$/.test(word(items, i)) ? i + 1 : afterDay(items, i);
    if (word(items, i) !== small) return null;
    i++;
  }
  return i;
}

function afterDay(items: readonly Item[], from: number): number {
  let i = from;
  if (/^(?:on|this|late|early)$/.test(word(items, i)) && isDay(items, i + 1)) i++;
  while (isDay(items, i)) i++;
  return i;
}

/** The place behind the adverbs at a place. */
export function afterAdverbs(items: readonly Item[], from: number): number {
  let i = from;
  while (ADVERBS.has(word(items, i)) || (word(items, i).endsWith('ly') && !capital(items, i))) i++;
  return i;
}
