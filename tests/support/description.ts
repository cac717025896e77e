import type { Described } from '../../src/sameness/people/described.ts';

/** A description of a person that shows what matters; of a source of its own unless it is said. */
export function description(id: string, names: string | string[], rest: Partial<Described> = {}): Described {
  return {
    id,
    source: `source:${id}`,
    kind: 'PERSON',
    names: [names].flat(),
    roles: [],
    date: null,
    publisher: null,
    beside: [],
    places: [],
    ...rest,
  };
}
