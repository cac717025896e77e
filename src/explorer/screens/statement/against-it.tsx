import { Opposing, opposingCount } from '../../parts/opposing.tsx';
import type { WholeFragment } from '../../queries.generated.ts';

/** What contradicts a statement, and why. */
export function AgainstIt({ statement: { contradictions, weak, id } }: { statement: WholeFragment }) {
  if (contradictions.totalCount + weak.totalCount === 0) return null;
  return (
    <section aria-labelledby="against">
      <h2 id="against">{opposingCount(contradictions)}</h2>
      <Opposing surer={contradictions} weak={weak} of={id} />
    </section>
  );
}
