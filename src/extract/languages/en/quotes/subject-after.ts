import type { Item } from '../../../text/sentences.ts';
import { COORDINATORS, DETERMINERS, PERSONAL, PREPOSITIONS, SUBORDINATORS, TIMES } from '../words/closed.ts';
import { ALSO_NOUNS, verbOf } from '../words/verbs.ts';
import { capital, isAuxiliary, type Mention, mentionOf, word } from './mention.ts';
import { LONGEST } from './noun-phrases.ts';

/** The subject behind a verb: "said David Wasserman, House editor". Null where what follows is no bare noun phrase. */
export function subjectAfter(items: readonly Item[], verb: number): { mention: Mention; to: number } | null {
  let i = verb + 1;
  const first = word(items, i);
  if (first === '' || first === '"') return null;
  if (PERSONAL.has(first)) return wrap(items, i, i + 1);
  if (!capital(items, i) && !DETERMINERS.has(first) && items[i]!.token!.kind === 'sign') return null;
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || TIMES.has(first) || isAuxiliary(items, i))
    return null;
  for (; i < items.length && i - verb <= LONGEST; i++) {
    const w = word(items, i);
    if (items[i]!.quotation || /^[,;:.?!\u2013\u2014(]$/.test(w)) break;
    if (SUBORDINATORS.has(w) || isAuxiliary(items, i) || (COORDINATORS.has(w) && !capital(items, i + 1)))
      break;
    if (TIMES.has(w) && !capital(items, i) && w !== 'in' && w !== 'at') break;
    if (w !== 'of' && TIMES.has(w) && capital(items, i)) break;
    if (verbOf(w)?.form === 'finite' && !ALSO_NOUNS.has(w)) return null;
    // "…, said the videos show Reed leaving": so does the name behind a verb that may be a noun.
    if (i > verb + 2 && capital(items, i) && !capital(items, i - 1) && verbOf(word(items, i - 1)))
      return null;
    // "…, said Reed failed to act": the name is the subject of what was said.
    if (i > verb + 1 && capital(items, i - 1) && !capital(items, i) && inOwnTense(items, i)) return null;
  }
  return wrap(items, verb + 1, i);
}

/** A verb in its own tense: the past of most verbs, or the present behind a name. */
function inOwnTense(items: readonly Item[], i: number): boolean {
  return items[i]!.tag === 'VERB' && /(?:ed|s)$/.test(word(items, i)) && word(items, i + 1) !== 'by';
}

function wrap(items: readonly Item[], from: number, to: number): { mention: Mention; to: number } | null {
  const mention = mentionOf(items, from, to);
  return mention && { mention, to };
}
