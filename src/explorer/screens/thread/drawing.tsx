import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { KindSample } from '../../drawing/kind-sample.tsx';
import { didInWords } from '../../words.ts';
import type { Point } from './points.ts';

const ROW = 34;
const STEP = 40;
/** A deep conversation goes in by smaller steps, so that names keep their room. */
const DEEPEST = 200;
const WIDTH = 380;
/** More rows than this are no drawing any more; the list holds all. */
const MOST = 300;

/** A conversation as a drawing: a line leads from each statement up to what it responds to; a click leads to its words. */
export function Drawing({ points }: { points: readonly Point[] }) {
  const drawing = useRef<SVGSVGElement>(null);
  const shown = points.slice(0, MOST);
  const at = useSignal(shown[0]?.key ?? '');
  const rows = new Map(shown.map(({ key }, index) => [key, index]));
  // A drawing of another conversation may come in the same place.
  const current = rows.has(at.value) ? at.value : shown[0]!.key;
  const inward = Math.min(STEP, DEEPEST / Math.max(1, ...shown.map(({ level }) => level)));
  const placeOf = (point: Point) => ({
    x: Math.round(14 + point.level * inward),
    y: 20 + rows.get(point.key)! * ROW,
  });
  const walk = (event: KeyboardEvent) => {
    const next = pointTowards(event.key, current, shown);
    if (!next) return;
    event.preventDefault();
    at.value = next;
    drawing.current?.querySelector<SVGAElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
  };
  const kinds = [...new Set(shown.flatMap(({ links }) => links.map(({ kind }) => kind)))];
  return (
    <figure class="drawing">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a drawing. */}
      <svg
        ref={drawing}
        viewBox={`0 0 ${WIDTH} ${shown.length * ROW + 16}`}
        role="group"
        aria-label="The conversation as a drawing. Use the arrow keys to walk through it and Enter to go to a statement. The list beside it says the same."
        onKeyDown={walk}
      >
        {shown.flatMap((point) =>
          point.links.flatMap(({ id, kind, to }) => {
            const above = shown[rows.get(to) ?? -1];
            if (!above || rows.get(to)! > rows.get(point.key)!) return [];
            const [a, b] = [placeOf(above), placeOf(point)];
            return (
              <g key={id} data-response={id} data-from={point.key} data-to={to}>
                <path class="trunk" d={`M${a.x} ${a.y}V${b.y - 8}`} />
                <path class={`link kind-${kind.toLowerCase()}`} d={`M${a.x} ${b.y - 8}q0 8 8 8H${b.x}`} />
              </g>
            );
          }),
        )}
        {shown.map((point) => {
          const { x, y } = placeOf(point);
          return (
            <a
              key={point.key}
              data-key={point.key}
              href={`#${encodeURIComponent(point.anchor)}`}
              tabIndex={point.key === current ? 0 : -1}
              onFocus={() => {
                at.value = point.key;
              }}
            >
              <title>{[point.name, point.did.join(' and ')].filter(Boolean).join(' ')}</title>
              <circle
                class={point.kind ? `kind-${point.kind.toLowerCase()}` : 'root'}
                cx={x}
                cy={y}
                r="5.5"
              />
              <text x={x + 12} y={y + 4}>
                {cut(point.name, WIDTH - x - 12 - 7 * verbs(point).length)}
                {point.links.length > 0 && <tspan class="kind">{verbs(point)}</tspan>}
              </text>
            </a>
          );
        })}
      </svg>
      <figcaption>
        {points.length > MOST && <span>The first {MOST} of these statements; the list holds all.</span>}
        {kinds.map((kind) => (
          <KindSample key={kind} kind={kind} />
        ))}
      </figcaption>
    </figure>
  );
}

function verbs({ links }: Point): string {
  const did = [...new Set(links.map(({ kind }) => didInWords(kind)))];
  return did.length > 0 ? ` ${did.join(', ')}` : '';
}

/** A name as far as there is room for it, at about 7 px a letter. */
function cut(name: string, room: number): string {
  const letters = Math.max(8, Math.floor(room / 7));
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}

/** Where a key leads: up and down the rows, left to what is answered, right to the first response. */
function pointTowards(key: string, from: string, points: readonly Point[]): string | null {
  const here = points.findIndex((one) => one.key === from);
  const answers = (one: Point | undefined, to: string | undefined) =>
    one?.links.some((link) => link.to === to) ?? false;
  const goals: Record<string, () => Point | undefined> = {
    ArrowDown: () => points[here + 1] ?? points[here],
    ArrowUp: () => points[here - 1] ?? points[here],
    ArrowLeft: () => points.find((one) => answers(points[here], one.key)) ?? points[here],
    ArrowRight: () => points.find((one) => answers(one, from)) ?? points[here],
    Home: () => points[0],
    End: () => points.at(-1),
  };
  return goals[key]?.()?.key ?? null;
}
