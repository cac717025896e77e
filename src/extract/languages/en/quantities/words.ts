import { stemmer } from 'stemmer';
import type { Tag, Tagging } from '../../../text/tagging.ts';
import type { Token } from '../../../text/tokens.ts';
import { tokensOf } from '../tokens.ts';

/** A word of a sentence with its part of speech. */
export type Word = Token & { tag: Tag | null };

/** The sentences of a block, as words with their parts of speech. */
export function sentencesIn(shadow: string, start: number, end: number, tagging: Tagging): Word[][] {
  if (end <= start) return [];
  const words: Word[] = tokensOf(shadow, start, end).map((token) => ({
    ...token,
    tag: tagging.tagOf(token),
  }));
  words.forEach((word, i) => {
    if (word.tag === 'PROPN' && MEASURED.test(word.word) && !/^\p{Lu}/u.test(words[i + 1]?.word ?? ''))
      words[i] = { ...word, tag: 'NOUN' };
  });
  const sentences: Word[][] = [];
  let from = 0;
  words.forEach((word, i) => {
    const next = words[i + 1];
    const ends =
      !next ||
      (/^[.?!]$/.test(word.word) &&
        next.start > word.end &&
        (/^[\p{Lu}\p{N}]/u.test(next.word) || /^["'($£€•–—-]$/.test(next.word))) ||
      // A full stop inside closing marks.
      (/^["')]$/.test(word.word) &&
        /^[.?!]$/.test(words[i - 1]?.word ?? '') &&
        next.start > word.end &&
        /^\p{Lu}/u.test(next.word));
    if (!ends) return;
    sentences.push(words.slice(from, i + 1));
    from = i + 1;
  });
  return sentences;
}

/** What is measured in numbers, with the capital of a sentence's first word, which a tagger takes for a name. */
const MEASURED =
  /^(?:Unemployment|Inflation|Turnout|Attendance|Membership|Enrol?lment|Employment|Revenues?|Profits?|Sales|Spending|Crime|Poverty|Growth|Immigration|Emissions|Exports|Imports|Output|Production)$/;

/** What words share that differ by their endings only. */
export function stemOf(word: string): string {
  return stemmer(word.toLowerCase());
}

/** Words that say nothing of what is counted, whatever the text is about. */
const GENERAL = new Set(
  `be have do make take get give go come see say tell put let keep show use find know think want need seem become
  people person man woman one thing way time year month week day hour number figure amount total level lot part half
  more most other such same new own good great many much few several first second last next least very
  about around nearly almost only just even also still already yet so far mr mrs ms dr sen rep gov percent per cent point
  million billion trillion thousand hundred dozen dollar`.split(/\s+/),
);

/** Whether a word helps to tell what is counted. */
export function tells({ lower, tag }: Word): boolean {
  if (tag !== 'NOUN' && tag !== 'VERB' && tag !== 'ADJ' && tag !== 'PROPN') return false;
  if (lower.length < 3 || !/^\p{L}/u.test(lower)) return false;
  return !GENERAL.has(lower) && !GENERAL.has(stemOf(lower)) && !SPEECH.has(stemOf(lower));
}

/** Verbs that say that somebody said it, which is no part of what is counted. */
const SPEECH = new Set(
  `say said tell told report announce note add state accord write claim argue estimate declare explain insist call`
    .split(/\s+/)
    .map(stemOf),
);

/** Whether a verb only reports. */
export function isSpeech(word: Word): boolean {
  return SPEECH.has(stemOf(word.lower));
}

export const TIME_NOUN =
  /^(?:year|month|week|day|hour|minute|second|decade|century|quarter|today|yesterday|tomorrow|tonight|time|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|spring|autumn|fall|weekend|morning|afternoon|evening|night)s?\.?$/i;
