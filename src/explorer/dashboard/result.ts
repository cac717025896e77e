import { drawBars } from './draw-bars.ts';
import { drawLines } from './draw-line.ts';
import { drawLinks } from './draw-links.ts';
import { drawTable } from './draw-table.ts';
import { element } from './element.ts';
import { tiesIn } from './links.ts';
import { readingsIn } from './readings.ts';
import { seriesOf } from './series.ts';
import { tableOf } from './table.ts';

/** The ways in which an answer can be shown. */
export type View = 'table' | 'bars' | 'line' | 'graph';

type Drawing = () => HTMLElement;

/** The views that an answer has something for, each drawn only when asked for. */
export function viewsOf(answer: unknown, width: number): Map<View, Drawing> {
  const views = new Map<View, Drawing>();
  const table = tableOf(answer);
  const series = table && seriesOf(table);
  const readings = readingsIn(answer);
  const ties = tiesIn(answer);
  if (table) views.set('table', () => drawTable(table));
  if (series) views.set('bars', () => drawBars(series));
  if (readings.size > 0) views.set('line', () => drawLines(readings));
  if (ties.length > 0) views.set('graph', () => drawLinks(ties, width));
  return views;
}

const NAMES: Record<View, string> = { table: 'Table', bars: 'Bars', line: 'Number line', graph: 'Graph' };

/** Shows an answer in the view that is wanted, with buttons for the others that it has something for. */
export function showResult(answer: unknown, wanted: View | undefined, width: number): HTMLElement {
  const views = viewsOf(answer, width);
  if (views.size === 0)
    return element('p', { class: 'empty' }, 'The answer is empty: nothing on record matches.');
  const stage = element('div', { class: 'stage' });
  const buttons = new Map([...views.keys()].map((view) => [view, viewButton(view)]));
  function viewButton(view: View): HTMLElement {
    return element('button', { type: 'button', class: 'pill', click: () => show(view) }, NAMES[view]);
  }
  function show(view: View): void {
    for (const [name, button] of buttons) button.setAttribute('aria-pressed', String(name === view));
    stage.replaceChildren(views.get(view)!());
  }
  show(wanted && views.has(wanted) ? wanted : [...views.keys()].at(-1)!);
  return element(
    'div',
    { class: 'result' },
    element('div', { class: 'buttons', role: 'group', 'aria-label': 'Show as' }, ...buttons.values()),
    stage,
  );
}
