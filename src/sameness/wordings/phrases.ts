import { createHash } from 'node:crypto';
import type { Word } from './words.ts';

const LENGTH = 4;
const WINDOW = 3;
/** Up to so many words all phrases are kept, so that a short quote is found in which one word differs. */
const SHORT = 16;
/** A phrase of more quotes than these is common, and leads nowhere. */
export const COMMON = 500;

/**
 * Some phrases of four words by which other printings are found: any six words in a row that two wordings share have one of them
 * in common (winnowing). Their number grows with the words, never with their square.
 */
export function phrasesOf(words: readonly Word[]): string[] {
  const keys: string[] = [];
  for (let from = 0; from + LENGTH <= words.length; from++) {
    const run = words.slice(from, from + LENGTH);
    if (!run.some(({ gap }) => gap)) keys.push(digest(run.map(({ key }) => key).join(' ')));
  }
  if (words.length <= SHORT) return [...new Set(keys)];
  const kept = new Set<string>();
  for (let from = 0; from < Math.max(keys.length - WINDOW + 1, 1); from++)
    kept.add(keys.slice(from, from + WINDOW).reduce((least, key) => (key < least ? key : least)));
  return [...kept];
}

function digest(phrase: string): string {
  return createHash('sha256').update(phrase).digest('base64url').slice(0, 11);
}
