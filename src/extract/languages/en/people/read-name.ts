import { isCapital, type Token } from '../../../text/tokens.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
  TITLES,
} from '../words/closed.ts';
import { CROWDS, ONE_WORD_ORGANISATIONS, ORGANISATION_HEADS, ROLE_NOUNS } from '../words/roles.ts';
import { NAMED_AFTER, OF_BODIES } from '../words/things.ts';
import { NEVER_NAMES } from '../words/voices.ts';
import { isGivenName } from './given-names.ts';
import {
  hasRole,
  isCourtesy,
  lastRole,
  roleBefore,
  roleBehind,
  roleStart,
  skipTitles,
  text,
} from './printed-roles.ts';
import { type Reading, reading } from './reading.ts';
import { capitalRuns } from './runs.ts';

/** A name in the mention: the first run of capitals that is no organisation, with the role before or behind it. */
export function readName(tokens: readonly Token[], shadow: string): Reading | null {
  const runs = capitalRuns(tokens);
  for (const [k, [from, to]] of runs.entries()) {
    // "Port of Dover chief executive Marcus O'Donnell": the first runs belong to the role of a later one.
    if (runs.slice(k + 1, k + 4).some((later) => (roleStart(tokens, later) ?? from + 1) <= from)) continue;
    const roleAt = roleInRun(tokens, from, to);
    const nameFrom = roleAt >= 0 ? roleAt + 1 : skipTitles(tokens, from, to);
    if (nameFrom >= to || tokens[to]?.lower === "'s" || isOrganisation(tokens, nameFrom, to)) continue;
    // "White House officials", "Labor Department economist": before a noun the name only says whose.
    if (tokens[to] && isNounBehind(tokens[to]!)) continue;
    if (to - nameFrom === 1 && roleAt < 0 && isNoName(tokens, nameFrom)) continue;
    if (isCalledAfter(tokens, nameFrom, to)) continue;
    const before = roleBefore(tokens, nameFrom);
    if (before === null && roleAt < 0 && isInPhrase(tokens, from)) continue;
    // "the Shadow Home Secretary": a run with an article and without a role before it names no person.
    if (before === null && roleAt < 0 && tokens[from - 1] && DETERMINERS.has(tokens[from - 1]!.lower))
      continue;
    const start = tokens[nameFrom]!.start;
    const end = tokens[to - 1]!.end;
    const role = roleOf(tokens, { before, from, nameFrom, to }, shadow);
    return reading('person', tokens, shadow.slice(start, end), role, start, end);
  }
  return null;
}

/** "National Convention", "Cole Street": things that are called after somebody, or only look like it. */
function isCalledAfter(tokens: readonly Token[], from: number, to: number): boolean {
  if (OF_BODIES.has(tokens[from]!.lower)) return true;
  return to - from > 1 && NAMED_AFTER.has(tokens[to - 1]!.lower) && !isGiven(tokens[from]!);
}

/** The last role in a run of capitals; -1 where none is. "Howard Dean", "Secretary Mark Singer", "Mr. King": the last word is a last name. */
function roleInRun(tokens: readonly Token[], from: number, to: number): number {
  const last = lastRole(tokens, from, to);
  if (last < to - 1) return last < 0 ? officeIn(tokens, from, to) : last;
  const before = lastRole(tokens, from, to - 1);
  const named = before + 1 < to - 1 && isGiven(tokens[Math.max(before + 1, from)]!);
  const titled = last > from && isCourtesy(tokens[last - 1]!.lower);
  return named ? before : titled ? -1 : last;
}

/** "Secretary of State Ann Ferris": the office before the name is part of the role. */
function officeIn(tokens: readonly Token[], from: number, to: number): number {
  const office = tokens[from - 1]?.lower === 'of' && ROLE_NOUNS.has(tokens[from - 2]?.lower ?? '');
  return office && to - from > 2 && isGiven(tokens[from + 1]!) ? from : -1;
}

function isGiven({ lower }: Token): boolean {
  return isGivenName(lower) && !ROLE_NOUNS.has(lower) && !TITLES.has(lower);
}

type Placed = { before: number | null; from: number; nameFrom: number; to: number };

/** The role right before a name, else before its comma, else behind its comma. "Mr" and "Dr" are none. */
function roleOf(
  tokens: readonly Token[],
  { before, from, nameFrom, to }: Placed,
  shadow: string,
): string | null {
  const close = before === null ? null : text(tokens, shadow, before, nameFrom);
  if (close !== null && !isCourtesy(close)) return close;
  const ahead = from > 1 && tokens[from - 1]!.word === ',' && hasRole(tokens.slice(0, from));
  return ahead ? text(tokens, shadow, roleAhead(tokens, from - 1), from - 1) : roleBehind(tokens, to, shadow);
}

/** Where the role before a comma begins: behind the article that leads it. */
function roleAhead(tokens: readonly Token[], comma: number): number {
  const role = tokens.findLastIndex((token, i) => i < comma && ROLE_NOUNS.has(token.lower));
  const article = tokens.findLastIndex((token, i) => i < role && DETERMINERS.has(token.lower));
  return article < 0 ? 0 : article + 1;
}

/** Behind a name in a mention a plain word is a noun, unless it is a small word or has the form of a verb or an adverb. */
function isNounBehind(token: Token): boolean {
  return (
    token.kind === 'word' &&
    !isCapital(token) &&
    !/(?:ing|ed|ly|self|selves)$/.test(token.lower) &&
    !SMALL.some((words) => words.has(token.lower)) &&
    !PAST.test(token.lower)
  );
}

/** Frequent past forms without -ed: "his brother Ann Ferris gave", up to whom the mention was cut. */
const PAST =
  /^(?:gave|told|said|made|took|went|wrote|spoke|came|became|got|held|ran|sent|saw|knew|thought|found|kept|led|won|lost|met|put|set|says|tells)$/;

const SMALL = [
  AUXILIARIES,
  PREPOSITIONS,
  PRONOUNS,
  DETERMINERS,
  SUBORDINATORS,
  COORDINATORS,
  ADVERBS,
  TIMES,
  PARTICLES,
];

/** "a report of the Institute for Trade and Transport": behind a preposition names are the phrase's, up to a comma. */
function isInPhrase(tokens: readonly Token[], from: number): boolean {
  const at = tokens.findLastIndex(
    ({ lower, kind }, i) =>
      i < from && (kind === 'sign' || SUBORDINATORS.has(lower) || PREPOSITIONS.has(lower)),
  );
  return at >= 0 && (isOfNoun(tokens[at]!.lower) || (at === from - 1 && tokens[at]!.lower === 'to'));
}

/** "To stop Reed" is no phrase that belongs to a noun; "to Reed" is. */
function isOfNoun(lower: string): boolean {
  return lower !== 'to' && PREPOSITIONS.has(lower);
}

/** A plain plural that opens the sentence, a day or a month. */
function isNoName(tokens: readonly Token[], at: number): boolean {
  return isCrowd(tokens, at) || NEVER_NAMES.has(tokens[at]!.lower);
}

/** "Passengers at Euston", "Officials": a plain plural that has its capital from the beginning of the sentence. */
export function isCrowd(tokens: readonly Token[], at: number): boolean {
  if (at > 0) return false;
  const { lower } = tokens[at]!;
  const one = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '');
  const next = tokens[at + 1]?.lower ?? '';
  return (
    CROWDS.has(one) || (one !== lower && (ROLE_NOUNS.has(one) || (PREPOSITIONS.has(next) && next !== 'of')))
  );
}

function isOrganisation(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]!;
  if (ORGANISATION_HEADS.has(last.lower) || ONE_WORD_ORGANISATIONS.has(tokens[from]!.lower)) return true;
  return to - from === 1 && /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(last.word);
}
