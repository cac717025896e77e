import { stemmer } from 'stemmer';
import { fold } from '../model/names.ts';
import { partsBetweenElisions } from '../model/selectors.ts';

// Words are analysed here, on the way in and on the way out, so that what is highlighted is what was found. The index
// itself only splits at white space.

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
/** Stands between parts that were not printed next to each other, so that no phrase crosses them. No query can hold it. */
const GAP = ' ¶ ';

/** What the full-text index keeps of printed words: folded, stemmed (Porter's algorithm, English), with gaps at elisions. */
export function indexedWords(texts: readonly string[]): string {
  return texts
    .flatMap(partsBetweenElisions)
    .map((part) => terms(part).join(' '))
    .filter((part) => part !== '')
    .join(GAP);
}

/** What a search looks for. */
export type SearchTerms = { words: readonly string[]; phrases: readonly (readonly string[])[] };

/** Reads any text as a search: words, and phrases in double quotes. An unclosed quote ends with the text. */
export function readSearch(query: string): SearchTerms {
  const words: string[] = [];
  const phrases: string[][] = [];
  for (const [i, part] of query
    .replace(/[“”„‟]/g, '"')
    .split('"')
    .entries()) {
    const found = terms(part);
    if (i % 2 === 1 && found.length > 1) phrases.push(found);
    else words.push(...found);
  }
  return { words: [...new Set(words)].slice(0, MOST_TERMS), phrases: phrases.slice(0, MOST_TERMS) };
}

const MOST_TERMS = 32;

/**
 * The search in the index's own language; every word must be there, as it is or at the beginning of a longer one. A pattern
 * between slashes has the same score in every text that it fits, so what is found scores the same whatever else is indexed.
 */
export function luceneQuery({ words, phrases }: SearchTerms): string {
  const parts = [
    ...words.map((word) => (word.length < 3 ? `+/${word}/^4` : `+(/${word}/^4 ${word}*)`)),
    ...phrases.flatMap((phrase) => [`+"${phrase.join(' ')}"^0`, ...phrase.map((word) => `/${word}/^4`)]),
  ];
  return parts.length === 0 ? NOTHING : parts.join(' ');
}

/** No text has one gap behind another. */
const NOTHING = '"¶ ¶"';

/** The texts in which something was found, with the fitting words between « and »; long ones cut down around them. */
export function highlight(texts: readonly string[], { words, phrases }: SearchTerms): string[] {
  const whole = new Set(phrases.flat());
  const fits = (term: string) =>
    whole.has(term) || words.some((word) => (word.length < 3 ? term === word : term.startsWith(word)));
  return texts.flatMap((text) => {
    const hits = [...text.matchAll(WORD)].filter(([word]) => terms(word).some(fits));
    if (hits.length === 0) return [];
    const marked = hits.reduceRight(
      (marked, hit) => `${marked.slice(0, hit.index)}«${hit[0]}»${marked.slice(hit.index + hit[0].length)}`,
      text,
    );
    return [shortened(marked)];
  });
}

const CONTEXT = 120;

function shortened(marked: string): string {
  const first = Math.max(0, marked.indexOf('«') - CONTEXT);
  const last = Math.min(marked.length, marked.lastIndexOf('»') + CONTEXT);
  return `${first > 0 ? '…' : ''}${marked.slice(first, last)}${last < marked.length ? '…' : ''}`;
}

/** Words as they are compared. Folding can take a sign apart, as ⑴ into (1), so it comes before the words are told apart. */
function terms(text: string): string[] {
  return (fold(text).match(WORD) ?? []).map((word) => stemmer(word.replace(/'s$|'/g, '')).slice(0, LONGEST));
}

/** Nothing that people call a word is longer, and the index would cut it. */
const LONGEST = 64;
