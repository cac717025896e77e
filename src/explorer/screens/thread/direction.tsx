import { useAddress } from '../../address.ts';
import type { ThreadDirection } from '../../queries.generated.ts';

const DIRECTIONS: readonly ThreadDirection[] = ['DOWN', 'UP', 'BOTH'];

/** The direction in force; it stands in the address. */
export function useDirection(): ThreadDirection {
  const { values } = useAddress();
  return DIRECTIONS.find((one) => one === values.direction) ?? 'DOWN';
}

/** Chooses the direction of a conversation; `names` are what each is called here. */
export function Direction({ names }: { names: Record<ThreadDirection, string> }) {
  const { set } = useAddress();
  const inForce = useDirection();
  return (
    <fieldset class="facet across">
      <legend>Direction</legend>
      {DIRECTIONS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === inForce}
          onClick={() => set({ direction: one === 'DOWN' ? null : one, after: null })}
        >
          {names[one]}
        </button>
      ))}
    </fieldset>
  );
}
