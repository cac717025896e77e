import { element } from './element.ts';

/** A dashboard as the list of all names it. */
export type Listed = { name: string; title: string; panels: string[] };

/** Shows which dashboards there are, with the questions that each asks. */
export function openList(page: HTMLElement, boards: Listed[]): void {
  page.replaceChildren(
    element('h1', {}, 'Dashboards'),
    element(
      'p',
      { class: 'note' },
      'Pages of queries that are run again every minute. A dashboard is a folder of query files; the setting DASHBOARDS names yours.',
    ),
    element(
      'ul',
      { class: 'panels' },
      ...boards.map(({ name, title, panels }) =>
        element(
          'li',
          { class: 'panel' },
          element('h2', {}, element('a', { href: `/dashboards/${encodeURIComponent(name)}` }, title)),
          element('ul', { class: 'asks' }, ...panels.map((panel) => element('li', {}, panel))),
        ),
      ),
    ),
    ...(boards.length === 0
      ? [element('p', { class: 'empty' }, 'The folder of dashboards holds no folder with query files.')]
      : []),
  );
}
