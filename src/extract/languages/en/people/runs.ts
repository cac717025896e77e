import { isCapital, type Token } from '../../../text/tokens.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PARTICLES,
  PERSONAL,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../words/closed.ts';
import { SENTENCE_OPENERS } from '../words/voices.ts';

/** Runs of words with capitals, small words of names ("van der") between them included. */
export function capitalRuns(tokens: readonly Token[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!startsRun(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length) {
      if (isCapital(tokens[to]!) && (!DETERMINERS.has(tokens[to]!.lower) || isInner(tokens, to))) to++;
      else if (PARTICLES.has(tokens[to]!.lower) && nextCapital(tokens, to) > 0) to = nextCapital(tokens, to);
      else if (isNickname(tokens, to)) to += 3;
      else if (tokens[to]!.word === '&' && tokens[to + 1] && isCapital(tokens[to + 1]!)) to += 2;
      else break;
    }
    runs.push([i, to]);
    i = to;
  }
  return runs;
}

/** "Ann “Dinghy” Ferris": a word in marks between two of a name. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [open, name, close, next] = tokens.slice(at, at + 4);
  if (!next || !MARKS.test(open!.word) || !MARKS.test(close!.word)) return false;
  return isCapital(name!) && isCapital(next);
}

const MARKS = /^["“”‘’']$/;

/** "Save Our Seafront": a small word with a capital between two others. */
function isInner(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && isCapital(next) && tokens[at]!.lower !== 'the';
}

function startsRun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!isCapital(token)) return false;
  const small =
    DETERMINERS.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    PERSONAL.has(token.lower) ||
    SUBORDINATORS.has(token.lower) ||
    AUXILIARIES.has(token.lower);
  return !(small || /^(?:responding|asked|agreeing)$/.test(token.lower) || isOpener(tokens, i));
}

/** "Even Reed": a word that has its capital from the beginning of the sentence; "NOW" has it of its own. */
function isOpener(tokens: readonly Token[], i: number): boolean {
  const { word, lower } = tokens[i]!;
  if (!SENTENCE_OPENERS.has(lower) || /^\p{Lu}{2,}$/u.test(word)) return false;
  return i === 0 || tokens[i - 1]!.kind === 'sign' || ALWAYS.test(lower);
}

const ALWAYS = /^(?:but|and|or|so|yet|then|also|meanwhile|however)$/;

function nextCapital(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && i - from < 3 && PARTICLES.has(tokens[i]!.lower)) i++;
  return tokens[i] && isCapital(tokens[i]!) ? i : -1;
}
