import type { Block } from './blocks.ts';
import type { Quotation } from './marks.ts';
import { isCapital, type Token, tokensOf } from './tokens.ts';

/** A part of a sentence as rules see it: a token outside quotation marks, or a whole quotation. */
export type Item = { start: number; end: number; token: Token | null; quotation: Quotation | null };

/** One sentence of a block; a quotation in it is one item, however many sentences it holds. */
export type Sentence = { start: number; end: number; items: Item[]; block: number };

/** The quotations that reach into each block; both lists are in the text's order. */
export function quotationsByBlock(blocks: readonly Block[], quotations: readonly Quotation[]): Quotation[][] {
  let first = 0;
  return blocks.map((block) => {
    while (first < quotations.length && quotations[first]!.end <= block.start) first++;
    let last = first;
    while (last < quotations.length && quotations[last]!.start < block.end) last++;
    return quotations.slice(first, last);
  });
}

/** The sentences of one block. A quotation that began in an earlier block is not repeated. */
export function sentencesOf(
  shadow: string,
  block: Block,
  index: number,
  quotations: readonly Quotation[],
  closesWithCue: (items: readonly Item[], from: number) => boolean,
): Sentence[] {
  const items = itemsOf(shadow, block, quotations);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < items.length; i++) {
    if (i + 1 < items.length && !endsSentence(items, i, closesWithCue)) continue;
    sentences.push({
      start: items[from]!.start,
      end: items[i]!.end,
      items: items.slice(from, i + 1),
      block: index,
    });
    from = i + 1;
  }
  return sentences;
}

function itemsOf(shadow: string, block: Block, quotations: readonly Quotation[]): Item[] {
  const items: Item[] = [];
  let at = block.start + datelineLength(shadow, block);
  for (const quotation of quotations) {
    pushTokens(items, shadow, at, Math.max(at, quotation.start));
    if (quotation.start >= block.start)
      items.push({ start: quotation.start, end: quotation.end, token: null, quotation });
    at = Math.min(quotation.end, block.end);
  }
  pushTokens(items, shadow, at, block.end);
  return items;
}

/** "SPRINGFIELD, Ill. (AP) — " names where a report was filed and is no part of its first sentence. */
function datelineLength(shadow: string, block: Block): number {
  const opening = shadow.slice(block.start, Math.min(block.end, block.start + 90));
  return (
    /^\p{Lu}{3,}[\p{Lu} .'-]*(?:,[^"()\u2013\u2014]{2,30})?(?:\s*\([\p{L} /]{2,20}\))?\s*(?:--|[\u2013\u2014]|-(?=\s))\s*/u.exec(
      opening,
    )?.[0].length ?? 0
  );
}

function pushTokens(items: Item[], shadow: string, from: number, to: number): void {
  if (to <= from) return;
  for (const token of tokensOf(shadow, from, to))
    items.push({ start: token.start, end: token.end, token, quotation: null });
}

function endsSentence(
  items: readonly Item[],
  i: number,
  closesWithCue: (items: readonly Item[], from: number) => boolean,
): boolean {
  const item = items[i]!;
  const next = items[i + 1]!;
  const spaced = next.start > item.end;
  if (item.quotation) {
    const { last } = item.quotation;
    // A dash behind the marks goes on to name the speaker.
    if (!/[.?!…]/.test(last) || !startsSentence(next) || /^[–—―-]$/.test(next.token?.word ?? ''))
      return false;
    return next.quotation !== null || last === '.' || !closesWithCue(items, i + 1);
  }
  const sign = item.token!;
  if (sign.kind !== 'sign') return isAbbreviationAtEnd(sign, next, spaced);
  if (/[)\]]/.test(sign.word))
    return spaced && /[.?!]/.test(items[i - 1]?.token?.word ?? '') && startsSentence(next);
  return /[.?!…]/.test(sign.word) && spaced && startsSentence(next);
}

/** "in the U.S. The" ends a sentence; "the U.S. Senate" and "Mr. Smith" do not. */
function isAbbreviationAtEnd(token: Token, next: Item, spaced: boolean): boolean {
  if (!spaced || !token.word.endsWith('.') || next.token === null) return false;
  return (
    /^(?:a\.m\.|p\.m\.|\p{Lu}\.(?:\p{Lu}\.)+|Inc\.|Corp\.|Jr\.|Sr\.|Co\.)$/u.test(token.word) &&
    isCapital(next.token) &&
    STARTERS.has(next.token.lower)
  );
}

const STARTERS = new Set(
  'the a an he she it they we i in on but and this that these those his her their at as for if when while after before mr mrs ms'.split(
    ' ',
  ),
);

function startsSentence(next: Item): boolean {
  if (next.quotation) return true;
  return isCapital(next.token!) || next.token!.kind === 'number' || /["'([$£€•–—-]/.test(next.token!.word);
}
