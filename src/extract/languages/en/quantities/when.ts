import type { Word } from './words.ts';

const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
/** Times as they are printed. */
export const WHEN = new RegExp(
  `\\b(?:(?:last|this|next|early|late|mid)[ -])*(?:${MONTH})(?: \\d{1,2})?(?:,? (?:of )?(?:19|20)\\d\\d)?\\b|\\b(?:in|since|during|by|of|for) (?:19|20)\\d\\d\\b|\\b(?:last|this|next|past|previous|earlier this|every|each|first|second|third|fourth) (?:week|month|year|quarter|weekend|summer|winter|spring|fall|night)\\b|\\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|now|currently|current|previously|previous|so far|to date|a (?:year|month|week|decade) (?:ago|earlier))\\b`,
  'gi',
);

/** "In May 2031, the council spent …": the time with which a sentence opens holds for its first clause. */
export function openingTime(words: readonly Word[], left: number): string | null {
  const comma = words.findIndex(({ word }) => word === ',');
  if (comma < 1 || comma > 6 || left !== comma + 1) return null;
  const first = words[0]!.lower;
  return /^(?:in|on|by|during|since|last|this|next|early|late|yesterday|today)$/.test(first)
    ? whenOf(words, 0, comma, 0)
    : null;
}

/** The time that stands nearest to the figure in its clause. */
export function whenOf(words: readonly Word[], left: number, right: number, from: number): string | null {
  let text = '';
  let at = 0;
  for (let i = left; i < right; i++) {
    if (i === from) at = text.length;
    text += `${words[i]!.word} `;
  }
  let best: string | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const match of text.matchAll(WHEN)) {
    // "may" and "march" are months only with a capital.
    if (/^(?:may|march)$/.test(match[0])) continue;
    const away = match.index >= at ? match.index - at : (at - match.index) * 1.5;
    if (away < distance) [best, distance] = [match[0], away];
  }
  return best?.toLowerCase() ?? null;
}
