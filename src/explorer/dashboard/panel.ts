import { post } from '../post.ts';
import { element } from './element.ts';
import type { Panel, View } from './read-panel.ts';
import { showResult } from './result.ts';
import { graphiqlLink } from './snippets.ts';

const UNREACHABLE = 'The server cannot be reached. This panel will try again by itself.';

/** A panel in its place on the page; `refresh` asks again and draws what has changed. */
export function showPanel(panel: Panel): { place: HTMLElement; refresh: () => Promise<void> } {
  const trouble = element('div', { role: 'alert' });
  const stage = element('div', { class: 'panel-stage' });
  const place = element(
    'section',
    { class: `panel ${panel.width}` },
    element('h2', {}, panel.title),
    ...(panel.note ? [element('p', { class: 'note' }, panel.note)] : []),
    trouble,
    stage,
    element('p', { class: 'open' }, element('a', { href: graphiqlLink(panel) }, 'Open in GraphiQL')),
  );
  const say = (...sentences: string[]) =>
    trouble.replaceChildren(...sentences.map((sentence) => element('p', { class: 'fault' }, sentence)));
  if (panel.faults.length > 0) {
    say(...panel.faults);
    return { place, refresh: async () => {} };
  }
  let last = '';
  let when = '';
  let { show } = panel;
  stage.append(element('p', { class: 'empty' }, 'Asking …'));
  async function refresh(): Promise<void> {
    try {
      const { query, variables } = panel;
      const answer = JSON.stringify(await post({ query, variables }, UNREACHABLE));
      say();
      when = timeNow();
      // What is on the page stays as the reader left it, unless the answer is another.
      if (answer === last) return;
      last = answer;
      const keep = (view: View) => {
        show = view;
      };
      stage.replaceChildren(showResult(JSON.parse(answer), show, keep));
    } catch (error) {
      if (!last) stage.replaceChildren();
      say((error as Error).message, ...(last ? [`What is shown below was answered at ${when}.`] : []));
    }
  }
  return { place, refresh };
}

/** The time of day, as a reader writes it. */
export function timeNow(): string {
  return new Date().toLocaleTimeString('en-GB');
}
