import type { Block } from '../../../text/blocks.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { tokensOf } from '../tokens.ts';
import { PERSONAL } from '../words/closed.ts';
import { ROLE_NOUNS } from '../words/roles.ts';
import { cuesOf } from './cues.ts';
import type { QuoteDraft } from './draft.ts';
import type { Mention } from './mention.ts';
import { capital, word } from './mention.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isSomebody } from './voices.ts';

/** What the paragraph rules need to know of an article. */
export type Paragraphs = {
  shadow: string;
  blocks: readonly Block[];
  sentencesOf: (block: number) => readonly Sentence[];
};

/** Unmarked speech that fills paragraphs: above an attribution line ("– Name, role"), or behind "She said:". */
export function blockQuotes(paragraphs: Paragraphs): QuoteDraft[] {
  const { blocks } = paragraphs;
  const drafts: QuoteDraft[] = [];
  blocks.forEach((block, i) => {
    if (block.kind !== 'attribution') return;
    const draft = aboveAttribution(paragraphs, i);
    if (draft) drafts.push(draft);
  });
  const spans = [...drafts];
  let next = 0;
  let reached = 0;
  const taken = (index: number) => {
    while (next < spans.length && spans[next]!.end < blocks[index]!.end) next++;
    return next < spans.length && spans[next]!.start <= blocks[index]!.start;
  };
  blocks.forEach((block, i) => {
    if (block.kind !== 'paragraph' || block.start < reached) return;
    const draft = behindLead(paragraphs, i, taken) ?? behindSpeech(paragraphs, i, taken);
    if (draft) {
      drafts.push(draft);
      reached = draft.end;
    }
  });
  blocks.forEach((_, i) => {
    drafts.push(...listBehindLead(paragraphs, i));
  });
  return drafts.sort((a, b) => a.start - b.start);
}

/** "The mayor also said:" with a list behind it: each of its items is something said. */
function listBehindLead({ shadow, blocks, sentencesOf }: Paragraphs, at: number): QuoteDraft[] {
  if (blocks[at]!.kind !== 'paragraph' || blocks[at + 1]?.kind !== 'list') return [];
  const lead = leadOf(blocks[at]!, shadow, sentencesOf(at));
  if (!lead?.mention) return [];
  let to = at + 1;
  while (blocks[to]?.kind === 'list') to++;
  const items = blocks.slice(at + 1, to);
  if (items.length < 2) return [];
  return items.map((block) => {
    const start = block.start + (BULLET.exec(shadow.slice(block.start, block.start + 8))?.[0].length ?? 0);
    const words = shadow.slice(start, block.end);
    const speech = /^".*"[.,]?$/s.test(words) ? 'DIRECT' : words.includes('"') ? 'MIXED' : 'INDIRECT';
    return { start, end: block.end, speech, rule: 'list-behind-lead', cue: lead.cue, mention: lead.mention };
  });
}

const BULLET = /^(?:[•●▪◦*·–—-]|\d{1,2}[.)])\s*/;

function aboveAttribution({ shadow, blocks, sentencesOf }: Paragraphs, at: number): QuoteDraft | null {
  const lead = leadAbove(blocks, shadow, sentencesOf, at);
  let from = at;
  // Where the page marks the block quote itself, the quote is what it marks.
  const marked = blocks[at - 1]?.kind === 'blockquote';
  while (
    from - 1 > lead &&
    (marked ? blocks[from - 1]!.kind === 'blockquote' : isSpeechBlock(blocks[from - 1]!))
  ) {
    if (lead < 0 && blocks[from - 1]!.kind === 'paragraph' && isNarration(sentencesOf(from - 1), shadow))
      break;
    from--;
  }
  if (from === at) return null;
  const line = blocks[at]!;
  const nameStart =
    line.start + (/^[\s\u2013-\u2015-]*/.exec(shadow.slice(line.start, line.start + 8))?.[0].length ?? 0);
  return {
    start: blocks[from]!.start,
    end: blocks[at - 1]!.end,
    speech: 'DIRECT',
    rule: lead < 0 ? 'block-above-attribution' : 'block-between-lead-and-attribution',
    cue: null,
    mention: mentionAt(shadow, nameStart, line.end),
  };
}

function isSpeechBlock(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'blockquote';
}

/** The last paragraph before an attribution line that ends with "… said:", with only speech and captions between; -1 where none is. */
function leadAbove(
  blocks: readonly Block[],
  shadow: string,
  sentencesOf: Paragraphs['sentencesOf'],
  at: number,
): number {
  for (let i = at - 1; i >= 0; i--) {
    const { kind } = blocks[i]!;
    if (kind === 'paragraph' && leadOf(blocks[i]!, shadow, sentencesOf(i))) return i;
    if (
      kind === 'caption' &&
      i < at - 1 &&
      blocks[i - 1]?.kind === 'paragraph' &&
      leadOf(blocks[i - 1]!, shadow, sentencesOf(i - 1))
    )
      return i;
    if (!isSpeechBlock(blocks[i]!)) return -1;
  }
  return -1;
}

type Lead = { mention: Mention | null; cue: { start: number; end: number } };

/** The speaker of a paragraph that ends with "said:" and nothing behind it. */
export function leadOf(block: Block, shadow: string, sentences: readonly Sentence[]): Lead | null {
  if (shadow[block.end - 1] !== ':') return null;
  const items = sentences.at(-1)?.items ?? [];
  const cue = cuesOf(items).findLast((one) => one.verb.frames.has('clause') || one.verb.frames.has('marked'));
  if (!cue || items.length - cue.to > 14) return null;
  return { mention: cue.subject, cue: { start: items[cue.at]!.start, end: items[cue.to - 1]!.end } };
}

/** The writer's own voice: a sentence opens with a speaker other than "I", "we", "you" or "they" and a verb of speech. */
function isNarration(sentences: readonly Sentence[], shadow: string): boolean {
  return sentences.some((sentence, s) => {
    const { items } = sentence;
    if (shadow[sentence.end - 1] === ':' && s === sentences.length - 1 && cuesOf(items).length > 0)
      return true;
    return cuesOf(items).some((cue) => {
      if (!cue.subject || cue.shared) return false;
      const subject = cue.subject.items;
      const first = word(subject, 0);
      if (PERSONAL.has(first)) return (first === 'he' || first === 'she') && cue.from <= 2 && s === 0;
      const named =
        subject.filter((item, i) => capital([item], 0) && (i > 0 || subject.length === 1)).length > 0;
      if (!named && !(first === 'the' && subject.some((item) => ROLE_NOUNS.has(item.token?.lower ?? ''))))
        return false;
      const opens = cue.from <= 1 || word(items, cue.from - 1) === ',';
      return (
        s === 0 &&
        opens &&
        /^(?:said|told|added|says|rejected|dismissed|insisted|claimed|warned|stressed|asked|replied|responded)$/.test(
          word(items, cue.at),
        )
      );
    });
  });
}

/** "James Brokenshire said:" with unmarked paragraphs behind it, and no attribution line below them. */
function behindLead(
  { shadow, blocks, sentencesOf }: Paragraphs,
  at: number,
  taken: (index: number) => boolean,
): QuoteDraft | null {
  const lead = leadOf(blocks[at]!, shadow, sentencesOf(at));
  if (!lead) return null;
  let first = at + 1;
  if (blocks[first]?.kind === 'caption') first++;
  if (
    !blocks[first] ||
    !isSpeechBlock(blocks[first]!) ||
    taken(first) ||
    shadow[blocks[first]!.start] === '"'
  )
    return null;
  let last = first;
  while (
    last + 1 < blocks.length &&
    continues(blocks[first]!, blocks[last + 1]!, shadow, sentencesOf(last + 1))
  )
    last++;
  return {
    start: blocks[first]!.start,
    end: blocks[last]!.end,
    speech: 'DIRECT',
    rule: 'block-behind-lead',
    cue: lead.cue,
    mention: lead.mention,
  };
}

/** A page's block quote without marks: of whom the paragraph above it reports. */
function behindSpeech(
  { shadow, blocks, sentencesOf }: Paragraphs,
  at: number,
  taken: (index: number) => boolean,
): QuoteDraft | null {
  const first = at + 1;
  if (blocks[first]?.kind !== 'blockquote' || taken(first) || shadow[blocks[first]!.start] === '"')
    return null;
  const cue = sentencesOf(at)
    .flatMap(({ items }) => cuesOf(items).map((one) => ({ ...one, items })))
    .findLast(({ verb, subject }) => verb.frames.has('clause') && subject !== null && isSomebody(subject));
  if (!cue) return null;
  const { items } = cue;
  let last = first;
  while (blocks[last + 1]?.kind === 'blockquote') last++;
  return {
    start: blocks[first]!.start,
    end: blocks[last]!.end,
    speech: 'DIRECT',
    rule: 'block-behind-speech',
    cue: { start: items[cue.at]!.start, end: items[cue.to - 1]!.end },
    mention: cue.subject,
  };
}

function continues(first: Block, next: Block, shadow: string, sentences: readonly Sentence[]): boolean {
  if (first.kind === 'blockquote') return next.kind === 'blockquote';
  if (next.kind !== 'paragraph' || isNarration(sentences, shadow) || shadow[next.end - 1] === ':')
    return false;
  return /\b(?:I|we|our|my|us)\b/i.test(shadow.slice(next.start, Math.min(next.end, next.start + 2000)));
}

function mentionAt(shadow: string, start: number, end: number): Mention | null {
  const items = tokensOf(shadow, start, end).map((token) => ({
    start: token.start,
    end: token.end,
    token,
    quotation: null,
    tag: null,
    named: false,
  }));
  return items.length > 0 ? { start, end, items } : null;
}

/** The subject of the sentence that leads into a paragraph, for marked words that open the next one. */
export function leadSubject(sentences: readonly Sentence[]): Mention | null {
  const last = sentences.at(-1);
  return last ? sentenceSubject(last.items) : null;
}
