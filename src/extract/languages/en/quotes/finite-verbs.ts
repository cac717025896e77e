import type { Item } from '../../../text/sentences.ts';
import { AUXILIARIES, COORDINATORS, OWNERS, PERSONAL } from '../words/closed.ts';
import { word } from './mention.ts';

/** Whether an item is an auxiliary or a verb that is no "-ing" form. */
export function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const tag = items[at]?.tag;
  return tag === 'AUX' || (tag === 'VERB' && !word(items, at).endsWith('ing'));
}

/** Whether a stretch can be a clause: a verb that is no infinitive, no participle and not a relative clause's own. */
export function hasFiniteVerb(items: readonly Item[], from: number, end: number): boolean {
  let relative = false;
  for (let i = from; i < end; i++) {
    const { tag, quotation } = items[i]!;
    const w = word(items, i);
    if (quotation) return true;
    if (/^[;\u2013\u2014]$/.test(w)) return false;
    if (i > from && /^(?:who|which|that|whose|where|when|because)$/.test(w)) relative = true;
    if (
      AUXILIARIES.has(w) ||
      (w === "'s" && PERSONAL.has(word(items, i - 1))) ||
      tag === 'AUX' ||
      (tag === 'VERB' && !isNounByPlace(items, i) && word(items, i - 1) !== 'to' && !w.endsWith('ing'))
    ) {
      // "noted the time and left": the second verb is the subject's own.
      if (!relative && !COORDINATORS.has(word(items, i - 1))) return true;
      if (tag === 'VERB') relative = false;
    }
  }
  return false;
}

/** "her long lead", "his lead": what the tagger takes for a verb is a noun there. */
function isNounByPlace(items: readonly Item[], i: number): boolean {
  return OWNERS.has(word(items, i - 1)) || (items[i - 1]?.tag === 'ADJ' && OWNERS.has(word(items, i - 2)));
}
