import type { Item } from '../../../text/sentences.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL,
  PREPOSITIONS,
  SUBORDINATORS,
  TIMES,
} from '../words/closed.ts';
import { ALSO_NOUNS, verbOf } from '../words/verbs.ts';
import { capital, type Mention, mentionOf, word } from './mention.ts';

/** The subject of a sentence's main clause, for verbs that share it ("Trump visited Ohio and said"). */
export function sentenceSubject(items: readonly Item[], end: number = items.length): Mention | null {
  let i = 0;
  while (i < end && (COORDINATORS.has(word(items, i)) || word(items, i) === ',')) i++;
  const opening = word(items, i);
  if (
    PREPOSITIONS.has(opening) ||
    SUBORDINATORS.has(opening) ||
    opening.endsWith('ing') ||
    /^(?:asked|pressed|challenged|questioned|quizzed|faced|pushed)$/.test(opening) ||
    TIMES.has(opening) ||
    opening.endsWith('ly')
  ) {
    let comma = i;
    while (comma < end && word(items, comma) !== ',' && comma - i < 30) comma++;
    if (word(items, comma) !== ',') return null;
    i = comma + 1;
    // "On July 6, 2015, the mayor …"
    if (items[i]?.token?.kind === 'number' && word(items, i + 1) === ',') i += 2;
  }
  let to = i;
  for (; to < end && to - i < 12; to++) {
    const w = word(items, to);
    if (
      items[to]!.quotation ||
      /^[,;:.?!(\u2013\u2014]$/.test(w) ||
      SUBORDINATORS.has(w) ||
      COORDINATORS.has(w)
    )
      break;
    if (AUXILIARIES.has(w) || (verbOf(w)?.form === 'finite' && !ALSO_NOUNS.has(w) && !isNaming(items, to)))
      break;
    if (isNaming(items, to)) continue;
    if (to > i && !capital(items, to) && (items[to]!.tag === 'VERB' || items[to]!.tag === 'AUX')) break;
    if (PERSONAL.has(w)) {
      to++;
      break;
    }
    // After a name an adverb, or a small word that no tagger read, leads to the verb.
    if (
      to > i &&
      capital(items, to - 1) &&
      !capital(items, to) &&
      (items[to]!.tag === 'ADV' || items[to]!.tag === null) &&
      !PREPOSITIONS.has(w) &&
      !DETERMINERS.has(opening)
    )
      break;
  }
  return mentionOf(items, i, to);
}

/** "a worker named Antonio Reed", "a pilot called Ann Ferris". */
function isNaming(items: readonly Item[], i: number): boolean {
  return /^(?:named|called)$/.test(word(items, i)) && items[i - 1]?.tag === 'NOUN' && capital(items, i + 1);
}
