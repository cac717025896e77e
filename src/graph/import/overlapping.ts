/** The days that a time may mean, as `YYYY-MM-DD`. */
export type Days = { from: string; to: string };

/** Gives the lowest ranks, at most `most` and none below `least`, whose days overlap these. */
export type Overlapping = (days: Days, least: number, most: number) => number[];

/**
 * Makes ranks findable by their days; `ranked` holds the days of rank 0, 1, 2 and so on. What is asked for must be the days of
 * some rank. The work of an answer grows with the logarithm of how many different days begin, and not with how many overlap.
 */
export function overlappingRanks(ranked: readonly Days[]): Overlapping {
  const starts = [...new Set(ranked.map(({ from }) => from))].sort();
  const leaves = 2 ** Math.ceil(Math.log2(starts.length));
  // A segment tree over the days that begin. Days overlap [from, to] when they begin in it, or when they hold its first day.
  const beginning = lists(leaves);
  const holding = lists(leaves);
  const spans = new Map<string, Span>();
  for (const [rank, days] of ranked.entries()) {
    const span = spanOf(days);
    for (const node of above(span.first)) beginning[node]!.push(rank);
    for (const node of span.nodes) holding[node]!.push(rank);
  }
  return (days, least, most) => {
    const found: number[] = [];
    const { first, nodes } = spanOf(days);
    for (const node of nodes) keepLowest(found, beginning[node]!, least, most);
    for (const node of above(first)) keepLowest(found, holding[node]!, least, most);
    return found;
  };

  function spanOf({ from, to }: Days): Span {
    const key = `${from} ${to}`;
    const known = spans.get(key);
    if (known) return known;
    const first = firstIndex(starts, (start) => start >= from) + leaves;
    const nodes: number[] = [];
    let [left, right] = [first, firstIndex(starts, (start) => start > to) + leaves];
    for (; left < right; left >>= 1, right >>= 1) {
      if (left & 1) nodes.push(left++);
      if (right & 1) nodes.push(--right);
    }
    const span = { first, nodes };
    spans.set(key, span);
    return span;
  }
}

/** Where days begin in the tree, and the fewest nodes that together are all that begins in them. */
type Span = { first: number; nodes: readonly number[] };

function lists(leaves: number): number[][] {
  return Array.from({ length: 2 * leaves }, () => []);
}

function* above(leaf: number): Generator<number> {
  for (let node = leaf; node > 0; node >>= 1) yield node;
}

/** Puts the lowest of a rising list from `least` on among those found, which stay rising, different and at most `most`. */
function keepLowest(found: number[], list: readonly number[], least: number, most: number): void {
  for (let i = firstIndex(list, (rank) => rank >= least); i < list.length; i++) {
    const rank = list[i]!;
    const place = firstIndex(found, (one) => one >= rank);
    if (place === most) return;
    if (found[place] === rank) continue;
    found.splice(place, 0, rank);
    if (found.length > most) found.pop();
  }
}

/** Where a sorted list begins to hold; its length where it never does. */
export function firstIndex<T>(sorted: readonly T[], holds: (one: T) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}
