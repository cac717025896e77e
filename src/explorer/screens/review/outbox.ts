import { type ReadonlySignal, signal } from '@preact/signals';

/** Work that goes on in the background, one piece after the other. */
export type Outbox = {
  waiting: ReadonlySignal<number>;
  /** Adds work that deals with its own failures; `whenEmpty` is called once it was the last. */
  add(work: () => Promise<void>, whenEmpty: () => void): void;
};

/** Opens one. */
export function openOutbox(): Outbox {
  const waiting = signal(0);
  let last = Promise.resolve();
  return {
    waiting,
    add(work, whenEmpty) {
      waiting.value += 1;
      last = last.then(work).finally(() => {
        waiting.value -= 1;
        if (waiting.value === 0) whenEmpty();
      });
    },
  };
}
