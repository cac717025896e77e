import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What narrows a list: beside it where there is room, behind a button above it where there is none. */
export function Aside({ title, children }: { title: string; children: ComponentChildren }) {
  const isOpen = useSignal(false);
  const id = useId();
  return (
    <aside aria-label={title} class={isOpen.value ? 'open' : undefined}>
      <button
        type="button"
        class="pill opener"
        aria-expanded={isOpen.value}
        aria-controls={id}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {title}
      </button>
      <div id={id}>
        <a class="skip within" href="#results">
          Skip the filters
        </a>
        {children}
      </div>
    </aside>
  );
}
