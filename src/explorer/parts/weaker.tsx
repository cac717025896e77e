import type { ComponentChildren } from 'preact';
import { counted } from '../words.ts';

/** What a rule proposes with low confidence: folded away, with its number. */
export function Weaker({
  count,
  one,
  many,
  children,
}: {
  count: number;
  /** What each is called. */
  one: string;
  many?: string;
  children: ComponentChildren;
}) {
  if (count === 0) return null;
  return (
    <details class="weaker">
      <summary>{counted(count, `weaker ${one}`, `weaker ${many ?? `${one}s`}`)} (low confidence)</summary>
      {children}
    </details>
  );
}
