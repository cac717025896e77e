import { companyWeight, type Frequency } from './company.ts';
import type { Described, Ground } from './described.ts';
import { levelOf } from './levels.ts';
import { parseName } from './parse-name.ts';
import type { Someone } from './persons.ts';
import { areUnlike, type RoleTokens, roleTokens, sharedRole } from './roles.ts';

/** Whom a last name alone may mean, as far as it can be told from the descriptions around it. */
export type Guess = { who: Someone; score: number; reason: string };

type Profile = {
  who: Someone;
  /** Of so many sources, in steps. */
  sources: number;
  roles: RoleTokens;
  beside: ReadonlySet<string>;
  places: ReadonlySet<string>;
  genders: ReadonlySet<string>;
  lasts: ReadonlySet<string>;
  dates: readonly number[];
};

/** What is known of somebody, to hold last names against. */
export function profileOf(who: Someone): Profile {
  const { members } = who;
  return {
    who,
    sources: levelOf(members.length),
    roles: roleTokens(members.flatMap(({ roles }) => roles)),
    beside: new Set(members.flatMap(({ beside }) => beside)),
    places: new Set(members.flatMap(({ places }) => places)),
    genders: new Set(members.flatMap(gendersOf)),
    lasts: new Set(members.flatMap(({ names }) => names.flatMap((name) => parseName(name)?.last ?? []))),
    dates: members.flatMap(({ date }) => dayOf(date)).sort((a, b) => a - b),
  };
}

/** What stands for everybody of that name of whom nothing was read yet. */
const UNKNOWN = 2;
/** Who is in print often is so called the more readily, by a last name alone. */
const FAME = 1.5;

/** Whom a description by a last name alone may be of, the likeliest first; the scores leave room for a stranger. */
export function guesses(one: Described, profiles: readonly Profile[], frequency: Frequency): Guess[] {
  const last = parseName(one.names[0] ?? '')?.last ?? '';
  const called = profiles.filter(({ lasts }) => lasts.has(last));
  const weighed = called.map((profile) => ({ profile, ...weigh(one, profile, frequency) }));
  const all = weighed.reduce((sum, { weight }) => sum + weight, UNKNOWN);
  return weighed
    .map(({ profile, weight, signs }) => ({
      who: profile.who,
      score: Math.round((weight / all) * 100) / 100,
      reason: reasonOf(one, profile, signs, called.length),
    }))
    .sort((a, b) => b.score - a.score || (a.who.members[0]!.id < b.who.members[0]!.id ? -1 : 1));
}

/** Far more likely than any other, and than a stranger. */
export const SURE = 0.9;

/** Why a description is taken for whom it most likely means. */
export function groundOf({ score, reason }: Guess): Ground {
  return { method: 'RULE', score, reason };
}

function weigh(one: Described, profile: Profile, frequency: Frequency): { weight: number; signs: string[] } {
  let weight = profile.sources ** FAME;
  const signs: string[] = [];
  const roles = roleTokens(one.roles);
  const shared = sharedRole(roles, profile.roles);
  if (shared) {
    weight *= shared.telling ? 8 : 4;
    signs.push(`the same role (${shared.word})`);
  } else if (areUnlike(roles, profile.roles)) weight *= 0.1;
  const gender = gendersOf(one);
  if (gender.length > 0 && profile.genders.size > 0 && !gender.some((each) => profile.genders.has(each)))
    weight *= 0.02;
  const company = companyWeight(one, profile.beside, frequency);
  if (company.weight >= 1) {
    weight *= company.weight >= 3 ? 8 : company.weight >= 2 ? 4 : 2;
    signs.push(`named beside the same (${company.shared.slice(0, 3).join(', ')})`);
  }
  if (one.places.some((place) => profile.places.has(place))) {
    weight *= 2;
    signs.push('about the same place');
  }
  const days = daysApart(one.date, profile.dates);
  if (days !== null) {
    weight *= days <= 3 ? 3 : days <= 31 ? 1.5 : days > 731 ? 0.5 : 1;
    if (days <= 3) signs.push('in the same days');
  }
  return { weight, signs };
}

function reasonOf(
  one: Described,
  { who, sources }: Profile,
  signs: readonly string[],
  candidates: number,
): string {
  const printed = one.names[0];
  const others = candidates === 1 ? 'the only one' : `one of ${candidates}`;
  const known = `${who.printed} is ${others} known by the last name “${printed}”, in about ${sources} ${sources === 1 ? 'source' : 'sources'}`;
  return `${known}${signs.length > 0 ? `; ${signs.join(', ')}` : ''}.`;
}

function gendersOf({ names }: Described): string[] {
  return names.flatMap((name) => parseName(name)?.gender ?? []);
}

function dayOf(date: string | null): number[] {
  const time = date === null ? Number.NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? [] : [time / 86_400_000];
}

function daysApart(date: string | null, dates: readonly number[]): number | null {
  const [day] = dayOf(date);
  if (day === undefined || dates.length === 0) return null;
  return dates.reduce((least, other) => Math.min(least, Math.abs(other - day)), Number.POSITIVE_INFINITY);
}
