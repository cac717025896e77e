import type { Block } from '../../../text/blocks.ts';
import { firstFrom } from '../../../text/in-order.ts';
import type { Tagging } from '../../../text/tagging.ts';
import type { Token } from '../../../text/tokens.ts';
import { pronounOfGiven, pronounOfTitle } from '../people/given-names.ts';
import { findByRole, findPerson, fullNameOf, meantOf, type Person, type Roster } from '../people/roster.ts';
import { capitalRuns } from '../people/runs.ts';
import { tokensOf } from '../tokens.ts';
import { AUXILIARIES, DETERMINERS, TIMES, TITLES } from '../words/closed.ts';
import { CROWDS, ONE_WORD_ORGANISATIONS, ORGANISATION_HEADS, ROLE_NOUNS } from '../words/roles.ts';
import { ANSWERABLE } from './words-of.ts';

/** Somebody who is named, as far as a response needs to know. */
export type Named = { name: string; kind: 'PERSON' | 'ORGANISATION' | 'GROUP' };

/** One naming of somebody, where it stands; `known` where the article says of the name that it is a person's. */
export type Naming = Named & {
  start: number;
  end: number;
  gender: 'he' | 'she' | null;
  known: boolean;
  /** The full name of the person who is meant, where the words are surely a person's. */
  full: string | null;
};

/** All who are named in an article, in the text's order. */
export type Scene = {
  namings: readonly Naming[];
  roster: Roster;
  /** Whom the article gives an office as a title ("President Reed"), by the office. */
  titled: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whose a plan, a deal or a remark was said to be, by its noun. */
  owned: ReadonlyMap<string, readonly Naming[]>;
  /** The pronoun of those whose titles tell it, and only one. */
  genders: ReadonlyMap<string, 'he' | 'she' | null>;
};

/** Finds the names of an article. A last name alone is the full name that ends in it, the nearest before it if there are several. */
export function sceneOf(
  text: string,
  shadow: string,
  blocks: readonly Block[],
  tagging: Tagging,
  roster: Roster,
): Scene {
  const full = new Map<string, string>();
  const found: { run: Token[]; name: Token[]; words: string; last: string }[] = [];
  const titled = new Map<string, Set<string>>();
  for (const block of blocks) {
    const tokens = tokensOf(shadow, block.start, block.end);
    for (const [from, to] of capitalRuns(tokens)) {
      const run = tokens.slice(from, to);
      const name = nameIn(run, tagging, tokens[from - 1]);
      if (name.length === 0) continue;
      const words = printed(text, name);
      const last = lastOf(words);
      found.push({ run, name, words, last });
      const title = titleOf(run, name);
      if (title) titled.set(last, (titled.get(last) ?? new Set()).add(title));
    }
  }
  const lastSeen = new Map<string, string>();
  for (const { name, words, last } of found) {
    if (name.length > 1 && !full.has(last)) full.set(last, words);
  }
  const namings: Naming[] = [];
  for (const { run, name, words, last } of found) {
    const hint = { at: name[0]!.start, pronoun: pronounOfTitle(run) };
    const person = findPerson(roster, words, hint);
    const meant = name.length > 1 ? null : meantOf(roster, last, hint);
    const isOrganisation = organisation(name);
    const resolved =
      name.length > 1
        ? (person?.name ?? (isOrganisation ? null : fullNameOf(roster, words)?.name) ?? words)
        : isOrganisation
          ? words
          : (person?.name ??
            (meant === 'several' ? words : (meant?.name ?? lastSeen.get(last) ?? full.get(last) ?? words)));
    if (name.length > 1) lastSeen.set(last, resolved);
    namings.push({
      name: resolved,
      kind:
        person || (!isOrganisation && (meant || titled.has(last) || resolved.includes(' ')))
          ? 'PERSON'
          : 'ORGANISATION',
      start: name[0]!.start,
      end: name.at(-1)!.end,
      gender: genderOf(run),
      known: person !== null || (!isOrganisation && titled.has(last)),
      full: fullName(roster, words, person, meant),
    });
  }
  return {
    namings,
    roster,
    titled: bearersOf(titled, namings),
    owned: ownedIn(shadow, namings),
    genders: gendersOf(namings),
  };
}

/** The full name by which whoever is named goes; null for what may be no person, and for a last name of several. */
function fullName(
  roster: Roster,
  words: string,
  person: Person | null,
  meant: ReturnType<typeof meantOf>,
): string | null {
  if (meant === 'several') return null;
  const name = (meant ?? fullNameOf(roster, words))?.name;
  return name ? (person?.name ?? name) : null;
}

/** Offices that stand before their holders' names, and by which alone the holders go on being called. */
const OFFICES =
  /^(?:president|chancellor|premier|governor|senator|mayor|judge|justice|congressman|congresswoman|ambassador|pope|queen|king)$/;

/** The office in the run of capitals right before a name ("President" in "President Reed"). */
function titleOf(run: readonly Token[], name: readonly Token[]): string | null {
  const before = run[run.indexOf(name[0]!) - 1]?.lower;
  return before && OFFICES.test(before) && !organisation(name) ? before : null;
}

/** Names by the office that is their title. */
function bearersOf(
  titled: ReadonlyMap<string, ReadonlySet<string>>,
  namings: readonly Naming[],
): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { name } of namings)
    for (const title of titled.get(lastOf(name)) ?? [])
      bearers.set(title, (bearers.get(title) ?? new Set()).add(name));
  return bearers;
}

/** One pronoun a name; a name that both titles stand before (two people) has none. */
function gendersOf(namings: readonly Naming[]): Map<string, 'he' | 'she' | null> {
  const genders = new Map<string, 'he' | 'she' | null>();
  for (const { name, gender } of namings) {
    if (!gender) continue;
    const earlier = genders.get(name);
    genders.set(name, earlier === undefined || earlier === gender ? gender : null);
  }
  return genders;
}

/** "Reed's new plan" makes the plan Reed's, for as long as no other owner is named. */
function ownedIn(shadow: string, namings: readonly Naming[]): Map<string, Naming[]> {
  const owned = new Map<string, Naming[]>();
  for (const naming of namings) {
    const behind = /^'s?((?: [\p{L}-]+){1,4})/u.exec(shadow.slice(naming.end, naming.end + 60));
    const noun = behind?.[1]?.split(' ').find((one) => ANSWERABLE.has(one));
    if (noun) owned.set(noun, [...(owned.get(noun) ?? []), naming]);
  }
  return owned;
}

/** Whose the plan is that is spoken of as "the plan": whoever was last said to own one, if nobody else did. */
export function earlierOwner(scene: Scene, noun: string, before: number): Named | null {
  const owners = (scene.owned.get(noun) ?? []).filter(({ start }) => start < before);
  const last = owners.at(-1);
  return last && owners.every(({ name }) => name === last.name) ? last : null;
}

function printed(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]!.start, tokens.at(-1)!.end);
}

function lastOf(name: string): string {
  return name.split(/\s+/).at(-1)!.toLowerCase();
}

/** A run without its titles and roles; empty where it is no name. */
function nameIn(run: readonly Token[], tagging: Tagging, before: Token | undefined): Token[] {
  let from = 0;
  for (let i = 0; i < run.length; i++)
    if ((ROLE_NOUNS.has(run[i]!.lower) || TITLES.has(run[i]!.lower)) && i + 1 < run.length) from = i + 1;
  let to = run.length;
  while (to > from && TIMES.has(run[to - 1]!.lower)) to--;
  const name = run.slice(from, to);
  const [first] = name;
  if (!first) return [];
  if (name.length > 1) return DETERMINERS.has(first.lower) ? [...name.slice(1)] : name;
  if (
    DETERMINERS.has(first.lower) ||
    AUXILIARIES.has(first.lower) ||
    TIMES.has(first.lower) ||
    ROLE_NOUNS.has(first.lower) ||
    CROWDS.has(first.lower.replace(/s$/, ''))
  )
    return [];
  const tag = tagging.tagOf(first);
  if (tag === 'PROPN' || (tag === 'NOUN' && before && before.kind === 'word')) return name;
  return [];
}

/** Whether the words of a name are an organisation's. */
function organisation(name: readonly Token[]): boolean {
  const last = name.at(-1)!;
  return (
    ORGANISATION_HEADS.has(last.lower) ||
    ONE_WORD_ORGANISATIONS.has(name[0]!.lower) ||
    (name.length === 1 && /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(last.word))
  );
}

function genderOf(run: readonly Token[]): Naming['gender'] {
  for (const { lower } of run) {
    if (/^(?:mr|mr\.|sir|lord)$/.test(lower)) return 'he';
    if (/^(?:mrs|mrs\.|ms|ms\.|miss|lady|dame)$/.test(lower)) return 'she';
  }
  return null;
}

/** The namings that lie in a span, in order. */
export function namingsIn(scene: Scene, start: number, end: number): Naming[] {
  const found: Naming[] = [];
  for (let i = firstFrom(scene.namings, start); i < scene.namings.length; i++) {
    const naming = scene.namings[i]!;
    if (naming.end > end) break;
    found.push(naming);
  }
  return found;
}

/** The latest naming before a place of a person whom a pronoun fits and who is not `other`. */
export function latestBefore(
  scene: Scene,
  at: number,
  pronoun: 'he' | 'she' | null,
  other: string,
  within: number,
): Naming | null {
  for (let i = firstFrom(scene.namings, at) - 1; i >= 0; i--) {
    const naming = scene.namings[i]!;
    if (at - naming.start > within) return null;
    if (naming.kind !== 'PERSON' || naming.name === other || !(naming.known || naming.full)) continue;
    const known = naming.gender ?? genderOfName(scene, naming.name);
    if (pronoun && known && known !== pronoun) continue;
    // Somebody who says nothing in the article may be meant as well as whoever was named before.
    return naming.known ? naming : null;
  }
  return null;
}

/** What a title or the given name says of a name; null where nothing does, or two people bear it. */
export function genderOfName({ genders }: Scene, name: string): 'he' | 'she' | null {
  const told = genders.get(name);
  if (told !== undefined) return told;
  const [first, ...rest] = name.split(' ');
  return rest.length > 0 ? pronounOfGiven(first!.toLowerCase()) : null;
}

/** Whom "the president" means: the only one with that title, else by the roles that the article prints. */
export function byRole(scene: Scene, role: string): Named | null {
  const [bearer, ...others] = scene.titled.get(role.toLowerCase()) ?? [];
  if (bearer && others.length === 0) return { name: bearer, kind: 'PERSON' };
  const person = findByRole(scene.roster, role, []);
  return person && { name: person.name, kind: 'PERSON' };
}
