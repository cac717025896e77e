import type { Item } from '../../../text/sentences.ts';
import { COORDINATORS, DETERMINERS, PERSONAL, PREPOSITIONS, SUBORDINATORS, TIMES } from '../words/closed.ts';
import { ALSO_NOUNS, verbOf } from '../words/verbs.ts';
import { capital, isAuxiliary, type Mention, mentionOf, word } from './mention.ts';
import { isSomebody } from './voices.ts';

/** The most items that a subject is taken to have. */
export const LONGEST = 18;

/** What stands before a verb: its subject, or the sign that it shares the subject of an earlier verb. */
export type SubjectBefore = { mention: Mention; from: number } | 'shared' | null;

/** Whether a quotation is speech of its own rather than a word in marks inside a noun phrase. */
export function isClauseQuotation(items: readonly Item[], i: number): boolean {
  const quotation = items[i]!.quotation;
  return (
    quotation !== null && (/[,.?!…]/.test(quotation.last) || quotation.innerEnd - quotation.innerStart > 30)
  );
}

/** The noun phrase that "who said" or ", which said" speaks of. */
export function antecedent(items: readonly Item[], relative: number): SubjectBefore {
  const end = word(items, relative - 1) === ',' ? relative - 2 : relative - 1;
  const found = end < 0 ? null : nounPhraseBefore(items, end, end + 1);
  if (found === null || found === 'shared' || word(items, relative) !== 'who') return found;
  return { mention: whoIn(found.mention), from: found.from };
}

/**
 * Who is meant at the end of a phrase: "It was echoed by Governor Reed, who", "targets for Reed's claims". The phrase itself where it is
 * somebody, else the first part of it behind a verb or a preposition that is.
 */
export function whoIn(mention: Mention): Mention {
  const { items } = mention;
  if (isSomebody(mention)) return mention;
  const verb = items.findLastIndex(({ tag }) => tag === 'VERB');
  for (let i = Math.max(verb, 0); i + 1 < items.length; i++) {
    if (i !== verb && !PREPOSITIONS.has(word(items, i))) continue;
    const part = mentionOf(items, i + 1, items.length);
    if (part && isSomebody(part)) return part;
  }
  return mention;
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
        !(capital(items, i) && capital(items, i - 1)) &&
        word(items, i - 1) !== 'all' &&
        word(items, i - 1) !== 'both'
      )
        break;
    }
    from = behindOpening(items, from, end + 1);
  }
  if (from > end) return null;
  if (isRelativeClause(items, from, end)) return antecedent(items, from - 1);
  from = withJoined(items, from, end);
  // A phrase that ends in a full name is nobody else's description.
  const isNamed = end > from && capital(items, end) && capital(items, end - 1);
  const wide = isNamed ? withRoleBefore(items, from) : withAppositive(items, from);
  const mention = mentionOf(items, wide, to);
  return mention && { mention, from: wide };
}

/** "The group that backs Ferris said": what stands before the verb is not its subject. */
function isRelativeClause(items: readonly Item[], from: number, end: number): boolean {
  if (from === end || !/^(?:that|which|who)$/.test(word(items, from - 1))) return false;
  if (/^(?:VERB|AUX)$/.test(items[from]!.tag ?? '')) return true;
  const isNounBefore = items[from - 2]?.tag === 'NOUN';
  return isNounBefore && word(items, from).endsWith('s') && !capital(items, from) && capital(items, from + 1);
}

/** "Experts on weather and floods": where the words before the coordinator make somebody of what is nobody. */
function withJoined(items: readonly Item[], from: number, end: number): number {
  const join = from - 1;
  if (word(items, join) !== 'and' || !isPlainNoun(items, join - 1) || !isPlainNoun(items, end)) return from;
  const short = mentionOf(items, from, end + 1);
  if (short && isSomebody(short)) return from;
  let wide = join;
  while (wide > 0 && end - wide < LONGEST && belongs(items, wide - 1, end)) wide--;
  wide = behindOpening(items, wide, join);
  const joined = mentionOf(items, wide, end + 1);
  return joined && isSomebody(joined) ? wide : from;
}

/** Steps over the prepositions and times that open a stretch of items. */
function behindOpening(items: readonly Item[], from: number, to: number): number {
  let i = from;
  while (i < to && (PREPOSITIONS.has(word(items, i)) || TIMES.has(word(items, i)))) i++;
  return i;
}

function isPlainNoun(items: readonly Item[], i: number): boolean {
  return items[i]?.tag === 'NOUN' && !capital(items, i);
}

function belongs(items: readonly Item[], i: number, end: number): boolean {
  const item = items[i]!;
  const w = word(items, i);
  if (item.quotation) return i !== end && !isClauseQuotation(items, i);
  if (item.token!.kind === 'sign')
    return w === '&' || w === '$' || w === '£' || w === '%' || w === '/' || w === '.';
  if (capital(items, i) && i > 0) return true;
  if (SUBORDINATORS.has(w) || isAuxiliary(items, i)) return false;
  if (COORDINATORS.has(w)) return w === 'and' && capital(items, i - 1) && capital(items, i + 1);
  if (PERSONAL.has(w)) return false;
  const verb = verbOf(w);
  if (verb && verb.form === 'finite' && !ALSO_NOUNS.has(w)) return false;
  return true;
}

/** "The Mayor of Calais, who is facing MPs said": a relative clause ran up to the verb, so its antecedent speaks. */
function relativeBefore(items: readonly Item[], stop: number): SubjectBefore {
  if (!isAuxiliary(items, stop) && word(items, stop) !== 'who') return null;
  for (let i = stop; i >= Math.max(1, stop - 3); i--) {
    if (word(items, i) === 'who') return antecedent(items, i);
  }
  return null;
}

/** "“…,” another friend, Ann Ferris told the Gazette": who she is stands between the marks and the name. */
function withRoleBefore(items: readonly Item[], from: number): number {
  if (word(items, from - 1) !== ',') return from;
  let i = from - 2;
  while (i > 0 && from - i < 8 && !items[i - 1]!.quotation && word(items, i - 1) !== ',') i--;
  const role = i > 0 && items[i - 1]!.quotation && !capital(items, i) ? mentionOf(items, i, from - 1) : null;
  return role && isSomebody(role) && !verbOf(word(items, i)) ? i : from;
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
