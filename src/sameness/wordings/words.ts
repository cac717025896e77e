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
  // What stands behind the last closing bracket could only be looked through in vain, once for each opening one.
  const closed = text.slice(0, text.lastIndexOf(']') + 1);
  const brackets = [...closed.matchAll(BRACKETS)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  const gapAt = inOrder(gaps);
  const bracketAt = inOrder(brackets);
  const words = [...text.matchAll(WORD)].flatMap(({ index, 0: match }): Word[] => {
    const end = index + match.length;
    const [gap, bracket] = [gapAt(index), bracketAt(index)];
    if (gap && gap.start < end) return [];
    const marked = bracket !== undefined && bracket.start <= index && end <= bracket.end;
    return [{ key: fold(match).replace(/'/g, ''), start: index, end, marked, gap: false }];
  });
  const all = [...gaps, ...words].sort((a, b) => a.start - b.start);
  return speech === 'MIXED' ? inMarks(all, text) : all;
}

/** Gives the first span that ends behind a place; places are asked for in order, so that spans are gone through once. */
function inOrder<Span extends { end: number }>(spans: readonly Span[]): (place: number) => Span | undefined {
  let at = 0;
  return (place) => {
    while (at < spans.length && spans[at]!.end <= place) at++;
    return spans[at];
  };
}

// The first way leads over marks that another opening one makes void, at one go.
const MARKS = /[“"„«][^”"“»]*(?=“)|[“"„«]([^”"“»]*)(?:[”"»]|$)/gu;

/** What stands in quotation marks; between two pairs words of others were left out. */
function inMarks(words: readonly Word[], text: string): Word[] {
  const spans = [...text.matchAll(MARKS)]
    .filter(([, inside]) => inside !== undefined)
    .map(({ index, 0: match }) => [index, index + match.length] as const);
  // Both are in the text's order, so that each is gone through once.
  let next = 0;
  return spans.flatMap(([from, to], index) => {
    while (next < words.length && words[next]!.start < from) next++;
    const first = next;
    while (next < words.length && words[next]!.start < to) next++;
    const inside = words.slice(first, next).filter(({ end }) => end <= to);
    if (index === 0 || inside.length === 0) return inside;
    return [{ key: '…', start: from, end: from, marked: true, gap: true }, ...inside];
  });
}
