import { InvalidArgument } from '../../model/errors.ts';

/** The ids that an argument gives beside one, each once; `things` is what they are of. @throws InvalidArgument where there are none. */
export function othersIn(argument: string, one: string, ids: readonly string[], things: string): string[] {
  const others = [...new Set(ids)].filter((id) => id !== one);
  if (others.length > 0) return others;
  throw new InvalidArgument(
    argument,
    `${argument} names nothing beside ${one}; give the ids of other ${things}.`,
  );
}
