import type { Block } from '../../../text/blocks.ts';
import type { Quotation } from '../../../text/marks.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { isCapital } from '../../../text/tokens.ts';
import { leadSubject } from './blocks.ts';
import type { QuoteDraft } from './draft.ts';
import type { Mention } from './mention.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { isSomebody } from './voices.ts';

/** A paragraph that opens with marked words, and the paragraphs of the article with their sentences. */
export type MarkedParagraph = {
  text: string;
  blocks: readonly Block[];
  index: number;
  quotation: Quotation;
  sentencesOf: (block: number) => readonly Sentence[];
};

/** Marked words that are a paragraph: of whom the one before leads to it, of who spoke last there, or of whom its last sentence is about. */
export function speakerOfParagraph(
  { text, blocks, index, quotation, sentencesOf }: MarkedParagraph,
  running: QuoteDraft | null,
): { rule: string; mention: Mention | null } | null {
  const at = paragraphBefore(blocks, index);
  if (at >= 0 && text[blocks[at]!.end - 1] === ':') {
    const subject = leadSubject(sentencesOf(at));
    return subject && isSomebody(subject) ? { rule: 'marked-behind-lead', mention: subject } : null;
  }
  if (isCrosshead(text, quotation)) return null;
  const fills = quotation.end >= blocks[index]!.end - 1;
  if (at < 0 || !fills) return null;
  const last = sentencesOf(at).at(-1);
  const spoke = running !== null && running.end > blocks[at]!.start;
  if (spoke && (!last || running.end > last.start))
    return {
      rule: running.speech === 'INDIRECT' ? 'marked-paragraph-after-report' : 'marked-paragraph',
      mention: running.mention,
    };
  const subject = last ? sentenceSubject(last.items) : null;
  if (subject && isSomebody(subject)) return { rule: 'marked-paragraph-after-narration', mention: subject };
  // A name that the sentence has elsewhere may be the one who speaks next.
  const named = last?.items.some((item, i) => i > 0 && item.token !== null && isCapital(item.token)) ?? false;
  return spoke && !named && running.speech !== 'INDIRECT'
    ? { rule: 'marked-paragraph', mention: running.mention }
    : null;
}

/** The last paragraph before a block, with nothing but captions and the like between; a heading begins anew. */
function paragraphBefore(blocks: readonly Block[], index: number): number {
  let at = index - 1;
  while (at >= 0 && STEPPED_OVER.has(blocks[at]!.kind)) at--;
  return at >= 0 && blocks[at]!.kind === 'paragraph' ? at : -1;
}

// A page's captions are lists of one to those who make it.
const STEPPED_OVER: ReadonlySet<Block['kind']> = new Set(['caption', 'list', 'boilerplate', 'time']);

/** A few words in marks between two paragraphs are the heading of what follows. */
function isCrosshead(text: string, { innerStart, innerEnd }: Quotation): boolean {
  return text.slice(innerStart, Math.min(innerEnd, innerStart + 200)).split(/\s+/).length < 7;
}
