import type { Token } from '../../../text/tokens.ts';
import { DETERMINERS, OWNERS, PERSONAL, PREPOSITIONS } from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { isCrowd, readName } from './read-name.ts';
import { type Reading, reading } from './reading.ts';
import { capitalRuns } from './runs.ts';

/** Reads the words of a mention ("Calais mayor Natacha Bouchart", "the Labour MP", "the Home Office", "she"). */
export function readMention(whole: readonly Token[], shadow: string): Reading | null {
  // "Texas-based Ann Ferris"
  const tokens = withoutTail(whole.length > 1 && whole[0]!.lower.endsWith('-based') ? whole.slice(1) : whole);
  const words = tokens.filter((token) => token.kind !== 'sign' || token.word === '&');
  const first = words[0];
  if (!first) return null;
  // "His claim that …": whoever is meant is meant as by "he".
  const pronoun = OWNERS.get(first.lower) ?? first.lower;
  if (words.length === 1 && PERSONAL.has(pronoun))
    return reading('pronoun', words, pronoun, null, first.start, first.end);
  return (
    readName(tokens, shadow) ??
    readRole(tokens, shadow) ??
    readOrganisation(tokens, shadow) ??
    describe(tokens, shadow)
  );
}

/** A mention of one word that the article tells to be a last name, whatever word it is elsewhere. */
export function readLastName(tokens: readonly Token[], shadow: string): Reading {
  const { start, end } = tokens[0]!;
  return reading('person', tokens, shadow.slice(start, end), null, start, end);
}

/** Without what a mention was cut too late from: "the ministry on Monday", "the team also", "a poll released", "the fund - half of it". */
function withoutTail(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens.findIndex(({ word }, i) => i > 0 && /^[-\u2013\u2014]$/.test(word));
  let to = dash > 0 ? dash : tokens.length;
  while (to > 1) {
    const { word, lower, kind } = tokens[to - 1]!;
    if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower))
      to -= tokens[to - 2]!.lower === 'on' ? 2 : 1;
    else if (TAIL.test(word) || (kind === 'sign' && !/[)%\]]/.test(lower))) to--;
    else break;
  }
  return to > 0 && to < tokens.length ? tokens.slice(0, to) : tokens;
}

const TAIL =
  /^(?:also|too|then|now|still|once|again|immediately|quickly|repeatedly|reportedly|publicly|privately|previously|initially|released|published|issued|based|conducted|who|which|that)$/;

function readRole(tokens: readonly Token[], shadow: string): Reading | null {
  // "Senator Ferris's office" is no senator.
  const owned = tokens.slice(0, headFrom(tokens, 0) + 1).findLastIndex(({ lower }) => lower === "'s");
  const at = tokens.findIndex(
    (token, i) => i > owned && ROLE_NOUNS.has(token.lower) && tokens[i + 1]?.lower !== "'s",
  );
  // "a rally of the conservative candidate" is no candidate.
  if (at < 0 || tokens.slice(1, at).some(({ lower }) => PREPOSITIONS.has(lower))) return null;
  const from = DETERMINERS.has(tokens[0]!.lower) ? 1 : 0;
  if (from > at) return null;
  // "MPs on the committee", "activist teachers": several people are a group, not a role.
  if (/[^s]s$/.test(tokens[headFrom(tokens, at)]!.lower)) return null;
  const [a, b] = [tokens[from]!, tokens.at(-1)!];
  return reading('role', tokens, shadow.slice(a.start, b.end), shadow.slice(a.start, b.end), a.start, b.end);
}

/** The last word of a phrase before a preposition or a sign, from one of its words on. */
function headFrom(tokens: readonly Token[], at: number): number {
  const stop = tokens.findIndex(
    ({ lower, kind }, i) =>
      i > at &&
      ((kind !== 'word' && lower !== "'s") || PREPOSITIONS.has(lower) || /^(?:who|which|that)$/.test(lower)),
  );
  return (stop < 0 ? tokens.length : stop) - 1;
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
