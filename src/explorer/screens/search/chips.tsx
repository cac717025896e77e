import { useAddress } from '../../address.ts';
import { TITLES, valueName } from './facet-names.ts';

/** The filters in force, each with a button that removes it. */
export function Chips({ nameOf }: { nameOf: (value: string) => string }) {
  const { values, set } = useAddress();
  const inForce = Object.keys(TITLES).flatMap((name) => {
    const value = values[name];
    return value ? [{ name, value }] : [];
  });
  if (inForce.length === 0) return null;
  return (
    <ul class="chips" aria-label="Filters in force">
      {inForce.map(({ name, value }) => (
        <li key={name}>
          <button
            type="button"
            class="pill"
            aria-label={`Remove filter: ${TITLES[name]} ${valueName(name, value, nameOf(value))}`}
            onClick={() => set({ [name]: null, after: null })}
          >
            <span class="soft">{TITLES[name]}</span> {valueName(name, value, nameOf(value))}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      {inForce.length > 1 && (
        <li>
          <button
            type="button"
            class="pill plain"
            onClick={() =>
              set(Object.fromEntries([...Object.keys(TITLES), 'after'].map((one) => [one, null])))
            }
          >
            Clear filters
          </button>
        </li>
      )}
    </ul>
  );
}
