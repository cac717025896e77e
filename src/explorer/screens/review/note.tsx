import type { Signal } from '@preact/signals';

/** A note that goes with the next decision; null where none is being written. */
export function Note({ note }: { note: Signal<string | null> }) {
  if (note.value === null) return null;
  return (
    <p class="note-line">
      <label for="review-note">Note with your decision</label>
      <input
        id="review-note"
        type="text"
        maxLength={2000}
        value={note.value}
        aria-describedby="note-keys"
        onInput={({ currentTarget: { value } }) => {
          note.value = value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') note.value = null;
          else if (event.key !== 'Enter') return;
          event.preventDefault();
          // The keys are the page's again.
          document.getElementById('proposal-says')?.focus();
        }}
      />
      <small id="note-keys">Enter keeps it, Escape drops it; then decide.</small>
    </p>
  );
}
