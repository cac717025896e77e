import { isCapital, type Token } from '../../../text/tokens.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL,
  PREPOSITIONS,
  SUBORDINATORS,
  TITLES,
} from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { ALSO_NOUNS, verbOf } from '../words/verbs.ts';

/** Whether a noun for a role is among the words. */
export function hasRole(tokens: readonly Token[]): boolean {
  return tokens.some((token) => ROLE_NOUNS.has(token.lower));
}

/** The place of the last role noun or title in a run of capitals; -1 where it has none. */
export function lastRole(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--)
    if (ROLE_NOUNS.has(tokens[i]!.lower) || TITLES.has(tokens[i]!.lower)) return i;
  return -1;
}

/** Steps over "Mr", "Dr" and the like at the beginning of a run. */
export function skipTitles(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && TITLES.has(tokens[i]!.lower)) i++;
  return i;
}

/** Where the role of a run's name begins, whether it is printed in capitals too ("Security Minister John Pym") or not. */
export function roleStart(tokens: readonly Token[], [from, to]: readonly [number, number]): number | null {
  const roleAt = lastRole(tokens, from, to);
  return roleAt + 1 < to ? roleBefore(tokens, roleAt >= 0 ? roleAt + 1 : from) : null;
}

/** Where the role right before a name begins, or null: a role noun, and the words that belong to it. */
export function roleBefore(tokens: readonly Token[], name: number): number | null {
  let i = name - 1;
  if (i < 0 || !(ROLE_NOUNS.has(tokens[i]!.lower) || TITLES.has(tokens[i]!.lower))) return null;
  while (i > 0) {
    const token = tokens[i - 1]!;
    const joins =
      /^(?:of|and|for)$/.test(token.lower) &&
      i > 1 &&
      isCapital(tokens[i - 2]!) &&
      (isCapital(tokens[i]!) || token.lower === 'of');
    if (token.kind !== 'word' && token.word !== '&') break;
    if (
      !joins &&
      (DETERMINERS.has(token.lower) ||
        PREPOSITIONS.has(token.lower) ||
        PERSONAL.has(token.lower) ||
        SUBORDINATORS.has(token.lower) ||
        COORDINATORS.has(token.lower) ||
        isSaying(token) ||
        token.lower === 'by')
    )
      break;
    i--;
  }
  return i;
}

/** "said" in "said Mayor Ferris": a verb of speech that is no noun before a title. */
function isSaying({ lower, word }: Token): boolean {
  return word === lower && verbOf(lower)?.form === 'finite' && !ALSO_NOUNS.has(lower);
}

/** ", Mayor of Calais": what stands behind a name and its comma, where a role noun is in it. */
export function roleBehind(tokens: readonly Token[], to: number, shadow: string): string | null {
  if (tokens[to]?.word !== ',' && tokens[to]?.word !== '(') return null;
  let end = to + 1;
  let found = false;
  while (end < tokens.length && end - to < 12 && !/^[,.;:()]$/.test(tokens[end]!.word)) {
    if (ROLE_NOUNS.has(tokens[end]!.lower) || TITLES.has(tokens[end]!.lower)) found = true;
    if (AUXILIARIES.has(tokens[end]!.lower) || SUBORDINATORS.has(tokens[end]!.lower)) break;
    end++;
  }
  return found && end > to + 1 ? text(tokens, shadow, to + 1, end) : null;
}

/** The printed words from one token up to, not including, another; an article before them is left out. */
export function text(tokens: readonly Token[], shadow: string, from: number, to: number): string {
  let start = from;
  if (DETERMINERS.has(tokens[start]!.lower) && to - start > 1) start++;
  return shadow.slice(tokens[start]!.start, tokens[to - 1]!.end);
}

/** Whether what stands before a name is a form of address and no role. */
export function isCourtesy(role: string): boolean {
  return /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|cllr)\.?$/i.test(role);
}
