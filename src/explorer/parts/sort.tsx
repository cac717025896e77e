import { useAddress } from '../address.ts';

/** An order of a list: what stands for it in the address, and what it is called. */
export type Sorting = { value: string; name: string };

/** Chooses the order of a list, which stands in the address; the first is that of an address without one. */
export function Sort({ orders }: { orders: readonly Sorting[] }) {
  const { values, set } = useAddress();
  const [usual] = orders;
  return (
    <label class="sort">
      Sort by{' '}
      <select
        value={values.sort ?? usual!.value}
        onChange={({ currentTarget: { value } }) =>
          set({ sort: value === usual!.value ? null : value, after: null })
        }
      >
        {orders.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
