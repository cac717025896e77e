import { computed } from '../compile/fields.ts';
import { cypher } from '../cypher.ts';

/** How often a thing was changed since it came, counted from 1 (see ../record/write.ts). */
export const version = computed(
  (self) =>
    cypher`coalesce(COLLECT { MATCH (subject:Subject {of: ${self}.id}) RETURN subject.version }[0], 1)`,
);
