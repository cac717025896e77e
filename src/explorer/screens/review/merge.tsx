import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Combobox } from '../../parts/combobox.tsx';
import type { Item } from './shown.ts';
import { kindsLike, mergeableIn, type Thing } from './things.ts';

/** Whether a proposal shows anything that can be merged. */
export function hasMergeable(item: Item | undefined): boolean {
  return item !== undefined && mergeableIn(item).length > 0;
}

/** A box in which somebody finds what is the same as something that the proposal shows. */
export function Merge({
  item,
  merge,
  close,
}: {
  item: Item;
  merge: (thing: Thing, into: Thing) => void;
  close: () => void;
}) {
  const things = mergeableIn(item);
  const chosen = useSignal(things[0]!);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const { id, name } = chosen.value;
  return (
    <fieldset
      class="merge-line"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <legend>Merge</legend>
      {things.length > 1 ? (
        <select
          aria-label="What to merge"
          value={id}
          onChange={({ currentTarget: { value } }) => {
            chosen.value = things.find((one) => one.id === value)!;
            box.current?.querySelector('input')?.focus();
          }}
        >
          {things.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      ) : (
        <strong>{name}</strong>
      )}
      <span aria-hidden="true">into</span>
      <Combobox
        key={id}
        name="merge"
        title={`Merge ${name} into`}
        hidesTitle
        kinds={kindsLike(id)}
        leaveOut={id}
        choose={(into) => merge(chosen.value, into)}
      />
      <small>
        Type, choose with the arrows, and Enter merges: what is known of “{name}” goes to the one that you
        choose. Escape leaves it.
      </small>
    </fieldset>
  );
}
