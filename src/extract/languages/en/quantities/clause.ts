import { SUBORDINATORS } from '../words/closed.ts';
import { isSpeech, type Word } from './words.ts';

/** A figure in its sentence: its words are `words[from … to)`, and before `words[head]` its noun ends. */
export type Place = { words: readonly Word[]; from: number; to: number; head: number };

const STOP = /^[;:()[\]–—]$|^--$/;

/** The clause in which a figure stands: from which word to which. */
export function clauseOf({ words, from, head }: Place, isFigure: (word: Word) => boolean): [number, number] {
  let left = from;
  let commas = 0;
  for (let i = from - 1; i >= 0; i--) {
    const word = words[i]!;
    if (STOP.test(word.word)) break;
    // Who says it is no part of it.
    if (word.tag === 'VERB' && isSpeech(word)) break;
    if (word.word === ',') {
      // A part without a verb of its own belongs to what stands before it, unless that has a figure of its own.
      const part = words.slice(i + 1, head);
      if (commas > 0 || part.some((one) => one.tag === 'VERB' || one.tag === 'AUX')) break;
      if (words.slice(Math.max(0, previousStop(words, i)), i).some(isFigure)) break;
      commas++;
    }
    if (SUBORDINATORS.has(word.lower) && word.tag !== 'ADP' && word.tag !== 'DET' && word.tag !== 'ADV') {
      left = antecedent(words, i);
      break;
    }
    if (
      (word.lower === 'and' || word.lower === 'but') &&
      words.slice(previousStop(words, i), i).some(isFigure)
    )
      break;
    left = i;
  }
  let right = head;
  for (let i = head; i < words.length; i++) {
    const word = words[i]!;
    if (STOP.test(word.word) || (word.word === ',' && (i > head || isSaidBehind(words, i)))) break;
    if (isFigure(word)) break;
    // "40 percent of sailors said that …": what they say is what is counted.
    const answers =
      word.lower === 'that' &&
      isSpeech(words[i - 1]!) &&
      words.slice(head, i - 1).every((one) => one.tag !== 'VERB');
    const relative = answers || (i === head && /^(?:that|who|which)$/.test(word.lower));
    if (
      SUBORDINATORS.has(word.lower) &&
      !relative &&
      word.tag !== 'ADP' &&
      word.tag !== 'DET' &&
      word.tag !== 'ADV'
    )
      break;
    if (
      /^(?:and|but|or)$/.test(word.lower) &&
      words.slice(i + 1, i + 5).some((one) => isFigure(one) || one.tag === 'VERB' || one.tag === 'AUX')
    )
      break;
    right = i + 1;
  }
  return [left, right];
}

/** "60 boats, the harbour master said": who says it is no part of it. */
function isSaidBehind(words: readonly Word[], comma: number): boolean {
  const verb = words.findIndex((word, i) => i > comma && word.tag === 'VERB');
  if (verb < 0 || verb - comma > 7 || !isSpeech(words[verb]!)) return false;
  // "according to a poll in Porthaven" tells what is counted, too.
  if (words[verb]!.lower === 'according') return false;
  return words.slice(comma + 1, verb).every(({ word }) => /^[\p{L}'.]+$/u.test(word));
}

function previousStop(words: readonly Word[], before: number): number {
  let i = before - 1;
  while (i >= 0 && !STOP.test(words[i]!.word) && words[i]!.word !== ',') i--;
  return i + 1;
}

/** "attacks that killed": what a relative clause speaks of stands before it. */
function antecedent(words: readonly Word[], at: number): number {
  let i = at;
  while (i > 0 && at - i < 6 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(words[i - 1]!.tag ?? '')) i--;
  return i;
}
