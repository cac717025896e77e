import type { PartialDate } from './dates.ts';
import type { FigureReading } from './figures.ts';
import type { Provenance } from './provenance.ts';
import type { Slots } from './quantities.ts';
import type { Selector } from './selectors.ts';

export const ORGANISATION_KINDS = [
  'GOVERNMENT',
  'MINISTRY',
  'LEGISLATURE',
  'COMMITTEE',
  'PARTY',
  'LOCAL_AUTHORITY',
  'PUBLISHER',
  'COMPANY',
  'CHARITY',
  'POLICE',
  'COURT',
  'INTERNATIONAL',
  'OTHER',
] as const;
export const GROUP_KINDS = ['COLLECTIVE', 'UNNAMED'] as const;
export const PLACE_KINDS = ['COUNTRY', 'REGION', 'TOWN', 'DISTRICT', 'SITE', 'OTHER'] as const;
export const EVENT_KINDS = [
  'HEARING',
  'INTERVIEW',
  'SPEECH',
  'DEBATE',
  'PRESS_CONFERENCE',
  'MEETING',
  'STATEMENT',
  'OTHER',
] as const;
export const SOURCE_KINDS = [
  'ARTICLE',
  'LIVE_BLOG',
  'TRANSCRIPT',
  'REPORT',
  'PRESS_RELEASE',
  'SOCIAL_POST',
  'OTHER',
] as const;
export const DIMENSIONS = [
  'COUNT',
  'MONEY',
  'SHARE',
  'RATE',
  'DURATION',
  'LENGTH',
  'AREA',
  'MASS',
  'OTHER',
] as const;
export const SPEECHES = ['DIRECT', 'MIXED', 'INDIRECT'] as const;
export const ATTRIBUTIONS = ['NAMED', 'SPOKESPERSON', 'COLLECTIVE', 'UNNAMED', 'PUBLISHER'] as const;
export const RESPONSE_KINDS = [
  'ANSWERS',
  'REJECTS',
  'SUPPORTS',
  'CLARIFIES',
  'QUESTIONS',
  'COMMENTS',
] as const;
export const CONTRADICTION_KINDS = ['VALUE', 'DENIAL', 'INCOMPATIBLE'] as const;
export const CONTRADICTION_METHODS = ['RULE', 'HUMAN'] as const;

type One<T extends readonly string[]> = T[number];
export type Speech = One<typeof SPEECHES>;
export type ResponseKind = One<typeof RESPONSE_KINDS>;
export type ContradictionKind = One<typeof CONTRADICTION_KINDS>;

/** What every curated thing has: a readable id, a name, and its other spellings. */
type Named = { id: string; name: string; aliases: readonly string[] };
/** `decided` says that a person wrote the id: whom the document means is no guess of a rule's. */
type Decidable = Named & { decided?: true };

export type Person = Decidable & { type: 'Person'; description: string | null };
export type Organisation = Decidable & {
  type: 'Organisation';
  kind: One<typeof ORGANISATION_KINDS>;
  description: string | null;
  partOf: string | null;
  locatedIn: string | null;
};
/** A collective or unnamed voice: "MPs on the committee", "a resident". `of` is the organisation it belongs to. */
export type Group = Decidable & {
  type: 'Group';
  kind: One<typeof GROUP_KINDS>;
  description: string | null;
  of: string | null;
};
export type Speaker = Person | Organisation | Group;

export type Place = Named & {
  kind: One<typeof PLACE_KINDS>;
  locatedIn: string | null;
  location: { latitude: number; longitude: number } | null;
};
export type Event = {
  id: string;
  name: string;
  aliases: readonly string[];
  kind: One<typeof EVENT_KINDS>;
  date: PartialDate | null;
  place: string | null;
};
/** What a figure counts, so that two figures can be compared. */
export type Measure = Named & {
  definition: string;
  dimension: One<typeof DIMENSIONS>;
  unit: string;
  /** Where a rule read what is counted from the words around a figure: then only slots decide what is compared. */
  slots?: Slots;
};

export type Source = {
  id: string;
  title: string;
  kind: One<typeof SOURCE_KINDS>;
  url: string | null;
  publishedAt: PartialDate | null;
  retrievedAt: PartialDate | null;
  /** BCP 47. */
  language: string;
  licence: string | null;
  /** How to cite it, in one line. */
  citation: string;
  /** SHA-256 of the source's text as it was read, in hexadecimal; null where the text was not at hand. */
  sha256: string | null;
  /** Ids of organisations. */
  publishedBy: readonly string[];
};

export type Entry = {
  id: string;
  /** Counted from 1, in the order of the source. */
  position: number;
  heading: string | null;
  postedAt: PartialDate | null;
  /** The entry's text, only where the document gives it (and may); offsets count in it. */
  text: string | null;
  /** Where the entry's text stands in the source's text, in UTF-16 units; null where unknown. */
  start: number | null;
  end: number | null;
};

/** A statement is one occurrence in one entry; the same words in another entry are another statement. */
type Statement = {
  id: string;
  /** What is printed, "[...]" included; for an INDIRECT quote the reported clause as printed. */
  text: string;
  entry: string;
  selector: Selector;
  /** Ids of places, speakers and events that it is about; for a figure `place` is the primary one. */
  about: readonly string[];
  /** The event at which it was made. */
  madeAt: string | null;
};
export type Quote = Statement & { type: 'Quote'; speech: Speech; elided: boolean; language: string };
export type Figure = Statement & {
  type: 'Figure';
  measure: string | null;
  place: string | null;
  statedIn: string | null;
} & FigureReading;

/** SAID. */
export type Attribution = Provenance & {
  id: string;
  speaker: string;
  statement: string;
  on: PartialDate | null;
  attributedAs: string | null;
  roleAs: string | null;
  cue: string | null;
  attribution: One<typeof ATTRIBUTIONS>;
  audience: string | null;
};

/** RESPONDS_TO; `to` is a statement, a speaker or an event. */
export type Response = Provenance & { id: string; from: string; to: string; kind: ResponseKind };

/** CONTRADICTS, stored once; `a` is the smaller id. */
export type Contradiction = Provenance & {
  id: string;
  a: string;
  b: string;
  kind: ContradictionKind;
  method: One<typeof CONTRADICTION_METHODS>;
  policy: string | null;
  /** How far apart two figures' printed values are, in their unit. */
  gap: number | null;
  relativeGap: number | null;
  reason: string;
};

/** HOLDS_ROLE; `at` is an organisation or a place. */
export type Role = Provenance & {
  id: string;
  person: string;
  at: string;
  title: string;
  from: PartialDate | null;
  to: PartialDate | null;
};

/** `appears` says that the event is this speaker's own appearance: a response to the event is one to the speaker. */
export type Participation = { speaker: string; event: string; capacity: string | null; appears: boolean };

/** A statement document that was read and checked: every reference is an id, every selector located. What import takes. */
export type CheckedDocument = {
  /** What to call the document in messages: its file's name, or `-`. */
  name: string;
  source: Source;
  /** Whether the document gives its source's id; else that was made of what it says of the source (`sourceId`). */
  namesSource: boolean;
  entries: readonly Entry[];
  speakers: readonly Speaker[];
  places: readonly Place[];
  events: readonly Event[];
  measures: readonly Measure[];
  quotes: readonly Quote[];
  figures: readonly Figure[];
  attributions: readonly Attribution[];
  responses: readonly Response[];
  /** Only those that a person asserts; the ones between figures are found at import. */
  contradictions: readonly Contradiction[];
  roles: readonly Role[];
  participations: readonly Participation[];
};
