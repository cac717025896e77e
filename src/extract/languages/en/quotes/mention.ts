import type { Item } from '../../../text/sentences.ts';
import { isCapital } from '../../../text/tokens.ts';
import { AUXILIARIES } from '../words/closed.ts';

/** Words that point at a speaker: a name, a role ("the mayor") or a pronoun. */
export type Mention = { start: number; end: number; items: readonly Item[] };

/** The mention made of the items from `from` up to, not including, `to`; null where nothing is left. */
export function mentionOf(items: readonly Item[], from: number, to: number): Mention | null {
  let [a, b] = [from, to];
  while (a < b && isEdge(items[a]!)) a++;
  while (b > a && isEdge(items[b - 1]!)) b--;
  if (a >= b) return null;
  return { start: items[a]!.start, end: items[b - 1]!.end, items: items.slice(a, b) };
}

function isEdge(item: Item): boolean {
  return item.token !== null && item.token.kind === 'sign' && !/[)\]%]/.test(item.token.word);
}

/** The lower-case word of an item; `"` for a quotation, the empty string past the ends. */
export function word(items: readonly Item[], i: number): string {
  const item = items[i];
  if (!item) return '';
  return item.token ? item.token.lower : '"';
}

/** Whether an item is a word with a capital first letter. */
export function capital(items: readonly Item[], i: number): boolean {
  const token = items[i]?.token;
  return token !== null && token !== undefined && isCapital(token);
}

/** Whether an item is an auxiliary, and not the name of a Mrs May. */
export function isAuxiliary(items: readonly Item[], i: number): boolean {
  return AUXILIARIES.has(word(items, i)) && !items[i]?.named;
}

/** The place of the first item that begins at an offset or behind it. */
export function indexAt(items: readonly Item[], offset: number): number {
  const at = items.findIndex((item) => item.start >= offset);
  return at < 0 ? items.length : at;
}
