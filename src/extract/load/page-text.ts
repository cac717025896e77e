import type { BlockKind, RawBlock } from '../text/blocks.ts';

/** As much of a DOM node as is read here. */
export type PageNode = {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  firstChild: PageNode | null;
  nextSibling: PageNode | null;
  parentNode: PageNode | null;
  getAttribute?(name: string): string | null;
};

/** Puts blocks together into one text, a blank line between them. */
export type TextWriter = { add(words: string, kind: BlockKind | null): void; length(): number; done(): { text: string; blocks: RawBlock[] } };

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

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT NAV ASIDE FORM BUTTON SVG IFRAME TEMPLATE SELECT HEAD VIDEO AUDIO OBJECT CANVAS DIALOG INPUT TEXTAREA'.split(' '));
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TIME TR UL CITE'.split(' '),
);

type Frame = { kind: BlockKind | null; quoted: boolean };

/** Writes an element's text block by block. Goes along the tree without recursion, so that no depth of nesting is too deep. */
export function writeElement(root: PageNode, writer: TextWriter): void {
  let words = '';
  const frames: Frame[] = [{ kind: null, quoted: false }];
  const flush = () => {
    const { kind } = frames.at(-1)!;
    for (const line of words.split('\u0001')) writer.add(line, kindOfLine(line, kind));
    words = '';
  };
  let node: PageNode | null = root.firstChild;
  while (node) {
    const name: string = node.nodeName.toUpperCase();
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    else if (name === 'BR') words += '\u0001';
    const enter: boolean = node.nodeType === 1 && node.firstChild !== null && !isSkipped(node, name, frames.at(-1)!);
    if (enter && isBlock(name, node)) {
      flush();
      frames.push(frameOf(name, frames.at(-1)!));
    }
    if (enter) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && isBlock(node.nodeName.toUpperCase(), node)) {
        flush();
        frames.pop();
      }
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  flush();
}

/** `<time>` and `<cite>` are blocks of their own only where they stand alone in one. */
function isBlock(name: string, node: PageNode): boolean {
  if (name !== 'TIME' && name !== 'CITE') return BLOCKS.has(name);
  const parent = node.parentNode?.nodeName.toUpperCase() ?? '';
  return name === 'CITE' ? parent === 'BLOCKQUOTE' || parent === 'FOOTER' : !/^(?:P|SPAN|A|LI|H\d)$/.test(parent);
}

function isSkipped(node: PageNode, name: string, frame: Frame): boolean {
  if (SKIPPED.has(name)) return true;
  if (name === 'FOOTER' && !frame.quoted) return true;
  const hidden = node.getAttribute?.('hidden') !== null || node.getAttribute?.('aria-hidden') === 'true';
  return hidden || /display:\s*none/i.test(node.getAttribute?.('style') ?? '');
}

function frameOf(name: string, outer: Frame): Frame {
  if (name === 'BLOCKQUOTE') return { kind: 'blockquote', quoted: true };
  if (outer.quoted && (name === 'FOOTER' || name === 'CITE' || name === 'FIGCAPTION')) return { kind: 'attribution', quoted: true };
  if (/^H[1-6]$/.test(name)) return { kind: 'heading', quoted: outer.quoted };
  if (name === 'FIGCAPTION' || name === 'CAPTION') return { kind: 'caption', quoted: outer.quoted };
  if (name === 'LI' && !outer.quoted) return { kind: 'list', quoted: false };
  if (name === 'TIME') return { kind: 'time', quoted: outer.quoted };
  if (outer.kind === 'attribution' || outer.kind === 'caption') return outer;
  return { kind: outer.quoted ? 'blockquote' : outer.kind === 'list' ? 'list' : null, quoted: outer.quoted };
}

/** In a block quote a last line with a dash names the speaker. */
function kindOfLine(line: string, kind: BlockKind | null): BlockKind | null {
  if (kind === 'blockquote' && /^\s*(?:[–—―]|--?)\s*\p{Lu}/u.test(line) && line.trim().length < 160) return 'attribution';
  return kind;
}
