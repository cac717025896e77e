import type { Described } from './described.ts';

/** In what share of all sources somebody is named, by company key; what everybody is named beside tells nothing. */
export type Frequency = (key: string) => number;

/** How often each is named among some descriptions, one count a source. */
export function frequencyIn(descriptions: readonly Described[]): Frequency {
  const sources = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { source, beside } of descriptions) {
    all.add(source);
    for (const key of beside) {
      const of = sources.get(key);
      if (of) of.add(source);
      else sources.set(key, new Set([source]));
    }
  }
  return (key) => (sources.get(key)?.size ?? 0) / Math.max(1, all.size);
}

/** How much it says that two are named beside the same others: the rarer these are, the more; 1 for one in a tenth of all sources. */
export function companyWeight(
  a: Pick<Described, 'beside'>,
  beside: ReadonlySet<string>,
  frequency: Frequency,
): { weight: number; shared: string[] } {
  const shared = a.beside.filter((key) => beside.has(key));
  // Where there are few sources, no share is known to be small.
  const weight = shared.reduce((sum, key) => sum - Math.log10(Math.max(frequency(key), 1e-4)), 0);
  return { weight, shared };
}
