import { element } from './element.ts';
import { readPanel, showPanel } from './panel.ts';

/** How long an answer stays before it is asked for again, in ms. */
const REFRESH = 60_000;

const page = document.getElementById('dashboard')!;
const name = decodeURIComponent(location.pathname.split('/')[2] ?? '');

async function open(): Promise<void> {
  const response = await fetch(`/dashboards/${encodeURIComponent(name)}/panels.json`);
  const body = (await response.json()) as {
    title: string;
    files: string[];
    errors?: { message: string }[];
  };
  if (body.errors) throw new Error(body.errors.map(({ message }) => message).join(' '));
  const when = element('span', { role: 'status' });
  const shown = body.files.map((text) => showPanel(readPanel(text)));
  const refresh = async () => {
    await Promise.all(shown.map((panel) => panel.refresh()));
    when.textContent = `Asked at ${new Date().toLocaleTimeString('en-GB')}`;
  };
  page.replaceChildren(
    element('h1', {}, body.title),
    element(
      'p',
      { class: 'buttons' },
      element('button', { type: 'button', class: 'pill', click: () => void refresh() }, 'Ask again'),
      element('button', { type: 'button', class: 'pill', click: () => print() }, 'Print'),
      when,
    ),
    element('div', { class: 'panels' }, ...shown.map((panel) => panel.place)),
  );
  await refresh();
  // A page that nobody looks at asks nothing.
  setInterval(() => document.visibilityState === 'visible' && void refresh(), REFRESH);
}

open().catch((error: Error) => {
  page.replaceChildren(element('h1', {}, 'No dashboard'), element('p', { role: 'alert' }, error.message));
});
