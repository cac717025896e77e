import { arePrintings, likenessOf, type Wording } from './printing.ts';

/** Quotes that print one utterance, and whether any two of them differ in their words. */
export type Group = { quotes: string[]; altered: boolean };

/**
 * Puts wordings together that print one utterance; a quote that is printed once is in none. `near` gives the pairs worth comparing. The
 * answer does not depend on any order.
 */
export function settle(wordings: readonly Wording[], near: Iterable<readonly [string, string]>): Group[] {
  const byId = new Map(wordings.map((one) => [one.id, one]));
  const leader = new Map<string, string>();
  const altered = new Set<string>();
  const led = (id: string): string => {
    let at = id;
    while (leader.get(at) !== undefined && leader.get(at) !== at) at = leader.get(at)!;
    return at;
  };
  const known = new Map<string, ReturnType<typeof likenessOf> & { same: boolean }>();
  for (const [a, b] of near) {
    const [one, other] = [a, b].sort().map((id) => byId.get(id));
    if (!one || !other || a === b) continue;
    const key = pairKey(one, other);
    let found = known.get(key);
    if (!found) {
      const likeness = likenessOf(one, other);
      found = { ...likeness, same: arePrintings(one, other, likeness) };
      known.set(key, found);
    }
    if (!found.same) continue;
    const [x, y] = [led(a), led(b)].sort() as [string, string];
    leader.set(y, x);
    leader.set(x, x);
    if (found.altered) altered.add(a);
  }
  const groups = new Map<string, Group>();
  for (const id of [...leader.keys()].sort()) {
    const of = led(id);
    const group = groups.get(of) ?? { quotes: [], altered: false };
    group.quotes.push(id);
    groups.set(of, group);
  }
  for (const id of altered) groups.get(led(id))!.altered = true;
  return [...groups.values()];
}

/** What two wordings come to depends on their words and speakers, and on nothing else; the same pair comes again and again. */
function pairKey(one: Wording, other: Wording): string {
  const side = ({ text, speech, speakers }: Wording) => JSON.stringify([text, speech, speakers]);
  return [side(one), side(other)].sort().join('\n');
}
