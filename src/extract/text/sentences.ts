import type { Block } from './blocks.ts';
import type { Quotation } from './marks.ts';
import type { Tag, Tagging } from './tagging.ts';
import { isCapital, type Token, type Tokens } from './tokens.ts';

/** A part of a sentence as rules see it: a token outside quotation marks, or a whole quotation. */
export type Item = {
  start: number;
  end: number;
  token: Token | null;
  quotation: Quotation | null;
  /** The token's part of speech, where a tagger read it. */
  tag: Tag | null;
  /** Whether the article tells that the token is somebody's name. */
  named: boolean;
};

/** What a language knows of its sentences. */
export type SentenceRules = {
  tokensOf: Tokens;
  /** Words that open a sentence behind an abbreviation. */
  starters: ReadonlySet<string>;
  /** After “…?” a capital may open "Graham asked.", which is not a sentence of its own. */
  closesWithCue: (items: readonly Item[], from: number) => boolean;
};

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
  rules: SentenceRules,
  tagging: Tagging,
): Sentence[] {
  const items = itemsOf(shadow, block, quotations, rules, tagging);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < items.length; i++) {
    if (i + 1 < items.length && !endsSentence(items, i, rules)) continue;
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

function itemsOf(
  shadow: string,
  block: Block,
  quotations: readonly Quotation[],
  { tokensOf }: SentenceRules,
  { tagOf, isName }: Tagging,
): Item[] {
  const items: Item[] = [];
  const push = (from: number, to: number) => {
    if (to <= from) return;
    for (const token of tokensOf(shadow, from, to))
      items.push({
        start: token.start,
        end: token.end,
        token,
        quotation: null,
        tag: tagOf(token),
        named: isName(token),
      });
  };
  let at = block.start + datelineLength(shadow, block);
  for (const quotation of quotations) {
    push(at, Math.max(at, quotation.start));
    if (quotation.start >= block.start)
      items.push({
        start: quotation.start,
        end: quotation.end,
        token: null,
        quotation,
        tag: null,
        named: false,
      });
    at = Math.min(quotation.end, block.end);
  }
  push(at, block.end);
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

function endsSentence(items: readonly Item[], i: number, rules: SentenceRules): boolean {
  const item = items[i]!;
  const next = items[i + 1]!;
  const spaced = next.start > item.end;
  if (item.quotation) {
    const { last } = item.quotation;
    // A dash behind the marks goes on to name the speaker.
    if (!/[.?!…]/.test(last) || !startsSentence(next) || /^[–—―-]$/.test(next.token?.word ?? ''))
      return false;
    return next.quotation !== null || last === '.' || !rules.closesWithCue(items, i + 1);
  }
  const sign = item.token!;
  if (sign.kind !== 'sign') return isAbbreviationAtEnd(sign, next, spaced, rules);
  if (/[)\]]/.test(sign.word))
    return spaced && /[.?!]/.test(items[i - 1]?.token?.word ?? '') && startsSentence(next);
  return /[.?!…]/.test(sign.word) && spaced && startsSentence(next);
}

/** "in the U.S. The" ends a sentence; "the U.S. Senate" and "Mr. Smith" do not. */
function isAbbreviationAtEnd(
  token: Token,
  next: Item,
  spaced: boolean,
  { starters }: SentenceRules,
): boolean {
  if (!spaced || !token.word.endsWith('.') || next.token === null) return false;
  return (
    /^(?:a\.m\.|p\.m\.|\p{Lu}\.(?:\p{Lu}\.)+|Inc\.|Corp\.|Jr\.|Sr\.|Co\.)$/u.test(token.word) &&
    isCapital(next.token) &&
    starters.has(next.token.lower)
  );
}

function startsSentence(next: Item): boolean {
  if (next.quotation) return true;
  return isCapital(next.token!) || next.token!.kind === 'number' || /["'([$£€•–—-]/.test(next.token!.word);
}
