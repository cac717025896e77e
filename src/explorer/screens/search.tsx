import { useEffect, useRef } from 'preact/hooks';
import { useAddress } from '../address.ts';
import { useTitle } from '../parts/title.ts';
import { Browsed } from './search/browsed.tsx';
import { Found } from './search/found.tsx';

const PAUSE_MS = 250;

/** One box over everything; without words in it, what is on record, to be narrowed. */
export function Search() {
  const { values, set } = useAddress();
  const box = useRef<HTMLInputElement>(null);
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const words = values.q ?? '';
  useTitle(words ? `“${words}”` : 'Who said what');
  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', focusOnSlash);
    return () => {
      clearTimeout(typing.current);
      document.removeEventListener('keydown', focusOnSlash);
    };
  }, []);
  // The address can change under the box: back, forward, a link.
  useEffect(() => {
    if (box.current && box.current !== document.activeElement) box.current.value = words;
  }, [words]);
  const look = (text: string) => set({ q: text || null, kind: null, after: null }, true);
  return (
    <>
      <search class="ask">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            clearTimeout(typing.current);
            look(box.current?.value ?? '');
          }}
        >
          <h1>
            <label for="q">Who said what?</label>
          </h1>
          <div class="box">
            <input
              id="q"
              ref={box}
              type="search"
              name="q"
              defaultValue={words}
              placeholder="Words, a person, a place …"
              autocomplete="off"
              onInput={(event) => {
                const text = event.currentTarget.value;
                clearTimeout(typing.current);
                typing.current = setTimeout(() => look(text), PAUSE_MS);
              }}
            />
            <kbd title="Press / to search">/</kbd>
          </div>
        </form>
      </search>
      {words ? <Found words={words} /> : <Browsed />}
    </>
  );
}
