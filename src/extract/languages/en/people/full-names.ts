import { fold } from '../../../../model/names.ts';
import type { Block } from '../../../text/blocks.ts';
import type { Tag, Tagging } from '../../../text/tagging.ts';
import { isCapital, type Token } from '../../../text/tokens.ts';
import { tokensOf } from '../tokens.ts';
import { DETERMINERS, TIMES, TITLES } from '../words/closed.ts';
import { ONE_WORD_ORGANISATIONS, ORGANISATION_HEADS, ROLE_NOUNS } from '../words/roles.ts';
import { NAMED_AFTER, PLACES_TOO } from '../words/things.ts';
import { isGivenName, pronounOfGiven, pronounOfTitle } from './given-names.ts';
import { type NameParts, nameParts, nearNames } from './name-parts.ts';
import { roleBefore } from './printed-roles.ts';
import { capitalRuns } from './runs.ts';

/** A full name of an article with the places where it is printed. */
export type FullName = {
  name: string;
  parts: NameParts;
  pronoun: 'he' | 'she' | null;
  /** Whether the name itself, or a role or title before it, says that it is a person's. */
  human: boolean;
  at: number[];
};

/** The full names of an article and the places of last names alone, both by last name. */
export type FullNames = { byLast: Map<string, FullName[]>; alone: Map<string, number[]> };

/** An article that names nobody. */
export function noNames(): FullNames {
  return { byLast: new Map(), alone: new Map() };
}

/** Reads all full names of an article, those in quotation marks too; two spellings of one name are one. */
export function fullNamesOf(
  text: string,
  shadow: string,
  blocks: readonly Block[],
  tagging: Tagging,
): FullNames {
  const names = noNames();
  for (const block of blocks) {
    if (block.kind === 'boilerplate' || block.end - block.start > 20_000) continue;
    const tokens = tokensOf(shadow, block.start, block.end);
    if (isTitle(tokens)) continue;
    for (const [from, to] of capitalRuns(tokens)) {
      const nameFrom = behindTitles(tokens, from, to);
      const words = tokens.slice(nameFrom, to);
      if (words.length === 1) note(names.alone, words[0]!.lower, words[0]!.start);
      else if (words.length > 1 && words.length < 6)
        addName(names, text, tokens, { from, nameFrom, to }, tagging);
    }
  }
  return names;
}

/** In a title whose words all begin with capitals no name can be told from the words beside it. */
export function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, word }) => kind === 'word' && word.length > 3);
  return words.length > 3 && words.filter(isCapital).length >= 0.8 * words.length;
}

/** Behind the last role or title in front of a name; a name keeps two words at least where it has them. */
function behindTitles(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let i = from; i < to - 1; i++)
    if (ROLE_NOUNS.has(tokens[i]!.lower) || TITLES.has(tokens[i]!.lower)) start = i + 1;
  return start;
}

type Run = { from: number; nameFrom: number; to: number };

function addName(names: FullNames, text: string, tokens: readonly Token[], run: Run, tagging: Tagging): void {
  const words = tokens.slice(run.nameFrom, run.to);
  const [start, end] = [words[0]!.start, words.at(-1)!.end];
  const name = text.slice(start, end);
  const parts = nameParts(name);
  if (!parts.first || isThing(words)) return;
  const titles = tokens.slice(Math.max(0, roleBefore(tokens, run.nameFrom) ?? run.nameFrom), run.nameFrom);
  const human = isTitled(titles, words) || isHuman(words, tokens[run.nameFrom - 1], tagging);
  const pronoun = pronounOfTitle(titles) ?? pronounOfGiven(words[0]!.lower);
  const others = names.byLast.get(parts.last) ?? [];
  const same =
    others.find((one) => fold(one.name) === fold(name)) ?? others.find((one) => nearNames(one.parts, parts));
  if (!same) names.byLast.set(parts.last, [...others, { name, parts, pronoun, human, at: [start] }]);
  else {
    same.at.push(start);
    same.human ||= human;
    same.pronoun ??= pronoun;
  }
}

/** What is called after somebody, and bodies: Reed Tower, the Birch Foundation. */
function isThing(words: readonly Token[]): boolean {
  const last = words.at(-1)!;
  return (
    ORGANISATION_HEADS.has(last.lower) ||
    NAMED_AFTER.has(last.lower) ||
    ROLE_NOUNS.has(last.lower) ||
    ONE_WORD_ORGANISATIONS.has(words[0]!.lower) ||
    words.some(({ word, lower }) => word === '&' || TIMES.has(lower) || DETERMINERS.has(lower))
  );
}

/** "Mayor Ann Ferris"; a party before a name is as often the first word of a body's ("Conservative Quay Fund"). */
function isTitled(titles: readonly Token[], words: readonly Token[]): boolean {
  const title = titles.at(-1);
  return (
    title !== undefined && !PARTY.test(title.lower) && words.every(({ word }) => !/^\p{Lu}{3,}$/u.test(word))
  );
}

const PARTY =
  /^(?:republican|democrat|conservative|tory|socialist|liberal|member|king|queen|prince|princess)$/;

/** A given name, or initials, before proper nouns; "the" before it makes an adjective of a name. */
function isHuman(words: readonly Token[], before: Token | undefined, tagging: Tagging): boolean {
  const first = words[0]!;
  if (before?.lower === 'the' || PLACES_TOO.has(first.lower)) return false;
  if (/^\p{Lu}{2,}$|-\p{Ll}/u.test(words.at(-1)!.word) || !mayBegin(tagging.tagOf(first))) return false;
  if (/^(?:\p{Lu}\.)+$/u.test(first.word)) return !PLACES_TOO.has(first.lower);
  return isGivenName(first.lower);
}

/** "Will" and "Mark" begin sentences as verbs too. */
function mayBegin(tag: Tag | null): boolean {
  return tag === null || tag === 'PROPN' || tag === 'NOUN' || tag === 'X';
}

function note(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}
