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
    if (SUBORDINATORS.has(w) || isAuxiliary(items, i)) break;
    if (COORDINATORS.has(w) && !capital(items, i + 1) && !joinsRoles(items, verb + 1, i)) break;
    // "said a pilot with a smile"; "an analyst with the port" is one of theirs.
    if (w === 'without' || (w === 'with' && isManner(items, i + 1))) break;
    if (i > verb + 1 && ((/sel(?:f|ves)$/.test(w) && items[i - 1]!.tag !== 'VERB') || isAgo(items, i))) break;
    if (TIMES.has(w) && !capital(items, i) && w !== 'in' && w !== 'at') break;
    if (w !== 'of' && TIMES.has(w) && capital(items, i)) break;
    if (verbOf(w)?.form === 'finite' && !ALSO_NOUNS.has(w)) return null;
    // "…, said the videos show Reed leaving": so does the name behind a verb that may be a noun.
    if (i > verb + 2 && capital(items, i) && !capital(items, i - 1) && verbOf(word(items, i - 1)))
      return null;
    // "…, said Reed failed to act": the name is the subject of what was said.
    if (i > verb + 1 && capital(items, i - 1) && !capital(items, i) && inOwnTense(items, i)) return null;
  }
  return wrap(items, verb + 1, endOfName(items, verb + 1, i));
}

/** "said a spokeswoman, Jo Reed.": the name behind a plain noun phrase belongs to it, where nothing but a sign, a time or the end follows. */
function endOfName(items: readonly Item[], from: number, comma: number): number {
  if (word(items, comma) !== ',' || !DETERMINERS.has(word(items, from))) return comma;
  for (let i = from; i < comma; i++) if (capital(items, i)) return comma;
  let to = comma + 1;
  while (capital(items, to) || (word(items, to) === '.' && capital(items, to + 1))) to++;
  const next = word(items, to);
  const isOver = next === '' || /^[,.;:?!")]$/.test(next) || TIMES.has(next);
  return to - comma > 2 && isOver ? to : comma;
}

function isManner(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 3; i++) if (MANNERS.test(word(items, i))) return true;
  return false;
}

const MANNERS =
  /^(?:smile|laugh|grin|shrug|sigh|nod|wink|chuckle|smirk|frown|tears?|wave|giggle|snort|scowl)$/;

/** "months ago", "two days later". */
function isAgo(items: readonly Item[], from: number): boolean {
  const at = /^(?:seconds|moments|minutes|hours|days|weeks|months|years)$/.test(word(items, from))
    ? from
    : from + 1;
  return (
    /^(?:seconds?|moments?|minutes?|hours?|days?|weeks?|months?|years?)$/.test(word(items, at)) &&
    /^(?:ago|later|earlier|before)$/.test(word(items, at + 1))
  );
}

/** "said actor and activist Ann Ferris": an "and" between plain words that lead to a name. */
function joinsRoles(items: readonly Item[], from: number, and: number): boolean {
  const isPlain = (i: number) => !capital(items, i) && /^(?:NOUN|ADJ)$/.test(items[i]?.tag ?? '');
  for (let i = from; i < and; i++) if (!isPlain(i) && !DETERMINERS.has(word(items, i))) return false;
  let i = and + 1;
  while (i - and < 4 && isPlain(i)) i++;
  return i > and + 1 && capital(items, i);
}

/** A verb in its own tense: the past of most verbs, or the present behind a name. */
function inOwnTense(items: readonly Item[], i: number): boolean {
  return items[i]!.tag === 'VERB' && /(?:ed|s)$/.test(word(items, i)) && word(items, i + 1) !== 'by';
}

function wrap(items: readonly Item[], from: number, to: number): { mention: Mention; to: number } | null {
  const mention = mentionOf(items, from, to);
  return mention && { mention, to };
}
