import { fold } from '../../../../model/names.ts';
import { PLAIN_OWNERS, ROLE_NOUNS } from '../words/roles.ts';
import { type FullName, type FullNames, noNames } from './full-names.ts';
import { pronounOfGiven } from './given-names.ts';
import { type Hint, meantBy } from './meant.ts';
import { type NameParts, nameParts, nearNames } from './name-parts.ts';

/** A person of the article: one, however many spellings, with the roles that the article gives. */
export type Person = {
  name: string;
  aliases: Map<string, number>;
  parts: NameParts;
  roles: Set<string>;
  /** What the article calls this person without saying so of the name: a role taken over from the same entry. */
  inferredRoles: Set<string>;
  pronoun: string | null;
};

/** All persons of an article, clustered by last name and near first names. */
export type Roster = {
  people: Person[];
  byLast: Map<string, Person[]>;
  byFull: Map<string, Person>;
  /** Last names that may be of several who are named in full; whoever is called so is told apart from all of them. */
  shared: Map<string, Person>;
  /** Who is named in full, anywhere in the article. */
  named: FullNames;
  roles: Map<string, RoleWords | null>;
};

/** A roster with nobody on it, for an article that names these in full. */
export function emptyRoster(named: FullNames = noNames()): Roster {
  return { people: [], byLast: new Map(), byFull: new Map(), shared: new Map(), named, roles: new Map() };
}

/** Finds the person of a name, or puts a new one on the roster, by the full name that a last name stands for. */
export function enrol(roster: Roster, name: string, role: string | null, hint: Hint = {}): Person {
  const person = findPerson(roster, name, hint) ?? create(roster, name, hint);
  person.aliases.set(name, (person.aliases.get(name) ?? 0) + 1);
  if (role) person.roles.add(role);
  const parts = nameParts(name);
  if (!parts.first) return person;
  roster.byFull.set(fold(name), person);
  if (!person.parts.first) {
    person.parts = parts;
    person.name = name;
  }
  return person;
}

/** The person of a name, spelt the same or nearly so; null where the roster has none. */
export function findPerson(roster: Roster, name: string, hint: Hint = {}): Person | null {
  const parts = nameParts(name);
  const sameLast = roster.byLast.get(parts.last) ?? [];
  if (parts.first)
    return (
      roster.byFull.get(fold(name)) ??
      sameLast.find(({ parts: own }) => own.first === '' || nearNames(own, parts)) ??
      null
    );
  const meant = meantOf(roster, parts.last, hint);
  if (meant === 'several') return roster.shared.get(parts.last) ?? null;
  if (meant) return findPerson(roster, meant.name);
  return sameLast.at(-1) ?? roster.byLast.get(partKey(parts.last))?.at(-1) ?? null;
}

/** The full name of the article that a full name is, if it is surely a person's. */
export function fullNameOf({ named }: Roster, name: string): FullName | null {
  const parts = nameParts(name);
  const same = named.byLast.get(parts.last)?.filter(({ human }) => human) ?? [];
  return (parts.first && same.find((one) => nearNames(one.parts, parts))) || null;
}

/** "The Ferrises" are people who share the last name of somebody whom the article names. */
export function isFamily({ named, byLast }: Roster, name: string): boolean {
  const last = fold(name);
  const isLast = (one: string) =>
    one !== last && (byLast.has(one) || named.byLast.get(one)?.some(({ human }) => human) === true);
  return isLast(last.replace(/s$/, '')) || isLast(last.replace(/es$/, ''));
}

/** Whose full name a last name stands for, by all whom the article names in full. */
export function meantOf(roster: Roster, last: string, hint: Hint): FullName | 'several' | null {
  return meantBy(
    roster.named,
    last,
    ({ human, name }) => human || roster.byFull.get(fold(name)) !== undefined,
    hint,
  );
}

function create(roster: Roster, name: string, hint: Hint): Person {
  const parts = nameParts(name);
  const meant = parts.first ? null : meantOf(roster, parts.last, hint);
  const full = meant && meant !== 'several' ? meant : null;
  const person: Person = {
    name: full?.name ?? name,
    aliases: new Map(),
    parts: full?.parts ?? parts,
    roles: new Set(),
    inferredRoles: new Set(),
    pronoun: full?.pronoun ?? (parts.first ? pronounOfGiven(parts.first.split(' ')[0]!) : null),
  };
  roster.people.push(person);
  if (meant === 'several') {
    roster.shared.set(parts.last, person);
    return person;
  }
  if (full) roster.byFull.set(fold(full.name), person);
  const { last } = person.parts;
  for (const key of [last, partKey(last.split(' ').at(-1)!)]) {
    const list = roster.byLast.get(key);
    if (list) list.push(person);
    else roster.byLast.set(key, [person]);
  }
  return person;
}

/** A family name of several words ("van der Meer") is also found by its last one, but only where nothing else is. */
function partKey(word: string): string {
  return `… ${word}`;
}

// Roles are looked up among so many of the latest people; no article names more.
const MOST_BY_ROLE = 300;

/** How a role names a person: its head noun and the words that tell it from others. */
export type RoleWords = { head: string; telling: Set<string> };

/** Splits a role ("Labour's shadow immigration minister") into its head and its telling words. */
export function roleWords(role: string): RoleWords | null {
  const words = wordsIn(fold(role));
  // "Senator Reed's chief of staff" is no senator.
  const owner = fold(role).lastIndexOf("'s ");
  const owned = owner < 0 ? 0 : wordsIn(fold(role).slice(0, owner)).length;
  const before = words.findIndex(
    (word, i) => i >= owned && ROLE_NOUNS.has(word) && !ROLE_NOUNS.has(words[i + 1] ?? ''),
  );
  if (before < 0) return null;
  const head = words[before]!;
  return { head, telling: new Set(words.filter((word, i) => i !== before && !PLAIN_OWNERS.has(word))) };
}

function wordsIn(folded: string): string[] {
  return folded
    .replace(/'s\b|[.,]/g, ' ')
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => SHORT_ROLES[word] ?? word);
}

const SHORT_ROLES: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  pres: 'president',
  sec: 'secretary',
  gen: 'general',
  lt: 'lieutenant',
  det: 'detective',
  supt: 'superintendent',
  insp: 'inspector',
};

/** Who of the roster a role means: the head must be theirs, and one telling word too where the role has any; the latest of equals. */
export function findByRole(roster: Roster, role: string, recent: readonly Person[]): Person | null {
  const sought = wordsOf(roster, role);
  if (!sought) return null;
  let best: { person: Person; score: number } | null = null;
  for (const person of roster.people.slice(-MOST_BY_ROLE)) {
    const score = Math.max(
      0,
      ...[...person.roles, ...person.inferredRoles].map((own) => roleScore(sought, wordsOf(roster, own))),
    );
    if (score === 0) continue;
    if (
      best === null ||
      score > best.score ||
      (score === best.score && recent.indexOf(person) > recent.indexOf(best.person))
    )
      best = { person, score };
  }
  return best?.person ?? null;
}

/** The words of a role, split once an article. */
function wordsOf(roster: Roster, role: string): RoleWords | null {
  const earlier = roster.roles.get(role);
  if (earlier !== undefined) return earlier;
  const words = roleWords(role);
  roster.roles.set(role, words);
  return words;
}

function roleScore(sought: RoleWords, own: RoleWords | null): number {
  if (!own) return 0;
  const shared = [...sought.telling].filter((word) => own.telling.has(word)).length;
  if (sought.head !== own.head) return MEMBER.has(sought.head) && shared > 0 ? shared : 0;
  // Of "the senator" all senators are equal, and the latest is meant; "the Ohio senator" is nobody of whom no Ohio is told. "The president"
  // is likelier a country's, who needs no more words, than a society's.
  if (sought.telling.size === 0) return OF_STATES.has(own.head) && own.telling.size === 0 ? 1.5 : 1;
  if (shared === 0) return 0;
  return 1 + 2 * shared - 0.1 * (own.telling.size - shared);
}

/** Offices of states that societies and schools have too. */
const OF_STATES = new Set(['president', 'chancellor']);

/** Whether somebody is plainly called so, of an office or rank that few others of an article have: "President Reed", not "the bank's president". */
export function isSole(person: Person, head: string): boolean {
  return (
    RARE.has(head) &&
    [...person.roles].some((role) => {
      const own = roleWords(role);
      return own?.head === head && own.telling.size === 0;
    })
  );
}

const RARE = new Set([...OF_STATES, 'prince', 'princess', 'king', 'queen', 'pope']);

/** Heads so wide that a telling word alone decides: the Labour MP is Labour's shadow minister. */
const MEMBER = new Set([
  'mp',
  'lawmaker',
  'politician',
  'official',
  'congressman',
  'congresswoman',
  'legislator',
  'senator',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'man',
  'woman',
  'minister',
  'secretary',
  'chief',
  'leader',
]);
