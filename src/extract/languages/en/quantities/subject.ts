import { SUBORDINATORS } from '../words/closed.ts';
import { isName, namesOf } from './names.ts';
import type { Word } from './words.ts';

/** Pronouns for one person, or for who speaks. */
const PERSONAL = /^(?:he|she|his|her|him|i|we|my|our)$/;

/**
 * Whom a clause leaves unnamed that it counts something of: the pronoun in it, or else the subject of its sentence, which "raising
 * $2 million" and "was able to raise $2 million" share. Gives the words that name them; null where no one person is named.
 */
export function subjectWords(words: readonly Word[], left: number, from: number): Word[] | null {
  const clause = words.slice(left, from);
  const pronoun = clause.find((word) => PERSONAL.test(word.lower));
  if (pronoun) return [pronoun];
  if (!lacksSubject(clause)) return null;
  return beforeAside(words, left) ?? mainSubject(words, left);
}

/** "Ann Birch, who had owned it, was able to raise": the name before the aside. */
function beforeAside(words: readonly Word[], left: number): Word[] | null {
  if (words[left - 1]?.word !== ',') return null;
  const comma = words.slice(0, left - 1).findLastIndex(({ word }) => word === ',');
  if (comma < 1 || !/^(?:who|whose|whom)$/.test(words[comma + 1]!.lower)) return null;
  return (
    namesOf(words.slice(0, comma)).find(({ words: name }) => name.at(-1) === words[comma - 1])?.words ?? null
  );
}

/** Behind these the subject of the sentence goes on to act: "fell before raising". */
const OF_TIME = new Set('as before after since until'.split(' '));

/** Whether a clause begins with its verb, so that its subject stands elsewhere. */
function lacksSubject(clause: readonly Word[]): boolean {
  const first = clause.find(
    ({ tag, lower, word }) =>
      tag !== 'ADV' && tag !== 'PART' && !/^(?:and|but|,|to)$/.test(lower) && word !== '"',
  );
  return first?.tag === 'VERB' || first?.tag === 'AUX';
}

/** The subject with which a sentence begins, an adjunct in front of it passed over. */
function mainSubject(words: readonly Word[], before: number): Word[] | null {
  let start = 0;
  while (start < before && /^(?:["'(]|and|but|so)$/.test(words[start]!.lower)) start++;
  const opening = words[start];
  if (opening && (opening.tag === 'ADP' || opening.tag === 'ADV' || SUBORDINATORS.has(opening.lower))) {
    const comma = words.slice(start, before).findIndex(({ word }) => word === ',');
    if (comma < 0) return null;
    start += comma + 1;
  }
  let end = start;
  while (
    end < before &&
    !/^(?:VERB|AUX|ADP|CCONJ|SCONJ)$/.test(words[end]!.tag ?? '') &&
    words[end]!.word !== ','
  )
    end++;
  // "Reed said that it could help to raise $2 million": whoever raises it is somebody else.
  if (words.slice(end, before).some(({ lower }) => SUBORDINATORS.has(lower) && !OF_TIME.has(lower)))
    return null;
  const phrase = words.slice(start, end).filter(({ tag }) => tag !== 'ADV');
  if (phrase.length === 1 && /^(?:he|she|i|we)$/.test(phrase[0]!.lower)) return [...phrase];
  const last = phrase.at(-1);
  if (!last || !isName(last) || words[end]?.tag === 'CCONJ') return null;
  const [name, ...more] = namesOf(phrase);
  return name && more.length === 0 ? [...name.words] : null;
}
