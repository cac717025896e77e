import { distance } from 'fastest-levenshtein';
import { fold } from '../../model/names.ts';
import { PARTICLES } from '../words/closed.ts';
import { PLAIN_OWNERS, ROLE_NOUNS } from '../words/roles.ts';

/** A person of the article: one, however many spellings, with the roles that the article gives. */
export type Person = {
  name: string;
  aliases: Map<string, number>;
  first: string;
  last: string;
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
  roles: Map<string, RoleWords | null>;
};

/** A roster with nobody on it. */
export function emptyRoster(): Roster {
  return { people: [], byLast: new Map(), byFull: new Map(), roles: new Map() };
}

/** Finds the person of a name, or puts a new one on the roster. A bare last name is the latest person who has it. */
export function enrol(roster: Roster, name: string, role: string | null): Person {
  const person = findPerson(roster, name) ?? create(roster, name);
  person.aliases.set(name, (person.aliases.get(name) ?? 0) + 1);
  if (role) person.roles.add(role);
  roster.byFull.set(fold(name), person);
  const { first } = nameParts(name);
  if (first && !person.first) {
    person.first = first;
    person.name = name;
  }
  return person;
}

/** The person of a name, spelt the same or nearly so; null where the roster has none. */
export function findPerson(roster: Roster, name: string): Person | null {
  const key = fold(name);
  const exact = roster.byFull.get(key);
  if (exact) return exact;
  const { first, last } = nameParts(name);
  const sameLast = roster.byLast.get(last) ?? [];
  if (!first) return sameLast.at(-1) ?? roster.byLast.get(partKey(last))?.at(-1) ?? null;
  return sameLast.find((person) => person.first === '' || nearFirst(person.first, first)) ?? null;
}

function create(roster: Roster, name: string): Person {
  const { first, last } = nameParts(name);
  const person: Person = {
    name,
    aliases: new Map(),
    first,
    last,
    roles: new Set(),
    inferredRoles: new Set(),
    pronoun: null,
  };
  roster.people.push(person);
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

/** Natasha and Natacha: long first names with the same initial and at most two letters between them; or an initial of one. */
function nearFirst(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0]) return false;
  if (/^.\.?$/.test(a) || /^.\.?$/.test(b)) return true;
  const [x, y] = [a.split(' ')[0]!, b.split(' ')[0]!];
  if (x === y || (x.length >= 3 && y.startsWith(x)) || (y.length >= 3 && x.startsWith(y))) return true;
  return Math.min(x.length, y.length) >= 5 && distance(x, y) <= (Math.min(x.length, y.length) >= 7 ? 2 : 1);
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** First and last names of a full name, folded; particles belong to the last name. */
export function nameParts(name: string): { first: string; last: string } {
  const words = fold(name)
    .replace(/"[^"]*"/g, ' ')
    .split(/\s+/)
    .filter((word) => word && !SUFFIXES.has(word.replace(/,$/, '')));
  if (words.length < 2) return { first: '', last: words[0] ?? '' };
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1]!)) at--;
  return { first: words.slice(0, at).join(' '), last: words.slice(at).join(' ') };
}

/** How a role names a person: its head noun and the words that tell it from others. */
export type RoleWords = { head: string; telling: Set<string> };

/** Splits a role ("Labour's shadow immigration minister") into its head and its telling words. */
export function roleWords(role: string): RoleWords | null {
  const words = fold(role)
    .replace(/'s\b|[.,]/g, ' ')
    .split(/[\s-]+/)
    .filter(Boolean);
  const before = words.findIndex((word, i) => ROLE_NOUNS.has(word) && !ROLE_NOUNS.has(words[i + 1] ?? ''));
  if (before < 0) return null;
  const head = words[before]!;
  return { head, telling: new Set(words.filter((word, i) => i !== before && !PLAIN_OWNERS.has(word))) };
}

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
  if (sought.telling.size > 0 && shared === 0 && own.telling.size > 0) return 0;
  return 1 + 2 * shared - 0.1 * (own.telling.size - shared);
}

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
