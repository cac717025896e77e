import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { type Span, trimmed } from './find-words.ts';
import { piecesOf } from './marks.ts';

/** How long a choice that is made from the keyboard or by touch rests before it counts, in ms. */
const LATER = 500;

/** The article with each item marked in it; a click on a mark goes to its item, and words that are chosen are told to the desk. */
export function Article({ desk }: { desk: Desk }) {
  const pane = useRef<HTMLElement>(null);
  const { article, draft, current, picked } = desk;
  const now = draft.value.items.find(({ id }) => id === current.value);
  const sought = (picked.value ?? now?.span)?.start;
  useEffect(() => {
    let isHeld = false;
    let later: ReturnType<typeof setTimeout>;
    /** Takes the chosen words into the form. Marking them cuts the text anew, so it waits until the choice is made. */
    const take = () => {
      clearTimeout(later);
      const span = desk.chosen.value;
      if (!desk.form.value || !span || !pane.current || !chosenIn(pane.current)) return;
      desk.fill({ words: article.slice(span.start, span.end), near: String(span.start), nth: '' });
      getSelection()?.removeAllRanges();
      document.getElementById('draft-words')?.focus({ preventScroll: true });
    };
    const choose = () => {
      const span = pane.current && chosenIn(pane.current);
      if (!span) return;
      desk.chosen.value = trimmed(article, span);
      clearTimeout(later);
      if (!isHeld) later = setTimeout(take, LATER);
    };
    const hold = () => {
      isHeld = true;
    };
    const release = () => {
      isHeld = false;
      // The browser tells of a choice a moment after the pointer is let go.
      later = setTimeout(take);
    };
    document.addEventListener('selectionchange', choose);
    document.addEventListener('pointerdown', hold);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      clearTimeout(later);
      document.removeEventListener('selectionchange', choose);
      document.removeEventListener('pointerdown', hold);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [desk, article]);
  useEffect(() => {
    const go = ({ target }: Event) => {
      const id = target instanceof HTMLElement && target.closest<HTMLElement>('mark')?.dataset.item;
      if (id && !desk.form.value && getSelection()?.isCollapsed) desk.current.value = id;
    };
    const element = pane.current!;
    element.addEventListener('click', go);
    return () => element.removeEventListener('click', go);
  }, [desk]);
  useEffect(() => {
    const element = pane.current!;
    const mark = element.querySelector<HTMLElement>(`[data-at="${sought}"]`);
    if (!mark) return;
    const [top, bottom] = [mark.offsetTop, mark.offsetTop + mark.offsetHeight];
    const { scrollTop, clientHeight } = element;
    if (top < scrollTop || bottom > scrollTop + clientHeight) element.scrollTop = top - clientHeight / 4;
  }, [sought]);
  return (
    // The pane scrolls by itself, so it must be reached from the keyboard.
    <section
      class="read"
      aria-label="The article"
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus.
      tabIndex={0}
    >
      {piecesOf(article, draft.value, picked.value).map(
        ({ start, text, items: [item], isHeading, isPicked }) =>
          item || isPicked ? (
            <mark
              key={start}
              data-at={start}
              data-item={item?.id}
              class={[
                item?.is,
                item?.confidence === 'LOW' && 'unsure',
                item && item.id === current.value && 'current',
                isPicked && 'picked',
              ]
                .filter(Boolean)
                .join(' ')}
            >
              {text}
            </mark>
          ) : (
            <span key={start} data-at={start} class={isHeading ? 'heading' : undefined}>
              {text}
            </span>
          ),
      )}
    </section>
  );
}

/** The words that are chosen within an element, as offsets in its text; null where the choice lies elsewhere. */
function chosenIn(element: HTMLElement): Span | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
