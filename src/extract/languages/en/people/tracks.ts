import { PREPOSITIONS } from '../words/closed.ts';
import { WRITTEN_NOUNS } from '../words/voices.ts';
import type { Reading } from './reading.ts';
import type { Person } from './roster.ts';

/** Whom a mention is taken for. */
export type Resolved = {
  name: string;
  kind: 'PERSON' | 'ORGANISATION' | 'GROUP';
  person: Person | null;
  /** The role as printed in this very mention. */
  role: string | null;
  /** How: by name, by a role that the article gives, by a role in the same entry, by a pronoun, or not at all. */
  by: 'name' | 'role' | 'entry' | 'pronoun' | 'words';
};

/** Where a mention stands: its entry, counted in the text's order. */
export type Entry = { start: number; end: number };

/** Who and what was spoken of so far in an entry, which later words go back to. */
export type Tracks = {
  entry: Entry;
  recent: Person[];
  group: Resolved | null;
  organisation: Resolved | null;
  /** What "it" goes back to: the last group or, which "they" does not, something written. */
  thing: Resolved | null;
};

/** Nobody was spoken of yet. */
export function newTracks(entry: Entry): Tracks {
  return { entry, recent: [], group: null, organisation: null, thing: null };
}

/** Keeps who was just spoken of. */
export function remember(tracks: Tracks, resolved: Resolved, reading: Reading): void {
  if (resolved.person) {
    tracks.recent = [
      ...tracks.recent.filter((person) => person !== resolved.person).slice(-20),
      resolved.person,
    ];
  } else if (resolved.kind === 'ORGANISATION') tracks.organisation = resolved;
  else if (reading.kind !== 'pronoun' && reading.kind !== 'role') {
    tracks.thing = resolved;
    if (!isOneText(reading)) tracks.group = resolved;
  }
}

/** One written thing ("the complaint of the town"): "they" are others. */
function isOneText({ tokens }: Reading): boolean {
  const stop = tokens.findIndex(({ lower }, i) => i > 0 && (PREPOSITIONS.has(lower) || /ed$/.test(lower)));
  return WRITTEN_NOUNS.has(tokens[(stop < 0 ? tokens.length : stop) - 1]!.lower);
}

/** Whom a pronoun goes back to: somebody, or the group, body or text that was spoken of last. */
export function meantByPronoun(
  pronoun: string,
  tracks: Tracks,
  named: readonly Person[],
): Person | Resolved | null {
  if (pronoun === 'he' || pronoun === 'she')
    return latestWho(pronoun, tracks.recent) ?? (tracks.recent.length === 0 ? onlyWho(pronoun, named) : null);
  if (pronoun === 'they') return tracks.group ?? tracks.organisation;
  return pronoun === 'it' ? (tracks.organisation ?? tracks.thing) : null;
}

/** Whom "he" or "she" goes back to: the latest who is known to be called so, or the latest of all where that is not known. */
function latestWho(pronoun: string, recent: readonly Person[]): Person | null {
  const latest = recent.at(-1);
  if (latest?.pronoun === null) return latest;
  const at = recent.findLastIndex((person) => person.pronoun !== null && person.pronoun === pronoun);
  // Behind somebody else, whoever may be meant as well leaves it open.
  return at < 0 || recent.slice(at + 1).some((person) => person.pronoun === null) ? null : recent[at]!;
}

function onlyWho(pronoun: string, [only, ...others]: readonly Person[]): Person | null {
  const fits = only !== undefined && (only.pronoun === null || only.pronoun === pronoun);
  return fits && others.length === 0 ? only : null;
}
