import type { Item } from '../../../text/sentences.ts';
import { COORDINATORS, PERSONAL, PREPOSITIONS } from '../words/closed.ts';
import { SPEECH_NOUNS } from '../words/verbs.ts';
import { isDay } from './adjuncts.ts';
import type { Complement } from './complements.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { word } from './mention.ts';

/** Where unmarked words end: before ", which …", a trailing participle, or ", according to …". */
export function withoutTrailer(items: readonly Item[], complement: Complement | null): Complement | null {
  if (!complement || complement.frame === 'marked' || complement.frame === 'colon') return complement;
  const { from, to } = complement;
  // What stands before a quotation is no trailer.
  let quoted = to - 1;
  while (quoted > from && !items[quoted]?.quotation) quoted--;
  for (let i = quoted > from ? quoted : from + 4; i < to - 1; i++) {
    if (word(items, i) === 'according' && word(items, i + 1) === 'to')
      return { ...complement, to: word(items, i - 1) === ',' ? i - 1 : i };
    const quotation = items[i]!.quotation;
    if (quotation?.last === ',' && isTrailingParticiple(items, i + 1)) return { ...complement, to: i + 1 };
    if (word(items, i) !== ',') continue;
    const next = word(items, i + 1);
    if (isHeldBack(items, i + 1)) return { ...complement, to: i };
    // "…, a claim that Birch disputes": what is said of the words is no part of them.
    if (
      /^an?$/.test(next) &&
      SPEECH_NOUNS.has(word(items, i + 2)) &&
      /^(?:that|which)$/.test(word(items, i + 3))
    )
      return { ...complement, to: i };
    if (
      (next === 'which' &&
        items[to - 1]!.end - items[i]!.end > 0.4 * (items[to - 1]!.end - items[from]!.start)) ||
      (isTrailingParticiple(items, i + 1) && !laterComma(items, i + 1, to) && hasFiniteVerb(items, from, i))
    )
      return { ...complement, to: i };
  }
  return complement;
}

/** "…, but he refuses to name them", "…, although she again declined to say": what the writer tells of somebody who says no more. */
function isHeldBack(items: readonly Item[], at: number): boolean {
  if (!/^(?:but|though|although|yet)$/.test(word(items, at)) || !PERSONAL.has(word(items, at + 1)))
    return false;
  let i = at + 2;
  while (/^(?:AUX|ADV)$/.test(items[i]?.tag ?? '') && !/^(?:not|never)$/.test(word(items, i))) i++;
  return HOLDING_BACK.test(word(items, i)) && word(items, i + 1) !== 'that';
}

const HOLDING_BACK = /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/;

function isTrailingParticiple(items: readonly Item[], at: number): boolean {
  const i = items[at]?.tag === 'ADV' ? at + 1 : at;
  return items[i]?.tag === 'VERB' && word(items, i).endsWith('ing') && word(items, i) !== 'including';
}

/** A comma behind the participle may open the main clause again. */
function laterComma(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (word(items, i) === ',') return true;
  return false;
}

/** Where the words end before the end of the clause: at a quotation that the writer has closed with a comma or stop. */
export function trimmed(items: readonly Item[], complement: Complement | null): Complement | null {
  if (!complement) return null;
  const { from, to, frame } = complement;
  for (let i = from; i < to - 1; i++) {
    const quotation = items[i]!.quotation;
    if (!quotation) continue;
    const next = word(items, i + 1);
    if (
      /[,.?!…]/.test(quotation.last) &&
      (i === from || COORDINATORS.has(next) || next === 'which' || next === 'who')
    )
      return { ...complement, to: i + 1 };
    if (i === from && (COORDINATORS.has(next) || /^(?:as|while|when|until|before|after)$/.test(next)))
      return { ...complement, to: i + 1 };
    if (
      frame === 'object' &&
      ((PREPOSITIONS.has(next) && next !== 'of') || isDay(items, i + 1)) &&
      !items.slice(i + 1, to).some((item) => item.quotation)
    )
      return { ...complement, to: i + 1 };
  }
  return complement;
}
