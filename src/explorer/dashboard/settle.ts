import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Tie } from './links.ts';

/** Where a name stands in a drawing. */
export type Spot = { x: number; y: number };

/** The room of a point with its name. */
const NAME = { width: 124, height: 56 };
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
  const x = spread(
    spots.map((spot) => spot.x!),
    PAD.x,
    width - PAD.x,
  );
  const y = spread(
    spots.map((spot) => spot.y!),
    PAD.top,
    height - PAD.bottom,
  );
  const placed = spots.map((spot) => ({ x: x(spot.x!), y: y(spot.y!) }));
  keepNamesApart(placed, height);
  return new Map(placed.map((spot, index) => [names[index]!, spot]));
}

/** Pushes up and down whatever stands so near to another that their names would lie upon each other. */
function keepNamesApart(spots: Spot[], height: number): void {
  for (let round = 0; round < 80; round++)
    for (const [index, a] of spots.entries())
      for (const b of spots.slice(index + 1)) {
        const near = NAME.height - Math.abs(a.y - b.y);
        if (Math.abs(a.x - b.x) > NAME.width || near <= 0) continue;
        const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
        upper.y = Math.max(PAD.top, upper.y - near / 2);
        lower.y = Math.min(height - PAD.bottom, lower.y + near / 2);
      }
}

/** Stretches what lies between the outermost to the room that there is. */
function spread(values: number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high - low < 1) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}
