import { distance } from 'fastest-levenshtein';
import { NICKNAMES } from './nicknames.generated.ts';
import type { PersonName } from './parse-name.ts';

/** How two full names with one last name go together; `none` where they do not. */
export type Agreement = {
  kind: 'same' | 'middle' | 'short' | 'called' | 'initial' | 'near' | 'none';
  score: number;
};

const NONE: Agreement = { kind: 'none', score: 0 };

/**
 * Holds the given names of two people with one last name against each other: the same, a middle name that only one prints, a
 * short form, the name that one goes by, an initial, or nearly the same spelling.
 */
export function agreement(a: PersonName, b: PersonName): Agreement {
  if (!suffixesAgree(a.suffix, b.suffix)) return NONE;
  const one = firstAgreement(a, b);
  if (one.kind === 'none' || one.kind === 'called') return one;
  if (middlesClash(a.given.slice(1), b.given.slice(1))) return NONE;
  const plain = a.given.join(' ') === b.given.join(' ') && a.suffix === b.suffix;
  return one.kind === 'same' && !plain ? { kind: 'middle', score: 0.97 } : one;
}

/** "Sr." is printed to tell from somebody else of that name; "Jr." is often left out. */
function suffixesAgree(a: string | null, b: string | null): boolean {
  return a === b || ((a === null || b === null) && a !== 'sr' && b !== 'sr');
}

function firstAgreement(a: PersonName, b: PersonName): Agreement {
  const [x, y] = [a.given[0]!, b.given[0]!];
  if (x === y) return { kind: 'same', score: 0.99 };
  if (isShortFor(x, y) || a.called === y || b.called === x) return { kind: 'short', score: 0.93 };
  // "J. Christopher Reed" is called Christopher, or Chris.
  for (const [long, short] of [
    [a, b],
    [b, a],
  ] as const) {
    const [initial, own] = long.given;
    if (initial?.length !== 1 || own === undefined || own.length === 1 || short.given.length !== 1) continue;
    if (own === short.given[0] || isShortFor(own, short.given[0]!)) return { kind: 'called', score: 0.9 };
  }
  if (isInitialsOf(x, b.given) || isInitialsOf(y, a.given)) return { kind: 'initial', score: 0.85 };
  return isNear(x, y) ? { kind: 'near', score: 0.6 } : NONE;
}

/** "J." of "Jane"; "J.J." is the name of somebody who goes by it, and of no Jane. */
function isInitialsOf(initials: string, given: readonly string[]): boolean {
  return initials.length === 1
    ? given[0]!.length > 1 && given[0]!.startsWith(initials)
    : initials.length === given.length &&
        initials.length === 2 &&
        given.every((name, i) => name.startsWith(initials[i]!));
}

/** Spelt nearly alike: Natasha and Natacha. */
function isNear(x: string, y: string): boolean {
  const short = Math.min(x.length, y.length);
  return short >= 5 && x[0] === y[0] && distance(x, y) <= (short >= 7 ? 2 : 1);
}

function middlesClash(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name, i) => {
    const other = b[i];
    return (
      other !== undefined && !name.startsWith(other) && !other.startsWith(name) && !isShortFor(name, other)
    );
  });
}

/** Whether one is a short form of the other, or both are short forms of one name. */
export function isShortFor(a: string, b: string): boolean {
  const [of, or] = [formal(a), formal(b)];
  return (
    of.has(b) ||
    or.has(a) ||
    (a.length > 2 && b.length > 2 && closeShorts(a, b) && [...of].some((name) => or.has(name)))
  );
}

/** Bob and Bobby; Jack and Jim are both John's and James's, and no sign of one person. */
function closeShorts(a: string, b: string): boolean {
  return a.slice(0, 3) === b.slice(0, 3);
}

const FORMAL: ReadonlyMap<string, ReadonlySet<string>> = readNicknames();

function formal(name: string): ReadonlySet<string> {
  return FORMAL.get(name) ?? EMPTY;
}

const EMPTY: ReadonlySet<string> = new Set();

function readNicknames(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of NICKNAMES.trim().split('\n')) {
    const [long, short] = line.split(':') as [string, string];
    for (const name of short.split(' ')) {
      const of = found.get(name) ?? new Set();
      for (const one of long.split(' ')) of.add(one);
      found.set(name, of);
    }
  }
  return found;
}
