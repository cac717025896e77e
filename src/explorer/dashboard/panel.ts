import { readQueryFile } from '../query-file.ts';
import { element } from './element.ts';
import { showResult, type View } from './result.ts';
import { graphiqlLink } from './snippets.ts';

/** A question on a dashboard, and how its answer is shown first. */
export type Panel = {
  title: string;
  note?: string;
  show?: View;
  width?: 'half' | 'full';
  query: string;
  variables: Record<string, unknown>;
};

/** Reads a query file as a panel: the lines `# title:`, `# note:`, `# show:`, `# width:` and `# variables:` (JSON) above it. */
export function readPanel(text: string): Panel {
  const { header, query } = readQueryFile(text);
  return {
    title: header.title ?? 'Untitled',
    note: header.note,
    show: header.show as View | undefined,
    width: header.width === 'full' ? 'full' : 'half',
    query,
    variables: header.variables ? JSON.parse(header.variables) : {},
  };
}

/** A panel in its place on the page; `refresh` asks again and draws what has changed. */
export function showPanel(panel: Panel): { place: HTMLElement; refresh: () => Promise<void> } {
  const stage = element('div', { class: 'panel-stage' }, element('p', { class: 'empty' }, 'Asking …'));
  const place = element(
    'section',
    { class: `panel ${panel.width ?? 'half'}` },
    element('h2', {}, panel.title),
    ...(panel.note ? [element('p', { class: 'note' }, panel.note)] : []),
    stage,
    element('p', { class: 'open' }, element('a', { href: graphiqlLink(panel) }, 'Open in GraphiQL')),
  );
  let last = '';
  async function refresh(): Promise<void> {
    try {
      const text = await ask(panel);
      // What is on the page stays as the reader left it, unless the answer is another.
      if (text === last) return;
      last = text;
      stage.replaceChildren(showResult(JSON.parse(text), panel.show, stage.clientWidth || 600));
    } catch (error) {
      last = '';
      stage.replaceChildren(element('p', { class: 'empty', role: 'alert' }, (error as Error).message));
    }
  }
  return { place, refresh };
}

async function ask({ query, variables }: Panel): Promise<string> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new Error('The server cannot be reached; this panel asks again by itself.');
  });
  const body = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (body.errors) throw new Error(body.errors.map(({ message }) => message).join(' '));
  return JSON.stringify(body.data);
}
