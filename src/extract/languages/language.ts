import type { EVENT_KINDS, ORGANISATION_KINDS } from '../../model/document.ts';
import type { KnownSpeaker } from '../known-speakers.ts';
import type { Block, LineRules } from '../text/blocks.ts';
import type { EntrySpan } from '../text/entries.ts';
import type { Quotation } from '../text/marks.ts';
import type { ExtractedFigure, ExtractedQuote, ExtractedResponse, ExtractedSpeaker } from '../types.ts';

/** An article cut into its parts, before anything of it is understood. All offsets are into `text`. */
export type Parts = {
  text: string;
  /** The text with marks, dashes and blanks of one shape; same length. */
  shadow: string;
  blocks: readonly Block[];
  entries: readonly EntrySpan[];
  quotations: readonly Quotation[];
  knownSpeakers: readonly KnownSpeaker[];
  /** Proposals that are less sure are left out. */
  atLeast: number;
};

/** What a language's rules read in an article. */
export type Reading = {
  quotes: ExtractedQuote[];
  figures: ExtractedFigure[];
  speakers: ExtractedSpeaker[];
  named: ExtractedSpeaker[];
  responses: ExtractedResponse[];
};

/**
 * How a page's lines show what they are beside the article's text: no part of the article: `line` begins promotions, bylines and rights; `credit` stands in
 * pictures' credits; `live` stands in the title or first lines of a live blog.
 */
export type FurnitureRules = { line: RegExp; credit: RegExp; live: RegExp };

/** All that is known of one language. Nothing outside its folder knows a word of it. */
export type Language = {
  /** BCP 47, without a region. */
  tag: string;
  /** How lines without marks of their own show what they are. */
  lines: LineRules;
  furniture: FurnitureRules;
  read(parts: Parts): Reading;
  /** What sort of organisation a name says it is. */
  organisationKind(name: string): (typeof ORGANISATION_KINDS)[number];
  /** What sort of occasion the words for it say it is. */
  eventKind(name: string): (typeof EVENT_KINDS)[number];
  isCountry(name: string): boolean;
  /** Whether a word only stands for somebody, so that it names nobody. */
  isPronoun(name: string): boolean;
  /** "Mayor of Porthaven" as a title and its place; null for a role that names none. */
  roleOfPlace(role: string): { title: string; place: string } | null;
};
