import { type HierarchyPointNode, stratify, tree } from 'd3-hierarchy';
import { inWords } from '../../words.ts';
import type { Turn } from './turns.tsx';

type Point = { key: string; parent: string; name: string; kind: Turn['kind']; target: string };

const ROW = 34;
const COLUMN = 44;
const WIDTH = 380;
const MOST = 200;

/** The same conversation as a drawing; a click leads to the statement beside it. */
export function Drawing({ root, nodes }: { root: { id: string; name: string }; nodes: readonly Turn[] }) {
  const points = pointsOf(root, nodes.slice(0, MOST));
  const laid = tree<Point>().nodeSize([ROW, COLUMN])(
    stratify<Point>()
      .id(({ key }) => key)
      .parentId(({ parent }) => parent)(points),
  );
  // Rows in reading order, so that the drawing runs down beside the text.
  const rows = new Map(points.map(({ key }, index) => [key, index]));
  const at = (node: HierarchyPointNode<Point>) => ({
    x: 14 + node.depth * 26,
    y: 20 + rows.get(node.data.key)! * ROW,
  });
  return (
    <figure class="drawing">
      <svg viewBox={`0 0 ${WIDTH} ${points.length * ROW + 16}`}>
        <title>The conversation as a drawing; the list beside it tells all of it</title>
        {laid.links().map(({ source, target }) => {
          const [a, b] = [at(source), at(target)];
          return (
            <path
              key={target.id}
              class={`link kind-${target.data.kind?.toLowerCase()}`}
              d={`M${a.x} ${a.y}V${b.y - 8}q0 8 8 8H${b.x}`}
            />
          );
        })}
        {laid.descendants().map((node) => {
          const { x, y } = at(node);
          const { kind, name, target } = node.data;
          return (
            <a key={node.id} href={`#${encodeURIComponent(target)}`} tabIndex={-1}>
              <circle class={kind ? `kind-${kind.toLowerCase()}` : 'root'} cx={x} cy={y} r="5.5" />
              <text x={x + 12} y={y + 4}>
                {name.length > 34 ? `${name.slice(0, 32)}…` : name}
                {kind && <tspan class="kind"> {inWords(kind)}</tspan>}
              </text>
            </a>
          );
        })}
      </svg>
      <figcaption>
        {['ANSWERS', 'REJECTS', 'QUESTIONS', 'COMMENTS'].map((kind) => (
          <span key={kind}>
            <svg class="sample" viewBox="0 0 34 8" aria-hidden="true">
              <path class={`link kind-${kind.toLowerCase()}`} d="M0 4H34" />
            </svg>
            {inWords(kind)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** A statement can answer several; it is drawn under the first, and what has lost its parent under the root. */
function pointsOf(root: { id: string; name: string }, nodes: readonly Turn[]): Point[] {
  const points: Point[] = [{ key: root.id, parent: '', name: root.name, kind: null, target: root.id }];
  const seen = new Set([root.id]);
  for (const { statement, parent, kind } of nodes) {
    if (seen.has(statement.id)) continue;
    const above = parent && seen.has(parent.id) ? parent.id : root.id;
    const name = statement.saidBy.map((speaker) => speaker.name).join(', ');
    points.push({ key: statement.id, parent: above, name, kind, target: statement.id });
    seen.add(statement.id);
  }
  return points;
}
