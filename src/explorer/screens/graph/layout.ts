import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Neighbourhood } from './neighbourhood.ts';

/** Where each thing is drawn, by id, and the box around all of them. */
export type Layout = {
  at: Map<string, { x: number; y: number }>;
  box: { x: number; y: number; width: number; height: number };
};

type Point = SimulationNodeDatum & { id: string; isStatement: boolean };

const MARGIN = 60;

/** Lays a neighbourhood out around its first thing; the same things always come to the same places. */
export function layOut({ things, ties }: Neighbourhood): Layout {
  const points: Point[] = things.map(({ id, __typename }, index) => ({
    id,
    isStatement: __typename === 'Quote' || __typename === 'Figure',
    ...(index === 0 && { fx: 0, fy: 0 }),
  }));
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  const pull = Math.min(1, 40 / things.length);
  forceSimulation(points)
    .force(
      'links',
      forceLink<Point, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(64),
    )
    .force('apart', forceManyBody<Point>().strength(-260).distanceMax(420))
    .force(
      'room',
      forceCollide<Point>(({ isStatement }) => (isStatement ? 15 : 40)),
    )
    // Wider than high, as screens are; the fewer things, the closer they are kept.
    .force('x', forceX<Point>().strength(0.03 + 0.03 * pull))
    .force('y', forceY<Point>().strength(0.06 + 0.06 * pull))
    .stop()
    // Enough to come to rest; a large neighbourhood is settled sooner so that no page waits long for it.
    .tick(things.length > 120 ? 110 : 240);
  const at = new Map(points.map(({ id, x, y }) => [id, { x: Math.round(x!), y: Math.round(y!) }]));
  return { at, box: boxAround([...at.values()]) };
}

function boxAround(points: readonly { x: number; y: number }[]): Layout['box'] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return {
    x: left,
    y: top,
    width: Math.max(...xs) + MARGIN - left,
    height: Math.max(...ys) + MARGIN - top,
  };
}

/** The thing that an arrow key leads to: tied to this one, and nearest to the key's direction; null when none lies there. */
export function neighbourTowards(
  key: string,
  from: string,
  { ties }: Neighbourhood,
  { at }: Layout,
): string | null {
  const aim = AIMS[key];
  const here = at.get(from);
  if (aim === undefined || !here) return null;
  const tied = ties.flatMap((tie) => (tie.from === from ? [tie.to] : tie.to === from ? [tie.from] : []));
  const turned = tied.map((id) => {
    const there = at.get(id)!;
    const turn = Math.abs(Math.atan2(there.y - here.y, there.x - here.x) - aim);
    return { id, turn: Math.min(turn, 2 * Math.PI - turn) };
  });
  const [nearest] = turned.filter(({ turn }) => turn < Math.PI / 2.2).sort((a, b) => a.turn - b.turn);
  return nearest?.id ?? null;
}

const AIMS: Record<string, number> = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2,
};
