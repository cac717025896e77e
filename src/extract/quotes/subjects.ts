import type { Item } from '../text/sentences.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { ALSO_NOUNS, verbOf } from '../words/verbs.ts';
import { capital, type Mention, mentionOf, word } from './mention.ts';

const LONGEST = 18;

/** What stands before a verb: its subject, or the sign that it shares the subject of an earlier verb. */
export type SubjectBefore = { mention: Mention; from: number } | 'shared' | null;

/** Steps left over "has also", "did not" and the like; gives the place of the last word before them. */
export function beforeVerbGroup(items: readonly Item[], verb: number): number {
  let j = verb - 1;
  while (j >= 0) {
    const w = word(items, j);
    if (
      AUXILIARIES.has(w) ||
      ADVERBS.has(w) ||
      (w.endsWith('ly') && !capital(items, j)) ||
      (w === "'s" && !ownsNoun(items, j))
    )
      j--;
    else break;
  }
  return j;
}

/** A possessive before a verb form is "has" or "is" only after a pronoun. */
function ownsNoun(items: readonly Item[], j: number): boolean {
  return !PERSONAL.has(word(items, j - 1));
}

/** The subject in front of a verb ("David Hanson, Labour's shadow minister, has said"). */
export function subjectBefore(items: readonly Item[], verb: number): SubjectBefore {
  const j = beforeVerbGroup(items, verb);
  const w = word(items, j);
  if (j < 0 || w === '"') return null;
  if (COORDINATORS.has(w)) return 'shared';
  if (w === ',' || w === '\u2013' || w === '\u2014' || w === '-') return acrossComma(items, j);
  if (w === 'who' || w === 'which' || (w === 'that' && j > 0 && !capital(items, j)))
    return antecedent(items, j);
  if (w === ')' || w === ']') {
    let open = j;
    while (open > 0 && word(items, open) !== '(' && word(items, open) !== '[' && j - open < 12) open--;
    return nounPhraseBefore(items, open - 1, j + 1);
  }
  return nounPhraseBefore(items, j, j + 1);
}

/** "Scott Pruitt, the attorney general of Oklahoma, said": from the comma back to the first part that is a noun phrase. */
function acrossComma(items: readonly Item[], comma: number): SubjectBefore {
  const starts: number[] = [];
  let parts = 0;
  for (let i = comma - 1; i >= 0 && comma - i < 45 && parts < 5; i--) {
    const w = word(items, i);
    if (w === '"' && isClauseQuotation(items, i)) {
      starts.push(i + 1);
      break;
    }
    if (w === ',' || w === '\u2013' || w === '\u2014' || w === '-') {
      starts.push(i + 1);
      parts++;
      if (i > 0 && word(items, i - 1) === '"') break;
    } else if (i === 0 || /^[;:]$/.test(w)) {
      starts.push(i === 0 ? 0 : i + 1);
      break;
    }
  }
  for (let k = starts.length - 1; k >= 0; k--) {
    const from = skipOpening(items, starts[k]!);
    const to = withName(items, from, endOfPart(items, from));
    if (to > from && to - from <= LONGEST && isNounPhrase(items, from, to)) {
      const mention = mentionOf(items, from, to);
      if (mention) return { mention, from };
    }
  }
  return 'shared';
}

/** "The mayor of Porthaven, Ann Ferris, said": the name behind the role is part of the mention. */
function withName(items: readonly Item[], from: number, to: number): number {
  if (word(items, to) !== ',' || !DETERMINERS.has(word(items, from))) return to;
  if (!items.slice(from, to).some((item) => ROLE_NOUNS.has(item.token?.lower ?? ''))) return to;
  let end = to + 1;
  while (capital(items, end)) end++;
  const named = end - to - 1;
  return named >= 2 && named <= 5 && word(items, end) === ',' ? end : to;
}

function isClauseQuotation(items: readonly Item[], i: number): boolean {
  const quotation = items[i]!.quotation;
  return (
    quotation !== null && (/[,.?!…]/.test(quotation.last) || quotation.innerEnd - quotation.innerStart > 30)
  );
}

function skipOpening(items: readonly Item[], from: number): number {
  return COORDINATORS.has(word(items, from)) ? from + 1 : from;
}

function endOfPart(items: readonly Item[], from: number): number {
  let to = from;
  while (to < items.length && !/^[,;:\u2013\u2014"-]$/.test(word(items, to))) to++;
  return to;
}

/** Whether a span can be a whole noun phrase: it opens like one and holds no finite auxiliary and no verb of speech. */
function isNounPhrase(items: readonly Item[], from: number, to: number): boolean {
  const first = word(items, from);
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || TIMES.has(first) || AUXILIARIES.has(first))
    return false;
  if (
    !capital(items, from) &&
    !DETERMINERS.has(first) &&
    !PRONOUNS.has(first) &&
    items[from]?.token?.kind !== 'word'
  )
    return false;
  if (first.endsWith('ing') || first.endsWith('ed')) return false;
  for (let i = from; i < to; i++) {
    const w = word(items, i);
    if (AUXILIARIES.has(w) && !capital(items, i)) return false;
    const verb = verbOf(w);
    if (verb && verb.form === 'finite' && !ALSO_NOUNS.has(w) && !capital(items, i)) return false;
  }
  return true;
}

/** The noun phrase that "who said" or ", which said" speaks of. */
function antecedent(items: readonly Item[], relative: number): SubjectBefore {
  const end = word(items, relative - 1) === ',' ? relative - 2 : relative - 1;
  return end < 0 ? null : nounPhraseBefore(items, end, end + 1);
}

/** The noun phrase that ends with an item; 'shared' where a relative clause leads elsewhere. */
export function nounPhraseBefore(items: readonly Item[], end: number, to: number): SubjectBefore {
  let from = end + 1;
  const last = word(items, end);
  if (PERSONAL.has(last)) from = end;
  else {
    for (let i = end; i >= 0 && end - i < LONGEST; i--) {
      const w = word(items, i);
      if (!belongs(items, i, end)) {
        const shared = relativeBefore(items, i);
        if (shared !== null) return shared;
        break;
      }
      from = i;
      if (
        DETERMINERS.has(w) &&
        !PREPOSITIONS.has(word(items, i - 1)) &&
        word(items, i - 1) !== 'all' &&
        word(items, i - 1) !== 'both'
      )
        break;
    }
    while (from <= end && (PREPOSITIONS.has(word(items, from)) || TIMES.has(word(items, from)))) from++;
  }
  if (from > end) return null;
  const wide = withAppositive(items, from);
  const mention = mentionOf(items, wide, to);
  return mention && { mention, from: wide };
}

function belongs(items: readonly Item[], i: number, end: number): boolean {
  const item = items[i]!;
  const w = word(items, i);
  if (item.quotation) return i !== end && !isClauseQuotation(items, i);
  if (item.token!.kind === 'sign')
    return w === '&' || w === '$' || w === '£' || w === '%' || w === '/' || w === '.';
  if (capital(items, i) && i > 0) return true;
  if (SUBORDINATORS.has(w) || AUXILIARIES.has(w)) return false;
  if (COORDINATORS.has(w)) return w === 'and' && capital(items, i - 1) && capital(items, i + 1);
  if (PERSONAL.has(w)) return false;
  const verb = verbOf(w);
  if (verb && verb.form === 'finite' && !ALSO_NOUNS.has(w)) return false;
  return true;
}

/** "The Mayor of Calais, who is facing MPs said": a relative clause ran up to the verb, so its antecedent speaks. */
function relativeBefore(items: readonly Item[], stop: number): SubjectBefore {
  if (!AUXILIARIES.has(word(items, stop)) && word(items, stop) !== 'who') return null;
  for (let i = stop; i >= Math.max(1, stop - 3); i--) {
    if (word(items, i) === 'who') return antecedent(items, i);
  }
  return null;
}

/** "David Hanson, Labour's shadow immigration minister has said": the name before the comma belongs to the subject. */
function withAppositive(items: readonly Item[], from: number): number {
  if (word(items, from - 1) !== ',') return from;
  let i = from - 2;
  while (i >= 0 && capital(items, i)) i--;
  const length = from - 2 - i;
  const opens = i < 0 || /^[,"]$/.test(word(items, i)) || COORDINATORS.has(word(items, i));
  return opens && length >= 2 && length <= 5 && !capital(items, from)
    ? i + 1
    : opens && length >= 2 && length <= 5 && isOwner(items, from)
      ? i + 1
      : from;
}

function isOwner(items: readonly Item[], from: number): boolean {
  return word(items, from + 1) === "'s";
}

/** The subject behind a verb: "said David Wasserman, House editor". Null where what follows is no bare noun phrase. */
export function subjectAfter(items: readonly Item[], verb: number): { mention: Mention; to: number } | null {
  let i = verb + 1;
  const first = word(items, i);
  if (first === '' || first === '"') return null;
  if (PERSONAL.has(first)) return wrap(items, i, i + 1);
  if (!capital(items, i) && !DETERMINERS.has(first) && items[i]!.token!.kind === 'sign') return null;
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || TIMES.has(first) || AUXILIARIES.has(first))
    return null;
  for (; i < items.length && i - verb <= LONGEST; i++) {
    const w = word(items, i);
    if (items[i]!.quotation || /^[,;:.?!\u2013\u2014(]$/.test(w)) break;
    if (SUBORDINATORS.has(w) || AUXILIARIES.has(w) || (COORDINATORS.has(w) && !capital(items, i + 1))) break;
    if (TIMES.has(w) && !capital(items, i) && w !== 'in' && w !== 'at') break;
    if (w !== 'of' && TIMES.has(w) && capital(items, i)) break;
    if (verbOf(w)?.form === 'finite' && !ALSO_NOUNS.has(w)) return null;
  }
  return wrap(items, verb + 1, i);
}

function wrap(items: readonly Item[], from: number, to: number): { mention: Mention; to: number } | null {
  const mention = mentionOf(items, from, to);
  return mention && { mention, to };
}

/** The subject of a sentence's main clause, for verbs that share it ("Trump visited Ohio and said"). */
export function sentenceSubject(items: readonly Item[], end: number = items.length): Mention | null {
  let i = 0;
  while (i < end && (COORDINATORS.has(word(items, i)) || word(items, i) === ',')) i++;
  const opening = word(items, i);
  if (
    PREPOSITIONS.has(opening) ||
    SUBORDINATORS.has(opening) ||
    opening.endsWith('ing') ||
    TIMES.has(opening) ||
    opening.endsWith('ly')
  ) {
    let comma = i;
    while (comma < end && word(items, comma) !== ',' && comma - i < 30) comma++;
    if (word(items, comma) !== ',') return null;
    i = comma + 1;
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
    if (AUXILIARIES.has(w) || (verbOf(w)?.form === 'finite' && !ALSO_NOUNS.has(w))) break;
    if (PERSONAL.has(w)) {
      to++;
      break;
    }
    // After a name a small word that is no preposition is taken for the verb.
    if (
      to > i &&
      capital(items, to - 1) &&
      !capital(items, to) &&
      !PREPOSITIONS.has(w) &&
      w !== "'s" &&
      !DETERMINERS.has(opening)
    )
      break;
  }
  return mentionOf(items, i, to);
}
