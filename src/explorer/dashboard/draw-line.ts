import { scaleLinear } from 'd3-scale';
import { element } from './element.ts';
import type { Reading } from './readings.ts';

/** Figures of one unit, each on a line of the same scale: a point for the number, a band for what it may stand for. */
export function drawLines(byUnit: Map<string, Reading[]>): HTMLElement {
  return element(
    'div',
    { class: 'drawn' },
    ...[...byUnit].map(([unit, readings]) => drawLine(unit, readings)),
  );
}

function drawLine(unit: string, readings: Reading[]): HTMLElement {
  const low = Math.min(...readings.map(({ from }) => from));
  const high = Math.max(...readings.map(({ to }) => to));
  const slack = (high - low || Math.abs(high) || 1) * 0.12;
  const scale = scaleLinear([low - slack, high + slack], [0, 100]);
  const rows = [...readings]
    .sort((a, b) => a.value - b.value)
    .map((reading) => {
      const told = `${reading.by}: ${reading.text}, which may stand for ${reading.from.toLocaleString('en-GB')} to ${reading.to.toLocaleString('en-GB')}`;
      return element(
        'li',
        {},
        element('span', { class: 'label' }, element('b', {}, reading.by), ` ${reading.text}`),
        element(
          'svg',
          { class: 'line', role: 'img', 'aria-label': told },
          element('line', { class: 'rule', x1: 0, x2: '100%', y1: '50%', y2: '50%' }),
          element('rect', {
            class: 'band',
            x: `${scale(reading.from)}%`,
            y: '20%',
            width: `${Math.max(0.4, scale(reading.to) - scale(reading.from))}%`,
            height: '60%',
          }),
          element('circle', { class: 'point', cx: `${scale(reading.value)}%`, cy: '50%', r: 4.5 }),
        ),
      );
    });
  const ticks = scale
    .ticks(4)
    .map((tick) =>
      element('text', { x: `${scale(tick)}%`, y: 14, 'text-anchor': 'middle' }, tick.toLocaleString('en-GB')),
    );
  return element(
    'section',
    { class: 'unit' },
    element('h3', {}, unit),
    element(
      'ol',
      { class: 'lines' },
      ...rows,
      element(
        'li',
        { class: 'axis', 'aria-hidden': 'true' },
        element('span'),
        element('svg', { class: 'ticks' }, ...ticks),
      ),
    ),
  );
}
