import type { Entry } from '../model/document.ts';
import { fold } from '../model/names.ts';
import { describeSelector, matchSelector, type Selector, type SelectorHint } from '../model/selectors.ts';
import type { Report } from './report.ts';

/** How people write where words stand. */
export type SelectionInput = {
  words: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  start?: number | undefined;
};
/** A part of the entry's text to stay within, in offsets of that text. */
export type Span = { start: number; end: number };

/**
 * Finds the words in the entry's text and describes the place; without that text, keeps what the writer gives.
 * Words that are not there, or stand there several times, are reported and keep no offsets.
 */
export function locate(
  input: SelectionInput,
  entry: Entry,
  report: Report,
  within?: Span,
  near?: number,
): Selector {
  const { words: exact, prefix = '', suffix = '', start = null } = input;
  const given: Selector = { exact, prefix, suffix, start, end: start === null ? null : start + exact.length };
  if (entry.text === null) return given;
  const text = within ? entry.text.slice(within.start, within.end) : entry.text;
  const shift = within?.start ?? 0;
  const hint: SelectorHint = { exact, prefix: input.prefix, suffix: input.suffix };
  if (start !== null) hint.start = start - shift;
  const match = matchSelector(text, hint);
  if (match.found === 'none') {
    report.add(
      'selector/not-found',
      report.explains ? notFound(text, input, within !== undefined) : notFoundInShort(exact),
      input,
      'words',
    );
    return given;
  }
  if (match.found === 'many' && near === undefined) {
    const message = `The words ${shown(exact)} stand ${match.starts.length} times in the ${within ? 'quote' : 'entry'}; add a \`prefix\` or \`suffix\` as printed beside the ones you mean.`;
    report.add('selector/ambiguous', message, input, 'words');
    return given;
  }
  const found = match.found === 'one' ? match.start : nearest(match.starts, near! - shift);
  if (start !== null && found + shift !== start) {
    const message = `The words ${shown(exact)} stand at ${found + shift}, not at ${start}; set \`start\` right, or leave it out.`;
    report.add('selector/start', message, input, 'start');
  }
  return describeSelector(entry.text, found + shift, found + shift + exact.length);
}

/** The first and last unit of a located selector. */
export function spanOf({ start, end }: Selector): Span | undefined {
  return start === null || end === null ? undefined : { start, end };
}

function nearest(starts: readonly number[], near: number): number {
  return starts.reduce((best, start) => (Math.abs(start - near) < Math.abs(best - near) ? start : best));
}

function notFoundInShort(words: string): string {
  return `The words ${shown(words)} do not stand in the text of the entry; copy them as printed.`;
}

/** Folding a long text takes a while, and is only done to explain a fault better. */
const LONGEST_FOLDED = 200_000;

function notFound(text: string, { words, prefix, suffix }: SelectionInput, inQuote: boolean): string {
  const where = inQuote ? 'the words of the quote' : 'the text of the entry';
  if (text.includes(words)) {
    const beside = [prefix && `\`prefix\` ${shown(prefix)}`, suffix && `\`suffix\` ${shown(suffix)}`].filter(
      Boolean,
    );
    return `The words ${shown(words)} stand in ${where}, but not beside the ${beside.join(' and ')}; copy what is printed right beside them.`;
  }
  if (text.length < LONGEST_FOLDED && fold(text).includes(fold(words)))
    return `The words ${shown(words)} stand in ${where} with other white space, quotation marks, accents or case; copy them as printed.`;
  const kept = longestHead(text, words);
  if (kept.length < Math.min(8, words.length / 2))
    return `The words ${shown(words)} do not stand in ${where}; copy them as printed, or move the statement to its entry.`;
  const at = text.indexOf(kept) + kept.length;
  return `The words ${shown(words)} do not stand in ${where}: behind ${shown(kept.slice(-30))} it has ${shown(text.slice(at, at + 20))}, not ${shown(words.slice(kept.length, kept.length + 20))}; copy them as printed.`;
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
