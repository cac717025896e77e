import type { AccessRole } from './roles.ts';

/** The least role that each change to the graph takes. Reading takes none, or that of a READER where a setting says so. */
export const RULES = {
  addContradiction: 'CONTRIBUTOR',
  addResponse: 'CONTRIBUTOR',
  addStatement: 'CONTRIBUTOR',
  amend: 'REVIEWER',
  // Reading costs the server time, also where nothing is imported.
  extractDocument: 'CONTRIBUTOR',
  importDocument: 'CONTRIBUTOR',
  mergeMeasures: 'REVIEWER',
  mergePlaces: 'REVIEWER',
  mergeSpeakers: 'REVIEWER',
  recheckContradictions: 'REVIEWER',
  remove: 'REVIEWER',
  review: 'REVIEWER',
  reviewAll: 'REVIEWER',
  splitMeasure: 'REVIEWER',
  splitPlace: 'REVIEWER',
  splitSpeaker: 'REVIEWER',
  // One's own acts; those of others, and acts that take more, as it says in graph/record/undo.ts.
  undo: 'CONTRIBUTOR',
} as const satisfies Record<string, AccessRole>;

export type Ruled = keyof typeof RULES;
