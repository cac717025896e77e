import { keysOn } from './keys.ts';

/** Something that can be done, by its key or its button. */
export type Action = { key: string; name: string; act: () => void; is?: string; isOff?: boolean };

/** All that can be done, with the keys that do it. */
export function Bar({ actions }: { actions: readonly Action[] }) {
  return (
    <fieldset class="decisions">
      <legend class="unseen">Decide</legend>
      {actions.map(({ key, name, act, is, isOff }) => (
        <button
          key={key}
          type="button"
          class={`pill ${is ?? ''}`}
          onClick={act}
          disabled={isOff}
          aria-keyshortcuts={keysOn.value ? key : undefined}
        >
          {name} {keysOn.value && <kbd>{key === 'Escape' ? 'Esc' : key.toUpperCase()}</kbd>}
        </button>
      ))}
      <KeysToggle />
    </fieldset>
  );
}

/** Turns single keys off, and on again. */
export function KeysToggle() {
  return (
    <button
      type="button"
      class="pill plain toggle"
      aria-pressed={!keysOn.value}
      onClick={() => {
        keysOn.value = !keysOn.value;
      }}
    >
      {keysOn.value ? 'Turn the keys off' : 'Turn the keys on'}
    </button>
  );
}
