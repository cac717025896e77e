import type { Place } from './clause.ts';
import { isSpeech, type Word } from './words.ts';

/** Verbs that make victims of those whom they count. */
export const HARMING =
  /^(?:kill|wound|injur|murder|slaughter|massacr)(?:e|es|s|ed|ing)?$|^(?:slay|slaying|slew|slain|hurt|hurting)$/;
/** What those are who were harmed. */
export const HARMED = /^(?:dead|killed|injured|wounded|hurt|slain)$/;

/** The verb or participle by which it is counted. */
export function actOf(
  place: Place,
  left: number,
  right: number,
  isFigure: (word: Word) => boolean,
): { word: Word; act: string } | null {
  const { words, from, head } = place;
  const worded = harmOf(place, left, right) ?? leadOf(place) ?? shortOf(place);
  if (worded) return worded;
  const plain = (word: Word | undefined) => word?.tag === 'VERB' && !isSpeech(word);
  const before = isHeld(words, left, from)
    ? undefined
    : words.slice(left, from).findLast((word) => plain(word));
  const named = (word: Word) => ({ word, act: word.lower });
  // "has spent $2 million targeting Reed": what the sum is for stands behind the verb that counts it.
  if (before && SPENDING.test(before.lower) && beforeSum(words, from) === before) return named(before);
  for (let i = head; i < Math.min(right, head + 6); i++) {
    const word = words[i]!;
    // "needs 67 boats to win": what it is for is not how it is counted.
    if (plain(word) && !(words[i - 1]?.lower === 'to' && before)) return named(word);
    if (
      word.tag !== 'AUX' &&
      word.tag !== 'ADV' &&
      word.tag !== 'PART' &&
      !/^(?:that|who|which)$/.test(word.lower)
    )
      break;
  }
  if (before) return named(before);
  for (let i = head; i < right; i++) if (plain(words[i])) return named(words[i]!);
  for (let i = left - 1; i >= 0 && left - i < 12; i--) {
    if (plain(words[i]) && !isFigure(words[i]!)) return named(words[i]!);
  }
  return null;
}

const SPENDING =
  /^(?:spen[dt](?:s|ing)?|rais(?:e|es|ed|ing)|pa(?:y|ys|id|ying)|pour(?:s|ed|ing)?|gives?|gave|given|giving|donat(?:e|es|ed|ing)|invest(?:s|ed|ing)?|cost(?:s|ing)?)$/;

/** The word before a figure, past "more than", "about" and "only". */
function beforeSum(words: readonly Word[], from: number): Word | undefined {
  let i = from - 1;
  while (i >= 0 && (words[i]!.tag === 'ADV' || words[i]!.tag === 'DET' || words[i]!.tag === 'ADP')) i--;
  return words[i];
}

/** "is 71 seats short", "has 71 seats": no verb before it counts them. */
function isHeld(words: readonly Word[], left: number, from: number): boolean {
  const verb = words.slice(left, from).findLastIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return verb >= 0 && words[left + verb]!.tag === 'AUX' && from - left - verb < 4;
}

const LEAD = /^(?:lead|advantage|edge|margin)$/;

/** "a 10-point lead", "a lead of 300 votes". */
function leadOf({ words, from, head }: Place): { word: Word; act: string } | null {
  const noun = [words[head], words[head - 1]].find((word) => word && LEAD.test(word.lower));
  const of = words.slice(Math.max(0, from - 4), from);
  const before = of.findLast((word) => LEAD.test(word.lower));
  if (noun) return { word: noun, act: 'lead' };
  return before && of.slice(of.indexOf(before) + 1)[0]?.lower === 'of' ? { word: before, act: 'lead' } : null;
}

/** "71 seats short of a majority" are what is needed. */
function shortOf({ words, head }: Place): { word: Word; act: string } | null {
  const word = words[head];
  return word && /^(?:short|shy)$/.test(word.lower) && words[head + 1]?.lower === 'of'
    ? { word, act: 'needs' }
    : null;
}

/** "left nine dead", "took the lives of 49 sailors" and "four sailors lost their lives" say how they are counted without its verb. */
function harmOf(
  { words, to, from, head }: Place,
  left: number,
  right: number,
): { word: Word; act: string } | null {
  const dead = [words[to], words[head]].find((word) => word && HARMED.test(word.lower));
  if (dead) return { word: dead, act: dead.lower === 'dead' ? 'killed' : dead.lower };
  const lives = (some: readonly Word[]) =>
    some.findIndex(({ lower }) => lower === 'lives' || lower === 'life');
  const behind = words.slice(head, Math.min(right, head + 4));
  const lost = behind[lives(behind)];
  if (lost && /^(?:lost|lose|losing)$/.test(behind[0]!.lower)) return { word: lost, act: 'killed' };
  const ahead = words.slice(Math.max(left, from - 5), from);
  const taken = ahead[lives(ahead)];
  if (taken && ahead.some(({ lower }) => /^(?:took|take|taken|taking|claim\w*|cost)$/.test(lower)))
    return { word: taken, act: 'killed' };
  return null;
}
