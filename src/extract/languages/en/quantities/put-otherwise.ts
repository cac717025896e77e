import type { Placed } from './turns.ts';

/** "The police put the number at 2,000", "officials put it at 12". */
const PUTS =
  /\b(?:puts?|putting|pegs|pegged) (?:it|(?:the|that|its|their) (?:\S+ )?(?:number|figure|total|toll|count|tally|rate|share|cost|sum|turnout|attendance)) (?:at|closer to|nearer) (?:about |around |some |only |just )?$/i;

/** "In fact, the number was 12", "The actual figure is closer to 12". */
const IS_IN_FACT =
  /\b(?:(?:in fact|in reality|in truth|actually),? (?:it|(?:the|that) (?:number|figure|total|toll|count|tally|rate|share|cost))|(?:the|that) (?:actual|real|true|correct) (?:\S+ )?(?:number|figure|total|toll|count|tally|rate|share|cost)) (?:is|was|stood at|stands at) (?:about |around |only |just |closer to |nearer |more like )?$/i;

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
  if (PUTS.test(joint) || IS_IN_FACT.test(joint))
    return /^\s*(?:$|[,.;:)"']|--|[\u2013\u2014]|and |according )/.test(behind);
  return (
    a.sentence === b.sentence &&
    SAID_OTHERWISE.test(joint) &&
    SPOKEN.test(before) &&
    /^\s*(?:(?:were|was|had|have|did|are|is)\s*)?(?:$|[,.;)"'])/.test(behind) &&
    // "while Reed said 20" may be 20 of Reed's.
    (CORRECTS.test(joint) || /^\s*(?:were|was|had|have|did|are|is)\b/.test(behind))
  );
}

/** Whether a number has a noun of its own that is another than the first's. */
function isOfOther({ slots: a }: Placed, { slots: b, to, head }: Placed): boolean {
  return head > to && b.noun !== null && b.noun !== a.noun;
}
