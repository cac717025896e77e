import { scaleLinear } from 'd3-scale';
import { number } from '../words.ts';
import { element } from './element.ts';
import type { Reading } from './readings.ts';

/** A number's place on a line, in per cent of its width. */
export type NumberScale = { (value: number): number; ticks(count: number): number[] };

/** A scale that has room for all of these readings, and for an arrow where one is open. */
export function scaleOver(readings: readonly Reading[]): NumberScale {
  const ends = readings.flatMap(({ from, to, value }) => [from ?? value, to ?? value, value]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const slack = (high - low || Math.abs(high) || 1) * 0.15;
  return scaleLinear([low - slack, high + slack], [0, 100]);
}

/** One reading on its line: a point for the number, a band for what it may stand for, an arrow where it is open. */
export function drawTrack(reading: Reading, scale: NumberScale, side = 0): HTMLElement {
  const { value, from, to } = reading;
  const [start, end] = [from === null ? 0 : scale(from), to === null ? 100 : scale(to)];
  const isOpen = from === null || to === null;
  // "Between 110 and 130" names no number that could be a point.
  const isPoint = isOpen || from === to || (value !== from && value !== to);
  return element(
    'svg',
    { class: `track side-${side % 2}`, role: 'img', 'aria-label': `${reading.by}: ${inWordsOf(reading)}` },
    element('line', { class: 'rule', x1: 0, x2: '100%', y1: '50%', y2: '50%' }),
    element('rect', {
      class: isOpen ? 'band open' : 'band',
      x: `${start}%`,
      y: isOpen ? '40%' : '22%',
      width: `${Math.max(0.4, end - start)}%`,
      height: isOpen ? '20%' : '56%',
    }),
    ...(to === null ? [arrow('100%', 'M-9 -7L0 0L-9 7z')] : []),
    ...(from === null ? [arrow('0%', 'M9 -7L0 0L9 7z')] : []),
    ...(isPoint ? [point(scale(value), side)] : []),
  );
}

/** The numbers below the lines. */
export function drawTicks(scale: NumberScale, unit: string, count = 4): HTMLElement {
  const ticks = scale
    .ticks(count)
    .filter((tick) => scale(tick) > 4 && scale(tick) < 96)
    .map((tick) =>
      element(
        'text',
        { x: `${scale(tick)}%`, y: 14, 'text-anchor': 'middle' },
        `${CURRENCIES[unit.slice(0, 3)] ?? ''}${SHORT.format(tick)}`,
      ),
    );
  return element('svg', { class: 'ticks', 'aria-hidden': 'true' }, ...ticks);
}

/** A reading in words, for those who cannot see the line. */
export function inWordsOf({ text, from, to }: Reading): string {
  if (from !== null && to !== null)
    return from === to ? text : `${text}, which may stand for ${number(from)} to ${number(to)}`;
  return from === null
    ? `${text}, which may stand for ${number(to!)} or less`
    : `${text}, which may stand for ${number(from)} or more`;
}

const CURRENCIES: Record<string, string> = { GBP: '£', EUR: '€', USD: '$' };
const SHORT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** An SVG of its own places what cannot be placed in per cent. */
function arrow(x: string, d: string): HTMLElement {
  return element('svg', { x, y: '50%', class: 'overflowing' }, element('path', { class: 'head', d }));
}

/** Told apart by shape as well as by colour. */
function point(x: number, side: number): HTMLElement {
  if (side % 2 === 0) return element('circle', { class: 'point', cx: `${x}%`, cy: '50%', r: 5 });
  return element(
    'svg',
    { x: `${x}%`, y: '50%', class: 'overflowing' },
    element('path', { class: 'point', d: 'M0 -6.5L6.5 0L0 6.5L-6.5 0z' }),
  );
}
