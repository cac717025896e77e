import { element } from './element.ts';
import { showPanel, timeNow } from './panel.ts';
import { type PanelFile, readPanel } from './read-panel.ts';

/** How long an answer stays before it is asked for again, in ms. */
const REFRESH = 60_000;

/** Shows a dashboard's panels, and asks each of them again by itself. */
export async function openBoard(page: HTMLElement, title: string, files: PanelFile[]): Promise<void> {
  const when = element('span', { role: 'status', class: 'note' });
  const shown = files.map((file) => showPanel(readPanel(file)));
  let asked = 0;
  const refresh = async () => {
    asked = Date.now();
    await Promise.all(shown.map((panel) => panel.refresh()));
    when.textContent = `Asked at ${timeNow()}, and again each minute`;
  };
  page.replaceChildren(
    element('h1', {}, title),
    element(
      'p',
      { class: 'buttons' },
      element('button', { type: 'button', class: 'pill', click: () => void refresh() }, 'Refresh'),
      element('button', { type: 'button', class: 'pill', click: () => print() }, 'Print'),
      when,
    ),
    element('div', { class: 'panels' }, ...shown.map((panel) => panel.place)),
    element('p', { class: 'printed' }, location.href),
  );
  await refresh();
  // A page that nobody looks at asks nothing; one that is looked at again asks at once when its answers are old.
  const refreshSeen = () => document.visibilityState === 'visible' && void refresh();
  setInterval(refreshSeen, REFRESH);
  document.addEventListener('visibilitychange', () => Date.now() - asked >= REFRESH && refreshSeen());
}
