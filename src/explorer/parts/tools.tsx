import { useSignal } from '@preact/signals';
import type { Asked } from '../ask.ts';

type Props<Variables> = {
  query: Asked<unknown, Variables>;
  variables: Variables;
  /** What the page ran to, for export; null while there is none. */
  answer: unknown;
  /** How to cite what is shown, in one line. */
  cite: string;
};

/** What can be done with any screen: link to it, ask its very query, take its answer away, cite it. */
export function Tools<Variables>({ query, variables, answer, cite }: Props<Variables>) {
  const said = useSignal('');
  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = `${what} copied`;
    } catch {
      said.value = `The browser does not let this page copy; here it is: ${text}`;
    }
  };
  const inGraphiql = `/graphiql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
  return (
    <div class="tools">
      <button class="pill" type="button" onClick={() => copy(location.href, 'Link')}>
        Copy link
      </button>
      <a class="pill" href={inGraphiql} target="_self">
        Open in GraphiQL
      </a>
      <button
        class="pill"
        type="button"
        disabled={!answer}
        onClick={() => download(JSON.stringify(answer, null, 2))}
      >
        Export JSON
      </button>
      <button class="pill" type="button" onClick={() => copy(`${cite} ${location.href}`, 'Citation')}>
        Cite
      </button>
      <span class="said" role="status">
        {said}
      </span>
    </div>
  );
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'on-record.json' });
  link.click();
  URL.revokeObjectURL(address);
}
