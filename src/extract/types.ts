import type { ContradictionKind, ResponseKind, Speech } from '../model/document.ts';
import type { FigureReading } from '../model/figures.ts';
import type { Slots } from '../model/quantities.ts';

/** A span of the text with its words. */
export type Words = { start: number; end: number; text: string };

/** Words that point at somebody, and whom we take them for: `name` is the resolved person, organisation or group. */
export type SpokenBy = Words & { name: string };

/** A quote as it leaves the extractor. Offsets are into the text; `text.slice(start, end)` is the words. */
export type ExtractedQuote = {
  start: number;
  end: number;
  speech: Speech;
  speaker: SpokenBy | null;
  cue: Words | null;
  /** Who is named in its words beside its speaker, as in the draft's `named`. */
  about: string[];
  /** No words that were said, but a printed clause that reports a response ("criticised Reed's plan"), its verb included. */
  act: boolean;
  /** The rule that found it, and that rule's measured precision. */
  rule: string;
  confidence: number;
};

/** A number on record. Its span runs from the hedge to the end of the number; `noun` is what it counts, in the text's words. */
export type ExtractedFigure = FigureReading &
  Words & {
    noun: string | null;
    /** Where the printed words end, the noun taken in. */
    nounEnd: number;
    measure: string | null;
    /** What it counts beyond its noun. */
    slots: Slots;
    place: string | null;
    /** Who put it on record; null where it is the publisher's own. */
    speaker: SpokenBy | null;
    /** The place in `quotes` of the quote that states it. */
    quote: number | null;
    /** A heading repeats what its entry says. */
    heading: boolean;
    /** What is not printed beside the number but was concluded, in a few words each. */
    inferred: string[];
    rule: string;
    confidence: number;
  };

/** Somebody who speaks in the article. */
export type ExtractedSpeaker = {
  name: string;
  aliases: string[];
  kind: 'PERSON' | 'ORGANISATION' | 'GROUP';
  /** Roles as printed. */
  roles: string[];
  /** Roles that the article prints without the name, taken over from the same entry. */
  inferredRoles: string[];
  /** A speaker of the graph that this may be; a proposal for a person to confirm, never a merge. */
  proposedLink: { id: string; name: string; reason: string } | null;
  quotes: number;
};

/** A response that the text states. `from` is the place of its quote in `quotes`. */
export type ExtractedResponse = {
  from: number;
  kind: ResponseKind;
  cue: Words;
  target: Words & {
    kind: 'PERSON' | 'ORGANISATION' | 'GROUP' | 'EVENT';
    name: string /** Whose appearance or speech an event is. */;
    of: string | null;
    /** The place in `quotes` of the very words that are answered, where the text points at them. */
    quote: number | null;
  };
  /** The sentence that states it. */
  basis: Words;
  rule: string;
  confidence: number;
};

/** Two figures that cannot both hold; `a` and `b` are places in `figures`. */
export type ExtractedContradiction = {
  a: number;
  b: number;
  kind: ContradictionKind;
  reason: string;
  policy: string;
  gap: number | null;
  relativeGap: number | null;
  confidence: number;
};

/** One part of the article: a live blog's update, or the whole of a plain article. */
export type ExtractedEntry = { start: number; end: number; heading: string | null; time: string | null };

/** All that the extractor proposes of one article. */
export type Draft = {
  text: string;
  /** The language whose rules read it. */
  language: string;
  entries: ExtractedEntry[];
  quotes: ExtractedQuote[];
  figures: ExtractedFigure[];
  speakers: ExtractedSpeaker[];
  /** People who are named in somebody's words; some of them speak, too. */
  named: ExtractedSpeaker[];
  responses: ExtractedResponse[];
  contradictions: ExtractedContradiction[];
};
