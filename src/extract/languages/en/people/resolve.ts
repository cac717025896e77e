import type { Block } from '../../../text/blocks.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Tagging } from '../../../text/tagging.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import type { Mention } from '../quotes/mention.ts';
import { sentenceSubject } from '../quotes/sentence-subject.ts';
import { tokensOf } from '../tokens.ts';
import { PREPOSITIONS } from '../words/closed.ts';
import { WRITTEN_NOUNS } from '../words/voices.ts';
import { type BareName, isPlace, isWhereTownIs, type Printed, printed, whatIs } from './bare-names.ts';
import { fullNamesOf } from './full-names.ts';
import { pronounOfTitle } from './given-names.ts';
import { broughtIn, heirOf, isDefinite } from './heirs.ts';
import { enrolIntroduced } from './introduced.ts';
import { type LastPrinted, lastPrintedOf } from './last-printed.ts';
import type { Hint } from './meant.ts';
import { nameParts } from './name-parts.ts';
import { type Reading, readMention } from './parse.ts';
import {
  emptyRoster,
  enrol,
  findByRole,
  findPerson,
  isFamily,
  meantOf,
  type Person,
  type Roster,
} from './roster.ts';

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

type Tracks = {
  entry: Entry;
  recent: Person[];
  group: Resolved | null;
  organisation: Resolved | null;
  /** What "it" goes back to: the last group or, which "they" does not, something written. */
  thing: Resolved | null;
};

/** Resolves the speakers of all drafts in reading order; two passes, so that a role learnt late explains an early mention. */
export function resolveSpeakers(
  text: string,
  shadow: string,
  blocks: readonly Block[],
  entries: readonly Entry[],
  sentences: readonly Sentence[],
  drafts: readonly QuoteDraft[],
  tagging: Tagging,
): { speakers: Map<QuoteDraft, Resolved>; roster: Roster; nobodys: ReadonlySet<QuoteDraft> } {
  const roster = emptyRoster(fullNamesOf(text, shadow, blocks, tagging));
  enrolIntroduced(roster, text, shadow, blocks);
  const bare = new Map<string, BareName>();
  const places = printed(text);
  const read = (mention: Mention) => {
    const reading = readMention(tokensOf(shadow, mention.start, mention.end), text);
    return reading && asShown(reading, mention, { places, roster, bare });
  };
  for (const draft of drafts) {
    const reading = draft.mention && read(draft.mention);
    if (reading?.kind === 'person') enrol(roster, reading.name, reading.role, hintOf(reading));
  }
  const inEntry = entries.map((entry) => speakersIn(roster, entry, drafts, read));
  const lastPrinted = lastPrintedOf(roster, sentences);
  let speakers = new Map<QuoteDraft, Resolved>();
  for (let pass = 0; pass < 2; pass++) {
    speakers = new Map();
    for (const [e, entry] of entries.entries())
      walkEntry(entry, sentences, drafts, inEntry[e]!, { roster, speakers, read, shadow, lastPrinted });
  }
  const nobodys = new Set(drafts.filter(({ mention }) => mention !== null && read(mention) === null));
  return { speakers, roster, nobodys };
}

/** A name of one word, or of a place, as what the article shows it to be; null where it is nobody's. */
function asShown(
  reading: Reading,
  { items }: Mention,
  { places, roster, bare }: { places: Printed; roster: Roster; bare: Map<string, BareName> },
): Reading | null {
  const { name, start, role, kind } = reading;
  // "King said": an office, where the article names nobody so.
  if (kind === 'role' && /^\p{Lu}\S*$/u.test(name) && meantOf(roster, nameParts(name).last, hintOf(reading)))
    return { ...reading, kind: 'person', role: null };
  if (kind !== 'person' && kind !== 'organisation') return reading;
  if (isWhereTownIs(name, places.text.slice(Math.max(0, start - 4), start))) return null;
  if (kind === 'organisation') return reading;
  if (name.includes(' ')) return isPlace(name) ? { ...reading, kind: 'organisation' } : reading;
  if (role !== null || meantOf(roster, nameParts(name).last, hintOf(reading)) !== null) return reading;
  const tag = items.find((item) => item.start === start)?.tag ?? null;
  const what = bare.get(name) ?? whatIs(name, places, tag);
  bare.set(name, what);
  if (what === 'nobody') return null;
  return what === 'person' ? reading : { ...reading, kind: what === 'body' ? 'organisation' : 'description' };
}

type Walk = {
  roster: Roster;
  speakers: Map<QuoteDraft, Resolved>;
  read: (mention: Mention) => Reading | null;
  shadow: string;
  lastPrinted: LastPrinted;
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
  const tracks: Tracks = { entry, recent: [], group: null, organisation: null, thing: null };
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
    const heir = definite ? heirIn(reading, named, tracks, walk) : null;
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

/** How far back a name may stand to be whom a role is said of. */
const NEAR = 1500;

/** Whom a role that nobody is known by is said of; nobody where somebody of the same role was brought in without a name since. */
function heirIn(
  reading: Reading,
  named: readonly Person[],
  { entry, recent }: Tracks,
  walk: Walk,
): Person | null {
  const from = Math.max(entry.start, reading.start - NEAR);
  const printed = walk.lastPrinted(reading.start, from);
  const heir = heirOf(reading, named, recent, printed);
  if (!heir) return null;
  const since = tokensOf(walk.shadow, printed?.at ?? from, reading.start);
  return broughtIn(since, reading) >= 0 ? null : heir;
}

function byPronoun(
  reading: Reading,
  tracks: Tracks,
  of: (person: Person, by: Resolved['by']) => Resolved,
  named: readonly Person[],
): Resolved | null {
  const pronoun = reading.name;
  if (pronoun === 'he' || pronoun === 'she') {
    const person =
      latestWho(pronoun, tracks.recent) ?? (tracks.recent.length === 0 ? onlyWho(pronoun, named) : null);
    if (!person) return null;
    person.pronoun = pronoun;
    return of(person, 'pronoun');
  }
  const track =
    pronoun === 'they'
      ? (tracks.group ?? tracks.organisation)
      : pronoun === 'it'
        ? (tracks.organisation ?? tracks.thing)
        : null;
  return track && { ...track, by: 'pronoun' };
}

/** One written thing ("the complaint of the town"): "they" are others. */
function isOneText({ tokens }: Reading): boolean {
  const stop = tokens.findIndex(({ lower }, i) => i > 0 && (PREPOSITIONS.has(lower) || /ed$/.test(lower)));
  return WRITTEN_NOUNS.has(tokens[(stop < 0 ? tokens.length : stop) - 1]!.lower);
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

function remember(tracks: Tracks, resolved: Resolved, reading: Reading): void {
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
