import type { ComponentChildren } from 'preact';
import { useAddress } from '../address.ts';
import { number } from '../words.ts';

/** One value that a list can be narrowed to. */
export type Choice = { value: string; name: string; count?: number };

type Props = {
  name: string;
  title: string;
  choices: readonly Choice[];
  across?: boolean;
  children?: ComponentChildren;
};

/** Values to narrow a list by; the one in force stands in the address and is taken away by a second click. */
export function Facet({ name, title, choices, across, children }: Props) {
  const { values, set } = useAddress();
  const chosen = values[name] ?? '';
  if (choices.length === 0) return null;
  return (
    <fieldset class={across ? 'facet across' : 'facet'}>
      <legend>{title}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === chosen}
          onClick={() => set({ [name]: choice.value === chosen ? null : choice.value, after: null })}
        >
          <span>{choice.name}</span>
          {choice.count !== undefined && <span class="count">{number(choice.count)}</span>}
        </button>
      ))}
      {children}
    </fieldset>
  );
}
