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

/** A value as the contract wants it: never null where that is not allowed, scalars as they are printed. */
export function complete({ field, nullable, print }: Selected, value: unknown): unknown {
  if (value === null || value === undefined) {
    if (nullable) return null;
    throw new TypeError(`The graph holds no ${field} where the contract promises one.`);
  }
  if (!print) return value;
  return Array.isArray(value) ? value.map(print) : print(value);
}

/** Sets a key of an answer. A client may choose any name as an alias, even that of the prototype. */
export function setKey(answered: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(answered, key, { value, enumerable: true, configurable: true, writable: true });
  else answered[key] = value;
}

/** Values computed here rather than by the database, under the keys that the client asked for. */
export function answer(
  value: Readonly<Record<string, unknown>>,
  set: SelectionSet,
  type: string,
): Record<string, unknown> {
  const answered: Record<string, unknown> = {};
  for (const selected of set.of(type)) {
    const { key, field } = selected;
    setKey(answered, key, field === '__typename' ? type : complete(selected, value[field]));
  }
  return answered;
}
