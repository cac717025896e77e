import type { Described } from './described.ts';
import { type Agreement, agreement } from './given-names.ts';
import {
  abbreviates,
  extendsName,
  type OrganisationName,
  organisationKey,
  parseOrganisation,
} from './organisations.ts';
import { fullKey, type PersonName, parseName } from './parse-name.ts';

/** One full name, with all descriptions that go by it. */
export type Variant = {
  key: string;
  /** The form that is printed first among equals. */
  printed: string;
  name: { person: PersonName } | { organisation: OrganisationName };
  members: Described[];
};

/** How two full names go together, with words for a reason. */
export type Tie = { score: number; likely: boolean; reason: string };

/** Descriptions by their full names; those by a last name alone are left over, by that name. */
export function variantsOf(descriptions: readonly Described[]): {
  variants: Variant[];
  bare: Map<string, Described[]>;
} {
  const variants = new Map<string, Variant>();
  const bare = new Map<string, Described[]>();
  for (const one of descriptions) {
    const found = fullName(one);
    if (!found) {
      const key = parseName(one.names[0] ?? '')?.last ?? '';
      bare.set(key, [...(bare.get(key) ?? []), one]);
      continue;
    }
    const variant = variants.get(found.key);
    if (!variant) variants.set(found.key, { ...found, members: [one] });
    else {
      variant.members.push(one);
      if (found.printed < variant.printed) variant.printed = found.printed;
    }
  }
  return { variants: [...variants.values()].sort((a, b) => (a.key < b.key ? -1 : 1)), bare };
}

/** The fullest name of a description; null for a person of whom only a last name is printed. */
export function fullName({ kind, names }: Described): Omit<Variant, 'members'> | null {
  if (kind === 'ORGANISATION') {
    const read = names.map((printed) => ({ printed, name: parseOrganisation(printed) }));
    // An abbreviation says less than the name that is printed with it.
    const longest = read
      .filter(({ name }) => name)
      .sort((a, b) => b.name!.words.length - a.name!.words.length)[0];
    return longest
      ? {
          key: organisationKey(longest.name!),
          printed: longest.printed,
          name: { organisation: longest.name! },
        }
      : null;
  }
  let best: { printed: string; name: PersonName } | null = null;
  for (const printed of names) {
    const name = parseName(printed);
    if (name && name.given.length > 0 && (best === null || fuller(name, best.name))) best = { printed, name };
  }
  return (
    best && {
      key: fullKey(best.name),
      printed: withoutTitle(best.printed, best.name),
      name: { person: best.name },
    }
  );
}

function fuller(a: PersonName, b: PersonName): boolean {
  return (
    a.last === b.last &&
    a.given.join('').length + (a.suffix ? 1 : 0) > b.given.join('').length + (b.suffix ? 1 : 0)
  );
}

function withoutTitle(printed: string, { given, last, suffix }: PersonName): string {
  const count = given.length + last.split(' ').length + (suffix ? 1 : 0);
  return printed.split(/\s+/).slice(-count).join(' ');
}

/** Whether two different full names may be of one, and why; null where they may not. */
export function tie(a: Variant, b: Variant): Tie | null {
  return standTogether(a, b) ? null : nameTie(a, b);
}

/** Whether two full names might be of one, whoever else their sources tell of. */
export function isNameTied(a: Variant, b: Variant): boolean {
  return nameTie(a, b) !== null;
}

function nameTie(a: Variant, b: Variant): Tie | null {
  if ('organisation' in a.name) return 'organisation' in b.name ? organisationTie(a, b) : null;
  if (!('person' in b.name) || a.name.person.last !== b.name.person.last) return null;
  const { kind, score } = agreement(a.name.person, b.name.person);
  if (kind === 'none') return null;
  return { score, likely: kind !== 'near', reason: WORDS[kind](a.printed, b.printed) };
}

const WORDS: Record<Exclude<Agreement['kind'], 'none'>, (a: string, b: string) => string> = {
  same: (a, b) => `“${a}” and “${b}” are one name.`,
  middle: (a, b) => `“${a}” and “${b}” differ only in what one of them leaves out.`,
  short: (a, b) => `One of “${a}” and “${b}” is a short form of the other.`,
  called: (a, b) => `“${a}” and “${b}” may be one who goes by a middle name.`,
  initial: (a, b) => `One of “${a}” and “${b}” has the initial of the other.`,
  near: (a, b) => `“${a}” and “${b}” are spelt nearly alike.`,
};

function organisationTie(a: Variant, b: Variant): Tie | null {
  const [x, y] = [organisationIn(a), organisationIn(b)];
  if (abbreviates(x, y) || abbreviates(y, x))
    return {
      score: 0.92,
      likely: true,
      reason: `One of “${a.printed}” and “${b.printed}” is the other’s first letters.`,
    };
  if (extendsName(x, y) || extendsName(y, x))
    return {
      score: 0.9,
      likely: true,
      reason: `One of “${a.printed}” and “${b.printed}” only adds what sort of body it is.`,
    };
  return null;
}

function organisationIn({ name }: Variant): OrganisationName {
  return (name as { organisation: OrganisationName }).organisation;
}

/** Two whom one source tells apart are two. */
function standTogether(a: Variant, b: Variant): boolean {
  const sources = new Set(a.members.map(({ source }) => source));
  return b.members.some(({ source }) => sources.has(source));
}
