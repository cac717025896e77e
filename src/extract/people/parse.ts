import { isCapital, type Token } from '../text/tokens.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PARTICLES,
  PERSONAL,
  PREPOSITIONS,
  SUBORDINATORS,
  TITLES,
} from '../words/closed.ts';
import { CROWDS, ONE_WORD_ORGANISATIONS, ORGANISATION_HEADS, ROLE_NOUNS } from '../words/roles.ts';

/** What the words of a mention say: a name, a role, an organisation, a pronoun, or only a description. */
export type Reading = {
  kind: 'person' | 'organisation' | 'role' | 'pronoun' | 'description';
  /** The name without titles and roles; for a description the words without "the". */
  name: string;
  /** The role as printed ("Mayor of Calais"), where there is one. */
  role: string | null;
  tokens: readonly Token[];
  /** Where the name stands. */
  start: number;
  end: number;
};

/** Reads the words of a mention ("Calais mayor Natacha Bouchart", "the Labour MP", "the Home Office", "she"). */
export function readMention(tokens: readonly Token[], shadow: string): Reading | null {
  const words = tokens.filter((token) => token.kind !== 'sign' || token.word === '&');
  const first = words[0];
  if (!first) return null;
  if (words.length === 1 && PERSONAL.has(first.lower))
    return reading('pronoun', words, first.lower, null, first.start, first.end);
  return (
    readName(tokens, shadow) ??
    readRole(tokens, shadow) ??
    readOrganisation(tokens, shadow) ??
    describe(tokens, shadow)
  );
}

function reading(
  kind: Reading['kind'],
  tokens: readonly Token[],
  name: string,
  role: string | null,
  start: number,
  end: number,
): Reading {
  return { kind, tokens, name, role, start, end };
}

/** A name in the mention: the first run of capitals that is no organisation, with the role before or behind it. */
function readName(tokens: readonly Token[], shadow: string): Reading | null {
  const runs = capitalRuns(tokens);
  for (const [k, [from, to]] of runs.entries()) {
    // "Port of Dover chief executive Marcus O'Donnell": the first runs belong to the role of a later one.
    if (runs.slice(k + 1, k + 4).some((later) => (roleStart(tokens, later) ?? from + 1) <= from)) continue;
    const roleAt = lastRole(tokens, from, to);
    const nameFrom = roleAt >= 0 ? roleAt + 1 : skipTitles(tokens, from, to);
    if (nameFrom >= to || tokens[to]?.lower === "'s" || isOrganisation(tokens, nameFrom, to)) continue;
    if (to - nameFrom === 1 && roleAt < 0 && isCrowd(tokens, nameFrom)) continue;
    const before = roleBefore(tokens, nameFrom);
    // "the Shadow Home Secretary": a run with an article and without a role before it names no person.
    if (before === null && roleAt < 0 && tokens[from - 1] && DETERMINERS.has(tokens[from - 1]!.lower))
      continue;
    if (tokens[from - 1] && PREPOSITIONS.has(tokens[from - 1]!.lower) && before === null) continue;
    const start = tokens[nameFrom]!.start;
    const end = tokens[to - 1]!.end;
    const role =
      before === null && from > 1 && tokens[from - 1]!.word === ',' && hasRole(tokens.slice(0, from))
        ? text(tokens, shadow, 0, from - 1)
        : before !== null
          ? text(tokens, shadow, before, nameFrom)
          : roleBehind(tokens, to, shadow);
    return reading('person', tokens, shadow.slice(start, end), role, start, end);
  }
  return null;
}

/** "Passengers at Euston", "Officials": a plain plural that has its capital from the beginning of the sentence. */
function isCrowd(tokens: readonly Token[], at: number): boolean {
  if (at > 0) return false;
  const { lower } = tokens[at]!;
  const one = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '');
  const next = tokens[at + 1]?.lower ?? '';
  return (
    CROWDS.has(one) || (one !== lower && (ROLE_NOUNS.has(one) || (PREPOSITIONS.has(next) && next !== 'of')))
  );
}

function hasRole(tokens: readonly Token[]): boolean {
  return tokens.some((token) => ROLE_NOUNS.has(token.lower));
}

function readRole(tokens: readonly Token[], shadow: string): Reading | null {
  const at = tokens.findIndex((token, i) => ROLE_NOUNS.has(token.lower) && tokens[i + 1]?.lower !== "'s");
  if (at < 0) return null;
  const from = DETERMINERS.has(tokens[0]!.lower) ? 1 : 0;
  if (from > at) return null;
  // "MPs on the committee": several people are a group, not a role.
  if (/[^s]s$/.test(tokens[at]!.lower)) return null;
  const [a, b] = [tokens[from]!, tokens.at(-1)!];
  return reading('role', tokens, shadow.slice(a.start, b.end), shadow.slice(a.start, b.end), a.start, b.end);
}

function readOrganisation(tokens: readonly Token[], shadow: string): Reading | null {
  for (const [from, to] of capitalRuns(tokens)) {
    if (ROLE_NOUNS.has(tokens[from]!.lower) || (to - from === 1 && isCrowd(tokens, from))) continue;
    if (from > 1 || tokens[to]?.lower === "'s") continue;
    if (from === 1 && !DETERMINERS.has(tokens[0]!.lower)) continue;
    if (to < tokens.length && tokens[to]!.kind === 'word' && !PREPOSITIONS.has(tokens[to]!.lower)) continue;
    const [start, end] = [tokens[from]!.start, tokens.at(-1)!.end];
    return reading('organisation', tokens, shadow.slice(start, end), null, start, end);
  }
  return null;
}

function describe(tokens: readonly Token[], shadow: string): Reading {
  const from = tokens.length > 1 && /^(?:the|a|an)$/.test(tokens[0]!.lower) ? 1 : 0;
  const [start, end] = [tokens[from]!.start, tokens.at(-1)!.end];
  return reading('description', tokens, shadow.slice(start, end), null, start, end);
}

/** Runs of words with capitals, small words of names ("van der") between them included. */
export function capitalRuns(tokens: readonly Token[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!startsRun(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length) {
      if (isCapital(tokens[to]!) && !DETERMINERS.has(tokens[to]!.lower)) to++;
      else if (PARTICLES.has(tokens[to]!.lower) && nextCapital(tokens, to) > 0) to = nextCapital(tokens, to);
      else if (tokens[to]!.word === '&' && tokens[to + 1] && isCapital(tokens[to + 1]!)) to += 2;
      else break;
    }
    runs.push([i, to]);
    i = to;
  }
  return runs;
}

function startsRun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (!isCapital(token)) return false;
  const small =
    DETERMINERS.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    PERSONAL.has(token.lower) ||
    SUBORDINATORS.has(token.lower) ||
    AUXILIARIES.has(token.lower);
  return !(
    small || /^(?:but|and|or|so|yet|then|also|meanwhile|however|responding|asked|agreeing)$/.test(token.lower)
  );
}

function nextCapital(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && i - from < 3 && PARTICLES.has(tokens[i]!.lower)) i++;
  return tokens[i] && isCapital(tokens[i]!) ? i : -1;
}

function lastRole(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--)
    if (ROLE_NOUNS.has(tokens[i]!.lower) || TITLES.has(tokens[i]!.lower)) return i;
  return -1;
}

function skipTitles(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && TITLES.has(tokens[i]!.lower)) i++;
  return i;
}

/** Where the role of a run's name begins, whether it is printed in capitals too ("Security Minister John Pym") or not. */
function roleStart(tokens: readonly Token[], [from, to]: readonly [number, number]): number | null {
  const roleAt = lastRole(tokens, from, to);
  return roleAt + 1 < to ? roleBefore(tokens, roleAt >= 0 ? roleAt + 1 : from) : null;
}

/** Where the role right before a name begins, or null: a role noun, and the words that belong to it. */
function roleBefore(tokens: readonly Token[], name: number): number | null {
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
        token.lower === 'and' ||
        token.lower === 'by')
    )
      break;
    i--;
  }
  return i;
}

/** ", Mayor of Calais": what stands behind a name and its comma, where a role noun is in it. */
function roleBehind(tokens: readonly Token[], to: number, shadow: string): string | null {
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

function isOrganisation(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]!;
  if (ORGANISATION_HEADS.has(last.lower) || ONE_WORD_ORGANISATIONS.has(tokens[from]!.lower)) return true;
  return to - from === 1 && /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(last.word);
}

function text(tokens: readonly Token[], shadow: string, from: number, to: number): string {
  let start = from;
  if (DETERMINERS.has(tokens[start]!.lower) && to - start > 1) start++;
  return shadow.slice(tokens[start]!.start, tokens[to - 1]!.end);
}
