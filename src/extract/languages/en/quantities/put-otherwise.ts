import { sameAct } from '../../../../sameness/quantities/acts.ts';
import type { Placed } from './turns.ts';
import { stemOf } from './words.ts';

/** "The police put the number at 2,000", "officials estimated the cost at £12 million", "the report gives the total as 12". */
const PUTS =
  /\b(?:(?:puts?|putting|pegs|pegged|estimates?|estimated) (?:it|(?:the|that|its|their) (?:(?:actual|real|true|correct|official|final|overall|total|likely|death) )?(?:number|figure|total|toll|count|tally|rate|share|cost|sum|price|turnout|attendance|crowd)) at|(?:gives?|gave) (?:the|that|its|their) (?:(?:actual|real|true|correct|official|final|overall|total|likely|death) )?(?:number|figure|total|toll|count|tally|rate|share|cost|sum|price|turnout|attendance|crowd) as) (?:about |around |some |only |just |closer to |nearer |more like |fewer than |no more than )?$/i;

/** "…, a number that the health board put at 1,800". */
const IS_PUT =
  /^[^.;]{0,40}, an? (?:number|figure|total|toll|count|tally|rate|share|cost|sum|price|turnout|attendance|crowd) (?:that |which )?(?:\S+ ){1,5}?(?:puts?|pegs|pegged|estimates?|estimated|gives?|gave) (?:at|as) (?:about |around |some |only |just |closer to |nearer |more like |fewer than |no more than )?$/i;

/** "In fact, the number was 12", "The actual figure is closer to 12". */
const IS_IN_FACT =
  /\b(?:(?:in fact|in reality|in truth|actually),? (?:it|(?:the|that) (?:number|figure|total|toll|count|tally|rate|share|cost))|(?:the|that) (?:actual|real|true|correct) (?:(?:actual|real|true|correct|official|final|overall|total|likely|death) )?(?:number|figure|total|toll|count|tally|rate|share|cost)) (?:is|was|stood at|stands at) (?:about |around |only |just |closer to |nearer |more like )?$/i;

/** "Police said the number was 2,500". */
const SAYS_NUMBER_WAS =
  /\b(?:says?|said|insists?|insisted|countered) (?:that )?the (?:(?:actual|real|true|correct|official|final|overall|total|likely|death) )?(?:number|figure|total|toll|count|tally|rate|share|cost|sum|price|turnout|attendance|crowd) (?:is|was|stood at|stands at) (?:about |around |some |only |just |closer to |nearer |more like |fewer than |no more than )?$/i;

/** "That figure is wrong. It was £9 million": what is called wrong is what was just counted. */
const IS_WRONG =
  /\b(?:that|this|the) (?:number|figure|claim|estimate|total|count)(?: is| was|'s) (?:simply |just |plainly |completely |far )?(?:wrong|false|untrue|not true|too high|too low|nonsense|exaggerated|inflated)[.,;!]["']? ["']?(?:it|(?:the|that) (?:(?:actual|real|true|correct|official|final|overall|total|likely|death) )?(?:number|figure|cost|total|count)) (?:is|was|cost|costs) (?:about |around |only |just |closer to |nearer |more like )?$/i;

/** "In fact it cost £8 million", "when in fact it rose 4 percent": the verb that counts it is told once more. */
const DID_IN_FACT =
  /\b(?:in fact|in reality|in truth|actually),? (?:it|they|he|she) (?:had )?(\p{L}+) (?:by |only |just |about |around )?$/iu;

/** "…, far more than the 8,000 that the fire service counted". */
const THAN_COUNTED = /,? (?:far |many |much |well )?(?:more|fewer|less|higher|lower) than the $/i;
const WAS_COUNTED =
  /^ (?:that |which )?(?!(?:it|he|she|they|we)\b)(?:\S+ ){1,4}?(?:counted|recorded|admitted|acknowledged|reported|claimed)\s*(?:$|[.;,])/i;

/** "…, but official figures show that only 12,000 were built". */
const RECORDS_SHOW =
  /[,;] (?:but|while|though|although|whereas|yet) (?:\S+ ){0,2}?(?:figures|records|data|count|tally|documents|statistics|numbers|report|census|audit|study) (?:shows?|showed|suggests?|lists?|says?|said|found|gives?|records?|indicates?) (?:that )?(?:only |just |about |around |fewer than )?$/i;

/** "…, but officials say only 12 were". */
const SAID_OTHERWISE =
  /[,;"')\u2013\u2014-] (?:but|while|though|although|whereas) (?:\S+ ){1,4}?(?:says?|said|insists?|insisted|counts?|counted|countered) (?:that )?(?:about |around |only |just |at |closer to |nearer |more like |fewer than )?$/i;

const CORRECTS = /\b(?:only|just|at|closer to|nearer|more like|fewer than) $/i;

const SPOKEN =
  /\b(?:says?|said|told|tells|wrote|tweeted|according to|claim|insist|estimat|boast|report|assert)/i;

/**
 * Whether somebody else's number is given for what was just counted. It counts nothing else: no noun of its own stands beside it, and
 * its sentence goes on at once to its end, or to what was done.
 */
export function isPutOtherwise(a: Placed, b: Placed, before: string, joint: string, behind: string): boolean {
  if (isOfOther(a, b) || a.text === b.text) return false;
  const ends = /^\s*(?:$|[,.;:)"']|--|[\u2013\u2014]|and |according )/.test(behind);
  if (PUTS.test(joint) || IS_IN_FACT.test(joint) || IS_PUT.test(joint) || IS_WRONG.test(joint))
    return ends && isNumberOf(a, joint);
  // "In May, Reed said, the number was 12" is of another time.
  const timed = b.slots.when !== null && b.slots.when !== a.slots.when;
  if (SAYS_NUMBER_WAS.test(joint)) return ends && !timed && SPOKEN.test(before) && isNumberOf(a, joint);
  const did = DID_IN_FACT.exec(joint)?.[1];
  if (did) return ends && !timed && a.words.some(({ lower }) => sameAct(lower, did));
  if (a.sentence === b.sentence && THAN_COUNTED.test(joint)) return WAS_COUNTED.test(behind) && !timed;
  if (a.sentence === b.sentence && RECORDS_SHOW.test(joint) && SPOKEN.test(before))
    return !timed && countsAlike(a, b, behind);
  return (
    a.sentence === b.sentence &&
    SAID_OTHERWISE.test(joint) &&
    SPOKEN.test(before) &&
    /^\s*(?:(?:were|was|had|have|did|are|is)\s*)?(?:$|[,.;)"'])/.test(behind) &&
    // "while Reed said 20" may be 20 of Reed's.
    (CORRECTS.test(joint) || /^\s*(?:were|was|had|have|did|are|is)\b/.test(behind))
  );
}

/** Nouns that say themselves what is counted, with the words that the first number must have beside it. */
const OWN_NOUNS: readonly (readonly [noun: RegExp, beside: RegExp])[] = [
  [/\b(?:cost|price)\b/i, /^(?:cost|costs|costing|price|priced|bill|damage|spen[dt]|paid|pay|worth)$/],
  [/\btoll\b/i, /^(?:kill|killed|killing|dead|die|died|deaths?|toll|victims|casualties|lives)$/],
  [
    /\b(?:turnout|attendance|crowd)\b/i,
    /^(?:turnout|attendance|attended|crowd|people|marched|protesters|demonstrators|marchers|fans|visitors|voters|supporters|spectators|gathered|came|rally|march|protest)$/,
  ],
  [
    /\b(?:rate|share)\b/i,
    /^(?:rate|share|unemployment|inflation|turnout|growth|rose|risen|fell|fallen|percent|cent|%)$/,
  ],
];

/** "put the cost at £8 million" is no other number for what somebody raised. */
function isNumberOf({ words, unit, slots }: Placed, joint: string): boolean {
  const fits = OWN_NOUNS.filter(([noun]) => noun.test(joint));
  if (fits.some(([noun]) => noun.test('crowd')) && unit === '%') return slots.noun === 'turnout';
  return fits.every(([, beside]) => words.some(({ lower }) => beside.test(lower)));
}

/** "only 12,000 were", "only 41 percent of voters did": nothing but what the first counts. */
function countsAlike({ slots: a }: Placed, { slots: b }: Placed, behind: string): boolean {
  if (/^\s*of (?:them|those|these|the)\b/i.test(behind)) return false;
  const all = new Set([...a.group, ...a.set, ...a.beside].map(stemOf));
  if (![...b.group, ...b.set].every((word) => all.has(stemOf(word)))) return false;
  if (/^\s*(?:were|was|had|have|did|are|is)\s*[.,;"']/.test(behind)) return true;
  const next = behind.split(/[\s.,;]+/, 8);
  return a.act !== null && next.some((word) => sameAct(a.act!, word));
}

/** Whether a number has a noun of its own that is another than the first's. */
function isOfOther({ slots: a }: Placed, { slots: b, to, head }: Placed): boolean {
  return head > to && b.noun !== null && b.noun !== a.noun;
}
