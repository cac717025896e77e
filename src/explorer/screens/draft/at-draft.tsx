import { useEffect, useMemo } from 'preact/hooks';
import { counted } from '../../words.ts';
import { KeysToggle } from '../review/bar.tsx';
import { useKeys } from '../review/keys.ts';
import { Article } from './article.tsx';
import { heldDraft, openDesk } from './desk.ts';
import { Items } from './items.tsx';
import { Ends } from './outcome.tsx';
import type { Item } from './read.ts';
import { OfSource } from './source.tsx';
import { Speakers } from './speakers.tsx';
import { Written } from './written.tsx';

/** A draft beside its text. */
export function AtDraft({ onDrop }: { onDrop: () => void }) {
  // Whoever was signed out meanwhile finds the draft as they left it.
  const desk = useMemo(() => openDesk(heldDraft()!), []);
  const { draft, current, form } = desk;
  /** What stands there when a key is pressed, which may be before it is shown. */
  const onCurrent = (act: (item: Item) => void) => () => {
    const item = draft.value.items.find(({ id }) => id === current.value);
    if (item) act(item);
  };
  useKeys({
    j: () => desk.go(1),
    k: () => desk.go(-1),
    e: onCurrent(desk.edit),
    x: onCurrent(desk.leaveOut),
    q: () => desk.add('quote'),
    f: () => desk.add('figure'),
    r: desk.addResponse,
    c: desk.addContradiction,
    u: desk.undo,
  });
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (desk.isUnsaved.value) event.preventDefault();
    };
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [desk]);
  const { items } = draft.value;
  return (
    <div class="at-draft">
      <OfSource desk={desk} />
      <p class="draft-counts">
        {counted(items.filter(({ is }) => is === 'quote').length, 'quote')},{' '}
        {counted(items.filter(({ is }) => is === 'figure').length, 'figure')},{' '}
        {counted(items.filter(({ is }) => is === 'response').length, 'response')}
        <span class="keys">
          <kbd>J</kbd>
          <kbd>K</kbd> next, previous <KeysToggle />
        </span>
      </p>
      <p class="acts adding">
        <button class="pill" type="button" disabled={form.value !== null} onClick={() => desk.add('quote')}>
          Add a quote <kbd>Q</kbd>
        </button>
        <button class="pill" type="button" disabled={form.value !== null} onClick={() => desk.add('figure')}>
          Add a figure <kbd>F</kbd>
        </button>
        <small>Words that you choose in the text are filled in.</small>
      </p>
      <p class="unseen" role="status">
        {desk.said.value}
      </p>
      <div class="beside">
        <Article desk={desk} />
        <Items desk={desk} />
      </div>
      <Speakers desk={desk} />
      <Ends desk={desk} onDrop={onDrop} />
      <Written desk={desk} />
    </div>
  );
}
