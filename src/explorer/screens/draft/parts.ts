import { type Document, Scalar, type YAMLSeq } from 'yaml';
import type { Path } from './read.ts';

/** Sets what is written and takes out what is empty. */
export function put(document: Document, path: Path, value: string | undefined): void {
  if (value) document.setIn(path, value);
  else if (document.hasIn(path)) document.deleteIn(path);
}

/** The same of names. */
export function putNames(document: Document, path: Path, names: readonly string[]): void {
  if (names.length > 0) document.setIn(path, document.createNode(names));
  else if (document.hasIn(path)) document.deleteIn(path);
}

/** Several lines stand as they are printed. */
export function asLines(document: Document, path: Path, words: string): void {
  if (!words.includes('\n')) return;
  const scalar = new Scalar(words);
  scalar.type = 'BLOCK_LITERAL';
  document.setIn(path, scalar);
}

/** How many stand in a list. */
export function lengthOf(document: Document, path: Path): number {
  return ((document.getIn(path) as YAMLSeq | undefined)?.items ?? []).length;
}

/** Puts a new item into a list, which is made where there is none. */
export function add(document: Document, path: Path, place: number, value: Record<string, unknown>): void {
  if (!document.hasIn(path)) document.setIn(path, document.createNode([]));
  const list = document.getIn(path) as YAMLSeq;
  list.flow = false;
  list.items.splice(place, 0, document.createNode(value));
}

/** Takes an item out of its list, and the list where nothing is left in it. */
export function takeOut(document: Document, path: Path): void {
  const list = path.slice(0, -1);
  document.deleteIn(path);
  if (lengthOf(document, list) === 0) document.deleteIn(list);
}

/** Orders paths as what they lead to stands in the document. */
export function comparePaths(a: Path, b: Path): number {
  for (const [n, step] of a.entries()) {
    if (n >= b.length) return 1;
    if (step === b[n]) continue;
    return typeof step === 'number' && typeof b[n] === 'number'
      ? step - b[n]
      : String(step) < String(b[n])
        ? -1
        : 1;
  }
  return a.length - b.length;
}
