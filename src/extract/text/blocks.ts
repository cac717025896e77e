/** What a block of an article is. `boilerplate` is page furniture: "Live updates", "Back to top". */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'blockquote'
  | 'attribution'
  | 'caption'
  | 'list'
  | 'time'
  | 'boilerplate';

/** One block of a text: a heading, a paragraph and so on. Offsets leave out the white space around it. */
export type Block = { start: number; end: number; kind: BlockKind };

/** A block whose kind the page's own marks tell, or null where only its words can. */
export type RawBlock = { start: number; end: number; kind: BlockKind | null };

/** The lines of a plain text as blocks without kinds; lines that only the width of the page broke are joined again. */
export function linesOf(text: string): RawBlock[] {
  const lines: RawBlock[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    if (end > start) lines.push({ start, end, kind: null });
  }
  return joinWrapped(text, lines);
}

function joinWrapped(text: string, lines: RawBlock[]): RawBlock[] {
  const adjacent = lines.map(
    (line, i) => i > 0 && !/\n\s*\n|\r\s*\r|\r\n\s*\r\n/.test(between(text, lines[i - 1]!, line)),
  );
  const joinable = adjacent.filter(Boolean).length;
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  const hardWrapped = lines.length > 6 && joinable > lines.length * 0.5 && longest <= 120;
  const joined: RawBlock[] = [];
  lines.forEach((line, i) => {
    const last = joined.at(-1);
    const continues =
      last !== undefined &&
      adjacent[i] &&
      !MARKED.test(text.slice(line.start, line.start + 4)) &&
      (hardWrapped
        ? lines[i - 1]!.end - lines[i - 1]!.start > longest * 0.6 || startsLow(text, line)
        : startsLow(text, line) && !/[.?!:;"”]$/.test(text.slice(last.end - 1, last.end)));
    if (continues) last.end = line.end;
    else joined.push({ ...line });
  });
  return joined;
}

const MARKED = /^(?:[•●▪◦*·–—―-]|\d+[.)]\s)/;

function between(text: string, a: RawBlock, b: RawBlock): string {
  return text.slice(a.end, b.start);
}

function startsLow(text: string, line: RawBlock): boolean {
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}

const ATTRIBUTION = /^(?:[–—―]|--?)\s*(?=[\p{Lu}])/u;
const BULLET = /^(?:[•●▪◦*·]\s*|[–—-]\s+|\d{1,2}[.)]\s+)/;
const FINISHED = /[.?!:;,…]["”'’»)\]]*$/;

/** How a language's lines show what they are. */
export type LineRules = {
  /** Of a picture's caption. */
  credit: RegExp;
  /** A line that is a clock time. */
  clock: RegExp;
  /** A line of the page, not of the article. */
  furniture: RegExp;
  /** The end of a line that leads to somebody's words. */
  lead: RegExp;
};

/** Gives each block its kind: the page's own where it has one, else by its first and last signs, its length and its neighbours. */
export function blocksOf(text: string, raw: readonly RawBlock[], rules: LineRules): Block[] {
  const words = raw.map((block) => text.slice(block.start, block.end));
  const dashed = words.map(
    (line) =>
      ATTRIBUTION.test(line) &&
      wordCount(line) <= 16 &&
      !/[.?!]["”]?$/.test(line.replace(/\b\p{Lu}\.$/u, '')),
  );
  // A dash before each of several lines makes a list, not several speakers.
  const isAttribution = dashed.map((is, i) => is && i > 0 && !dashed[i - 1] && !(dashed[i + 1] ?? false));
  return raw.map((block, i) => {
    const line = words[i]!;
    if (block.kind === 'blockquote' && namesSpeaker(raw, i, line))
      return { start: block.start, end: block.end, kind: 'attribution' };
    const kind =
      block.kind ?? kindOf(line, isAttribution[i]!, isAttribution[i + 1] ?? false, words[i - 1] ?? '', rules);
    return { start: block.start, end: block.end, kind };
  });
}

/** The last line of a page's block quote that is a name, with a role or without: "Ann Ferris, mayor". */
function namesSpeaker(raw: readonly RawBlock[], i: number, line: string): boolean {
  return (
    raw[i - 1]?.kind === 'blockquote' &&
    raw[i + 1]?.kind !== 'blockquote' &&
    wordCount(line) <= 12 &&
    /^\p{Lu}[\p{L}.’'-]*\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}/u.test(line) &&
    !/["“”?!:…]|(?<!\b\p{Lu}|\.\p{L}{1,2})\.$/u.test(line)
  );
}

function kindOf(
  line: string,
  attribution: boolean,
  aboveAttribution: boolean,
  before: string,
  { furniture, clock, credit, lead }: LineRules,
): BlockKind {
  if (attribution) return 'attribution';
  if (furniture.test(line)) return 'boilerplate';
  if (clock.test(line)) return 'time';
  if (BULLET.test(line)) return 'list';
  if (line.length < 400 && credit.test(line)) return 'caption';
  if (aboveAttribution || FINISHED.test(line) || line.length > 140 || wordCount(line) > 18)
    return 'paragraph';
  if (
    /["”'’]\s*[–—―-]{1,2}\s*\p{Lu}/u.test(line) ||
    hasOpenMark(line) ||
    // An opening mark again: the quotation of the paragraph before goes on.
    (hasOpenMark(before) && /^["“”]/.test(line)) ||
    lead.test(before)
  )
    return 'paragraph';
  return /^[\p{Lu}\p{N}"“'‘£$€¿]/u.test(line) ? 'heading' : 'paragraph';
}

/** A line with a double mark that never closes is speech cut short, not a heading. */
function hasOpenMark(line: string): boolean {
  return (line.match(/["“”]/g) ?? []).length % 2 === 1;
}

function wordCount(line: string): number {
  let count = 0;
  for (const _ of line.slice(0, 2000).matchAll(/[\p{L}\p{N}][^\s]*/gu)) count++;
  return count;
}
