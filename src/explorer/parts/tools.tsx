import { useSignal } from '@preact/signals';
import type { Asked } from '../ask.ts';

type Props<Variables> = {
  query: Asked<unknown, Variables>;
  variables: Variables;
  /** What the page ran to, for export; null while there is none. */
  answer: unknown;
  /** What to write line by line into a CSV file; the longest list of the answer when left out. */
  rows?: readonly unknown[];
  /** What exported files are called. */
  name: string;
  /** How to cite what is shown, in one line. */
  cite: string;
};

/** What can be done with any screen: link to it, ask its very query, take its answer away, cite it. */
export function Tools<Variables>({ query, variables, answer, rows, name, cite }: Props<Variables>) {
  const said = useSignal('');
  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = `${what} copied`;
    } catch {
      said.value = `The browser does not let this page copy; here it is: ${text}`;
    }
  };
  const exportCsv = async () => {
    const [{ csvOf }, { tableOf }] = await Promise.all([
      import('../dashboard/csv.ts'),
      import('../dashboard/table.ts'),
    ]);
    const table = tableOf(rows ? { rows } : answer);
    if (table) download(csvOf(table), 'text/csv', `${name}.csv`);
    else said.value = 'There is no list here to export; JSON holds all of it.';
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
      <button class="pill" type="button" disabled={!answer} onClick={exportCsv}>
        Export CSV
      </button>
      <button
        class="pill"
        type="button"
        disabled={!answer}
        onClick={() => download(JSON.stringify(answer, null, 2), 'application/json', `${name}.json`)}
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

function download(text: string, type: string, file: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `on-record-${file}` });
  link.click();
  URL.revokeObjectURL(address);
}
