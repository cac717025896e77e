import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ReadArticle } from '../../queries.generated.ts';
import { askSigned } from '../../session.ts';
import { published } from './apply.ts';
import type { Brought } from './desk.ts';
import { kept } from './kept.ts';
import { type Article, asArticle, assertNotTooLarge, readFile } from './read-file.ts';

const TYPED = kept<Record<string, string>>('on-record.article');

const DRAGGING = ['dragover', 'dragleave', 'drop'] as const;

/** Takes an article, as a file, a text or an address, and has it read. */
export function Bring({ onRead }: { onRead: (brought: Brought) => void }) {
  const typed = useSignal<Record<string, string>>(TYPED.read() ?? {});
  const dropped = useSignal<{ name: string; article: Article } | null>(null);
  const isOver = useSignal(false);
  const waiting = useSignal(false);
  const trouble = useSignal('');
  const zone = useRef<HTMLFormElement>(null);
  const type = (name: string, value: string) => {
    typed.value = { ...typed.value, [name]: value };
    TYPED.write(typed.value);
  };
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    trouble.value = '';
    try {
      dropped.value = { name: file.name, article: await readFile(file) };
    } catch (error) {
      dropped.value = null;
      trouble.value = (error as Error).message;
    }
  };
  useEffect(() => {
    // What is dropped beside the zone would else be opened by the browser, in the place of this page.
    const over = (event: DragEvent) => {
      event.preventDefault();
      isOver.value = event.type === 'dragover';
      if (event.type === 'drop') void take(event.dataTransfer?.files[0]);
    };
    for (const name of DRAGGING) addEventListener(name, over);
    return () => {
      for (const name of DRAGGING) removeEventListener(name, over);
    };
  });
  const read = async (event: Event) => {
    event.preventDefault();
    if (waiting.value) return;
    const { text = '', url = '', title, publisher, date } = typed.value;
    const given: (Article | undefined)[] = [
      dropped.value?.article,
      text.trim() ? asArticle(text) : undefined,
      url.trim() ? { url: url.trim() } : undefined,
    ];
    const [article, another] = given.filter((one) => one !== undefined);
    if (!article || another) {
      trouble.value = article
        ? 'Give one article: a file, a text or an address. Empty the others.'
        : 'Give an article first: a file, a text or an address.';
      return;
    }
    waiting.value = true;
    trouble.value = '';
    try {
      assertNotTooLarge(article);
      const input = { ...article, title: title?.trim() || null, publisher: publisher?.trim() || null };
      const { extractDocument } = await askSigned(ReadArticle, { input });
      const { document, text } = extractDocument!;
      onRead({ article: text, document: date ? published(document, date) : document });
      TYPED.write(null);
    } catch (error) {
      trouble.value = (error as Error).message;
    } finally {
      waiting.value = false;
    }
  };
  const field = (name: string, label: string, hint: string, more = {}) => (
    <div class="labelled">
      <label for={`bring-${name}`}>{label}</label>
      <input
        id={`bring-${name}`}
        type="text"
        autocomplete="off"
        value={typed.value[name] ?? ''}
        placeholder={hint}
        onInput={({ currentTarget: { value } }) => type(name, value)}
        {...more}
      />
    </div>
  );
  return (
    <form ref={zone} class="bring" onSubmit={read}>
      <div class={`zone ${isOver.value ? 'over' : ''}`}>
        <label for="bring-file">
          {dropped.value ? dropped.value.name : 'Drop an article here, or choose a file'}
        </label>
        <input
          id="bring-file"
          type="file"
          accept=".txt,.html,.htm,.xhtml,.md,text/plain,text/html"
          aria-describedby="bring-kinds"
          onChange={({ currentTarget: { files } }) => void take(files?.[0])}
        />
        {dropped.value && (
          <button
            class="pill"
            type="button"
            onClick={() => {
              dropped.value = null;
              zone.current!.querySelector<HTMLInputElement>('#bring-file')!.value = '';
            }}
          >
            Take the file away
          </button>
        )}
        <small id="bring-kinds">A text file or a saved page.</small>
      </div>
      <div class="labelled">
        <label for="bring-text">Or paste its text</label>
        <textarea
          id="bring-text"
          rows={6}
          value={typed.value.text ?? ''}
          onInput={({ currentTarget: { value } }) => type('text', value)}
        />
      </div>
      {field('url', 'Or give its address', 'https://…', { inputMode: 'url' })}
      <fieldset class="pair-of">
        <legend>Where the article does not say it itself</legend>
        {field('title', 'Title', '')}
        {field('publisher', 'Publisher', '')}
        {field('date', 'Published on', '2031-03-02')}
      </fieldset>
      <p class="form-ends">
        <button class="pill strong" type="submit">
          Read it
        </button>
        <span role="status">{waiting.value && 'Reading the article …'}</span>
      </p>
      <p class="trouble-line" role="alert">
        {trouble.value}
      </p>
    </form>
  );
}
