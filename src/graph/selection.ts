/** One field that a client asked for, with coerced arguments and what it asked for below. */
export type Selected = {
  /** The name under which the answer stands: the field's, or the client's alias. */
  key: string;
  field: string;
  args: Readonly<Record<string, unknown>>;
  below: SelectionSet;
};

/** What a client asked for of a value; abstract types may be asked for different fields by type. */
export type SelectionSet = {
  /** The fields asked for when the value is of this type. */
  of(type: string): readonly Selected[];
};

/** Values computed here rather than by the database, under the keys that the client asked for. */
export function answer(
  value: Record<string, unknown>,
  set: SelectionSet,
  type: string,
): Record<string, unknown> {
  const answered: Record<string, unknown> = {};
  for (const { key, field } of set.of(type)) answered[key] = value[field];
  return answered;
}
