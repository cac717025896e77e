import { inWords } from '../words.ts';
import { drawKnots } from './draw-knots.ts';
import { element } from './element.ts';
import type { Tie } from './links.ts';
import { settle } from './settle.ts';

const HEIGHT = 340;
const MOST = 60;
/** More ties than this leave no room for words between them. */
const WORDED = 14;

/** Who is linked to whom, as a small drawing and as the same in words. */
export function drawLinks(ties: Tie[], width: number): HTMLElement {
  const shown = [...ties].sort((a, b) => b.count - a.count).slice(0, MOST);
  const names = [...new Set(shown.flatMap(({ from, to }) => [from, to]))];
  const spots = settle(names, shown, width, HEIGHT);
  const isWorded = shown.length <= WORDED && width > 440;
  const words = shown.map((tie) =>
    element('li', {}, `${tie.from} ${tie.directed ? '→' : '↔'} ${tie.to}: ${told(tie)}`),
  );
  return element(
    'div',
    { class: 'drawn' },
    element(
      'svg',
      {
        class: 'links',
        viewBox: `0 0 ${width} ${HEIGHT}`,
        role: 'img',
        'aria-label': `Links between ${names.length} speakers; the list below says the same.`,
      },
      ...drawKnots(shown, spots, isWorded ? told : () => ''),
    ),
    ...(ties.length > MOST
      ? [element('p', { class: 'note' }, `The ${MOST} strongest of ${ties.length} links are shown.`)]
      : []),
    element('details', {}, element('summary', {}, 'The same in words'), element('ul', {}, ...words)),
  );
}

function told({ kinds, count }: Tie): string {
  const words = kinds.map((kind) => inWords(kind.toUpperCase()));
  return `${words.join(', ')}${count > 1 ? ` (${count})` : ''}`;
}
