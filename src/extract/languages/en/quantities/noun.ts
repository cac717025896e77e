import type { Place } from './clause.ts';
import { isName } from './names.ts';
import { TIME_NOUN, tells, type Word } from './words.ts';

/** Words that cut a part out of a whole. */
export const PART =
  /^(?:another|other|additional|remaining|extra|further|separate|previous|former|new|first|second|last|next|average|total)$/;

/** The noun that is counted with what restricts it; of a share the group, of a sum or a bare number what it is said to be. */
export function nounOf(
  { words, to, from, head }: Place,
  kind: 'count' | 'money' | 'share',
  left: number,
  right: number,
): { noun: string | null; set: string[]; group: string[]; used: ReadonlySet<Word> } {
  const used = new Set<Word>();
  const take = (some: readonly Word[]) => {
    for (const word of some) used.add(word);
    return some.filter((word) => tells(word) || PART.test(word.lower)).map((word) => word.lower);
  };
  let group: string[] = [];
  if (kind === 'share') {
    // "40 percent of sailors", "four in 10 sailors".
    const of = words[to]?.lower === 'of';
    const phrase = of || words[to - 1]?.kind === 'number' ? phraseFrom(words, of ? to + 1 : to, right) : [];
    group = take(phrase);
  }
  const after =
    kind === 'share'
      ? []
      : phraseFrom(
          words,
          (words[to]?.lower === 'in' && kind === 'money') || words[to]?.lower === 'of' ? to + 1 : to,
          Math.max(head, right),
        );
  const last = after.findLastIndex((word) => word.tag === 'NOUN' || word.tag === 'PROPN');
  const named = last < 0 ? null : after[last]!;
  if (named && !TIME_NOUN.test(named.lower) && !(kind === 'money' && named.tag === 'PROPN')) {
    used.add(named);
    return { noun: named.lower, set: take(after.slice(0, last)), group, used };
  }
  const before = phraseBefore(words, left, from, kind === 'share');
  if (before.length === 0) return { noun: null, set: [], group, used };
  const noun = before.at(-1)!;
  used.add(noun);
  return { noun: noun.lower, set: take(before.slice(0, -1)), group, used };
}

/** A noun phrase that begins at a word: articles and "all" are passed over. */
function phraseFrom(words: readonly Word[], at: number, end: number): Word[] {
  const phrase: Word[] = [];
  for (let i = at; i < end && phrase.length < 6; i++) {
    const word = words[i]!;
    if (word.tag === 'DET' && phrase.length === 0) continue;
    const next = words[i + 1]?.tag ?? '';
    // "six of the past seven races", "75 newly elected members".
    if (word.tag === 'NUM' && /^(?:NOUN|ADJ)$/.test(next) && phrase.every(({ tag }) => tag === 'ADJ'))
      continue;
    if (word.tag === 'ADV' && /ly$/.test(word.lower) && /^(?:NOUN|ADJ|VERB)$/.test(next)) continue;
    // "the 154 meetings Birch had": a name behind a plural is whose.
    const earlier = phrase.at(-1);
    if (word.tag === 'PROPN' && earlier?.tag === 'NOUN' && /[^s]s$/.test(earlier.lower)) break;
    if (word.word === '"' || word.lower === "'s") continue;
    const participle =
      word.tag === 'VERB' &&
      phrase.every((one) => one.tag !== 'NOUN') &&
      /(?:ed|ing)$|^(?:paid|unpaid|lost|stolen|broken|known|sold|held|hidden|written|spent)$/.test(
        word.lower,
      ) &&
      /^(?:NOUN|ADJ|PROPN)$/.test((words[i + 1]?.word === '"' ? words[i + 2] : words[i + 1])?.tag ?? '');
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(word.tag ?? '') && !participle) break;
    phrase.push(word);
  }
  return phrase;
}

/** "Turnout in Porthaven was": what is counted stands before the place. */
function beforePlace(words: readonly Word[], left: number, last: number): number {
  let i = last;
  while (i > left && isName(words[i]!)) i--;
  return i < last && i > left && words[i]!.lower === 'in' && isMeasured(words[i - 1]!) ? i - 1 : last;
}

function isMeasured({ tag, lower }: Word): boolean {
  return tag === 'NOUN' && !/^(?:percent|cent|points?)$/.test(lower);
}

/** "a rate of 4.9 percent", "the toll rose to 267": the nearest noun before, with what restricts it. */
function phraseBefore(words: readonly Word[], left: number, from: number, isShare: boolean): Word[] {
  let i = from - 1;
  while (i >= left && from - i < 9 && !/^(?:NOUN|PROPN)$/.test(words[i]!.tag ?? '')) {
    if (words[i]!.word === ',' || words[i]!.tag === 'PRON') return [];
    i--;
  }
  if (isShare) i = beforePlace(words, left, i);
  if (i < left || from - i >= 9 || words[i]!.tag !== 'NOUN' || TIME_NOUN.test(words[i]!.lower)) return [];
  // Of "the number of injured" the number says nothing.
  const phrase = [words[i]!];
  while (i > left && /^(?:NOUN|ADJ|PROPN)$/.test(words[i - 1]!.tag ?? '')) phrase.unshift(words[--i]!);
  return phrase;
}
