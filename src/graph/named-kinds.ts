import type { IdKind } from '../model/ids.ts';
import { type Cypher, cypher } from './cypher.ts';

/** What can be found by a name, with the label that it has and the ids that it may have. */
export const NAMED = {
  Speaker: { label: cypher`:Speaker`, ids: ['person', 'organisation', 'group'] },
  Organisation: { label: cypher`:Organisation`, ids: ['organisation'] },
  Place: { label: cypher`:Place`, ids: ['place'] },
  Event: { label: cypher`:Event`, ids: ['event'] },
  Measure: { label: cypher`:Measure`, ids: ['measure'] },
  Source: { label: cypher`:Source`, ids: ['source'] },
} as const satisfies Record<string, { label: Cypher; ids: readonly IdKind[] }> as Record<
  NamedKind,
  { label: Cypher; ids: readonly IdKind[] }
>;

export type NamedKind = 'Speaker' | 'Organisation' | 'Place' | 'Event' | 'Measure' | 'Source';
