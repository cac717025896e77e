import { linesOf, type Spot } from '../drawing/names.ts';
import { element } from './element.ts';
import type { Tie } from './links.ts';

/** A named point: its name stands below it, or above where more comes from below. */
type Knot = Spot & { lines: string[]; side: 1 | -1 };

const RADIUS = 7;
const LINE_HEIGHT = 14;

/** The lines and the named points of a drawing; `told` gives the words on a line. */
export function drawKnots(ties: Tie[], spots: Map<string, Spot>, told: (tie: Tie) => string): HTMLElement[] {
  const drawn = ties.filter(({ from, to }) => from !== to);
  const knots = new Map([...spots].map(([name, spot]) => [name, knotOf(name, spot, drawn, spots)]));
  const bend = (tie: Tie) => (drawn.some(({ from, to }) => from === tie.to && to === tie.from) ? 26 : 9);
  return [
    ...drawn.map((tie) => drawTie(tie, knots.get(tie.from)!, knots.get(tie.to)!, bend(tie))),
    ...drawn.flatMap((tie) => {
      const words = told(tie);
      const { x, y } = beside(knots.get(tie.from)!, knots.get(tie.to)!, bend(tie));
      return words ? [element('text', { class: 'tie-words', x, y: y + 4 }, words)] : [];
    }),
    ...[...knots.values()].flatMap(drawKnot),
  ];
}

function knotOf(name: string, spot: Spot, ties: Tie[], spots: Map<string, Spot>): Knot {
  const pull = ties.reduce((sum, { from, to }) => {
    const other = spots.get(from === name ? to : to === name ? from : '');
    return other ? sum + (other.y - spot.y) / (Math.hypot(other.x - spot.x, other.y - spot.y) || 1) : sum;
  }, 0);
  const lines = linesOf(name);
  const hasRoom = spot.y > RADIUS + 10 + LINE_HEIGHT * lines.length;
  return { ...spot, lines, side: pull > 0 && hasRoom ? -1 : 1 };
}

function drawKnot({ x, y, lines, side }: Knot): HTMLElement[] {
  const first = side > 0 ? y + RADIUS + 15 : y - RADIUS - 7 - LINE_HEIGHT * (lines.length - 1);
  return [
    element('circle', { class: 'spot', cx: x, cy: y, r: RADIUS }),
    ...lines.map((line, at) => element('text', { x, y: first + LINE_HEIGHT * at }, line)),
  ];
}

function drawTie({ directed, count, kinds }: Tie, a: Knot, b: Knot, bend: number): HTMLElement {
  const control = beside(a, b, 2 * bend);
  const [start, end] = [leaving(a, control, 2), leaving(b, control, directed ? 4 : 2)];
  const kind = kinds.length === 1 ? ` kind-${kinds[0]}` : '';
  return element(
    'g',
    { class: directed ? `knot${kind}` : 'knot kind-contradicts' },
    element('path', {
      class: 'tie',
      d: `M${spell(start)}Q${spell(control)} ${spell(end)}`,
      'stroke-width': Math.min(5, 1.5 + count / 3),
    }),
    ...(directed ? [tip(control, end)] : []),
  );
}

function tip(from: Spot, at: Spot): HTMLElement {
  const turn = (Math.atan2(at.y - from.y, at.x - from.x) * 180) / Math.PI;
  return element('path', {
    class: 'tip',
    d: 'M-9 -5L1 0L-9 5z',
    transform: `translate(${spell(at)}) rotate(${turn.toFixed(1)})`,
  });
}

/** Beside the middle of a line, to its left as one walks along it, so that two ways never lie upon each other. */
function beside(a: Spot, b: Spot, aside: number): Spot {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: (a.x + b.x) / 2 + (dy / length) * aside, y: (a.y + b.y) / 2 - (dx / length) * aside };
}

/** Where a line towards a place leaves a point and its name, so that no tip hides behind a name. */
function leaving({ x, y, lines, side }: Knot, towards: Spot, gap: number): Spot {
  const length = Math.hypot(towards.x - x, towards.y - y) || 1;
  const [dx, dy] = [(towards.x - x) / length, (towards.y - y) / length];
  const along = dy * side;
  const halfWidth = Math.max(...lines.map((line) => line.length)) * 3.3;
  const isThroughName = along > 0 && (Math.abs(dx) * RADIUS) / along < halfWidth;
  const past = (RADIUS + 8 + LINE_HEIGHT * lines.length) / along;
  const distance = isThroughName ? Math.min(past, halfWidth / Math.abs(dx)) : RADIUS;
  const kept = Math.min(Math.max(RADIUS, distance) + gap, length * 0.8);
  return { x: x + dx * kept, y: y + dy * kept };
}

function spell({ x, y }: Spot): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
