import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { element } from './element.ts';
import type { Tie } from './links.ts';

type Spot = SimulationNodeDatum & { name: string };

const HEIGHT = 320;
const MOST = 60;

/** Who is linked to whom, as a small drawing and as the same in words. */
export function drawLinks(ties: Tie[], width: number): HTMLElement {
  const shown = [...ties].sort((a, b) => b.count - a.count).slice(0, MOST);
  const names = [...new Set(shown.flatMap(({ from, to }) => [from, to]))];
  const spots = settle(names, shown, width);
  const lines = shown
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, directed, count }) => {
      const [a, b] = [spots.get(from)!, spots.get(to)!];
      const length = Math.hypot(b.x! - a.x!, b.y! - a.y!) || 1;
      const along = (distance: number) => ({
        x: a.x! + ((b.x! - a.x!) * distance) / length,
        y: a.y! + ((b.y! - a.y!) * distance) / length,
      });
      const [start, end] = [along(9), along(length - 11)];
      return element('line', {
        class: directed ? 'tie' : 'tie against',
        x1: start.x,
        y1: start.y,
        x2: end.x,
        y2: end.y,
        'stroke-width': Math.min(5, 1 + count / 2),
        'marker-end': directed ? 'url(#tie-arrow)' : undefined,
      });
    });
  const points = [...spots].flatMap(([name, { x, y }]) => [
    element('circle', { class: 'spot', cx: x!, cy: y!, r: 6 }),
    element('text', { x: x!, y: y! + 20, 'text-anchor': anchor(x!, width) }, short(name)),
  ]);
  const arrow = element(
    'marker',
    {
      id: 'tie-arrow',
      viewBox: '0 0 8 8',
      refX: 7,
      refY: 4,
      markerWidth: 9,
      markerHeight: 9,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    element('path', { d: 'M0 0 8 4 0 8z', class: 'tip' }),
  );
  const words = shown.map(({ from, to, kinds, count, directed }) =>
    element(
      'li',
      {},
      `${from} ${directed ? '→' : '↔'} ${to}: ${kinds.join(', ')}${count > 1 ? ` (${count})` : ''}`,
    ),
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
      element('defs', {}, arrow),
      ...lines,
      ...points,
    ),
    element('details', {}, element('summary', {}, 'The same in words'), element('ul', {}, ...words)),
  );
}

/** Where each stands when all is at rest; the same names always come to rest at the same place. */
function settle(names: string[], ties: Tie[], width: number): Map<string, Spot> {
  const spots: Spot[] = names.map((name) => ({ name }));
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(spots)
    .force(
      'tie',
      forceLink<Spot, { source: string; target: string }>(links)
        .id(({ name }) => name)
        .distance(Math.min(170, width / 3.5)),
    )
    .force('apart', forceManyBody().strength(-Math.min(1_100, width * 1.6)))
    .force('room', forceCollide(52))
    .force('x', forceX(width / 2).strength(0.09))
    .force('y', forceY(HEIGHT / 2).strength(0.16))
    .stop()
    .tick(300);
  const within = (value: number, most: number, edge: number) => Math.max(edge, Math.min(most - edge, value));
  for (const spot of spots) {
    spot.x = within(spot.x!, width, 14);
    spot.y = within(spot.y!, HEIGHT - 16, 14);
  }
  return new Map(spots.map((spot) => [spot.name, spot]));
}

function anchor(x: number, width: number): string {
  if (x < 90) return 'start';
  return x > width - 90 ? 'end' : 'middle';
}

function short(name: string): string {
  return name.length > 26 ? `${name.slice(0, 25)}…` : name;
}
