import type { Block } from '../../../text/blocks.ts';
import { beginningIn, lastAt } from '../../../text/in-order.ts';
import type { Item, Sentence } from '../../../text/sentences.ts';
import type { QuoteDraft } from '../quotes/draft.ts';
import { capital, type Mention, mentionOf, word } from '../quotes/mention.ts';
import { sentenceSubject } from '../quotes/sentence-subject.ts';
import { tokensOf } from '../tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { hintOf, shownIn } from './as-shown.ts';
import type { FullNames } from './full-names.ts';
import { fitsRole, heirOf, isBroughtIn, isDefinite } from './heirs.ts';
import { enrolIntroduced } from './introduced.ts';
import { type LastPrinted, lastPrintedOf } from './last-printed.ts';
import { nameParts } from './name-parts.ts';
import { readLastName, readMention } from './parse.ts';
import type { Reading } from './reading.ts';
import {
  emptyRoster,
  enrol,
  findByRole,
  findPerson,
  fullNameOf,
  isFamily,
  isSole,
  meantOf,
  type Person,
  type Roster,
  roleWords,
} from './roster.ts';
import { type Entry, meantByPronoun, newTracks, type Resolved, remember, type Tracks } from './tracks.ts';

/** Resolves the speakers of all drafts in reading order; two passes, so that a role learnt late explains an early mention. */
export function resolveSpeakers(
  text: string,
  shadow: string,
  blocks: readonly Block[],
  entries: readonly Entry[],
  sentences: readonly Sentence[],
  drafts: readonly QuoteDraft[],
  names: FullNames,
): { speakers: Map<QuoteDraft, Resolved>; roster: Roster; nobodys: ReadonlySet<QuoteDraft> } {
  const roster = emptyRoster(names);
  enrolIntroduced(roster, text, shadow, blocks);
  const asShown = shownIn(text, roster);
  const read = (mention: Mention) => {
    const tokens = tokensOf(shadow, mention.start, mention.end);
    const reading =
      mention.items.length === 1 && mention.items[0]!.named
        ? readLastName(tokens, text)
        : readMention(tokens, text);
    return reading && asShown(reading, mention);
  };
  for (const draft of drafts) {
    const reading = draft.mention && read(draft.mention);
    if (reading?.kind === 'person') enrol(roster, reading.name, reading.role, hintOf(reading));
  }
  const inEntry = entries.map((entry) => speakersIn(roster, entry, drafts, read));
  const lastPrinted = lastPrintedOf(roster, sentences);
  const silent = new Set<Person>();
  let speakers = new Map<QuoteDraft, Resolved>();
  for (let pass = 0; pass < 2; pass++) {
    speakers = new Map();
    for (const [e, entry] of entries.entries())
      walkEntry(entry, sentences, drafts, inEntry[e]!, {
        roster,
        speakers,
        read,
        shadow,
        lastPrinted,
        silent,
      });
  }
  const nobodys = new Set(drafts.filter(({ mention }) => mention !== null && read(mention) === null));
  return { speakers, roster, nobodys };
}

type Walk = {
  roster: Roster;
  speakers: Map<QuoteDraft, Resolved>;
  read: (mention: Mention) => Reading | null;
  shadow: string;
  lastPrinted: LastPrinted;
  /** Who is named in full and spoken of, but never speaks by name. */
  silent: Set<Person>;
};

/** Persons who speak by name in an entry. */
function speakersIn(
  roster: Roster,
  entry: Entry,
  drafts: readonly QuoteDraft[],
  read: Walk['read'],
): Person[] {
  const people = new Set<Person>();
  for (const draft of beginningIn(drafts, entry)) {
    const reading = draft.mention && read(draft.mention);
    const person = reading?.kind === 'person' ? findPerson(roster, reading.name, hintOf(reading)) : null;
    if (person) people.add(person);
  }
  return [...people];
}

function walkEntry(
  entry: Entry,
  sentences: readonly Sentence[],
  drafts: readonly QuoteDraft[],
  named: readonly Person[],
  walk: Walk,
): void {
  const tracks = newTracks(entry);
  const steps = [
    ...beginningIn(drafts, entry).map((draft) => ({
      at: draft.mention && draft.mention.start < draft.start ? draft.mention.start : draft.start,
      draft,
      mention: draft.mention,
    })),
    ...beginningIn(sentences, entry).flatMap(({ items, end }) =>
      [saidInPassing(items), sentenceSubject(items)].map((mention, i) => ({
        at: i === 0 ? (mention?.end ?? end) : end,
        draft: null,
        mention,
      })),
    ),
  ].sort((a, b) => a.at - b.at);
  for (const step of steps) {
    const reading = step.mention && walk.read(step.mention);
    if (!reading) continue;
    if (!step.draft && reading.kind !== 'person' && reading.kind !== 'role') continue;
    const own =
      step.draft && reading.kind === 'pronoun'
        ? (subjectBefore(reading, sentences, walk) ?? whoWasAsked(reading, sentences, walk))
        : null;
    const resolved = own ?? resolve(reading, named, tracks, walk, step.draft !== null);
    if (!resolved) continue;
    remember(tracks, resolved, reading);
    if (step.draft) walk.speakers.set(step.draft, resolved);
  }
}

/** "…, as Mr. Reed suggested at the meeting": somebody who speaks, though no words are given for it. */
function saidInPassing(items: readonly Item[]): Mention | null {
  const as = items.findLastIndex((_, i) => word(items, i) === 'as' && capital(items, i + 1));
  if (as < 1) return null;
  let to = as + 1;
  while (capital(items, to) || word(items, to) === '.') to++;
  return verbOf(word(items, to))?.form === 'finite' ? mentionOf(items, as + 1, to) : null;
}

/** "Ann Ferris may have put it best when she wrote …": who the sentence is about, where nobody else is named before the pronoun. */
function subjectBefore(reading: Reading, sentences: readonly Sentence[], walk: Walk): Resolved | null {
  const sentence = sentences[lastAt(sentences, reading.start)];
  const subject = sentence && sentence.end > reading.start ? sentenceSubject(sentence.items) : null;
  const person = subject && subject.end <= reading.start ? personIn(subject, walk) : null;
  return person && lastFitting(reading, sentence!, walk.lastPrinted) === person ? byPronoun(person) : null;
}

/** "Reed asked Ann Ferris how high it was. “It is high,” she said.": whoever was asked answers in the next sentence. */
function whoWasAsked(reading: Reading, sentences: readonly Sentence[], walk: Walk): Resolved | null {
  const at = lastAt(sentences, reading.start);
  const asking = sentences[at - 1]?.items ?? [];
  // Only where the answer opens its sentence.
  if (!sentences[at]?.items[0]?.quotation) return null;
  const verb = asking.findIndex((_, i) => ASKED.test(word(asking, i)));
  if (verb < 1) return null;
  let to = verb + 1;
  while (capital(asking, to)) to++;
  // "questioned Trump's logic" asks nobody.
  if (word(asking, to) === "'s") return null;
  const mention = mentionOf(asking, verb + 1, to);
  const person = mention && personIn(mention, walk);
  return person && (person.pronoun === null || person.pronoun === reading.name) ? byPronoun(person) : null;
}

function personIn(mention: Mention, { read, roster }: Walk): Person | null {
  const told = read(mention);
  return told?.kind === 'person' ? findPerson(roster, told.name, hintOf(told)) : null;
}

function byPronoun(person: Person): Resolved {
  return { name: person.name, kind: 'PERSON', person, role: null, by: 'pronoun' };
}

const ASKED = /^(?:asked|asks|pressed|questioned|quizzed)$/;

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
    const known = findPerson(walk.roster, reading.name, hintOf(reading));
    const isNew = known === null && (speaks || isNamedInFull(walk.roster, reading));
    const person = isNew ? enrol(walk.roster, reading.name, reading.role, hintOf(reading)) : known;
    if (isNew && !speaks) walk.silent.add(person!);
    return person && of(person, 'name');
  }
  if (reading.kind === 'pronoun') {
    const meant = meantBeside(reading, tracks, named, walk);
    if (!meant || 'by' in meant) return meant && { ...meant, by: 'pronoun' };
    meant.pronoun = reading.name;
    return of(meant, 'pronoun');
  }
  if (reading.kind === 'role') {
    const definite = isDefinite(reading);
    const known = definite ? findByRole(walk.roster, reading.name, tracks.recent) : null;
    if (known && isNearest(known, reading, tracks.entry, walk)) return of(known, 'role');
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

/**
 * Whom a pronoun goes back to. Somebody who never speaks by name counts only where nobody whom the pronoun fits is named since; where somebody
 * is, it must be whom it went back to without him.
 */
function meantBeside(
  reading: Reading,
  tracks: Tracks,
  named: readonly Person[],
  walk: Walk,
): Person | Resolved | null {
  const meant = meantByPronoun(reading.name, tracks, named);
  if (!meant || 'by' in meant || !walk.silent.has(meant)) return meant;
  const last = lastFitting(reading, tracks.entry, walk.lastPrinted);
  if (last === meant) return meant;
  const recent = tracks.recent.filter((person) => !walk.silent.has(person));
  return last && last === meantByPronoun(reading.name, { ...tracks, recent }, named) ? last : null;
}

/** Whose name stands last before a pronoun, of those whom it fits; null where that is somebody of whom nothing is known. */
function lastFitting(reading: Reading, entry: { start: number }, lastPrinted: LastPrinted): Person | null {
  const from = Math.max(entry.start, reading.start - NEAR);
  for (let found = lastPrinted(reading.start, from); found; found = lastPrinted(found.at, from)) {
    const { person, human } = found;
    const { pronoun } = person ?? found;
    if ((person || human) && (pronoun === null || pronoun === reading.name)) return person;
  }
  return null;
}

/** Somebody whom the article names in full may be whom "he" goes back to, also where he never speaks by name. */
function isNamedInFull(roster: Roster, reading: Reading): boolean {
  const { first, last } = nameParts(reading.name);
  const meant = first ? fullNameOf(roster, reading.name) : meantOf(roster, last, hintOf(reading));
  return meant !== null && meant !== 'several' && meant.human;
}

/** How far back a name may stand to be whom a role is said of. */
const NEAR = 1500;

/**
 * Whether a role that tells nothing more ("the senator") may mean who is known by it, though somebody else is named since who may be one, too:
 * only where his own name stands close before.
 */
function isNearest(known: Person, reading: Reading, entry: Entry, { lastPrinted }: Walk): boolean {
  const sought = roleWords(reading.name);
  if (sought?.telling.size !== 0 || isSole(known, sought.head)) return true;
  const from = Math.max(entry.start, reading.start - NEAR);
  const last = lastPrinted(reading.start, from);
  if (!last || last.person === known || !last.human || (last.person && !fitsRole(last.person, reading)))
    return true;
  for (let found = lastPrinted(last.at, from); found; found = lastPrinted(found.at, from))
    if (found.person === known) return reading.start - found.at < BESIDE;
  return false;
}

/** So close before a role its holder's name still leads to him, behind another name. */
const BESIDE = 400;

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
  return isBroughtIn(since, reading) ? null : heir;
}
