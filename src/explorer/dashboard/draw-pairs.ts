import { element } from './element.ts';
import { drawTicks, drawTrack, scaleOver } from './number-track.ts';
import type { Pair, Side } from './pairs.ts';

/** Statements that cannot both hold, side by side; between two figures the line on which they do not meet. */
export function drawPairs(pairs: readonly Pair[]): HTMLElement {
  return element('ul', { class: 'drawn pairs' }, ...pairs.map(drawPair));
}

function drawPair({ sides, reason, gap, chips }: Pair): HTMLElement {
  return element(
    'li',
    { class: 'opposed' },
    element('div', { class: 'sides' }, ...sides.map(drawSide)),
    ...drawBetween(sides),
    element(
      'p',
      { class: 'between' },
      ...(gap ? [element('b', {}, gap)] : []),
      ...(reason ? [element('span', {}, reason)] : []),
      ...chips.map((chip) => element('span', { class: 'chip' }, chip)),
    ),
  );
}

function drawSide({ by, text, where }: Side, at: number): HTMLElement {
  return element(
    'figure',
    { class: `side side-${at}` },
    element('blockquote', {}, text),
    element('figcaption', {}, element('b', {}, by), ...(where ? [element('span', {}, where)] : [])),
  );
}

function drawBetween([one, other]: Pair['sides']): HTMLElement[] {
  const readings = [one.reading, other.reading].filter((reading) => reading !== null);
  if (readings.length < 2 || readings[0]!.unit !== readings[1]!.unit) return [];
  const scale = scaleOver(readings);
  return [
    element(
      'div',
      { class: 'shared-line' },
      ...readings.map((reading, at) => drawTrack(reading, scale, at)),
      drawTicks(scale, readings[0]!.unit, 5),
    ),
  ];
}
