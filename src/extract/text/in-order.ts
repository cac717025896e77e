type Begins = { start: number };

/** The place of the first of some spans, in the text's order, that begins at an offset or behind it; their number where none does. */
export function firstFrom(spans: readonly Begins[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the last that begins at an offset or before it; -1 where none does. */
export function lastAt(spans: readonly Begins[], offset: number): number {
  return firstFrom(spans, offset + 1) - 1;
}

/** Those that begin in a stretch of the text. */
export function beginningIn<Span extends Begins>(
  spans: readonly Span[],
  { start, end }: { start: number; end: number },
): Span[] {
  const found: Span[] = [];
  for (let i = firstFrom(spans, start); i < spans.length && spans[i]!.start < end; i++) found.push(spans[i]!);
  return found;
}
