import type { Item } from '../../../text/sentences.ts';
import {
  ADVERBS,
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
import { capital, isAuxiliary, mentionOf, word } from './mention.ts';
import {
  antecedent,
  isClauseQuotation,
  LONGEST,
  nounPhraseBefore,
  type SubjectBefore,
} from './noun-phrases.ts';

/** Steps left over "has also", "did not" and the like; gives the place of the last word before them. */
export function beforeVerbGroup(items: readonly Item[], verb: number): number {
  let j = verb - 1;
  while (j >= 0) {
    const w = word(items, j);
    if (wentOn(items, j)) j -= 3;
    else if (
      isAuxiliary(items, j) ||
      (ADVERBS.has(w) && !items[j]!.named) ||
      (w.endsWith('ly') && !capital(items, j) && items[j]!.tag !== 'NOUN') ||
      (w === "'s" && !ownsNoun(items, j))
    )
      j--;
    else break;
  }
  return j;
}

/** "She went on to say" says it; gives whether an item is that "to". */
export function wentOn(items: readonly Item[], to: number): boolean {
  return (
    word(items, to) === 'to' &&
    word(items, to - 1) === 'on' &&
    /^(?:goes|went|gone|going)$/.test(word(items, to - 2))
  );
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
  const owned = items.slice(from, to).some((_, i) => word(items, from + i) === "'s");
  if (word(items, to) !== ',' || !(owned || DETERMINERS.has(word(items, from)))) return to;
  // "one of the fund's lawyers, Ann Ferris,"
  const many = word(items, from) === 'one' && word(items, from + 1) === 'of';
  if (!many && !items.slice(from, to).some((item) => ROLE_NOUNS.has(item.token?.lower ?? ''))) return to;
  let end = to + 1;
  while (capital(items, end)) end++;
  const named = end - to - 1;
  return named >= 2 && named <= 5 && word(items, end) === ',' ? end : to;
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
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || TIMES.has(first) || isAuxiliary(items, from))
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
    if (isAuxiliary(items, i) && !capital(items, i)) return false;
    const verb = verbOf(w);
    if (verb && verb.form === 'finite' && !ALSO_NOUNS.has(w) && !capital(items, i)) return false;
  }
  return true;
}
