import type { BlockKind, RawBlock } from '../text/blocks.ts';
import { type PageNode, walkPage } from './page-tree.ts';

/** Puts blocks together into one text, a blank line between them. */
export type TextWriter = {
  add(words: string, kind: BlockKind | null): void;
  length(): number;
  done(): { text: string; blocks: RawBlock[] };
};

/** A writer with nothing in it. */
export function textWriter(): TextWriter {
  const parts: string[] = [];
  const blocks: RawBlock[] = [];
  let at = 0;
  return {
    add(words, kind) {
      const line = words.replace(/\s+/g, ' ').trim();
      if (line === '') return;
      if (parts.length > 0) at += 2;
      parts.push(line);
      blocks.push({ start: at, end: at + line.length, kind });
      at += line.length;
    },
    length: () => at,
    done: () => ({ text: parts.join('\n\n'), blocks }),
  };
}

const SKIPPED = new Set(
  'script style noscript nav aside form button svg iframe template select head video audio object canvas dialog input textarea'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

type Frame = { kind: BlockKind | null; quoted: boolean };

/** What of an element is not to be written. */
export type LeftOut = { element(node: PageNode): boolean; line(line: PrintedLine): boolean };
/** A line of a page as it is about to be written; `linked` is the share of its letters that are links, 0 to 1. */
export type PrintedLine = { words: string; kind: BlockKind | null; linked: number };

const NOTHING: LeftOut = { element: () => false, line: () => false };

/** Writes an element's text block by block, with the kinds that its marks tell. */
export function writeElement(root: PageNode, writer: TextWriter, leftOut = NOTHING): void {
  let words = '';
  let [links, linked] = [0, 0];
  const frames: Frame[] = [{ kind: null, quoted: false }];
  const flush = () => {
    const share = linked / (words.replace(/\s+/g, '').length || 1);
    for (const line of words.split('\u0001')) {
      const kind = kindOfLine(line, frames.at(-1)!.kind);
      if (!leftOut.line({ words: line.replace(/\s+/g, ' ').trim(), kind, linked: share }))
        writer.add(line, kind);
    }
    words = '';
    linked = 0;
  };
  walkPage(root, {
    enter(node) {
      if (node.text !== null) {
        words += node.text;
        if (links > 0) linked += node.text.replace(/\s+/g, '').length;
        return false;
      }
      if (node.name === 'br') words += '\u0001';
      if (node.name === 'a') links++;
      const skipped = isSkipped(node, frames.at(-1)!) || leftOut.element(node);
      if (isBlock(node)) {
        flush();
        frames.push(frameOf(node.name, frames.at(-1)!));
      }
      return !skipped;
    },
    leave(node) {
      if (node.name === 'a') links--;
      if (!isBlock(node)) return;
      flush();
      frames.pop();
    },
  });
  flush();
}

/** `<time>` and `<cite>` are blocks of their own only where they do not stand in running words. */
function isBlock(node: PageNode): boolean {
  const parent = node.parent?.name ?? '';
  if (node.name === 'cite') return parent === 'blockquote' || parent === 'footer';
  return node.name === 'time' ? !/^(?:p|span|a|li|h\d|em|b|i|strong)$/.test(parent) : BLOCKS.has(node.name);
}

function isSkipped(node: PageNode, frame: Frame): boolean {
  if (SKIPPED.has(node.name) || (node.name === 'footer' && !frame.quoted)) return true;
  const { attributes } = node;
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display:\s*none/i.test(attributes.style ?? '')
  );
}

function frameOf(name: string, outer: Frame): Frame {
  if (name === 'blockquote') return { kind: 'blockquote', quoted: true };
  if (outer.quoted && /^(?:footer|cite|figcaption)$/.test(name)) return { kind: 'attribution', quoted: true };
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', quoted: outer.quoted };
  if (name === 'figcaption' || name === 'caption') return { kind: 'caption', quoted: outer.quoted };
  if (name === 'li' && !outer.quoted) return { kind: 'list', quoted: false };
  if (name === 'time') return { kind: 'time', quoted: outer.quoted };
  if (outer.kind === 'attribution' || outer.kind === 'caption') return outer;
  return { kind: outer.quoted ? 'blockquote' : outer.kind === 'list' ? 'list' : null, quoted: outer.quoted };
}

/** In a block quote a line with a dash names the speaker. */
function kindOfLine(line: string, kind: BlockKind | null): BlockKind | null {
  if (kind === 'blockquote' && /^\s*(?:[–—―]|--?)\s*\p{Lu}/u.test(line) && line.trim().length < 160)
    return 'attribution';
  return kind;
}
