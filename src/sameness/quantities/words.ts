import { stemmer } from 'stemmer';
import type { Slots } from '../../model/quantities.ts';

/** Nouns for persons that say nothing of which. */
export const ANYBODY = new Set('people person individual other resident human soul'.split(' '));

const memo = new Map<string, string>();
/** A word without its ending, in lower case. */
export function stem(word: string): string {
  let found = memo.get(word);
  if (found === undefined) {
    found = stemmer(word.toLowerCase());
    if (memo.size > 50_000) memo.clear();
    memo.set(word, found);
  }
  return found;
}

/** The stems of words, each once. */
export function stems(words: readonly string[]): Set<string> {
  return new Set(words.map(stem));
}

const bags = new WeakMap<Slots, Set<string>>();
/** The stems of all that stands beside a figure in its clause. */
export function bag(slots: Slots): Set<string> {
  let found = bags.get(slots);
  if (!found) {
    found = stems([
      ...slots.set,
      ...slots.group,
      ...slots.beside,
      ...(slots.act ? [slots.act] : []),
      ...(slots.noun ? [slots.noun] : []),
      ...[...slots.whose, ...slots.where].flatMap((name) => name.split(' ')),
    ]);
    bags.set(slots, found);
  }
  return found;
}

/** What two sets share. */
export function both(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}
