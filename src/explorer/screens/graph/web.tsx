import { useRef } from 'preact/hooks';
import { pathTo } from '../../../model/addresses.ts';
import { linesOf } from '../../drawing/names.ts';
import { inWords } from '../../words.ts';
import type { Layout } from './layout.ts';
import { Legend } from './legend.tsx';
import type { Neighbourhood, Thing } from './neighbourhood.ts';
import { shapeOf } from './shapes.ts';
import { TieLine } from './tie-line.tsx';
import { type Stand, step } from './walk.ts';

type Props = {
  around: Neighbourhood;
  layout: Layout;
  chosen: string;
  choose: (id: string) => void;
  /** Adds what is linked to a node. */
  grow: (id: string) => void;
};

/** The drawing: arrow keys walk along its links, a click chooses a node, Enter or a second click adds what is linked to it. */
export function Web({ around, layout, chosen, choose, grow }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const chosenBefore = useRef(chosen);
  const cameFrom = useRef<Stand['from']>(null);
  const { things, ties } = around;
  const walk = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const next = step(event.key, { at: chosen, from: cameFrom.current }, around, layout);
    if (!next) return;
    choose(next.at);
    drawing.current?.querySelector<SVGAElement>(`[data-id="${CSS.escape(next.at)}"]`)?.focus();
    cameFrom.current = next.from;
  };
  const click = (event: MouseEvent, id: string) => {
    // With a key held, the browser opens the node's own page elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The keyboard's Enter comes as a click of no pointer.
    if (event.detail === 0 || chosenBefore.current === id) grow(id);
  };
  return (
    <figure class="web">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a drawing. */}
      <svg
        ref={drawing}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={`A drawing of ${things.length} nodes and ${ties.length} links. Use the arrow keys to walk along the links and Enter to add what is linked to a node. The table below says the same.`}
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
            onMouseDown={() => {
              chosenBefore.current = chosen;
              cameFrom.current = null;
            }}
            onClick={(event) => click(event, thing.id)}
            onFocus={() => choose(thing.id)}
          >
            <Mark thing={thing} layout={layout} isChosen={thing.id === chosen} />
          </a>
        ))}
        {/* Drawn last, so that no line crosses them. */}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group in a drawing takes no focus; the links bear the names whole. */}
        <g class="names" aria-hidden="true">
          {things
            .filter(({ id }) => layout.isNamed.has(id))
            .map((thing) => (
              <Name key={thing.id} thing={thing} layout={layout} isCentre={thing === things[0]} />
            ))}
        </g>
        {ties
          .filter((tie) => tie.kind && (tie.from === chosen || tie.to === chosen))
          .map(({ id, from, to, words }) => {
            const [a, b] = [layout.at.get(from)!, layout.at.get(to)!];
            return (
              <text key={id} class="tie-words" x={(a.x + b.x) / 2} y={(a.y + b.y) / 2 + 4}>
                {inWords(words)}
              </text>
            );
          })}
      </svg>
      <Legend ties={ties} />
    </figure>
  );
}

function Mark({ thing, layout, isChosen }: { thing: Thing; layout: Layout; isChosen: boolean }) {
  const { x, y } = layout.at.get(thing.id)!;
  const shape = shapeOf(thing);
  const size = shape === 'statement' ? 7 : 9;
  return (
    <>
      <title>{thing.name}</title>
      {isChosen && <circle class="halo" cx={x} cy={y} r={size + 6} />}
      {shape === 'speaker' && <circle cx={x} cy={y} r={size} />}
      {shape === 'statement' && <rect x={x - size} y={y - size} width={2 * size} height={2 * size} rx="3" />}
      {shape === 'other' && (
        <path
          d={`M${x} ${y - size - 1}l${size + 1} ${size + 1}l-${size + 1} ${size + 1}l-${size + 1} -${size + 1}z`}
        />
      )}
    </>
  );
}

function Name({ thing, layout, isCentre }: { thing: Thing; layout: Layout; isCentre: boolean }) {
  const { x, y } = layout.at.get(thing.id)!;
  return (
    <>
      {linesOf(thing.name).map((line, at) => (
        <text key={line} class={isCentre ? 'name centre' : 'name'} x={x} y={y + 24 + 14 * at}>
          {line}
        </text>
      ))}
    </>
  );
}
