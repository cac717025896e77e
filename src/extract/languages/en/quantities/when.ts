import type { Word } from './words.ts';

const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
/** Times as they are printed. */
export const WHEN = new RegExp(
  `\\b(?:(?:last|this|next|early|late|mid)[ -])*(?:${MONTH})(?: \\d{1,2})?(?:,? (?:of )?(?:19|20)\\d\\d)?\\b|\\b(?:in|since|during|by|of|for) (?:19|20)\\d\\d\\b|\\b(?:last|this|next|past|previous|earlier this|every|each|first|second|third|fourth) (?:week|month|year|quarter|weekend|summer|winter|spring|fall|night)\\b|\\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|now|currently|current|previously|previous|so far|to date|a (?:year|month|week|decade) (?:ago|earlier))\\b`,
  'gi',
);

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
    // "may" is a month only with a capital.
    if (/^may$/.test(match[0])) continue;
    const away = match.index >= at ? match.index - at : (at - match.index) * 1.5;
    if (away < distance) [best, distance] = [match[0], away];
  }
  return best?.toLowerCase() ?? null;
}
