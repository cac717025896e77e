import { confidenceOf } from './confidence.ts';
import { contradictionsOf } from './contradictions.ts';
import { figuresOf } from './figures.ts';
import { type Resolved, resolveSpeakers } from './people/resolve.ts';
import { blockQuotes } from './quotes/blocks.ts';
import { clausesOf } from './quotes/clauses.ts';
import { cuesOf } from './quotes/cues.ts';
import type { QuoteDraft } from './quotes/draft.ts';
import { looseQuotations } from './quotes/marked.ts';
import { responsesOf } from './responses.ts';
import { type KnownSpeaker, speakersOf } from './speakers.ts';
import { blocksOf, linesOf, type RawBlock } from './text/blocks.ts';
import { entriesOf } from './text/entries.ts';
import { quotationsOf } from './text/marks.ts';
import { type Item, quotationsByBlock, type Sentence, sentencesOf } from './text/sentences.ts';
import { shadowOf } from './text/shadow.ts';
import type { Draft, ExtractedQuote } from './types.ts';

/** What a caller knows beside the text. */
export type ExtractOptions = {
  /** The page's own blocks, where it had marks; else the lines of the text are read. */
  blocks?: readonly RawBlock[];
  /** Speakers of the graph, for proposals to link. */
  knownSpeakers?: readonly KnownSpeaker[];
};

/**
 * Reads an article: who said what, the figures, the stated responses and the figures that contradict each other. Pure and
 * linear in the text's length; nothing is altered, every offset is into `text`, and everything is a proposal.
 */
export function extract(text: string, options: ExtractOptions = {}): Draft {
  const shadow = shadowOf(text);
  const blocks = blocksOf(text, options.blocks ?? linesOf(text));
  const entries = entriesOf(text, blocks);
  const quotations = quotationsOf(text, shadow, blocks);
  const inBlock = quotationsByBlock(blocks, quotations);
  const byBlock: Sentence[][] = blocks.map((block, index) =>
    block.kind === 'paragraph' || block.kind === 'blockquote'
      ? sentencesOf(shadow, block, index, inBlock[index]!, closesWithCue)
      : [],
  );
  const inBlocks = blockQuotes({ shadow, blocks, sentencesOf: (i) => byBlock[i] ?? [] });
  const narration = outside(byBlock.flat(), inBlocks);
  const clauses = narration.flatMap((sentence) => clausesOf(sentence));
  const drafts = [...inBlocks, ...clauses].sort((a, b) => a.start - b.start);
  const loose = looseQuotations(text, blocks, narration, quotations, drafts);
  const all = distinct([...drafts, ...loose].sort((a, b) => a.start - b.start || b.end - a.end));
  const { speakers, roster } = resolveSpeakers(text, shadow, blocks, entries, narration, all);
  const quotes = all.map((draft) => quoteOf(text, draft, speakers.get(draft)));
  const figures = figuresOf({ text, shadow, blocks, quotes, roster });
  return {
    text,
    entries: entries.map(({ start, end, heading, time }) => ({
      start,
      end,
      heading: heading && text.slice(heading.start, heading.end),
      time: time && text.slice(time.start, time.end),
    })),
    quotes,
    figures,
    speakers: speakersOf(speakers.values(), options.knownSpeakers ?? []),
    responses: responsesOf({ text, shadow, sentences: narration, roster, quotes }),
    contradictions: contradictionsOf(figures),
  };
}

/** Sentences that no block quote holds; both lists are in the text's order. */
function outside(sentences: readonly Sentence[], drafts: readonly QuoteDraft[]): Sentence[] {
  let next = 0;
  return sentences.filter((sentence) => {
    while (next < drafts.length && drafts[next]!.end < sentence.end) next++;
    const draft = drafts[next];
    return !(draft && draft.start <= sentence.start && draft.end >= sentence.end);
  });
}

/** Two rules that find the very same words found one quote. */
function distinct(drafts: readonly QuoteDraft[]): QuoteDraft[] {
  return drafts.filter(
    (draft, i) => i === 0 || draft.start !== drafts[i - 1]!.start || draft.end !== drafts[i - 1]!.end,
  );
}

function quoteOf(text: string, draft: QuoteDraft, resolved: Resolved | undefined): ExtractedQuote {
  const { start, end, speech, rule, cue, mention } = draft;
  const printed = mention && text.slice(mention.start, mention.end);
  return {
    start,
    end,
    speech,
    speaker: mention && {
      name: resolved?.name ?? printed!,
      text: printed!,
      start: mention.start,
      end: mention.end,
    },
    cue: cue && { ...cue, text: text.slice(cue.start, cue.end) },
    rule,
    confidence: confidenceOf('quote', rule),
  };
}

/** After “…?” a capital may open "Graham asked.", which is not a sentence of its own. */
function closesWithCue(items: readonly Item[], from: number): boolean {
  let to = from;
  while (
    to < items.length &&
    to - from < 16 &&
    !items[to]!.quotation &&
    !/^[.?!]$/.test(items[to]!.token!.word)
  )
    to++;
  if (to - from > 14) return false;
  const cue = cuesOf(items.slice(from, to))[0];
  return (
    cue !== undefined &&
    cue.subject !== null &&
    (cue.to === to - from || items[from + cue.to]?.token?.word === ',')
  );
}
