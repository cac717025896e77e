import { numberIn } from './elided.ts';
import { isName } from './names.ts';
import type { Word } from './words.ts';

const LEADING = /^(?:lead|leads|led|leading|beat|beats|beating|defeated|topped|edged)$/;
const TRAILING = /^(?:trail|trails|trailed|trailing)$/;

/**
 * "Birch leads Reed 458 to 359" and "Reed trails Birch 458 to 359": the words for whose the number is. A contest names whoever is
 * ahead with the greater number. Null where the number is of no contest.
 */
export function contestant(words: readonly Word[], from: number): Word[] | null {
  const second = words[from - 1]?.lower === 'to';
  const first = second ? firstBefore(words, from - 1) : from;
  let last = first + 1;
  while (/^(?:%|per|cent|percent)$/.test(words[last]?.lower ?? '')) last++;
  if (first < 2 || words[last]?.lower !== 'to') return null;
  const [x, y] = [worth(words[first]), worth(words[last + 1])];
  if (x === null || y === null || x === y) return null;
  const object = nameBefore(words, first);
  let at = first - object.length - 1;
  if (/^(?:mr|mrs|ms|dr|sen|gov|rep)\.?$/.test(words[at]?.lower ?? '')) at--;
  const verb = words[at];
  if (object.length === 0 || !verb) return null;
  const leads = LEADING.test(verb.lower);
  if (!leads && !TRAILING.test(verb.lower)) return null;
  const greater = second ? y > x : x > y;
  return greater === leads ? subjectBefore(words, at) : object;
}

/** "to 32 percent": where the number before "to" stands. */
function firstBefore(words: readonly Word[], to: number): number {
  let i = to - 1;
  while (/^(?:%|per|cent|percent)$/.test(words[i]?.lower ?? '')) i--;
  return i;
}

function worth(word: Word | undefined): number | null {
  return word ? numberIn(word) : null;
}

function nameBefore(words: readonly Word[], end: number): Word[] {
  let start = end;
  while (start > 0 && isName(words[start - 1]!)) start--;
  return words.slice(start, end);
}

function subjectBefore(words: readonly Word[], verb: number): Word[] | null {
  let end = verb;
  while (end > 0 && /^(?:ADV|AUX)$/.test(words[end - 1]!.tag ?? '')) end--;
  const name = nameBefore(words, end);
  if (name.length > 0) return name;
  const pronoun = words[end - 1];
  return pronoun && /^(?:he|she)$/.test(pronoun.lower) ? [pronoun] : null;
}
