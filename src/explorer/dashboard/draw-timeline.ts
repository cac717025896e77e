import { scaleUtc } from 'd3-scale';
import { element } from './element.ts';
import type { Moment, Moments } from './moments.ts';

const DAY = 86_400_000;

/** Things on one line of time: a point for a day or a moment, a band where the source tells a month or a year and no more. */
export function drawTimeline({ dated, undated }: Moments): HTMLElement {
  const [from, to] = [Math.min(...dated.map((one) => one.from)), Math.max(...dated.map((one) => one.to))];
  const slack = Math.max(DAY / 2, (to - from) * 0.06);
  const scale = scaleUtc([from - slack, to + slack], [0, 100]);
  const written = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...precision(to - from) });
  const ticks = scale
    .ticks(3)
    .filter((tick) => scale(tick) > 8 && scale(tick) < 92)
    .map((tick) =>
      element('text', { x: `${scale(tick)}%`, y: 14, 'text-anchor': 'middle' }, written.format(tick)),
    );
  const axis = element(
    'div',
    { class: 'axis', 'aria-hidden': 'true' },
    element('span'),
    element('svg', { class: 'ticks' }, ...ticks),
  );
  const rows = dated.map((moment) =>
    element(
      'li',
      {},
      element(
        'span',
        { class: 'label' },
        element('time', { datetime: moment.printed.replace('~', '') }, printedInWords(moment.printed)),
        ...(moment.by ? [element('b', {}, moment.by), ' '] : []),
        element('span', {}, moment.text),
      ),
      drawMoment(moment, scale),
    ),
  );
  return element(
    'div',
    { class: 'drawn' },
    element(
      'div',
      { class: 'scrolls timeline', tabindex: 0, role: 'group', 'aria-label': 'Timeline' },
      axis,
      element('ol', { class: 'lines' }, ...rows),
    ),
    ...(undated > 0 ? [element('p', { class: 'note' }, `${undated} more with no known date.`)] : []),
  );
}

function drawMoment({ from, to }: Moment, scale: (time: number) => number): HTMLElement {
  const isPoint = to - from <= DAY;
  const [start, end] = [scale(from), scale(to)];
  return element(
    'svg',
    // Its label tells the date in words.
    { class: 'track side-0', 'aria-hidden': 'true' },
    element('line', { class: 'rule', x1: 0, x2: '100%', y1: '50%', y2: '50%' }),
    isPoint
      ? element('circle', { class: 'point', cx: `${(start + end) / 2}%`, cy: '50%', r: 5 })
      : element('rect', {
          class: 'band',
          x: `${start}%`,
          y: '30%',
          width: `${Math.max(0.6, end - start)}%`,
          height: '40%',
        }),
  );
}

/** How exactly a time is written where so much of it is on the line. */
function precision(span: number): Intl.DateTimeFormatOptions {
  if (span > 3 * 365 * DAY) return { year: 'numeric' };
  if (span > 90 * DAY) return { month: 'short', year: 'numeric' };
  if (span > 2 * DAY) return { day: 'numeric', month: 'short' };
  return { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' };
}

/** `2014-10-28` as 28 October 2014, `2014-10~` as about October 2014; an interval as both of its ends. */
function printedInWords(printed: string): string {
  return printed
    .split('/')
    .map((part) => {
      const [date, time] = part.replace('~', '').split('T');
      const [, month, day] = date!.split('-');
      const words = new Intl.DateTimeFormat('en-GB', {
        timeZone: 'UTC',
        year: 'numeric',
        ...(month && { month: 'long' }),
        ...(day && { day: 'numeric' }),
      }).format(Date.parse(date!));
      return `${part.endsWith('~') ? 'about ' : ''}${words}${time ? `, ${time.slice(0, 5)}` : ''}`;
    })
    .join(' to ');
}
