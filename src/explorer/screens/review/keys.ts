import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

/** What keys do, each by its letter. */
export type Keys = Readonly<Record<string, () => void>>;

/** Whether keys are listened to; speech input and some screen readers send letters that are not meant. */
export const keysOn = signal(true);

/** Listens to single letters, wherever the focus is but in a field; Ctrl, Alt and Meta are the browser's, and a key held down counts once. */
export function useKeys(keys: Keys): void {
  // With what is shown, not after the next frame: a key that comes before it would act on what stood there until then.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
      if (event.target instanceof HTMLElement && event.target.closest(FIELDS)) return;
      const act = keys[event.key.toLowerCase()];
      if (!act || (!keysOn.value && event.key !== 'Escape')) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

const FIELDS = 'input, textarea, select, [contenteditable]';
