import { resolveSpeakers } from './people/resolve.ts';
import { blockQuotes } from './quotes/blocks.ts';
import { clausesOf } from './quotes/clauses.ts';
import { cuesOf } from './quotes/cues.ts';
import type { QuoteDraft } from './quotes/draft.ts';
import { looseQuotations } from './quotes/marked.ts';
import { blocksOf, linesOf } from './text/blocks.ts';
import { entriesOf } from './text/entries.ts';
import { quotationsOf } from './text/marks.ts';
import { type Item, type Sentence, sentencesOf } from './text/sentences.ts';
import { shadowOf } from './text/shadow.ts';

export function extract(text: string, _options: object = {}) {
  const shadow = shadowOf(text);
  const blocks = blocksOf(text, linesOf(text));
  const entries = entriesOf(text, blocks);
  const quotations = quotationsOf(text, shadow, blocks);
  const byBlock: Sentence[][] = blocks.map((block, index) =>
    block.kind === 'paragraph' || block.kind === 'blockquote' ? sentencesOf(shadow, block, index, quotations, closesWithCue) : [],
  );
  const sentences = byBlock.flat();
  const inBlocks = blockQuotes({ shadow, blocks, sentencesOf: (i) => byBlock[i] ?? [] });
  const free = (draft: { start: number; end: number }) => !inBlocks.some((block) => draft.start >= block.start && draft.end <= block.end);
  const drafts: QuoteDraft[] = [...inBlocks, ...sentences.filter(free).flatMap((sentence) => clausesOf(sentence))];
  const loose = looseQuotations(text, blocks, sentences, quotations, drafts);
  const all = [...drafts, ...loose].sort((a, b) => a.start - b.start);
  const { speakers } = resolveSpeakers(text, shadow, blocks, entries, sentences.filter(free), all);
  const quotes = all.map((draft) => ({
    start: draft.start, end: draft.end, speech: draft.speech, rule: draft.rule,
    cue: draft.cue && { ...draft.cue, text: text.slice(draft.cue.start, draft.cue.end) },
    speaker: draft.mention && { name: speakers.get(draft)?.name ?? text.slice(draft.mention.start, draft.mention.end), text: text.slice(draft.mention.start, draft.mention.end), start: draft.mention.start, end: draft.mention.end },
    confidence: 0.5,
  }));
  return { text, quotes, blocks };
}

/** After “…?” a capital may open "Graham asked.", which is not a sentence of its own. */
function closesWithCue(items: readonly Item[], from: number): boolean {
  let to = from;
  while (to < items.length && to - from < 16 && !items[to]!.quotation && !/^[.?!]$/.test(items[to]!.token!.word)) to++;
  if (to - from > 14) return false;
  const cue = cuesOf(items.slice(from, to))[0];
  return cue !== undefined && cue.subject !== null && (cue.to === to - from || /^[,]$/.test(items[from + cue.to]?.token?.word ?? ''));
}
