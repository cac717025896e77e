import { useRef } from 'preact/hooks';
import { pathTo } from '../../address.ts';
import { inWords } from '../../words.ts';
import { type Layout, neighbourTowards } from './layout.ts';
import type { Neighbourhood, Thing, Tie } from './neighbourhood.ts';

type Props = { around: Neighbourhood; layout: Layout; chosen: string; choose: (id: string) => void };

/** Up to this many things are all named; in a larger drawing speakers and places are, statements when chosen. */
const FEW = 24;

/** The drawing: arrow keys walk along its ties, Enter moves the centre. */
export function Web({ around, layout, chosen, choose }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const { x, y, width, height } = layout.box;
  const { things, ties } = around;
  const walk = (event: KeyboardEvent) => {
    const next = neighbourTowards(event.key, chosen, around, layout);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (!next) return;
    choose(next);
    drawing.current?.querySelector<SVGAElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <figure class="web">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a drawing. */}
      <svg
        ref={drawing}
        viewBox={`${x} ${y} ${width} ${height}`}
        role="group"
        aria-label={`A drawing of ${things.length} things and ${ties.length} ties. Arrow keys walk along the ties; the table below says the same.`}
        onKeyDown={walk}
      >
        {ties.map((tie) => (
          <TieLine key={tie.id} tie={tie} layout={layout} isNear={tie.from === chosen || tie.to === chosen} />
        ))}
        {things.map((thing, index) => (
          <a
            key={thing.id}
            data-id={thing.id}
            href={pathTo('graph', thing.id)}
            class={`thing ${shapeOf(thing)}${index === 0 ? ' centre' : ''}${thing.id === chosen ? ' chosen' : ''}`}
            tabIndex={thing.id === chosen ? 0 : -1}
            aria-label={`${thing.__typename.toLowerCase()}: ${thing.name}`}
            onFocus={() => choose(thing.id)}
            onMouseEnter={() => choose(thing.id)}
          >
            <Mark
              thing={thing}
              at={layout.at.get(thing.id)!}
              isNamed={isNamed(thing) || things.length <= FEW}
            />
          </a>
        ))}
      </svg>
      <Legend />
    </figure>
  );
}

function TieLine({ tie, layout, isNear }: { tie: Tie; layout: Layout; isNear: boolean }) {
  const [a, b] = [layout.at.get(tie.from)!, layout.at.get(tie.to)!];
  return (
    <g class={`tie kind-${tie.kind.toLowerCase() || 'plain'}${isNear ? ' near' : ''}`}>
      <path class="link" d={`M${a.x} ${a.y}L${b.x} ${b.y}`} />
      {isNear && tie.kind && (
        <text x={(a.x + b.x) / 2} y={(a.y + b.y) / 2 - 4}>
          {inWords(tie.words)}
        </text>
      )}
    </g>
  );
}

function Mark({ thing, at, isNamed }: { thing: Thing; at: { x: number; y: number }; isNamed: boolean }) {
  const shape = shapeOf(thing);
  const size = shape === 'statement' ? 7 : 10;
  return (
    <>
      {shape === 'speaker' && <circle cx={at.x} cy={at.y} r={size} />}
      {shape === 'statement' && (
        <rect x={at.x - size} y={at.y - size} width={2 * size} height={2 * size} rx="3" />
      )}
      {shape === 'other' && (
        <path d={`M${at.x} ${at.y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`} />
      )}
      <text class={isNamed ? 'name' : 'name hidden'} x={at.x} y={at.y + size + 14}>
        {thing.name.length > 26 ? `${thing.name.slice(0, 24)}…` : thing.name}
      </text>
    </>
  );
}

function Legend() {
  return (
    <figcaption>
      <span>● speaker</span>
      <span>■ statement</span>
      <span>◆ place, occasion, source, measure</span>
      {['ANSWERS', 'REJECTS', 'QUESTIONS', 'COMMENTS', 'CONTRADICTS'].map((kind) => (
        <span key={kind}>
          <svg class="sample" viewBox="0 0 34 8" aria-hidden="true">
            <path class={`link kind-${kind.toLowerCase()}`} d="M0 4H34" />
          </svg>
          {inWords(kind)}
        </span>
      ))}
    </figcaption>
  );
}

function shapeOf({ __typename }: Thing): 'speaker' | 'statement' | 'other' {
  if (__typename === 'Quote' || __typename === 'Figure') return 'statement';
  return /^(Person|Organisation|Group)$/.test(__typename) ? 'speaker' : 'other';
}

function isNamed(thing: Thing): boolean {
  return shapeOf(thing) !== 'statement';
}
