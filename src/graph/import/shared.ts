import { slugId } from '../../model/ids.ts';
import { fold } from '../../model/names.ts';
import type { Raw } from '../compile/noun.ts';
import { indexedWords } from '../words.ts';
import { nameKey } from './keys.ts';
import type { SharedType } from './records.ts';

/** What one document says of a thing. */
export type Claim = Record<string, Raw>;

/** Something that documents share, as it stands after all that they say of it. */
export type Merged = {
  id: string;
  type: SharedType;
  properties: Record<string, unknown>;
  /** Its names as printed, with what they are found by. */
  names: { key: string; printed: string }[];
  locatedIn: string | null;
  partOf: string | null;
  participants: { speaker: string; capacity: string | null; appears: boolean }[];
};

/**
 * Merges what documents say of one thing, the latest last: aliases add up, and so do those who took part; of everything
 * else the latest that says something holds, but for what a person calls it. Nothing that one document leaves out takes away what another says.
 */
export function mergeClaims(
  type: SharedType,
  id: string,
  claims: readonly Claim[],
  called: string | null = null,
): Merged {
  const said = (key: string) =>
    claims.map((claim) => claim[key]).findLast((value) => value !== null && value !== undefined) ?? null;
  const name = called ?? (type === 'Person' ? nameOfPerson(id, claims) : (said('name') as string));
  const aliases = unique(
    claims.flatMap((claim) => [...(claim.aliases as string[]), claim.name as string]),
  ).filter((alias) => alias !== name);
  const location = said('location') as { latitude: number; longitude: number } | null;
  return {
    id,
    type,
    properties: {
      id,
      name,
      aliases,
      nameKey: nameKey(name, id),
      words: indexedWords([name, ...aliases]),
      ...Object.fromEntries(OWN[type].map((key) => [key, said(key)])),
      // A map is no property: slots are kept as text.
      ...(type === 'Measure' && said('slots') ? { slots: JSON.stringify(said('slots')) } : {}),
      ...(type === 'Place'
        ? { latitude: location?.latitude ?? null, longitude: location?.longitude ?? null }
        : {}),
    },
    names: unique([name, ...aliases].map(fold)).map((key) => ({
      key,
      printed: [name, ...aliases].find((one) => fold(one) === key)!,
    })),
    locatedIn: (type === 'Event' ? said('place') : said('locatedIn')) as string | null,
    partOf: (type === 'Group' ? said('of') : said('partOf')) as string | null,
    participants: participantsOf(claims),
  };
}

/** The name that most documents print of those in full: of equals the one that the id is made of, else the latest. */
function nameOfPerson(id: string, claims: readonly Claim[]): string {
  const names = claims.map((claim) => claim.name as string);
  const full = names.filter((name) => /\S\s+\S/.test(name));
  const counts = new Map<string, number>();
  for (const name of full) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const best = full.filter((name) => counts.get(name) === most);
  return best.find((name) => slugId('person', name) === id) ?? best.at(-1) ?? names.at(-1)!;
}

/** The properties of each type beside its names. */
const OWN: Record<SharedType, readonly string[]> = {
  Person: ['description'],
  Organisation: ['kind', 'description'],
  Group: ['kind', 'description'],
  Place: ['kind'],
  Event: ['kind', 'date'],
  Measure: ['definition', 'dimension', 'unit'],
};

function participantsOf(claims: readonly Claim[]): Merged['participants'] {
  const all = new Map<string, Merged['participants'][number]>();
  for (const one of claims.flatMap((claim) => (claim.participants ?? []) as Merged['participants'])) {
    const before = all.get(one.speaker);
    all.set(one.speaker, {
      speaker: one.speaker,
      capacity: one.capacity ?? before?.capacity ?? null,
      appears: one.appears || (before?.appears ?? false),
    });
  }
  return [...all.values()];
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
