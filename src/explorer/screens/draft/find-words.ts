/** A stretch of a text: offsets in UTF-16 units. */
export type Span = { start: number; end: number };

/** How far the last words may stand behind the first, where only these two are written. */
const FARTHEST = 6_000;

/**
 * Where words stand in a text, in its order. White space and the form of quotation marks do not count, so that words may be typed; of a long
 * stretch its first and last words are enough, with “…” between them.
 */
export function findWords(text: string, typed: string): Span[] {
  const words = typed.trim();
  if (words === '') return [];
  const whole = allOf(text, words);
  if (whole.length > 0) return whole;
  const [first = '', last = '', another] = words.split(/…|\.\.\./).map((part) => part.trim());
  if (first === '' || last === '' || another !== undefined) return [];
  const ends = allOf(text, last);
  return allOf(text, first).flatMap(({ start, end }) => {
    const close = ends.find((one) => one.start >= end);
    return close && close.end - start <= FARTHEST ? [{ start, end: close.end }] : [];
  });
}

/** What is typed of words in a form: the words, where they stood, and which of their places was chosen. */
type Typed = { readonly words?: string; readonly near?: string; readonly nth?: string };

/** All places of the words of a form, and which of them is meant: the one that was chosen, else the nearest to where they stood. */
export function placesOf(
  article: string,
  { words = '', near = '0', nth }: Typed,
): { spans: Span[]; at: number } {
  const spans = findWords(article, words);
  return { spans, at: nth ? Number(nth) % spans.length : nearest(spans, Number(near)) };
}

/** Where the words of a form stand; null where the article does not print them. */
export function wordsIn(article: string, typed: Typed): Span | null {
  const { spans, at } = placesOf(article, typed);
  return spans[at] ?? null;
}

/** The place in a list of the span that is nearest to an offset. */
export function nearest(spans: readonly Span[], offset: number): number {
  const far = spans.map(({ start }) => Math.abs(start - offset));
  return far.indexOf(Math.min(...far));
}

/** A span without the white space at its ends; null where there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

function allOf(text: string, words: string): Span[] {
  return [...text.matchAll(patternOf(words))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function patternOf(words: string): RegExp {
  const source = words
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/["“”„]/g, '["“”„]')
        .replace(/['‘’]/g, "['‘’]"),
    )
    .join('\\s+');
  return new RegExp(source, 'g');
}
