import type { Block } from './blocks.ts';

/** One part of an article: a live blog's update with its heading; a plain article is one entry. */
export type EntrySpan = {
  start: number;
  end: number;
  heading: { start: number; end: number } | null;
  time: { start: number; end: number } | null;
};

/** Cuts an article at its headings and clock times. The first entry takes in what stands before them. */
export function entriesOf(text: string, blocks: readonly Block[]): EntrySpan[] {
  const entries: EntrySpan[] = [];
  let current: EntrySpan | null = null;
  let filled = false;
  for (const block of blocks) {
    const span = { start: block.start, end: block.end };
    const opens = block.kind === 'heading' || block.kind === 'time';
    if (current === null || (opens && filled)) {
      current = { ...span, heading: null, time: null };
      entries.push(current);
      filled = false;
    }
    // Of several headings in a row the last is the entry's own; those before it are the page's.
    if (block.kind === 'heading') current.heading = span;
    if (block.kind === 'time' && current.time === null) current.time = span;
    if (!opens && block.kind !== 'boilerplate') filled = true;
    current.end = block.end;
  }
  if (entries.length === 0) entries.push({ start: 0, end: text.length, heading: null, time: null });
  return entries;
}
