import { element } from './element.ts';
import { drawTicks, drawTrack, scaleOver } from './number-track.ts';
import type { Reading } from './readings.ts';

/** Figures that count the same, each on a line of the same scale. */
export function drawLines(byHeading: Map<string, Reading[]>): HTMLElement {
  return element(
    'div',
    { class: 'drawn' },
    ...[...byHeading].map(([heading, readings]) => drawLine(heading, readings)),
  );
}

function drawLine(heading: string, readings: Reading[]): HTMLElement {
  const scale = scaleOver(readings);
  const rows = [...readings]
    .sort((a, b) => a.value - b.value)
    .map((reading) =>
      element(
        'li',
        {},
        element('span', { class: 'label' }, element('b', {}, reading.by), ` ${reading.text}`),
        drawTrack(reading, scale),
      ),
    );
  return element(
    'section',
    { class: 'unit' },
    ...(heading ? [element('h3', {}, heading)] : []),
    element('ol', { class: 'lines' }, ...rows),
    element(
      'div',
      { class: 'axis', 'aria-hidden': 'true' },
      element('span'),
      drawTicks(scale, readings[0]!.unit),
    ),
  );
}
