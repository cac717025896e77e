import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { keepNamesApart, type Spot, spread } from '../drawing/names.ts';
import type { Tie } from './links.ts';

const PAD = { x: 74, top: 20, bottom: 44 };

/** Where each name stands when all is at rest, spread over the whole drawing; the same names always come to the same places. */
export function settle(names: string[], ties: Tie[], width: number, height: number): Map<string, Spot> {
  const spots: (SimulationNodeDatum & { name: string })[] = names.map((name) => ({ name }));
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(spots)
    .force(
      'tie',
      forceLink<(typeof spots)[number], { source: string; target: string }>(links)
        .id(({ name }) => name)
        .distance(120),
    )
    .force('apart', forceManyBody().strength(-900))
    .force('room', forceCollide(58))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.05 * (width / height)))
    .stop()
    .tick(300);
  const xs = spots.map((spot) => spot.x!);
  const ys = spots.map((spot) => spot.y!);
  const [x, y] = [spread(xs, PAD.x, width - PAD.x), spread(ys, PAD.top, height - PAD.bottom)];
  const placed = spots.map((spot) => ({ x: x(spot.x!), y: y(spot.y!) }));
  keepNamesApart(placed, PAD.top, height - PAD.bottom);
  return new Map(placed.map((spot, index) => [names[index]!, spot]));
}
