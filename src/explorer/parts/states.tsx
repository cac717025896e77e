import type { ComponentChildren } from 'preact';
import type { Asking } from '../ask.ts';

/** Shows an answer once it is there, and until then what stands in its way. */
export function Answered<Answer>({
  asking,
  children,
}: {
  asking: Asking<Answer>;
  children: (answer: Answer) => ComponentChildren;
}) {
  if (asking.trouble)
    return (
      <div class="state trouble" role="alert">
        <p>{asking.trouble}</p>
        <button class="pill" type="button" onClick={asking.again}>
          Try again
        </button>
      </div>
    );
  if (!asking.answer)
    return (
      <div class="state" role="status">
        <span class="bar" aria-hidden="true" />
        <p>Reading the graph …</p>
      </div>
    );
  return (
    <div class="answered" aria-busy={asking.waiting}>
      {children(asking.answer)}
    </div>
  );
}

/** Says that there is nothing, and what to do about it. */
export function Nothing({ children }: { children: ComponentChildren }) {
  return <div class="state nothing">{children}</div>;
}
