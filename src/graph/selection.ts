/** One field that a client asked for, with coerced arguments and what it asked for below. */
export type Selected = {
  /** The name under which the answer stands: the field's, or the client's alias. */
  key: string;
  /** The field; `__typename` is one. */
  field: string;
  args: Readonly<Record<string, unknown>>;
  below: SelectionSet;
  /** Whether the contract lets it be null. */
  nullable: boolean;
  /** How a value of its scalar is printed, where not as it stands in the graph. */
  print?: ((value: unknown) => unknown) | undefined;
};

/** What a client asked for of a value; abstract types may be asked for different fields by type. */
export type SelectionSet = {
  /** The fields asked for when the value is of this type. */
  of(type: string): readonly Selected[];
};

/**
 * An answer with all that was asked for, each under its key; `read` gives the value of every field but `__typename`.
 * @throws TypeError where the contract promises a value and there is none.
 */
export function answered(
  asked: readonly Selected[],
  type: string,
  read: (selected: Selected, place: number) => unknown,
): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (let place = 0; place < asked.length; place++) {
    const selected = asked[place]!;
    const value = selected.field === '__typename' ? type : complete(selected, read(selected, place));
    // A client may choose any name as an alias, even that of the prototype.
    if (selected.key === '__proto__')
      Object.defineProperty(all, selected.key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else all[selected.key] = value;
  }
  return all;
}

/** The same of values that stand under the names of their fields. */
export function answer(
  value: Readonly<Record<string, unknown>>,
  set: SelectionSet,
  type: string,
): Record<string, unknown> {
  return answered(set.of(type), type, ({ field }) => value[field]);
}

/** A value as the contract wants it: never null where that is not allowed, scalars as they are printed. */
function complete({ field, nullable, print }: Selected, value: unknown): unknown {
  if (value === null || value === undefined) {
    if (nullable) return null;
    throw new TypeError(`The graph holds no ${field} where the contract promises one.`);
  }
  if (!print) return value;
  return Array.isArray(value) ? value.map(print) : print(value);
}
