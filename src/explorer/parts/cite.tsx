import { useSignal } from '@preact/signals';
import { bibtexCitation } from '../cite/bibtex.ts';
import type { Cited, CitedThing } from '../cite/cited.ts';
import { cslCitation } from '../cite/csl.ts';
import { plainCitation } from '../cite/plain.ts';

const FORMS: readonly [string, (cited: Cited) => string][] = [
  ['Plain text', plainCitation],
  ['BibTeX', bibtexCitation],
  ['CSL-JSON', cslCitation],
];

/** Shows how to cite what is on the screen, in the forms that people paste, each with a button that copies it. */
export function Cite({ thing }: { thing: CitedThing }) {
  const said = useSignal('');
  const isOpen = useSignal(false);
  const cited = { ...thing, address: location.href.replace(/#.*/, ''), readOn: today() };
  const copy = async (text: string, form: string) => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = `${form} copied`;
    } catch {
      said.value = 'This browser does not let the page copy; select the text and copy it yourself.';
    }
  };
  return (
    <details
      class="cite"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary class="pill">Cite</summary>
      {isOpen.value && (
        <div class="forms">
          {FORMS.map(([form, write]) => (
            <section key={form} aria-label={form}>
              <p class="line">
                <b>{form}</b>
                <button class="pill" type="button" onClick={() => copy(write(cited), form)}>
                  Copy<span class="unseen"> {form}</span>
                </button>
              </p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can scroll must be reached from the keyboard. */}
              <pre tabIndex={0}>{write(cited)}</pre>
            </section>
          ))}
          <p role="status" class="note">
            {said}
          </p>
        </div>
      )}
    </details>
  );
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
