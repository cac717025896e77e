import { useEffect, useRef } from 'preact/hooks';
import { useAddress } from '../address.ts';
import { Aside } from '../parts/aside.tsx';
import { useTitle } from '../parts/title.ts';
import { walkResults } from '../parts/walk.ts';
import { Browsed } from './search/browsed.tsx';
import { Chips } from './search/chips.tsx';
import { conditionsOf } from './search/conditions.ts';
import { Found } from './search/found.tsx';
import { Narrowing, useNames } from './search/narrowing.tsx';

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
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the box and the links within.
    <div onKeyDown={walkResults}>
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
      <Listed words={words} />
    </div>
  );
}

/** The results, beside what they can be narrowed by. */
function Listed({ words }: { words: string }) {
  const { values } = useAddress();
  const conditions = conditionsOf(values);
  const nameOf = useNames();
  return (
    <div class="columns">
      <Aside title="Filter">
        <Narrowing words={words} conditions={conditions} nameOf={nameOf} />
      </Aside>
      <section id="results" tabIndex={-1} aria-label={words ? 'Results' : 'Statements'}>
        <Chips nameOf={nameOf} />
        {words ? <Found words={words} conditions={conditions} /> : <Browsed conditions={conditions} />}
      </section>
    </div>
  );
}
