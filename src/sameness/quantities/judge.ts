import type { Sameness } from '../../model/comparison.ts';
import { type Likeness, likenessOf, PARTS } from './likeness.ts';
import { meet } from './names.ts';
import { type Equal, numbers, significant } from './numbers.ts';
import type { Described } from './quantity.ts';
import { retold } from './retold.ts';
import { bag, stem } from './words.ts';

/** Whether two figures count the same, as the model's comparison takes it. */
export type Judged = Sameness & { score: number };

// Scores from which a pair is worth HIGH, MEDIUM and LOW confidence, by how their numbers lie: an equal number is itself a sign.
const SURE = { EQUAL: [4.5, 2.8, 1], NEAR: [5, 3.5, 1.7], APART: [7, 5.2, 3.2] } as const;

// How much must be alike beside two numbers that both texts set against each other, or that one does.
const RETOLD = { byBoth: 2, byOne: 3.5 } as const;

/** Judges two figures by what they count and by their numbers, with the reason in words. */
export function judge(a: Described, b: Described): Judged {
  const { score, shared, against, times, turn, equal, weight, twice } = samenessOf(a, b);
  const isOneSource = a.source === b.source;
  if (turn) {
    const reason = `The text itself sets them against each other: “${turn.words}”.`;
    return { against: null, confidence: 'HIGH', reason, times, turn: turn.kind, score, isOneSource };
  }
  if (twice && !against && score - weight >= RETOLD[twice.byBoth ? 'byBoth' : 'byOne']) {
    const reason = `${twice.byBoth ? 'Both texts set' : 'One text sets'} just these numbers against each other: “${twice.turn.words}”.`;
    return { against, confidence: 'MEDIUM', reason, times, turn: twice.turn.kind, score, isOneSource };
  }
  const [high, medium, low] = SURE[equal];
  const words = shared.length > 0 ? `They ${shared.join('; ')}.` : 'Their words have little in common.';
  const confidence = score >= high ? 'HIGH' : score >= medium ? 'MEDIUM' : 'LOW';
  if (against) return { against, confidence: 'LOW', reason: words, times, turn: null, score, isOneSource };
  const doubtful = equal === 'APART' && !areTwoVoices(a, b) && times !== 'OTHER' && score < medium;
  if (score < low || doubtful) {
    const missing = doubtful
      ? 'one text gives both, as numbers of two things'
      : 'too little beside them tells what is counted';
    return { against: missing, confidence: 'LOW', reason: words, times, turn: null, score, isOneSource };
  }
  return { against: null, confidence, reason: words, times, turn: null, score, isOneSource };
}

/** How much speaks for two figures counting the same: what they count, and their numbers. */
export function samenessOf(
  a: Described,
  b: Described,
): Likeness & { equal: Equal; weight: number; twice: ReturnType<typeof retold> } {
  const likeness = likenessOf(a, b);
  const { equal, weight } = numbers(a, b);
  let score = likeness.score + weight;
  const twice = retold(a, b);
  const against =
    likeness.against ??
    (likeness.turn || twice?.byBoth || equal !== 'APART' ? null : apart(a, b, likeness.times));
  const telling = significant(a.value) > 1 || a.value >= 1000;
  if (a.source === b.source) {
    if (equal === 'APART') score -= twice ? 0 : apartInOne(a, b, likeness.times);
    else if (telling && a.unit !== '%') score += 1.2;
  }
  if (likeness.turn) score += 12;
  return { ...likeness, against, score, equal, weight, twice };
}

/** Whether two sources give the numbers, or two people of one source: what it says itself beside somebody's words is of another thing. */
function areTwoVoices(a: Described, b: Described): boolean {
  return a.source !== b.source || (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker);
}

/** Whether one source gives both numbers, and by one person or in its own words. */
function isOneVoice(a: Described, b: Described): boolean {
  return a.source === b.source && a.speaker === b.speaker;
}

/** One text gives two numbers for two things, unless two people say them, or they are of two times. */
function apartInOne(a: Described, b: Described, times: Likeness['times']): number {
  if (times === 'OTHER') return 0;
  if (a.speaker === b.speaker) return 3;
  return a.speaker && b.speaker ? 0.5 : 0.8;
}

/** What keeps figures apart whose numbers differ, though the same number would speak for them. */
function apart(a: Described, b: Described, times: Likeness['times']): string | null {
  for (const word of PARTS)
    if (a.set.includes(word) !== b.set.includes(word)) return `only one of them is of ${word} ones`;
  const asked = [a, b].some((one) => one.poll !== null || [...bag(one)].some((word) => POLLS.has(word)));
  if (asked && !(a.poll && b.poll && meet([a.poll], [b.poll]).length > 0))
    return 'whose poll they are from is not known to be the same';
  if (a.noun && b.noun && stem(a.noun) !== stem(b.noun) && !isShort(a, b) && !isShort(b, a))
    return `they count different things: ${a.noun} and ${b.noun}`;
  const owned = isOneVoice(a, b) && a.whose.length > 0 && b.whose.length > 0;
  if (owned && times !== 'OTHER' && meet(a.whose, b.whose).length === 0)
    return `they are of different owners: ${a.whose.join(', ')} and ${b.whose.join(', ')}`;
  return null;
}

/** "Syrians" are Syrian refugees: the noun of one tells which of the other's are counted. */
function isShort({ noun }: Described, { set }: Described): boolean {
  return noun !== null && set.some((word) => stem(word) === stem(noun));
}

const POLLS = new Set('poll survey respondent error sampl'.split(' '));
