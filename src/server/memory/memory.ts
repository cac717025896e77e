import { LRUCache } from 'lru-cache';
import type { Mark } from '../../graph/connect.ts';
import { shared } from './shared.ts';

// Why no answer from here is ever stale:
//
// The database numbers its commits. It publishes a commit's number once that is safe on disk, and only then makes it visible, and
// only after that acknowledges it. A mark is the highest number that is published, and never falls.
//
// An answer is kept under a mark that was read before its question was asked, and each of the question's reads waited until all
// commits up to that mark were visible. So it holds at least all up to its mark. It is given to a request only when a reading of
// the mark that began after the request had come gives the same mark still. So nothing later was published until then. Whatever
// was acknowledged to anybody before the request came was published, so it is not above the mark: the answer holds it. And had the
// answer seen anything above its mark, the mark would have moved before, and the answer would never be given.
//
// Where the mark cannot be read, the question is asked as if there were no memory, and fails as it would without one.

/** An answer as it went over the wire. */
export type Kept = {
  body: Buffer;
  /** Its content type. */
  type: string;
  /** The name that the client gave the operation. */
  operation: string | null;
};

export type Memory = {
  /** What was answered before and still holds; null where nothing is known to. */
  recall(question: string): Promise<Kept | null>;
  /** The latest mark that was heard of; null before there was one. */
  latest(): Mark | null;
  hear(mark: Mark): void;
  keep(question: string, mark: Mark, answer: Kept): void;
  /** How many bytes are held. */
  size(): number;
};

/** What a kept answer takes beside its text. */
const OVERHEAD = 600;
/** One answer takes this share of the memory at most. */
const LARGEST = 1 / 16;

/** Holds answers up to so many bytes; those that were longest not asked for go first. */
export function memoryOf(bytes: number, readMark: () => Promise<Mark | null>): Memory {
  const held = new LRUCache<string, { mark: Mark; answer: Kept }>({
    maxSize: bytes,
    maxEntrySize: Math.floor(bytes * LARGEST),
    sizeCalculation: ({ answer }, question) => answer.body.length + question.length * 2 + OVERHEAD,
  });
  const markNow = shared(readMark);
  let latest: Mark | null = null;
  return {
    async recall(question) {
      const found = held.get(question);
      // The mark has moved on already, so there is nothing to ask.
      if (!found || found.mark !== latest) return null;
      const mark = await markNow().catch(() => null);
      latest = mark ?? latest;
      return found.mark === mark ? found.answer : null;
    },
    latest: () => latest,
    hear(mark) {
      latest = mark;
    },
    keep: (question, mark, answer) => void held.set(question, { mark, answer }),
    size: () => held.calculatedSize,
  };
}
