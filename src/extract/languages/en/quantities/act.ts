import type { Place } from './clause.ts';
import { isSpeech, type Word } from './words.ts';

/** The verb or participle by which it is counted. */
export function actOf(
  { words, from, head }: Place,
  left: number,
  right: number,
  isFigure: (word: Word) => boolean,
): Word | null {
  const plain = (word: Word | undefined) => word?.tag === 'VERB' && !isSpeech(word);
  for (let i = head; i < Math.min(right, head + 6); i++) {
    const word = words[i]!;
    if (plain(word)) return word;
    if (
      word.tag !== 'AUX' &&
      word.tag !== 'ADV' &&
      word.tag !== 'PART' &&
      !/^(?:that|who|which)$/.test(word.lower)
    )
      break;
  }
  for (let i = from - 1; i >= left; i--) if (plain(words[i])) return words[i]!;
  for (let i = head; i < right; i++) if (plain(words[i])) return words[i]!;
  for (let i = left - 1; i >= 0 && left - i < 12; i--) {
    if (plain(words[i]) && !isFigure(words[i]!)) return words[i]!;
  }
  return null;
}
