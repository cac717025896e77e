import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Card } from '../../parts/card.tsx';
import type { ThreadQuery } from '../../queries.generated.ts';
import { inWords } from '../../words.ts';

export type Turn = NonNullable<ThreadQuery['thread']>['nodes'][number];

/** Long conversations are shown a part at a time, so that no layout takes long; the rest follows as one scrolls. */
const PART = 60;

/** A conversation in reading order, each statement under what it answers. */
export function Turns({ nodes }: { nodes: readonly Turn[] }) {
  const shown = useSignal(PART);
  const end = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: watched anew whenever more is shown.
  useEffect(() => {
    if (!end.current) return;
    const watching = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) shown.value += PART;
      },
      { rootMargin: '600px' },
    );
    watching.observe(end.current);
    return () => watching.disconnect();
  }, [shown.value, nodes]);
  // A link may lead to a statement that is not shown yet: from the drawing, or from another page.
  useEffect(() => {
    const goTo = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      const place = nodes.findIndex(({ statement }) => statement.id === id);
      if (place < 0) return;
      if (place >= shown.value) shown.value = place + PART;
      requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView());
    };
    goTo();
    addEventListener('hashchange', goTo);
    return () => removeEventListener('hashchange', goTo);
  }, [nodes, shown]);
  const shallowest = Math.min(...nodes.map(({ depth }) => depth));
  return (
    <div class="turns">
      <ol>
        {nodes.slice(0, shown.value).map((turn) => (
          <li
            key={`${turn.parent?.id} ${turn.statement.id}`}
            class={`depth-${Math.min(turn.depth - shallowest, 6)}`}
          >
            {turn.kind && <Relation turn={turn} />}
            <Card statement={turn.statement}>
              {turn.statement.unansweredBy.length > 0 && (
                <p class="unanswered">
                  No answer on record from {turn.statement.unansweredBy.map(({ name }) => name).join(', ')}
                </p>
              )}
            </Card>
          </li>
        ))}
      </ol>
      {shown.value < nodes.length && (
        <div ref={end} class="state" role="status">
          {nodes.length - shown.value} more below …
        </div>
      )}
    </div>
  );
}

function Relation({ turn }: { turn: Turn }) {
  const { parent, kind, link } = turn;
  const whom = parent && 'name' in parent ? parent.name : 'the statement above';
  return (
    <p class={`relation kind-${kind!.toLowerCase()}`}>
      <strong>{inWords(kind)}</strong> {whom}
      {link?.basisText && <q title="The words that this rests on">{link.basisText}</q>}
    </p>
  );
}
