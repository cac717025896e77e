import { lastAt } from './in-order.ts';

/** Parts of speech, as the Universal Dependencies name them. */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
/** A part of speech. */
export type Tag = (typeof TAGS)[number];

/** A language's tagger: words in their order, as it splits them, each with its part of speech. Anything may be missing. */
export type Tagger = (words: string) => Iterable<readonly [word: string, tag: string]>;

/** The parts of speech of an article. */
export type Tagging = {
  /** The part of speech of a word of the text; null for what no tagger read. Of a word with hyphens, its last part's. */
  tagOf(word: { start: number; end: number }): Tag | null;
  /** Whether the article tells that the word, which may be a plain one elsewhere, is somebody's name. */
  isName(word: { start: number; end: number }): boolean;
};

type Span = { start: number; end: number };

// A tagger sees a paragraph at a time, and of one without end so much.
const LONGEST = 20_000;
// What is longer is no word, and taggers go back and forth in it.
const WORDLESS = /(?<!\S)\S{500,}/g;

/** Tags the spans of a text, each when a word of it is first asked for. Offsets are into the text that the shadow shadows. */
export function taggingOf(shadow: string, spans: readonly Span[], tagger: Tagger): Tagging {
  const tags = new Uint8Array(shadow.length);
  const pieces = spans
    .flatMap((span) => withoutWordless(shadow, span))
    .flatMap((span) => piecesOf(shadow, span));
  const read = new Uint8Array(pieces.length);
  const see = (offset: number): void => {
    const at = pieceAt(pieces, offset);
    if (at < 0 || read[at]) return;
    read[at] = 1;
    tagPiece(shadow, pieces[at]!, tagger, tags);
  };
  return {
    isName: () => false,
    tagOf({ start, end }) {
      see(start);
      for (let i = end - 1; i > start; i--)
        if (tags[i] && shadow[i - 1] === '-') return TAGS[tags[i]! - 1] ?? null;
      return TAGS[tags[start]! - 1] ?? null;
    },
  };
}

/** Writes the tag of each word at the place of its first letter. */
function tagPiece(shadow: string, { start, end }: Span, tagger: Tagger, tags: Uint8Array): void {
  let at = start;
  for (const [word, tag] of tagger(shadow.slice(start, end))) {
    const found = shadow.indexOf(word, at);
    // A tagger may change a sign; the next word is found again.
    if (found < 0 || found >= end || found - at > 40) continue;
    const number = (TAGS as readonly string[]).indexOf(tag) + 1;
    if (number > 0) tags[found] = number;
    at = found + word.length;
  }
}

function withoutWordless(shadow: string, { start, end }: Span): Span[] {
  const kept: Span[] = [];
  let from = start;
  for (const { index, 0: found } of shadow.slice(start, end).matchAll(WORDLESS)) {
    kept.push({ start: from, end: start + index });
    from = start + index + found.length;
  }
  return [...kept, { start: from, end }];
}

function piecesOf(shadow: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const blank = shadow.lastIndexOf(' ', from + LONGEST);
    const to = blank > from ? blank : from + LONGEST;
    pieces.push({ start: from, end: to });
    from = to;
  }
  if (end > from) pieces.push({ start: from, end });
  return pieces;
}

function pieceAt(pieces: readonly Span[], offset: number): number {
  const at = lastAt(pieces, offset);
  return at >= 0 && offset < pieces[at]!.end ? at : -1;
}
