import type { Layout } from './layout.ts';
import type { Tie } from './neighbourhood.ts';

const RADIUS = 12;

/** One tie as a line; a response points at what it answers. */
export function TieLine({ tie, layout, isNear }: { tie: Tie; layout: Layout; isNear: boolean }) {
  const [a, b] = [layout.at.get(tie.from)!, layout.at.get(tie.to)!];
  const isResponse = tie.kind !== '' && tie.kind !== 'CONTRADICTS';
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const end = isResponse ? { x: b.x - dx * RADIUS, y: b.y - dy * RADIUS } : b;
  const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
  return (
    <g class={`tie kind-${tie.kind.toLowerCase() || 'plain'}${isNear ? ' near' : ''}`}>
      <path class="link" d={`M${a.x} ${a.y}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`} />
      {isResponse && (
        <path
          class="tip"
          d="M-8 -4.5L1 0L-8 4.5z"
          transform={`translate(${end.x.toFixed(1)} ${end.y.toFixed(1)}) rotate(${turn.toFixed(1)})`}
        />
      )}
    </g>
  );
}
