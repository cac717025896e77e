import type { Spot } from '../../drawing/names.ts';
import type { Layout } from './layout.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** Where a walk stands, and what it came from along a tie; null where it begins. */
export type Stand = { at: string; from: string | null };

const AIMS: Record<string, number> = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2,
};

/**
 * Where an arrow key leads: away from where the walk came from it goes on along a tie, towards it back, and across it
 * goes round to the next thing tied to the same. So each thing can be reached. Null when nothing lies there.
 */
export function step(
  key: string,
  { at, from }: Stand,
  around: Neighbourhood,
  { at: spots }: Layout,
): Stand | null {
  const aim = AIMS[key];
  if (aim === undefined) return null;
  const here = spots.get(at)!;
  const nearest = (ids: string[]) =>
    [...ids].sort((a, b) => turn(here, spots.get(a)!, aim) - turn(here, spots.get(b)!, aim))[0];
  const tied = tiedTo(at, around);
  if (from === null) {
    const next = nearest(tied);
    return next ? { at: next, from: at } : null;
  }
  const across = signed(aim - angle(spots.get(from)!, here));
  if (Math.abs(across) > (3 * Math.PI) / 4) return { at: from, from: null };
  if (Math.abs(across) < Math.PI / 4) {
    const next = nearest(tied.filter((id) => id !== from));
    return next ? { at: next, from: at } : null;
  }
  const centre = spots.get(from)!;
  const ring = tiedTo(from, around).sort(
    (a, b) => angle(centre, spots.get(a)!) - angle(centre, spots.get(b)!),
  );
  const next = ring.at((ring.indexOf(at) + (across > 0 ? 1 : -1)) % ring.length)!;
  return next === at ? null : { at: next, from };
}

function tiedTo(id: string, { ties }: Neighbourhood): string[] {
  const others = ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return [...new Set(others)].filter((other) => other !== id);
}

function angle(from: Spot, to: Spot): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

function turn(from: Spot, to: Spot, aim: number): number {
  return Math.abs(signed(angle(from, to) - aim));
}

/** An angle between half a turn back and half a turn on. */
function signed(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
