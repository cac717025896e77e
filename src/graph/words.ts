import { stemmer } from 'stemmer';
import { fold } from '../model/names.ts';
import { partsBetweenElisions } from '../model/selectors.ts';

// Words are analysed here, on the way in and on the way out, so that what is highlighted is what was found. The index
// itself only splits at white space.

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
/** Nothing that people call a word is longer, and the index would cut it. */
const LONGEST = 64;
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

/**
 * Reads any text as a search: words, and phrases in double quotes. An unclosed quote ends with the text. Words such as “of”
 * are looked for only where there is nothing else, since they stand everywhere.
 */
export function readSearch(query: string): SearchTerms {
  const words: string[] = [];
  const phrases: string[][] = [];
  for (const [i, part] of query
    .replace(/[“”„‟]/g, '"')
    .split('"')
    .entries()) {
    const found = terms(part);
    if (i % 2 === 1 && found.length > 1) phrases.push(found);
    else for (const word of found) words.push(word);
  }
  // US and WHO are names.
  const capitals = new Set(/\p{Ll}/u.test(query) ? terms((query.match(CAPITALS) ?? []).join(' ')) : []);
  const telling = words.filter((word) => !STOP_WORDS.has(word) || capitals.has(word));
  const sought = telling.length > 0 || phrases.length > 0 ? telling : words;
  return { words: [...new Set(sought)].slice(0, MOST_TERMS), phrases: fewer(phrases) };
}

const MOST_TERMS = 32;
const MOST_IN_PHRASES = 256;

/** The index takes no more than a thousand terms at once; a long phrase is looked for by its beginning. */
function fewer(phrases: readonly string[][]): string[][] {
  let left = MOST_IN_PHRASES;
  return phrases.slice(0, MOST_TERMS).flatMap((phrase) => {
    const kept = phrase.slice(0, left);
    left -= kept.length;
    return kept.length > 0 ? [kept] : [];
  });
}
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** Words that say nothing by themselves. Negations and modal verbs are none: they decide what a statement says. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  terms(
    `a an the this that these those of to in on at by for from with as into and or but
    i me my we us our you your he him his she her hers it its they them their theirs one
    is are was were be been being am has have had do does did who whom whose which`,
  ),
);

/** Whether a printed form tells anybody from others: “she” does not, “the mayor” does. */
export function saysSomething(form: string): boolean {
  return terms(form).some((word) => !STOP_WORDS.has(word));
}

/**
 * The search in the index's own language; every word must be there, as it is or at the beginning of a longer one. A pattern
 * between slashes has the same score in every text that it fits, so what is found scores the same whatever else is indexed.
 */
export function luceneQuery({ words, phrases }: SearchTerms): string {
  const parts = [
    ...words.map((word) => `+(${asWord(word)}${word.length < 3 ? '' : ` ${inWords(`${word}*`)}`})`),
    ...phrases.flatMap((phrase) => [`+(${inWords(`"${phrase.join(' ')}"`)})^0`, ...phrase.map(asWord)]),
  ];
  return parts.length === 0 ? NOTHING : parts.join(' ');
}

function asWord(word: string): string {
  return inWords(`/${word}/^4`);
}

/** Looks for something in the fields that hold words; the index holds ids and sizes as well. */
export function inWords(pattern: string): string {
  return `words:${pattern} printedWords:${pattern}`;
}

/** No text has one gap behind another. */
const NOTHING = '"¶ ¶"';

/** The texts in which something was found, with the fitting words between « and »; long ones cut down around them. */
export function highlight(texts: readonly string[], { words, phrases }: SearchTerms): string[] {
  const inPhrases = phrases.flat();
  const telling = inPhrases.filter((word) => !STOP_WORDS.has(word));
  const whole = new Set(telling.length > 0 ? telling : inPhrases);
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
