import type { Block } from '../../../text/blocks.ts';
import { lastAt } from '../../../text/in-order.ts';
import type { Quotation } from '../../../text/marks.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { PERSONAL } from '../words/closed.ts';
import { SPEECH_NOUNS, verbOf } from '../words/verbs.ts';
import type { QuoteDraft } from './draft.ts';
import { type MarkedParagraph, speakerOfParagraph } from './marked-paragraph.ts';
import { capital, type Mention, mentionOf, word } from './mention.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { canTell, headOf, isSomebody } from './voices.ts';

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
    while (next < sorted.length && sorted[next]!.end <= quotation.start) {
      const one = sorted[next++]!;
      // "“…?” said Reed, a pilot who has accused them. “…”": what a relative clause tells is no turn of its own.
      if (!running || !isRelative(text, one)) running = later(running, one);
    }
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

function isRelative(text: string, { mention, start }: QuoteDraft): boolean {
  return (
    mention !== null && mention.end < start && /^,? who\b/.test(text.slice(mention.end, mention.end + 6))
  );
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
  const before = text.slice(Math.max(0, quotation.start - 12), quotation.start);
  if (isTitleOf(before, inner)) return false;
  // "“No,” she said. “Never.”": one word is a sentence where no other word is in it.
  const least =
    /[.?!:…]\s*$/.test(before) && /^\s*(?:\p{Lu}|["“]|$)/u.test(text.slice(quotation.end, quotation.end + 5))
      ? 1
      : 2;
  const words = inner.slice(0, 4000).split(/\s+/).length;
  return (
    /^[^\p{Ll}]/u.test(inner) &&
    // A quotation inside may end with it: "She said, 'No.'"
    (/[.?!…]['’”"]*$/.test(inner) || !quotation.closed ? words >= least : /[,-]$/.test(inner) && words >= 4)
  );
}

/** "on Harbour News's “Early Tide.”": each long word has a capital, and whose it is stands before. */
function isTitleOf(before: string, inner: string): boolean {
  return (
    OWNED.test(before) &&
    inner.split(/\s+/).every((w) => w.length < 4 || /^\p{Lu}/u.test(w)) &&
    inner.length < 60
  );
}

const OWNED = /(?:['’]s?|\b(?:on|of|in|for|from|and))\s$/;

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
  if (here && isToldBehind(here, quotation)) return null;
  if (spoke) {
    const other = saidBetween(sentences, running, quotation);
    if (other) return { rule: 'marked-after-narration', mention: other };
    return { rule: 'marked-after-marked', mention: running.mention };
  }
  if (coming && inBlock(coming) && coming.mention && gapIsSmall(text, quotation.end, coming.start))
    return { rule: 'marked-before-marked', mention: coming.mention };
  if (alone) return speakerOfParagraph(paragraph, running);
  const previous = here ? sentences[at - 1] : sentences[at];
  // Other marked words there are somebody's whom no rule found, and may well be who goes on.
  const tells =
    previous && (!here || here.start >= quotation.start) && !previous.items.some((item) => item.quotation);
  const subject = tells ? sentenceSubject(previous.items) : null;
  return subject ? { rule: 'marked-after-narration', mention: ownerOfWords(subject) ?? subject } : null;
}

/** "“…,” a friend of hers told CNN": the words behind the comma tell who speaks, also where no rule reads them. */
function isToldBehind({ items }: Sentence, quotation: Quotation): boolean {
  if (quotation.last !== ',') return false;
  const at = items.findIndex((item) => item.quotation === quotation);
  for (let i = at + 1; at >= 0 && i < items.length && !items[i]!.quotation; i++)
    if (items[i]!.tag === 'VERB' && verbOf(word(items, i))?.form === 'finite') return true;
  return false;
}

/** "“…,” Ferris said. Then Tolley spoke. “…”": a sentence of narration about somebody else by name stands right before the marks. */
function saidBetween(
  sentences: readonly Sentence[],
  running: QuoteDraft,
  { start }: Quotation,
): Mention | null {
  const before = sentences[lastAt(sentences, start - 1)];
  const last = before && before.end <= start ? before : null;
  if (!last || last.start < running.end || last.items.some((item) => item.quotation)) return null;
  const subject = sentenceSubject(last.items);
  if (!subject || PERSONAL.has(word(subject.items, 0)) || !isSomebody(subject)) return null;
  if (!capital(subject.items, subject.items.length - 1)) return null;
  const names = new Set(running.mention?.items.map(({ token }) => token?.lower));
  return subject.items.some(({ token }) => names.has(token?.lower)) ? null : subject;
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
  const owner = subject && ownerOfWords(subject);
  if (owner) return { rule: 'colon-then-marked', mention: owner };
  // "It has a motto: “…”" is nobody.
  if (!subject || /^(?:it|from)$/.test(word(subject.items, 0))) return null;
  return canTell(subject) ? { rule: 'colon-then-marked', mention: subject } : null;
}

/** Whose "Ferris's message" and "her first reply on Sunday" is; null for what is nobody's words. */
function ownerOfWords({ items }: Mention): Mention | null {
  const head = word(items, headOf(items));
  if (items.length < 2 || !(SAYINGS.has(head) || SPEECH_NOUNS.has(head))) return null;
  if (/^(?:his|her|their)$/.test(word(items, 0))) return mentionOf(items, 0, 1);
  const mark = items.findLastIndex((_, i) => word(items, i) === "'s");
  const owner = mark > 0 ? mentionOf(items, 0, mark) : null;
  return owner && isSomebody(owner) ? owner : null;
}

const SAYINGS = new Set(
  'message tweet post email letter statement answer reply response advice motto verdict conclusion question words joke retort rejoinder slogan'.split(
    ' ',
  ),
);
