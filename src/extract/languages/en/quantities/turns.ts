import type { FigureReading } from '../../../../model/figures.ts';
import type { Slots, Turn } from '../../../../model/quantities.ts';
import type { SpokenBy } from '../../../types.ts';
import { isPutOtherwise } from './put-otherwise.ts';
import { isToldByTwo } from './two-voices.ts';
import { WHEN } from './when.ts';
import type { Word } from './words.ts';

/** A figure in its sentence, with what it counts; `sentence` numbers the sentences of a text. */
export type Placed = {
  words: readonly Word[];
  from: number;
  to: number;
  head: number;
  sentence: number;
  unit: string;
  text: string;
  reading: Pick<FigureReading, 'value' | 'low' | 'high' | 'comparator' | 'per'>;
  speaker: SpokenBy | null;
  slots: Slots;
};

/**
 * Where the text itself sets two figures against each other, "down from 60 percent" or "(in fact there are 12)", the second
 * counts what the first does. Both are marked with the words that do so. Figures are in the text's order.
 */
export function takeTurns(placed: Placed[], shadow: string): void {
  for (let i = 1; i < placed.length; i++) {
    const b = placed[i]!;
    for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
      const a = placed[j]!;
      if (b.sentence - a.sentence > 2) break;
      if (kindOf(a.unit) !== kindOf(b.unit)) continue;
      const kind = turnOf(a, b, shadow);
      if (kind) couple(placed, j, i, kind, shadow);
      break;
    }
  }
}

function couple(placed: Placed[], earlier: number, later: number, kind: Turn['kind'], shadow: string): void {
  const [a, b] = [placed[earlier]!, placed[later]!];
  const start = a.words[a.from]!.start;
  const end = b.words[Math.max(b.to - 1, b.from)]!.end;
  const words = shadow.slice(start, Math.min(end, start + 240)).replace(/\s+/g, ' ');
  const turn = { kind, words };
  // What is said of one is said of the other: the fuller of the two tells it.
  const tells = fullness(b.slots) > fullness(a.slots) + 2 && kind === 'CHANGE' ? b.slots : a.slots;
  const share = (own: Slots): Slots => ({
    ...tells,
    when: own.when,
    beside: [...new Set([...tells.beside, ...own.beside])],
    turns: [...own.turns, turn],
  });
  placed[earlier] = { ...a, slots: share(a.slots) };
  placed[later] = { ...b, slots: share(b.slots) };
}

function fullness({ noun, set, act, whose, where, group, beside }: Slots): number {
  return (
    Number(noun !== null) +
    set.length +
    Number(act !== null) +
    whose.length +
    where.length +
    group.length +
    beside.length / 2
  );
}

/** Sums of one currency, shares, and counts can be set against each other; counts of two nouns, as far as the words allow. */
function kindOf(unit: string): string {
  return unit === '%' || /^[A-Z]{3}$/.test(unit) || unit === 'point' ? unit : 'count';
}

const RISEN =
  /\b(?:ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|increas\w+|decreas\w+|drop(?:s|ped|ping)?|declin\w+|climb\w*|gr[eo]w\w*|jump\w*|shr[aiu]nk\w*|slip\w*|slid|went|go(?:es|ing|ne)?|mov\w+|rais\w+|lower\w*|cut|expand\w*|plung\w+|surg\w+|soar\w+|doubl\w+|tripl\w+|chang\w+|up|down)\b/i;
const UNTRUE =
  /\b(?:claim\w*|fals\w+|wrong\w*|incorrect\w*|untrue|exaggerat\w*|inflat\w*|overstat\w*|understat\w*|misstat\w*|mislead\w*|bogus|myth|never cited|doubt\w*|disput\w*|non-facts?)\b/i;
const TRUTH =
  /\b(?:in (?:actual )?fact|in reality|in truth|actually|really|(?:actual|real|true|correct|official|proper) (?:\S+ ){0,2}?(?:number|figure|total|rate|count|share|cost|amount|sum|toll|is|was|are|were|could|may)|according to|proposed|has proposed)\b/i;

/** "That is a sharp rise from the 4 percent …": what the sentence before counts. */
const THAT_IS =
  /[.!?]["')]? (?:that|this|it)(?:'s| is| was| marks| represents| compares) (?:\S+ ){0,4}?(?:(?:up|down|rise|increase|jump|gain|drop|decline|fall|decrease|climb|improvement) (?:\S+ )?from|with|to) (?:the |just |only |an? |about )*$/i;

/** "That number has since dropped to 35 percent": the number is the one before. */
function isOfThatNumber(joint: string): boolean {
  const that =
    /\b(?:that|this|the) (?:number|figure|share|percentage|proportion|rate|total|count|tally|sum|toll)((?: \S+){1,9}?),? (?:to|at) (?:just |only |the |an? )*$/i.exec(
      joint,
    );
  return that !== null && RISEN.test(that[1]!) && !/[.;:]/.test(that[1]!);
}

function turnOf(a: Placed, b: Placed, shadow: string): Turn['kind'] | null {
  const joint = shadow
    .slice(a.words[Math.max(a.head, a.to) - 1]!.end, b.words[b.from]!.start)
    .replace(/\s+/g, ' ');
  const before = shadow.slice(a.words[0]!.start, a.words[a.from]!.start);
  const behind = shadow.slice(b.words[b.to - 1]!.end, b.words.at(-1)!.end);
  if (joint.length > 260) return null;
  // A sentence between the two only calls the first wrong.
  if (b.sentence - a.sentence > 1) return isPutOtherwise(a, b, before, joint, behind) ? 'DISPUTE' : null;
  if (joint.length < 200 && isOfThatNumber(joint)) return 'CHANGE';
  if (joint.length < 200 && isPutOtherwise(a, b, before, joint, behind)) return 'DISPUTE';
  if (isToldByTwo(a, b)) return 'DISPUTE';
  if (a.sentence === b.sentence) {
    if (isChange(before, joint, behind)) return 'CHANGE';
    if (isDispute(before, joint, behind)) return 'DISPUTE';
    return null;
  }
  // The next sentence: "Last month, 26 percent said the same."
  if (/^\s*(?:said the same|did so|said so|felt that way)\b/i.test(behind)) return 'CHANGE';
  if (joint.length < 200 && THAT_IS.test(joint)) return 'CHANGE';
  return null;
}

function isChange(before: string, joint: string, behind: string): boolean {
  const short = joint.length < 90;
  if (
    /\bfrom (?:what was then )?(?:an? |the )?$/i.test(before) &&
    RISEN.test(before) &&
    /^[^,;]{0,50},? to (?:the current |just |only |an? )?$/i.test(joint) &&
    !RISEN.test(joint)
  )
    return true;
  // A third step: "from 166 in May, to 139 in June, to 172 in July".
  if (
    RISEN.test(before) &&
    /\bfrom\b/i.test(before) &&
    short &&
    /^[^.;]*, (?:and )?(?:then )?to $/i.test(joint)
  )
    return true;
  if (short && /(?:^|[ ,(–-])(?:down|up)(?: \w+ly)? from (?:an? |the |just |only )?(?:\w+ )?$/i.test(joint))
    return true;
  if (
    short &&
    RISEN.test(before) &&
    /\bto (?:just |only |about )?$/i.test(before) &&
    /^ ?(?:\S+ ){0,2}from (?:an? |the )?$/i.test(joint)
  )
    return true;
  const ends = /^\s*(?:$|[,.;)])/.test(behind);
  const timed = timeSoon(behind);
  if (
    /\b(?:compared (?:with|to)|versus|as against|a (?:sharp )?(?:rise|drop|fall|increase|decrease) from) (?:an? |the |just |only )?$/i.test(
      joint,
    ) &&
    (timed || (ends && timeSoon(joint)))
  )
    return true;
  // "60 percent qualified in 1975, but only 7 percent do today".
  return (
    /\b(?:but|while|and) (?:only |just |now )?$/i.test(joint) &&
    /^\s*(?:do|does|did|are|were|have|had)(?: so)?\s+(?:today|now|this|last|in (?:19|20)\d\d)\b/i.test(behind)
  );
}

function isDispute(before: string, joint: string, behind: string): boolean {
  if (/,? (?:and )?not $/i.test(joint) && joint.length < 60) return true;
  if (/\bnot $/i.test(before.slice(-12)) && /^[^,;]{0,40},? but (?:rather )?$/i.test(joint)) return true;
  const aside = /[(–—]|--/.test(joint);
  const claimed = UNTRUE.test(before) || UNTRUE.test(joint);
  const corrected = TRUTH.test(joint) || TRUTH.test(behind.slice(0, 60));
  return claimed && corrected && (aside || /\b(?:but|when|although|though|while|suggest\w*)\b/i.test(joint));
}

function timeSoon(words: string): boolean {
  const clause = words.slice(0, 60).split(/[.;]/)[0]!;
  return (
    [...clause.matchAll(WHEN)].some((match) => match.index < 45 && !/^(?:may|march)$/.test(match[0])) ||
    /\b(?:year|month|week|decade)s? (?:ago|earlier|before)\b/i.test(clause)
  );
}
