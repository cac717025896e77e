import { useSignal } from '@preact/signals';
import { type HierarchyPointNode, stratify, tree } from 'd3-hierarchy';
import { useRef } from 'preact/hooks';
import { KindSample } from '../../drawing/kind-sample.tsx';
import { inWords } from '../../words.ts';
import type { Turn } from './turns.tsx';

type Point = { key: string; parent: string; name: string; kind: Turn['kind']; target: string };

const ROW = 34;
const COLUMN = 44;
const STEP = 40;
const WIDTH = 380;
/** More rows than this are no drawing any more; the list holds all. */
const MOST = 300;

/** The same conversation as a drawing; a click leads to the statement beside it. */
export function Drawing({ root, nodes }: { root: { id: string; name: string }; nodes: readonly Turn[] }) {
  const drawing = useRef<SVGSVGElement>(null);
  const at = useSignal(root.id);
  const points = pointsOf(root, nodes.slice(0, MOST));
  const laid = tree<Point>().nodeSize([ROW, COLUMN])(
    stratify<Point>()
      .id(({ key }) => key)
      .parentId(({ parent }) => parent)(points),
  );
  // Rows in reading order, so that the drawing runs down beside the text.
  const rows = new Map(points.map(({ key }, index) => [key, index]));
  const placeOf = (node: HierarchyPointNode<Point>) => ({
    x: 14 + node.depth * STEP,
    y: 20 + rows.get(node.data.key)! * ROW,
  });
  const walk = (event: KeyboardEvent) => {
    const next = pointTowards(event.key, at.value, points);
    if (!next) return;
    event.preventDefault();
    at.value = next;
    drawing.current?.querySelector<SVGAElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <figure class="drawing">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a drawing. */}
      <svg
        ref={drawing}
        viewBox={`0 0 ${WIDTH} ${points.length * ROW + 16}`}
        role="group"
        aria-label="The conversation as a drawing. Arrow keys walk it, Enter leads to the statement; the list beside it tells all of it."
        onKeyDown={walk}
      >
        {laid.links().map(({ source, target }) => {
          const [a, b] = [placeOf(source), placeOf(target)];
          return (
            <g key={target.id}>
              <path class="trunk" d={`M${a.x} ${a.y}V${b.y - 8}`} />
              <path
                class={`link kind-${target.data.kind?.toLowerCase()}`}
                d={`M${a.x} ${b.y - 8}q0 8 8 8H${b.x}`}
              />
            </g>
          );
        })}
        {laid.descendants().map((node) => {
          const { x, y } = placeOf(node);
          const { kind, name, target } = node.data;
          return (
            <a
              key={node.id}
              data-key={node.id}
              href={`#${encodeURIComponent(target)}`}
              tabIndex={node.id === at.value ? 0 : -1}
              aria-label={kind ? `${name} ${inWords(kind)}` : name}
              onFocus={() => {
                at.value = node.id!;
              }}
            >
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
        {nodes.length > MOST && <span>The first {MOST} of these statements; the list holds all.</span>}
        {['ANSWERS', 'REJECTS', 'QUESTIONS', 'COMMENTS'].map((kind) => (
          <KindSample key={kind} kind={kind} />
        ))}
      </figcaption>
    </figure>
  );
}

/** Where a key leads: up and down the rows, left to what is answered, right to the first answer. */
function pointTowards(key: string, from: string, points: readonly Point[]): string | null {
  const here = points.findIndex((one) => one.key === from);
  const goals: Record<string, () => Point | undefined> = {
    ArrowDown: () => points[here + 1] ?? points[here],
    ArrowUp: () => points[here - 1] ?? points[here],
    ArrowLeft: () => points.find((one) => one.key === points[here]?.parent) ?? points[here],
    ArrowRight: () => points.find((one) => one.parent === from) ?? points[here],
    Home: () => points[0],
    End: () => points.at(-1),
  };
  return goals[key]?.()?.key ?? null;
}

/** A statement can answer several; it is drawn under the first, and what has lost its parent under the root. */
function pointsOf(root: { id: string; name: string }, nodes: readonly Turn[]): Point[] {
  const points: Point[] = [
    {
      key: root.id,
      parent: '',
      name: root.name,
      kind: null,
      target: nodes.some(({ statement }) => statement.id === root.id) ? root.id : 'main',
    },
  ];
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
