import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Card } from '../../parts/card.tsx';
import { ResponseLine } from '../../parts/response-line.tsx';
import { Unanswered } from '../../parts/unanswered.tsx';
import type { Turn } from './conversation.ts';

/** Long conversations are shown a part at a time, so that no layout takes long; the rest follows as one scrolls. */
const PART = 60;

/** A conversation in reading order, each statement below what it answers. */
export function Turns({ turns }: { turns: readonly Turn[] }) {
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
  }, [shown.value, turns]);
  // A link may lead to a statement that is not shown yet: from the drawing, or from another page.
  useEffect(() => {
    const goTo = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      const place = turns.findIndex(({ statement }) => statement.id === id);
      if (place < 0) return;
      if (place >= shown.value) shown.value = place + PART;
      requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView());
    };
    goTo();
    addEventListener('hashchange', goTo);
    return () => removeEventListener('hashchange', goTo);
  }, [turns, shown]);
  return (
    <div class="turns">
      <ol>
        {turns.slice(0, shown.value).map(({ statement, links, level }) => (
          <li key={statement.id} class={`depth-${Math.min(level, 6)}`}>
            {links.map((link) => (
              <ResponseLine key={link.id} link={link} />
            ))}
            <Card statement={statement}>
              <Unanswered by={statement.unansweredBy} />
            </Card>
          </li>
        ))}
      </ol>
      {shown.value < turns.length && (
        <div ref={end} class="state" role="status">
          {turns.length - shown.value} more below …
        </div>
      )}
    </div>
  );
}
