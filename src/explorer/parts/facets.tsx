import { useAddress } from '../address.ts';
import { number } from '../words.ts';

/** One value that a list can be narrowed to. */
export type Choice = { value: string; name: string; count?: number };

type Props = { name: string; title: string; choices: readonly Choice[]; across?: boolean };

/** Values to narrow a list by; the one in force stands in the address and is taken away by a second click. */
export function Facet({ name, title, choices, across }: Props) {
  const { values, set } = useAddress();
  const chosen = values[name] ?? '';
  const shown = choices.length === 0 && chosen ? [{ value: chosen, name: chosen }] : choices;
  if (shown.length === 0) return null;
  return (
    <fieldset class={across ? 'facet across' : 'facet'}>
      <legend>{title}</legend>
      {shown.map((choice) => (
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
    </fieldset>
  );
}

/** The same as a menu, where there are many values. */
export function Menu({ name, title, choices }: { name: string; title: string; choices: readonly Choice[] }) {
  const { values, set } = useAddress();
  return (
    <label class="menu">
      <span>{title}</span>
      <select
        value={values[name] ?? ''}
        onChange={(event) => set({ [name]: event.currentTarget.value || null, after: null })}
      >
        <option value="">all</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
