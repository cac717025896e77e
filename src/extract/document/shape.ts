import type {
  DIMENSIONS,
  EVENT_KINDS,
  GROUP_KINDS,
  ORGANISATION_KINDS,
  PLACE_KINDS,
  ResponseKind,
  Speech,
} from '../../model/document.ts';
import type { Comparator } from '../../model/figures.ts';
import type { Confidence } from '../../model/provenance.ts';
import type { Slots } from '../../model/quantities.ts';

type One<T extends readonly string[]> = T[number];

/** What each proposal says of how it came about. */
export type Proposed = { confidence: Confidence; note: string };

/** A person as a document defines one. */
export type PersonItem = {
  name: string;
  aliases?: string[];
  description?: string;
  roles?: ({ title: string; of: string } & Proposed)[];
};
/** An organisation as a document defines one. */
export type OrganisationItem = {
  name: string;
  aliases?: string[];
  kind: One<typeof ORGANISATION_KINDS>;
  description?: string;
};
/** A collective or unnamed voice as a document defines one. */
export type GroupItem = { name: string; kind: One<typeof GROUP_KINDS>; description?: string };
/** A place as a document defines one. */
export type PlaceItem = { name: string; kind: One<typeof PLACE_KINDS> };
/** An event as a document defines one. */
export type EventItem = { name: string; kind: One<typeof EVENT_KINDS>; participants: { speaker: string }[] };
type Mutable<T> = T extends readonly (infer One)[] ? One[] : T;
/** Slots as a document writes them: none that is empty. */
export type WrittenSlots = { [Slot in keyof Slots]?: Mutable<Exclude<Slots[Slot], null>> };

/** A measure as a document defines one. */
export type MeasureItem = {
  id: string;
  name: string;
  definition: string;
  dimension: One<typeof DIMENSIONS>;
  unit: string;
  /** What is known alone. */
  slots: WrittenSlots;
};

/** A figure as a document writes one. */
export type FigureItem = Proposed & {
  words: string;
  start: number;
  value: number;
  hedge?: string;
  comparator?: Comparator;
  low?: number;
  high?: number;
  measure?: string;
  unit?: string;
  per?: 'hour' | 'day' | 'week' | 'month' | 'year';
  asOf?: string;
  place?: string;
  speaker?: string;
  as?: string;
};

/** A quote as a document writes one. */
export type QuoteItem = Proposed & {
  /** A name for it, where a response points at it. */
  key?: string;
  words: string;
  start: number;
  speech: Speech;
  speaker: string;
  as?: string;
  cue?: string;
  /** Who is named in its words. */
  about?: string[];
  respondsTo?: ({ to: string; kind: ResponseKind; basis: { words: string; start: number } } & Proposed)[];
  figures?: FigureItem[];
};

/** An entry as a document writes one. */
export type EntryItem = {
  heading?: string;
  text?: string;
  start: number;
  end: number;
  quotes?: QuoteItem[];
  figures?: FigureItem[];
};

/** A whole statement document as a plain value; reading it as one finds no error. */
export type DraftDocument = {
  by: 'rule:extract';
  status: 'PROPOSED';
  source: {
    title: string;
    kind: 'ARTICLE' | 'LIVE_BLOG';
    publisher: string;
    url?: string;
    publishedAt?: string;
    language: string;
    citation: string;
    sha256: string;
  };
  people?: Record<string, PersonItem>;
  organisations?: Record<string, OrganisationItem>;
  groups?: Record<string, GroupItem>;
  places?: Record<string, PlaceItem>;
  events?: Record<string, EventItem>;
  measures?: Record<string, MeasureItem>;
  entries: EntryItem[];
};
