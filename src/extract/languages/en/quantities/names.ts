import { TITLES } from '../words/closed.ts';
import { TIME_NOUN, type Word } from './words.ts';

/** A name in a clause, and whether it tells where. */
export type Name = { name: string; where: boolean; words: Word[] };

/** Runs of proper nouns; those behind a preposition of place are where. */
export function namesOf(words: readonly Word[]): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isName(words[i]!)) continue;
    const run: Word[] = [];
    let j = i;
    while (
      j < words.length &&
      (isName(words[j]!) || (words[j]!.lower === 'of' && isName(words[j + 1] ?? words[j]!) && run.length > 0))
    )
      run.push(words[j++]!);
    const before = words[i - 1]?.lower === 'the' ? words[i - 2] : words[i - 1];
    const plain = run.filter((word) => !TITLES.has(word.lower) && word.lower !== 'of');
    if (plain.length > 0)
      names.push({
        name: plain.map((word) => word.word).join(' '),
        where:
          /^(?:in|to|at|near|across|outside|inside|throughout|around)$/.test(before?.lower ?? '') &&
          // "to Reed's 844"
          !(before?.lower === 'to' && /^'s?$/.test(words[j]?.word ?? '')),
        words: run,
      });
    i = j;
  }
  return names;
}

/** Whether a word is part of a name, and none of a time. */
export function isName(word: Word): boolean {
  return word.tag === 'PROPN' && /^\p{Lu}/u.test(word.word) && !TIME_NOUN.test(word.lower);
}
