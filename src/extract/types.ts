import type { Speech } from './quotes/draft.ts';

/** Words that point at somebody, and whom we take them for. */
export type SpokenBy = {
  /** The resolved person, organisation or group. */
  name: string;
  /** The words as printed, and where they stand. */
  text: string;
  start: number;
  end: number;
};

/** A quote as it leaves the extractor. Offsets are into the text; `text.slice(start, end)` is the words. */
export type ExtractedQuote = {
  start: number;
  end: number;
  speech: Speech;
  speaker: SpokenBy | null;
  cue: { start: number; end: number; text: string } | null;
  /** The rule that found it, and that rule's measured precision. */
  rule: string;
  confidence: number;
};
