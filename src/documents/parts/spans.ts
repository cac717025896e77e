import type { Entry, Quote } from '../../model/document.ts';
import { fold } from '../../model/names.ts';
import { describeSelector, matchSelector, type Selector, type SelectorHint } from '../../model/selectors.ts';
import type { Report } from '../faults/report.ts';

/** How people write where words stand. */
export type SelectionInput = {
  words: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  start?: number | undefined;
};
/** The first unit of a span, and the one behind its last. */
export type Span = { start: number; end: number };

/** What is searched for words: an entry's text, or the words of a quote in it. */
export type Stretch = {
  text: string;
  /** Where it begins in the entry's text; null where nobody knows. */
  start: number | null;
  /** The entry's text, where it is given: what stands beside the words is taken from it. */
  entryText: string | null;
  isQuote: boolean;
};

/** An entry as a stretch; null where its text is not given. */
export function stretchOf({ text }: Entry): Stretch | null {
  return text === null ? null : { text, start: 0, entryText: text, isQuote: false };
}

/** The words of a quote, in which its figures stand; they are known also where the entry's text is not given. */
export function stretchOfQuote(quote: Quote, entry: Entry): Stretch {
  return { text: quote.text, start: quote.selector.start, entryText: entry.text, isQuote: true };
}

/**
 * Finds the words in a stretch of text and describes the place; without a stretch, keeps what the writer gives.
 * Words that are not there, or stand there several times with none of them near, are reported.
 */
export function locate(
  input: SelectionInput,
  stretch: Stretch | null,
  report: Report,
  near?: number,
): Selector {
  const { words: exact, prefix = '', suffix = '', start = null } = input;
  const given: Selector = { exact, prefix, suffix, start, end: start === null ? null : start + exact.length };
  if (!stretch) return given;
  const from = stretch.start ?? 0;
  const hint: SelectorHint = { exact, prefix: input.prefix, suffix: input.suffix };
  if (start !== null && start >= from) hint.start = start - from;
  const match = matchSelector(stretch.text, hint);
  if (match.found === 'none') {
    const message = report.explains ? notFound(stretch, input) : notFoundInShort(exact);
    report.add('selector/not-found', message, input, 'words');
    return given;
  }
  if (match.found === 'many' && near === undefined) {
    const message = `The words ${shown(exact)} occur ${match.starts.length} times in the ${stretch.isQuote ? 'quote' : 'entry'}; add a \`prefix\` or \`suffix\` as printed beside the ones you mean.`;
    report.add('selector/ambiguous', message, input, 'words');
    return given;
  }
  const found = match.found === 'one' ? match.start : nearest(match.starts, near! - from);
  if (stretch.start === null) return given;
  const at = found + from;
  if (start !== null && at !== start) {
    const message = `The words ${shown(exact)} are at ${at}, not at ${start}; correct \`start\`, or leave it out.`;
    report.add('selector/start', message, input, 'start');
  }
  if (stretch.entryText !== null) return describeSelector(stretch.entryText, at, at + exact.length);
  const described = describeSelector(stretch.text, found, found + exact.length);
  return { ...described, start: at, end: at + exact.length };
}

/** The first and last unit of a located selector. */
export function spanOf({ start, end }: Selector): Span | undefined {
  return start === null || end === null ? undefined : { start, end };
}

function nearest(starts: readonly number[], near: number): number {
  return starts.reduce((best, start) => (Math.abs(start - near) < Math.abs(best - near) ? start : best));
}

function notFoundInShort(words: string): string {
  return `The words ${shown(words)} are not in the text of the entry; copy them as printed.`;
}

/** Folding a long text takes a while, and is only done to explain a fault better. */
const LONGEST_FOLDED = 200_000;

function notFound({ text, isQuote }: Stretch, { words, prefix, suffix }: SelectionInput): string {
  const where = isQuote ? 'the words of the quote' : 'the text of the entry';
  if (text.includes(words)) {
    const beside = [prefix && `\`prefix\` ${shown(prefix)}`, suffix && `\`suffix\` ${shown(suffix)}`].filter(
      Boolean,
    );
    return `The words ${shown(words)} are in ${where}, but not beside the ${beside.join(' and ')}; copy what is printed right beside them.`;
  }
  if (text.length < LONGEST_FOLDED && fold(text).includes(fold(words)))
    return `The words ${shown(words)} are in ${where} with other white space, quotation marks, accents or case; copy them as printed.`;
  const kept = longestHead(text, words);
  if (kept.length < Math.min(8, words.length / 2))
    return `The words ${shown(words)} are not in ${where}; copy them as printed, or move the statement to its entry.`;
  const at = text.indexOf(kept) + kept.length;
  return `The words ${shown(words)} are not in ${where}: behind ${shown(kept.slice(-30))} it has ${shown(text.slice(at, at + 20))}, not ${shown(words.slice(kept.length, kept.length + 20))}; copy them as printed.`;
}

/** The longest beginning of the words that stands in the text. */
function longestHead(text: string, words: string): string {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(words.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return words.slice(0, low);
}

function shown(words: string): string {
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 57)}…` : words);
}
