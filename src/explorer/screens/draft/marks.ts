import type { Span } from './find-words.ts';
import type { Draft, Item } from './read.ts';

/** A piece of the article: whose items' words it is part of, the innermost first. */
export type Piece = {
  start: number;
  text: string;
  items: readonly Item[];
  isHeading: boolean;
  isPicked: boolean;
};

/** Cuts an article where what is marked in it begins and ends; `picked` are the words that a form takes. */
export function piecesOf(article: string, { items, entries }: Draft, picked: Span | null): Piece[] {
  const marked = items.flatMap((item) => (item.span ? [{ item, ...item.span }] : []));
  const headings = entries.flatMap(({ heading, span }) =>
    heading && article.startsWith(heading, span.start)
      ? [{ start: span.start, end: span.start + heading.length }]
      : [],
  );
  const spans = [...marked, ...headings, ...(picked ? [picked] : [])];
  const cuts = [...new Set([0, article.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const opening = [...marked].sort((a, b) => a.start - b.start);
  let open: typeof marked = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, n) => {
    open = open.filter(({ end }) => end > start);
    while (opening[next] && opening[next]!.start <= start) open.push(opening[next++]!);
    const inside = (span: Span) => span.start <= start && span.end > start;
    return {
      start,
      text: article.slice(start, cuts[n + 1]),
      items: [...open].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ item }) => item),
      isHeading: headings.some(inside),
      isPicked: picked !== null && inside(picked),
    };
  });
}
