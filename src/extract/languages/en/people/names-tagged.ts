import type { Tag, Tagging } from '../../../text/tagging.ts';
import { ADVERBS, AUXILIARIES, COORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../words/closed.ts';
import { NEVER_NAMES } from '../words/voices.ts';
import type { FullNames } from './full-names.ts';

const SELDOM_NAMES: ReadonlySet<Tag | null> = new Set(['VERB', 'AUX', 'ADV', 'ADJ', 'INTJ']);
const SMALL = [NEVER_NAMES, AUXILIARIES, ADVERBS, PREPOSITIONS, SUBORDINATORS, COORDINATORS];
/** Behind marks that a comma closes, or a plain word that no title prints small, a capital is the word's own. */
const INSIDE_SENTENCE = /[,-][”"’']+\s$|(?<![\p{L}’'-])\p{Ll}{4,}\s$/u;
const BEHIND_NAME = /\p{Lu}[\p{L}.]*\s$/u;

/**
 * A tagging that knows the names of its article: many last names are words, too ("Lynch said", "May left"), and a tagger, which sees
 * the word alone, takes them for verbs and adverbs. A last name whose full name the article prints is a proper noun wherever it has a capital.
 */
export function withNamesTagged(tagging: Tagging, shadow: string, { byLast }: FullNames): Tagging {
  const lastNames = new Set(
    [...byLast].flatMap(([last, names]) => (names.some(({ human }) => human) ? [last] : [])),
  );
  const before = ({ start }: Word) => shadow.slice(Math.max(0, start - 20), start);
  const hasCapital = ({ start, end }: Word) => /^\p{Lu}\p{Ll}/u.test(shadow.slice(start, end));
  const isName = (word: Word): boolean => {
    const lower = shadow.slice(word.start, word.end).toLowerCase();
    if (!lastNames.has(lower) || !hasCapital(word)) return false;
    if (!SMALL.some((words) => words.has(lower))) return true;
    // "May said" but "May was warm", "Still, the union said".
    return INSIDE_SENTENCE.test(before(word)) || BEHIND_NAME.test(before(word)) || isVerb(nextTo(word));
  };
  const nextTo = ({ end }: Word): Word | null => {
    const [, blank, next] = /^(\s)(\p{Ll}+)/u.exec(shadow.slice(end, end + 30)) ?? [];
    return next ? { start: end + blank!.length, end: end + blank!.length + next.length } : null;
  };
  const isVerb = (word: Word | null) => word !== null && tagging.tagOf(word) === 'VERB';
  return {
    isName,
    tagOf(word) {
      const tag = tagging.tagOf(word);
      if (tag === 'PROPN' || tag === null) return tag;
      if (isName(word)) return 'PROPN';
      return SELDOM_NAMES.has(tag) && hasCapital(word) && INSIDE_SENTENCE.test(before(word)) ? 'PROPN' : tag;
    },
  };
}

type Word = { start: number; end: number };
