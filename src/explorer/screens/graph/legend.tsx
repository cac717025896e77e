import { KindSample } from '../../drawing/kind-sample.tsx';
import type { Tie } from './neighbourhood.ts';

/** What the shapes and the lines of the drawing stand for, as far as they stand in it. */
export function Legend({ ties }: { ties: readonly Tie[] }) {
  const kinds = [...new Set(ties.map(({ kind }) => kind))].filter(Boolean).sort();
  return (
    <figcaption>
      <span class="speaker">
        <b aria-hidden="true">●</b> speaker
      </span>
      <span class="statement">
        <b aria-hidden="true">■</b> statement
      </span>
      <span class="other">
        <b aria-hidden="true">◆</b> place, event, source, measure
      </span>
      {kinds.map((kind) => (
        <KindSample key={kind} kind={kind} />
      ))}
    </figcaption>
  );
}
