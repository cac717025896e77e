import { LIKELIER_THAN_NOT } from './confidence.ts';
import { contradictionsOf } from './contradictions.ts';
import type { KnownSpeaker } from './known-speakers.ts';
import { english } from './languages/en/english.ts';
import type { Language } from './languages/language.ts';
import { blocksOf, linesOf, type RawBlock } from './text/blocks.ts';
import { entriesOf } from './text/entries.ts';
import { quotationsOf } from './text/marks.ts';
import { shadowOf } from './text/shadow.ts';
import type { Draft } from './types.ts';

/** What a caller knows beside the text. */
export type ExtractOptions = {
  /** The page's own blocks, where it had marks; else the lines of the text are read. */
  blocks?: readonly RawBlock[];
  /** The language to read the text in; English unless told. */
  language?: Language;
  /** Speakers of the graph, for proposals to link. */
  knownSpeakers?: readonly KnownSpeaker[];
  /** Whether proposals that are less likely than not are given too; else they are left out. */
  all?: boolean;
};

/**
 * Reads an article: who said what, the figures, the stated responses and the figures that contradict each other. Pure and
 * linear in the text's length; nothing is altered, every offset is into `text`, and everything is a proposal.
 */
export function extract(text: string, options: ExtractOptions = {}): Draft {
  const language = options.language ?? english;
  const shadow = shadowOf(text);
  const blocks = blocksOf(text, options.blocks ?? linesOf(text), language.lines);
  const entries = entriesOf(text, blocks);
  const quotations = quotationsOf(text, shadow, blocks);
  const knownSpeakers = options.knownSpeakers ?? [];
  const atLeast = options.all ? 0 : LIKELIER_THAN_NOT;
  const parts = { text, shadow, blocks, entries, quotations, knownSpeakers, atLeast };
  const reading = language.read(parts);
  return {
    text,
    language: language.tag,
    entries: entries.map(({ start, end, heading, time }) => ({
      start,
      end,
      heading: heading && text.slice(heading.start, heading.end),
      time: time && text.slice(time.start, time.end),
    })),
    ...reading,
    contradictions: contradictionsOf(reading.figures),
  };
}
