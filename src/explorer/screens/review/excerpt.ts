/** A part of a text that is marked: `is` tells what it is of the proposal. */
export type Span = { start: number; end: number; is: 'words' | 'basis' };

/** A piece of a text, marked or not. */
export type Piece = { text: string; start: number; is: Span['is'] | null };

/** How many letters stand around the marked words before the next sentence. */
const AROUND = 240;

/** The part of a text around its spans, cut where sentences or lines begin: offsets in UTF-16 units. */
export function excerpt(text: string, spans: readonly Span[]): { start: number; end: number } {
  if (spans.length === 0) return { start: 0, end: text.length };
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  return { start: before(text, first), end: after(text, last) };
}

/** A text from one offset to another, cut into marked and plain pieces; where spans lie over each other, words stand before a basis. */
export function pieces(
  text: string,
  { start, end }: { start: number; end: number },
  spans: readonly Span[],
): Piece[] {
  const inside = spans.flatMap((one) => [one.start, one.end]).filter((cut) => cut > start && cut < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, place) => {
    const over = spans.filter((one) => one.start <= cut && one.end > cut);
    const is = over.find((one) => one.is === 'words')?.is ?? over[0]?.is ?? null;
    return { text: text.slice(cut, cuts[place + 1]), start: cut, is };
  });
}

function before(text: string, at: number): number {
  const from = at - AROUND;
  if (from <= 0) return 0;
  const begins = /[.!?\n]["”’)]*\s+/g;
  begins.lastIndex = from;
  const found = begins.exec(text);
  return found && found.index < at ? Math.min(found.index + found[0].length, at) : from;
}

function after(text: string, at: number): number {
  const to = at + AROUND;
  if (to >= text.length) return text.length;
  const ends = /[.!?]["”’)]*(?=\s)|\n/g;
  ends.lastIndex = to;
  const found = ends.exec(text);
  return found && found.index < to + AROUND ? found.index + found[0].length : to;
}
