import type { CheckedDocument } from '../../model/document.ts';
import type { Where } from './where.ts';

type Written = { items: WeakMap<object, object>; where: Where };

/** Where the items of a checked document were written travels beside the document, not in it: import has no use for it. */
const WRITTEN = new WeakMap<CheckedDocument, Written>();

/** Keeps where each item of a checked document was written. */
export function remember(document: CheckedDocument, items: WeakMap<object, object>, where: Where): void {
  WRITTEN.set(document, { items, where });
}

/** The path, line and column of a checked item, or of one of its keys; of nothing for a document that was not read from text. */
export function whereWritten(
  document: CheckedDocument,
  item: object,
  ...keys: (string | number)[]
): { path: string; line?: number; column?: number } {
  const written = WRITTEN.get(document);
  const at = written?.items.get(item);
  if (!written || !at) return { path: keys.join('.') };
  return { path: written.where.path(at, ...keys), ...written.where.position(at, ...keys) };
}
