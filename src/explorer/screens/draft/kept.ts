import { signal } from '@preact/signals';

/** Whether something is too large to be kept over a reload. */
export const tooLarge = signal(false);

/** A value that this tab keeps over a reload, and that goes when the tab is closed. */
export type Kept<Value> = { read(): Value | null; write(value: Value | null): void };

/** One by its name. */
export function kept<Value>(name: string): Kept<Value> {
  let held: Value | null | undefined;
  return {
    read() {
      if (held !== undefined) return held;
      try {
        held = JSON.parse(sessionStorage.getItem(name) ?? 'null') as Value | null;
      } catch {
        held = null;
      }
      return held;
    },
    write(value) {
      // What is too large to be kept over a reload is still here while the page is.
      held = value;
      try {
        if (value === null) sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, JSON.stringify(value));
        tooLarge.value = false;
      } catch {
        tooLarge.value = true;
      }
    },
  };
}
