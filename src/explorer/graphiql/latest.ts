import type { Asked } from '../dashboard/snippets.ts';

/** The question that was asked last, with its answer. */
export type Latest = { asked: Asked; answer: unknown; operationName: string | null | undefined };

let latest: Latest | null = null;
const watchers = new Set<() => void>();

/** Keeps a question and its answer as the latest, and tells whoever watches. */
export function keepLatest(next: Latest): void {
  latest = next;
  for (const tell of watchers) tell();
}

/** The latest question, null before the first. */
export function readLatest(): Latest | null {
  return latest;
}

/** Watches for a later question, until the function that it gives is called. */
export function watchLatest(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}
