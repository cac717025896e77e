import type { Block } from './blocks.ts';

/** Words between quotation marks. `start` and `end` take the marks in; a quotation may run over several paragraphs. */
export type Quotation = {
  start: number;
  end: number;
  /** Without the outer marks. */
  innerStart: number;
  innerEnd: number;
  closed: boolean;
  /** Whether single marks stand around it. */
  single: boolean;
  /** The last sign inside the marks: a comma there means that the sentence goes on. */
  last: string;
};

type Scan = { quotations: Quotation[]; open: Quotation | null };

/** All quotations of a text in order, none inside another. Double marks ("", “”, '') win over single ones. */
export function quotationsOf(text: string, shadow: string, blocks: readonly Block[]): Quotation[] {
  const scan: Scan = { quotations: [], open: null };
  let before: Block | null = null;
  for (const block of blocks) {
    if (block.kind === 'boilerplate' || block.kind === 'time' || block.kind === 'caption') continue;
    carryOver(scan, block, before, text, shadow);
    scanBlock(scan, block, text, shadow);
    before = block;
  }
  if (scan.open && before) closeAt(scan, before.end, before, shadow);
  return scan.quotations;
}

/** An unclosed quotation goes on when the next paragraph opens with a mark again; otherwise it ends with its paragraph. */
function carryOver(scan: Scan, block: Block, before: Block | null, text: string, shadow: string): void {
  if (!scan.open || !before) return;
  const reopened =
    block.kind === 'paragraph' &&
    before.kind === 'paragraph' &&
    (markLength(shadow, block.start) > 0 || (scan.open.single && shadow[block.start] === "'")) &&
    text[block.start] !== '”';
  // A straight mark that opens a paragraph, with a whole quotation in curly ones behind it, stands there by mistake.
  const stray =
    text[scan.open.start] === '"' &&
    scan.open.start === before.start &&
    text[block.start] === '“' &&
    text.slice(block.start, block.end).includes('”');
  if (stray) scan.open = null;
  else if (!reopened) closeAt(scan, before.end, before, shadow);
}

/** A mark that nothing closes counts only where speech plainly begins: after a colon or comma, or at the start of a paragraph. */
function closeAt(scan: Scan, end: number, block: Block, shadow: string): void {
  const open = scan.open!;
  scan.open = null;
  const lead = shadow.slice(Math.max(0, open.start - 3), open.start).trimEnd();
  if (open.start > block.start && !/[:,]$/.test(lead)) return;
  if (open.start < end)
    scan.quotations.push({ ...open, end, innerEnd: end, closed: false, last: shadow[end - 1]! });
}

function scanBlock(scan: Scan, block: Block, text: string, shadow: string): void {
  let singleFrom = -1;
  let at = block.start;
  if (scan.open?.single) {
    singleFrom = scan.open.start;
    scan.open = null;
    at += 1;
  } else if (scan.open) at += markLength(shadow, at);
  for (; at < block.end; at++) {
    const sign = shadow[at];
    if (sign !== '"' && sign !== "'") continue;
    const length = markLength(shadow, at);
    if (length > 0) {
      at += toggle(scan, block, text, shadow, at, length) - 1;
      singleFrom = -1;
    } else if (!scan.open) {
      if (singleFrom < 0 && opensSingle(text, shadow, at, block)) singleFrom = at;
      else if (singleFrom >= 0 && closesSingle(shadow, at, block)) {
        scan.quotations.push({
          start: singleFrom,
          end: at + 1,
          innerStart: singleFrom + 1,
          innerEnd: at,
          closed: true,
          single: true,
          last: shadow[at - 1]!,
        });
        singleFrom = -1;
      }
    }
  }
  // A single mark that nothing closes may go on in the next paragraph, like a double one.
  if (singleFrom >= 0 && !scan.open)
    scan.open = {
      start: singleFrom,
      end: singleFrom,
      innerStart: singleFrom + 1,
      innerEnd: singleFrom,
      closed: false,
      single: true,
      last: '',
    };
}

/** 1 for a double mark, 2 for one typed as two single marks, 0 for anything else. */
function markLength(shadow: string, at: number): number {
  if (shadow[at] === '"') return 1;
  return shadow[at] === "'" && shadow[at + 1] === "'" ? 2 : 0;
}

function toggle(scan: Scan, block: Block, text: string, shadow: string, at: number, length: number): number {
  const prev = at > block.start ? shadow[at - 1]! : ' ';
  const next = at + length < block.end ? shadow[at + length]! : ' ';
  const opening = OPENS_AFTER.test(prev) && !/[\s]/.test(next);
  if (!scan.open) {
    // A closing mark without an opening one is left alone.
    if (text[at] === '”' && !opening) return length;
    if (/\s/.test(next) && !/\s/.test(prev)) return length;
    scan.open = {
      start: at,
      end: at,
      innerStart: at + length,
      innerEnd: at,
      closed: false,
      single: false,
      last: '',
    };
    return length;
  }
  // A second opening mark inside a quotation: the first one was never closed, or quotes are nested with one shape.
  if (opening && prev === ' ' && /[\p{L}\p{N}]/u.test(next) && text[at] === '“') {
    // A straight mark that no straight one closes stands there by mistake.
    if (text[scan.open.start] === '"' && !text.slice(at, block.end).includes('"'))
      scan.open = { ...scan.open, start: at, end: at, innerStart: at + length, innerEnd: at };
    return length;
  }
  scan.quotations.push({
    ...scan.open,
    end: at + length,
    innerEnd: at,
    closed: true,
    // "“They say, ‘Go,’” she said": the comma counts, not the mark that closes words within.
    last:
      shadow
        .slice(scan.open.innerStart, at)
        .trimEnd()
        .replace(/['’ ]{1,3}$/, '')
        .at(-1) ?? '',
  });
  scan.open = null;
  return length;
}

const OPENS_AFTER = /[\s([{\u2013\u2014\u2015/-]/;
const ELISIONS = /^'(?:em|til|tis|twas|cause|n|round|bout|cos|\d\ds?)\b/i;

function opensSingle(text: string, shadow: string, at: number, block: Block): boolean {
  if (text[at] === '’' || at + 1 >= block.end) return false;
  const prev = at > block.start ? shadow[at - 1]! : ' ';
  return (
    OPENS_AFTER.test(prev) &&
    /[\p{L}\p{N}£$€]/u.test(shadow[at + 1]!) &&
    !ELISIONS.test(shadow.slice(at, at + 8))
  );
}

function closesSingle(shadow: string, at: number, block: Block): boolean {
  const prev = shadow[at - 1]!;
  const next = at + 1 < block.end ? shadow[at + 1]! : ' ';
  if (/\s/.test(prev) || /[\p{L}\p{N}]/u.test(next)) return false;
  // After an s and before a small letter it may be a plural's apostrophe: it is one if another mark could close later.
  if (prev === 's' && /^'\s\p{Ll}/u.test(shadow.slice(at, at + 3))) {
    const rest = shadow.slice(at + 1, Math.min(block.end, at + 400));
    return !/[^\s]'(?![\p{L}\p{N}])/u.test(rest.split(/\s'(?=[\p{L}\p{N}])/u)[0]!);
  }
  return true;
}
