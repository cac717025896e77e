import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { keepNamesApart, type Spot, spread } from '../../drawing/names.ts';
import { isStatement, type Neighbourhood } from './neighbourhood.ts';

/** Where each thing is drawn, by id, in a drawing of this size in px; `isNamed` tells whose name stands below it. */
export type Layout = { at: Map<string, Spot>; isNamed: Set<string>; width: number; height: number };

type Point = SimulationNodeDatum & { id: string; isNamed: boolean };

/** Up to this many things are all named; in a larger drawing speakers and places are, statements when chosen. */
const FEW = 16;
const PAD = { x: 84, top: 26, bottom: 52 };

/** Lays a neighbourhood out over a drawing of that width; the same things always come to the same places. */
export function layOut({ things, ties }: Neighbourhood, width: number): Layout {
  const height = Math.round(Math.max(320, Math.min(640, 240 + 10 * things.length)));
  const isNamed = new Set(
    things.filter((thing) => things.length <= FEW || !isStatement(thing)).map(({ id }) => id),
  );
  const points: Point[] = things.map(({ id }, index) => ({
    id,
    isNamed: isNamed.has(id),
    ...(index === 0 && { fx: 0, fy: 0 }),
  }));
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(points)
    .force(
      'links',
      forceLink<Point, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(70),
    )
    .force('apart', forceManyBody<Point>().strength(-260).distanceMax(420))
    .force(
      'room',
      forceCollide<Point>((point) => (point.isNamed ? 44 : 15)),
    )
    .force('x', forceX<Point>().strength(0.05))
    .force('y', forceY<Point>().strength(0.05 * Math.max(0.5, width / height)))
    .stop()
    // Enough to come to rest; a large neighbourhood is settled sooner so that no page waits long for it.
    .tick(things.length > 120 ? 110 : 240);
  return { at: fill(points, width, height), isNamed, width, height };
}

/** Spreads what the forces left over the whole drawing, so that nothing is cut and no room is lost. */
function fill(points: readonly Point[], width: number, height: number): Map<string, Spot> {
  const xs = points.map((point) => point.x!);
  const ys = points.map((point) => point.y!);
  // A few things far apart would be hard to take in at a glance.
  const room = Math.min(width / 2 - PAD.x, 55 * points.length);
  const [x, y] = [spread(xs, width / 2 - room, width / 2 + room), spread(ys, PAD.top, height - PAD.bottom)];
  const spots = new Map(
    points.map((point) => [point.id, { x: Math.round(x(point.x!)), y: Math.round(y(point.y!)) }]),
  );
  const named = points.filter((point) => point.isNamed).map(({ id }) => spots.get(id)!);
  keepNamesApart(named, PAD.top, height - PAD.bottom);
  return spots;
}
