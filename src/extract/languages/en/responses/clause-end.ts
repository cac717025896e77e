import type { Item } from '../../../text/sentences.ts';
import { capital, word } from '../quotes/mention.ts';
import { ADVERBS, AUXILIARIES, COORDINATORS } from '../words/closed.ts';

/** The first item that no longer belongs to a verb's object and its adjuncts. */
export function clauseEnd(items: readonly Item[], from: number): number {
  for (let i = from; i < items.length; i++) {
    const w = word(items, i);
    if (/^[;:?!\u2013\u2014]$/.test(w) || (w === '.' && i === items.length - 1)) return i;
    if (w === ',' && !capital(items, i + 1)) return i;
    if (items[i]!.quotation && /[,.?!]/.test(items[i]!.quotation!.last)) return i + 1;
    if (COORDINATORS.has(w) && i > from && opensPredicate(items, i + 1)) return i;
  }
  return items.length;
}

/** "… and said", "… but also praised": a second predicate begins. */
function opensPredicate(items: readonly Item[], from: number): boolean {
  let i = from;
  while (ADVERBS.has(word(items, i)) || word(items, i).endsWith('ly')) i++;
  const token = items[i]?.token;
  if (!token) return false;
  return (
    AUXILIARIES.has(token.lower) ||
    (items[i]!.tag === 'VERB' && /(?:ed|s|aid|old|ent|ook|ing)$/.test(token.lower))
  );
}
