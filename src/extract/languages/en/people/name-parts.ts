import { distance } from 'fastest-levenshtein';
import { fold } from '../../../../model/names.ts';
import { PARTICLES } from '../words/closed.ts';

/** A full name in its parts, folded; particles belong to the last name. */
export type NameParts = { first: string; last: string; suffix: string | null };

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Reads the parts of a printed name; a name of one word is a last name. */
export function nameParts(name: string): NameParts {
  const all = fold(name)
    .replace(/"[^"]*"/g, ' ')
    .split(/[\s,]+/)
    .filter(Boolean);
  const isSuffix = (word: string) => SUFFIXES.has(word.replace(/\.$/, ''));
  const words = all.filter((word) => !isSuffix(word));
  const suffix = all.find(isSuffix)?.replace(/\.$/, '') ?? null;
  if (words.length < 2) return { first: '', last: words[0] ?? '', suffix };
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1]!)) at--;
  return { first: words.slice(0, at).join(' '), last: words.slice(at).join(' '), suffix };
}

/** Whether two full names with one last name may be one person's: near first names, and no father beside his son. */
export function nearNames(a: NameParts, b: NameParts): boolean {
  return nearFirst(a.first, b.first) && suffixesAgree(a.suffix, b.suffix);
}

/** "Jr." is often left out where only one is meant; "Sr." is printed to tell him from somebody else. */
function suffixesAgree(a: string | null, b: string | null): boolean {
  return a === b || ((a === null || b === null) && a !== 'sr' && b !== 'sr');
}

/** Natasha and Natacha: long first names with the same initial and at most two letters between them; or an initial of one. */
export function nearFirst(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0]) return false;
  if (/^.\.?$/.test(a) || /^.\.?$/.test(b)) return true;
  const [x, y] = [a.split(' ')[0]!, b.split(' ')[0]!];
  if (x === y || (x.length >= 3 && y.startsWith(x)) || (y.length >= 3 && x.startsWith(y))) return true;
  return Math.min(x.length, y.length) >= 5 && distance(x, y) <= (Math.min(x.length, y.length) >= 7 ? 2 : 1);
}
