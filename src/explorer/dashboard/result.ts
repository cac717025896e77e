import { drawBars } from './draw-bars.ts';
import { drawLines } from './draw-line.ts';
import { drawLinks } from './draw-links.ts';
import { drawPairs } from './draw-pairs.ts';
import { drawTable } from './draw-table.ts';
import { drawTimeline } from './draw-timeline.ts';
import { element } from './element.ts';
import { tiesIn } from './links.ts';
import { momentsIn } from './moments.ts';
import { pairsIn } from './pairs.ts';
import type { View } from './read-panel.ts';
import { readingsIn } from './readings.ts';
import { seriesOf } from './series.ts';
import { tableOf } from './table.ts';

type Drawing = (width: number) => HTMLElement;

/** The views that an answer has something for, each drawn only when asked for; the last tells the most. */
export function viewsOf(answer: unknown): Map<View, Drawing> {
  const views = new Map<View, Drawing>();
  const table = tableOf(answer);
  const series = table && seriesOf(table);
  const moments = momentsIn(answer);
  const readings = readingsIn(answer);
  const ties = tiesIn(answer);
  const pairs = pairsIn(answer);
  if (table) views.set('table', () => drawTable(table));
  if (series) views.set('bars', () => drawBars(series));
  if (moments.dated.length > 0) views.set('timeline', () => drawTimeline(moments));
  if (readings.size > 0) views.set('line', () => drawLines(readings));
  if (ties.length > 0) views.set('graph', (width) => drawLinks(ties, width));
  if (pairs.length > 0) views.set('pairs', () => drawPairs(pairs));
  return views;
}

const NAMES: Record<View, string> = {
  table: 'Table',
  bars: 'Bars',
  timeline: 'Timeline',
  line: 'Number line',
  graph: 'Graph',
  pairs: 'Side by side',
};

/**
 * Shows an answer in the view that is wanted, with buttons for the others that it has something for; `chosen` hears
 * which one the reader takes.
 */
export function showResult(
  answer: unknown,
  wanted: View | undefined,
  chosen: (view: View) => void = () => {},
): HTMLElement {
  const views = viewsOf(answer);
  if (views.size === 0)
    return element('p', { class: 'empty' }, 'The answer is empty: nothing on record matches.');
  const stage = element('div', { class: 'stage' });
  const buttons = new Map([...views.keys()].map((view) => [view, viewButton(view)]));
  let shown = wanted && views.has(wanted) ? wanted : [...views.keys()].at(-1)!;
  let width = 600;
  function viewButton(view: View): HTMLElement {
    const take = () => {
      show(view);
      chosen(view);
    };
    return element('button', { type: 'button', class: 'pill', click: take }, NAMES[view]);
  }
  function show(view: View): void {
    shown = view;
    for (const [name, button] of buttons) button.setAttribute('aria-pressed', String(name === view));
    stage.replaceChildren(views.get(view)!(width));
  }
  show(shown);
  // The graph alone is laid out for a width; it is drawn anew once there is one, and when that changes.
  new ResizeObserver(([{ contentRect } = { contentRect: { width: 0 } }]) => {
    if (contentRect.width < 1 || Math.abs(contentRect.width - width) < 24) return;
    width = Math.round(contentRect.width);
    if (shown === 'graph') show(shown);
  }).observe(stage);
  return element(
    'div',
    { class: 'result' },
    element('div', { class: 'buttons', role: 'group', 'aria-label': 'Show as' }, ...buttons.values()),
    stage,
  );
}
