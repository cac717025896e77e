import { useSignal } from '@preact/signals';
import type { Asked } from '../ask.ts';
import { type CitedThing, citedPage } from '../cite/cited.ts';
import { number } from '../words.ts';
import { Cite } from './cite.tsx';

type Props<Variables> = {
  query: Asked<unknown, Variables>;
  variables: Variables;
  /** What the page ran to, for export; null while there is none. */
  answer: unknown;
  /** What to write line by line into a CSV file; the longest list of the answer when left out. */
  rows?: readonly unknown[];
  /** How many the filters give, on however many pages, and the address of all of them as CSV. */
  whole?: { count: number; csv: string };
  /** The address of the same as a feed. */
  feed?: string;
  /** What exported files are called. */
  name: string;
  /** What to cite; a text where the page lists what several said. */
  cite: string | CitedThing;
};

/** What can be done with any screen: link to it, ask its very query, take its answer away, cite it. */
export function Tools<Variables>({
  query,
  variables,
  answer,
  rows,
  whole,
  feed,
  name,
  cite,
}: Props<Variables>) {
  const said = useSignal('');
  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text);
      said.value = `${what} copied`;
    } catch {
      said.value = `The browser does not let this page copy; here it is: ${text}`;
    }
  };
  const tell = (error: Error) => {
    said.value = error.message;
  };
  const exportCsv = async () => {
    const [{ csvOf }, { tableOf }] = await Promise.all([
      import('../dashboard/csv.ts'),
      import('../dashboard/table.ts'),
    ]);
    const table = tableOf(rows ? { rows } : answer);
    if (table) {
      download(csvOf(table), 'text/csv', `${name}.csv`);
      said.value = '';
    } else said.value = 'This page has no list to export as CSV. Use Export JSON.';
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
      {whole ? (
        <ExportAll {...whole} name={name} />
      ) : (
        <button class="pill" type="button" disabled={!answer} onClick={() => exportCsv().catch(tell)}>
          Export CSV
        </button>
      )}
      <button
        class="pill"
        type="button"
        disabled={!answer}
        onClick={() => download(JSON.stringify(answer, null, 2), 'application/json', `${name}.json`)}
      >
        Export JSON
      </button>
      {feed && (
        <a class="pill" href={feed} target="_self" rel="alternate" type="application/atom+xml">
          Follow as a feed
        </a>
      )}
      <Cite thing={typeof cite === 'string' ? citedPage(cite) : cite} />
      <span class="said" role="status">
        {said}
      </span>
    </div>
  );
}

/** Links to all that the filters give as CSV, the same for Excel, and what these files hold. */
function ExportAll({ count, csv, name }: { count: number; csv: string; name: string }) {
  const file = `on-record-${name}.csv`;
  return (
    <span class="exports">
      <a class="pill" href={csv} download={file} target="_self">
        Export {count === 1 ? '1' : `all ${number(count)}`} as CSV
      </a>
      <a class="pill" href={`${csv}${csv.includes('?') ? '&' : '?'}bom=1`} download={file} target="_self">
        CSV for Excel
      </a>
      <a class="pill" href="/export" target="_self">
        About CSV files
      </a>
    </span>
  );
}

function download(text: string, type: string, file: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `on-record-${file}` });
  link.click();
  URL.revokeObjectURL(address);
}
