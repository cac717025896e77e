import type { Actor } from '../../access/roles.ts';

export const OPERATIONS = [
  'IMPORT',
  'LOAD',
  'REMOVE_SOURCE',
  'REVIEW',
  'MERGE_SPEAKERS',
  'SPLIT_SPEAKER',
  'MERGE_MEASURES',
  'SPLIT_MEASURE',
  'MERGE_PLACES',
  'SPLIT_PLACE',
  'ADD_CONTRADICTION',
  'ADD_RESPONSE',
  'ADD_STATEMENT',
  'AMEND',
  'RECHECK',
  'UNDO',
] as const;
/** What kind of change a revision is. */
export type Operation = (typeof OPERATIONS)[number];

/** A change as it is recorded; `before` and `after` are plain values, null where nothing stood. */
export type Change = {
  operation: Operation;
  /** What was done, in a sentence. */
  summary: string;
  before: unknown;
  after: unknown;
  note: string | null;
  /** The ids of all that it changed. */
  touched: readonly string[];
  /** The ids of what it added, for whoever follows changes; those that are touched are not among them. */
  added?: readonly string[];
};

/** Who acts, and at which moment (ISO 8601). */
export type By = { actor: Actor; at: string };

/** Whoever runs commands on the machine itself, where no key is asked for. */
export const COMMAND_LINE: Actor = { name: 'command line', role: 'ADMIN' };
