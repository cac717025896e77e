import type { Block } from '../../../text/blocks.ts';
import { lastAt } from '../../../text/in-order.ts';
import type { Quotation } from '../../../text/marks.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { verbOf } from '../words/verbs.ts';
import type { QuoteDraft } from './draft.ts';
import { type MarkedParagraph, speakerOfParagraph } from './marked-paragraph.ts';
import { type Mention, mentionOf, word } from './mention.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { canTell, isSomebody } from './voices.ts';

/**
 * Whole sentences in marks that no clause took: they go on from the quote before them in the paragraph, or belong to
 * the one behind it, or to the speaker who was running when the paragraph began.
 */
export function looseQuotations(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  taken: readonly QuoteDraft[],
): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  const byBlock = sentencesByBlock(sentences);
  const sentencesOf = (index: number) => byBlock.get(index) ?? [];
  let next = 0;
  let running: QuoteDraft | null = null;
  for (const quotation of quotations) {
    while (next < sorted.length && sorted[next]!.end <= quotation.start)
      running = later(running, sorted[next++]!);
    const owner = sorted[next];
    if (owner && owner.start < quotation.end) continue;
    const block = blockOf(blocks, quotation);
    if (!block || block.kind === 'heading' || !isWholeSentence(text, quotation)) continue;
    const paragraph = { text, blocks, index: block.index, quotation, sentencesOf };
    const found = speakerOf(paragraph, running, owner ?? null);
    if (!found) continue;
    const draft: QuoteDraft = {
      start: quotation.start,
      end: quotation.end,
      speech: 'DIRECT',
      cue: null,
      ...found,
    };
    drafts.push(draft);
    running = draft;
  }
  return drafts;
}

function later(a: QuoteDraft | null, b: QuoteDraft): QuoteDraft {
  return a && a.end > b.end ? a : b;
}

function sentencesByBlock(sentences: readonly Sentence[]): Map<number, Sentence[]> {
  const map = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const list = map.get(sentence.block);
    if (list) list.push(sentence);
    else map.set(sentence.block, [sentence]);
  }
  return map;
}

function blockOf(
  blocks: readonly Block[],
  quotation: Quotation,
): { block: Block; index: number; kind: Block['kind'] } | null {
  const index = lastAt(blocks, quotation.start);
  const block = blocks[index];
  return block && block.end > quotation.start ? { block, index, kind: block.kind } : null;
}

/** Speech, not a title or a word at arm's length: a capital first and a stop, or a comma with some length, last. */
function isWholeSentence(text: string, quotation: Quotation): boolean {
  const inner = text.slice(quotation.innerStart, quotation.innerEnd).trim();
  const words = inner.slice(0, 4000).split(/\s+/).length;
  return (
    /^[^\p{Ll}]/u.test(inner) &&
    // A quotation inside may end with it: "She said, 'No.'"
    (/[.?!…]['’”"]*$/.test(inner) || !quotation.closed ? words >= 2 : /[,-]$/.test(inner) && words >= 4)
  );
}

type Found = { rule: string; mention: Mention | null };

function speakerOf(
  paragraph: MarkedParagraph,
  running: QuoteDraft | null,
  coming: QuoteDraft | null,
): Found | null {
  const { text, quotation, sentencesOf, index } = paragraph;
  const block = paragraph.blocks[index]!;
  const sentences = sentencesOf(index);
  const inBlock = (draft: QuoteDraft | null) =>
    draft !== null && draft.start >= block.start && draft.end <= block.end;
  const alone = quotation.start - block.start < 3;
  const at = lastAt(sentences, quotation.start);
  const here = sentences[at] && sentences[at].end >= quotation.start ? sentences[at] : undefined;
  const own = here && here.start < quotation.start ? colonLead(here, quotation) : null;
  const spoke = running && inBlock(running);
  if (own?.mention && (!spoke || isSomebody(own.mention))) return own;
  if (spoke) return { rule: 'marked-after-marked', mention: running.mention };
  if (coming && inBlock(coming) && coming.mention && gapIsSmall(text, quotation.end, coming.start))
    return { rule: 'marked-before-marked', mention: coming.mention };
  if (alone) return speakerOfParagraph(paragraph, running);
  const previous = here ? sentences[at - 1] : sentences[at];
  const subject =
    previous && (!here || here.start >= quotation.start) ? sentenceSubject(previous.items) : null;
  return subject ? { rule: 'marked-after-narration', mention: subject } : null;
}

function gapIsSmall(text: string, from: number, to: number): boolean {
  return to - from < 5 && text.slice(from, to).trim() === '';
}

/** "And then Obama: “…”", "Smith — “…”": what stands before the sign speaks. */
function colonLead(sentence: Sentence, quotation: Quotation): Found | null {
  const at = sentence.items.findIndex((item) => item.quotation === quotation);
  if (at < 1 || word(sentence.items, at - 1) !== ':') return null;
  // "Said Pym: “…”"
  const from = verbOf(word(sentence.items, 0))?.form === 'finite' ? 1 : 0;
  const subject =
    sentenceSubject(sentence.items.slice(from, at - 1)) ?? mentionOf(sentence.items, from, at - 1);
  return subject && canTell(subject) ? { rule: 'colon-then-marked', mention: subject } : null;
}
