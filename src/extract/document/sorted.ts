import { lastAt } from '../text/in-order.ts';
import type { Draft, ExtractedEntry, ExtractedFigure, ExtractedResponse } from '../types.ts';

/** What stands in each entry, and what belongs to each quote, put together in one go. */
export type Sorted = {
  quotesIn(entry: number): readonly number[];
  figuresIn(entry: number): readonly ExtractedFigure[];
  figuresOf(quote: number): readonly ExtractedFigure[];
  responsesOf(quote: number): readonly ExtractedResponse[];
  /** Whether a response points at these very words. */
  isAnswered(quote: number): boolean;
};

/** Sorts a draft's parts by entry and by quote, so that no entry looks through all of them. */
export function sorted(draft: Draft): Sorted {
  const entryOf = entryFinder(draft.entries);
  const figures = draft.figures.filter(({ heading }) => !heading);
  const quotesIn = grouped([...draft.quotes.keys()], (index) => entryOf(draft.quotes[index]!));
  const figuresIn = grouped(
    figures.filter(({ quote }) => quote === null),
    entryOf,
  );
  const figuresOf = grouped(figures, ({ quote }) => quote);
  const responsesOf = grouped(draft.responses, ({ from }) => from);
  const answered = new Set(draft.responses.map(({ target }) => target.quote));
  return {
    quotesIn: (entry) => quotesIn.get(entry) ?? [],
    figuresIn: (entry) => figuresIn.get(entry) ?? [],
    figuresOf: (quote) => figuresOf.get(quote) ?? [],
    responsesOf: (quote) => responsesOf.get(quote) ?? [],
    isAnswered: (quote) => answered.has(quote),
  };
}

/** Tells the entry that a span lies in; entries stand in the text's order. */
function entryFinder(
  entries: readonly ExtractedEntry[],
): (span: { start: number; end: number }) => number | null {
  return ({ start, end }) => {
    const at = lastAt(entries, start);
    const entry = entries[at];
    return entry && end <= entry.end ? at : null;
  };
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => number | null): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
