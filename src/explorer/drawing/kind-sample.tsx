import { inWords } from '../words.ts';

/** A piece of the line that stands for a kind of link, and the kind in words. */
export function KindSample({ kind }: { kind: string }) {
  return (
    <span>
      <svg class="sample" viewBox="0 0 34 8" aria-hidden="true">
        <path class={`link kind-${kind.toLowerCase()}`} d="M0 4H34" />
      </svg>
      {inWords(kind)}
    </span>
  );
}
