import { element } from './element.ts';
import type { Series } from './series.ts';

/** Bars, the longest first, or in the order of time; each number stands beside its bar. */
export function drawBars({ names, bars, isTime }: Series): HTMLElement {
  const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
  const longest = Math.max(1, ...bars.map(({ values }) => total(values)));
  const shown = isTime ? bars : [...bars].sort((a, b) => total(b.values) - total(a.values));
  const key = element('p', { class: 'key' }, ...names.flatMap((name, at) => [swatch(at), `${name} `]));
  const items = shown.map(({ label, values }) => {
    let x = 0;
    const rects = values.map((value, at) => {
      const rect = element('rect', {
        class: `fill-${at % 3}`,
        x: `${(100 * x) / longest}%`,
        width: `${(100 * value) / longest}%`,
        height: '100%',
      });
      x += value;
      return rect;
    });
    const told = values.map((value, at) => `${value} ${names[at]}`).join(', ');
    return element(
      'li',
      {},
      element('span', { class: 'label' }, label),
      element('svg', { class: 'bar', role: 'img', 'aria-label': told }, ...rects),
      element('span', { class: 'number' }, values.join(' + ')),
    );
  });
  return element('div', { class: 'drawn' }, key, element('ol', { class: 'bars' }, ...items));
}

function swatch(at: number): HTMLElement {
  return element(
    'svg',
    { class: 'swatch', 'aria-hidden': 'true' },
    element('rect', { class: `fill-${at % 3}`, width: '100%', height: '100%' }),
  );
}
