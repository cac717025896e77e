import type { Block } from '../../../text/blocks.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Tagging } from '../../../text/tagging.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import type { Mention } from '../quotes/mention.ts';
import { sentenceSubject } from '../quotes/sentence-subject.ts';
import { tokensOf } from '../tokens.ts';
import { fullNamesOf } from './full-names.ts';
import { pronounOfTitle } from './given-names.ts';
import { heirOf, isDefinite } from './heirs.ts';
import { enrolIntroduced } from './introduced.ts';
import type { Hint } from './meant.ts';
import { type Reading, readMention } from './parse.ts';
import { emptyRoster, enrol, findByRole, findPerson, isFamily, type Person, type Roster } from './roster.ts';

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

type Tracks = { recent: Person[]; group: Resolved | null; organisation: Resolved | null };

/** Resolves the speakers of all drafts in reading order; two passes, so that a role learnt late explains an early mention. */
export function resolveSpeakers(
  text: string,
  shadow: string,
  blocks: readonly Block[],
  entries: readonly Entry[],
  sentences: readonly Sentence[],
  drafts: readonly QuoteDraft[],
  tagging: Tagging,
): { speakers: Map<QuoteDraft, Resolved>; roster: Roster } {
  const roster = emptyRoster(fullNamesOf(text, shadow, blocks, tagging));
  enrolIntroduced(roster, text, shadow, blocks);
  const read = (mention: Mention) => readMention(tokensOf(shadow, mention.start, mention.end), text);
  for (const draft of drafts) {
    const reading = draft.mention && read(draft.mention);
    if (reading?.kind === 'person') enrol(roster, reading.name, reading.role, hintOf(reading));
  }
  const inEntry = entries.map((entry) => speakersIn(roster, entry, drafts, read));
  let speakers = new Map<QuoteDraft, Resolved>();
  for (let pass = 0; pass < 2; pass++) {
    speakers = new Map();
    for (const [e, entry] of entries.entries())
      walkEntry(entry, sentences, drafts, inEntry[e]!, { roster, speakers, read, text });
  }
  return { speakers, roster };
}

type Walk = {
  roster: Roster;
  speakers: Map<QuoteDraft, Resolved>;
  read: (mention: Mention) => Reading | null;
  text: string;
};

/** Persons who speak by name in an entry. */
function speakersIn(
  roster: Roster,
  entry: Entry,
  drafts: readonly QuoteDraft[],
  read: Walk['read'],
): Person[] {
  const people = new Set<Person>();
  for (const draft of within(drafts, entry)) {
    const reading = draft.mention && read(draft.mention);
    const person = reading?.kind === 'person' ? findPerson(roster, reading.name, hintOf(reading)) : null;
    if (person) people.add(person);
  }
  return [...people];
}

/** Where a name stands, and what the title before it says. */
function hintOf({ start, tokens }: Reading): Hint {
  return { at: start, pronoun: pronounOfTitle(tokens.filter((token) => token.start < start)) };
}

function within<T extends { start: number; end: number }>(
  items: readonly T[],
  span: { start: number; end: number },
): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length && items[i]!.start < span.end; i++) found.push(items[i]!);
  return found;
}

function walkEntry(
  entry: Entry,
  sentences: readonly Sentence[],
  drafts: readonly QuoteDraft[],
  named: readonly Person[],
  walk: Walk,
): void {
  const tracks: Tracks = { recent: [], group: null, organisation: null };
  const steps = [
    ...within(drafts, entry).map((draft) => ({
      at: draft.mention && draft.mention.start < draft.start ? draft.mention.start : draft.start,
      draft,
      sentence: null,
    })),
    ...within(sentences, entry).map((sentence) => ({ at: sentence.end, draft: null, sentence })),
  ].sort((a, b) => a.at - b.at);
  for (const step of steps) {
    const mention = step.draft ? step.draft.mention : sentenceSubject(step.sentence!.items);
    const reading = mention && walk.read(mention);
    if (!reading) continue;
    if (!step.draft && reading.kind !== 'person' && reading.kind !== 'role') continue;
    const resolved = resolve(reading, named, tracks, walk, step.draft !== null);
    if (!resolved) continue;
    remember(tracks, resolved, reading);
    if (step.draft) walk.speakers.set(step.draft, resolved);
  }
}

function resolve(
  reading: Reading,
  named: readonly Person[],
  tracks: Tracks,
  walk: Walk,
  speaks: boolean,
): Resolved | null {
  const of = (person: Person, by: Resolved['by']): Resolved => ({
    name: person.name,
    kind: 'PERSON',
    person,
    role: reading.role,
    by,
  });
  if (reading.kind === 'person') {
    const person =
      findPerson(walk.roster, reading.name, hintOf(reading)) ??
      (speaks ? enrol(walk.roster, reading.name, reading.role, hintOf(reading)) : null);
    return person && of(person, 'name');
  }
  if (reading.kind === 'pronoun') return byPronoun(reading, tracks, of, named);
  if (reading.kind === 'role') {
    const definite = isDefinite(reading);
    const known = definite ? findByRole(walk.roster, reading.name, tracks.recent) : null;
    if (known) return of(known, 'role');
    const heir = definite ? heirOf(reading, named, tracks) : null;
    if (heir) {
      heir.inferredRoles.add(reading.name);
      return of(heir, 'entry');
    }
    return speaks ? { name: reading.name, kind: 'GROUP', person: null, role: null, by: 'words' } : null;
  }
  const organisation = reading.kind === 'organisation' && !isFamily(walk.roster, reading.name);
  return {
    name: reading.name,
    kind: organisation ? 'ORGANISATION' : 'GROUP',
    person: null,
    role: null,
    by: organisation ? 'name' : 'words',
  };
}

function byPronoun(
  reading: Reading,
  tracks: Tracks,
  of: (person: Person, by: Resolved['by']) => Resolved,
  named: readonly Person[],
): Resolved | null {
  const pronoun = reading.name;
  if (pronoun === 'he' || pronoun === 'she') {
    const fits = (person: Person) => person.pronoun === null || person.pronoun === pronoun;
    const person = tracks.recent.findLast(fits) ?? (named.length === 1 && fits(named[0]!) ? named[0]! : null);
    if (!person) return null;
    person.pronoun = pronoun;
    return of(person, 'pronoun');
  }
  const track =
    pronoun === 'they'
      ? (tracks.group ?? tracks.organisation)
      : pronoun === 'it'
        ? (tracks.organisation ?? tracks.group)
        : null;
  return track && { ...track, by: 'pronoun' };
}

function remember(tracks: Tracks, resolved: Resolved, reading: Reading): void {
  if (resolved.person) {
    tracks.recent = [
      ...tracks.recent.filter((person) => person !== resolved.person).slice(-20),
      resolved.person,
    ];
  } else if (resolved.kind === 'ORGANISATION') tracks.organisation = resolved;
  else if (reading.kind !== 'pronoun') tracks.group = resolved;
}
