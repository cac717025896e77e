import { fold } from '../../model/names.ts';

/** A word as it is compared, with where it is printed; `marked` in brackets, as an editor's own. A gap is where words were left out. */
export type Word = { key: string; start: number; end: number; marked: boolean; gap: boolean };

const ELISION = /\[\s*(?:…|(?:\.\s?){3,})\s*\]|…|(?:\.\s?){3,}/gu;
const BRACKETS = /\[[^\]]*\]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/** The words that a quote prints as said: all of a DIRECT one, those in quotation marks of a MIXED one. */
export function wordsOf(text: string, speech: string): Word[] {
  const gaps = [...text.matchAll(ELISION)].map(({ index, 0: match }) => ({
    key: '…',
    start: index,
    end: index + match.trimEnd().length,
    marked: true,
    gap: true,
  }));
  const brackets = [...text.matchAll(BRACKETS)].map(({ index, 0: match }) => [index, index + match.length]);
  const words = [...text.matchAll(WORD)].flatMap(({ index, 0: match }): Word[] => {
    const end = index + match.length;
    if (gaps.some((gap) => index < gap.end && end > gap.start)) return [];
    const marked = brackets.some(([from, to]) => index >= from! && end <= to!);
    return [{ key: fold(match).replace(/'/g, ''), start: index, end, marked, gap: false }];
  });
  const all = [...gaps, ...words].sort((a, b) => a.start - b.start);
  return speech === 'MIXED' ? inMarks(all, text) : all;
}

const MARKS = /[“"„«]([^”"“»]*)(?:[”"»]|$)/gu;

/** What stands in quotation marks; between two pairs words of others were left out. */
function inMarks(words: readonly Word[], text: string): Word[] {
  const spans = [...text.matchAll(MARKS)].map(
    ({ index, 0: match }) => [index, index + match.length] as const,
  );
  return spans.flatMap(([from, to], index) => {
    const inside = words.filter(({ start, end }) => start >= from && end <= to);
    if (index === 0 || inside.length === 0) return inside;
    return [{ key: '…', start: from, end: from, marked: true, gap: true }, ...inside];
  });
}
