import { cypher, query } from './cypher.ts';

/** How many there are of each kind; the database keeps these numbers, so that asking costs next to nothing. */
export const WEIGHT = query<Record<string, never>, { kind: string; count: number }>(
  cypher`RETURN 'sources' AS kind, COUNT { (:Source) } AS count
  UNION ALL RETURN 'quotes' AS kind, COUNT { (:Quote) } AS count
  UNION ALL RETURN 'figures' AS kind, COUNT { (:Figure) } AS count
  UNION ALL RETURN 'speakers' AS kind, COUNT { (:Speaker) } AS count
  UNION ALL RETURN 'responses' AS kind, COUNT { ()-[:RESPONDS_TO]->() } AS count
  UNION ALL RETURN 'contradictions' AS kind, COUNT { ()-[:CONTRADICTS]->() } AS count
  UNION ALL RETURN 'revisions' AS kind, COUNT { (:Revision) } AS count`,
);

/** Bytes of the heap of the database's own Java: those in use, and the most that it may take. */
export const HEAP = query<Record<string, never>, { used: number; max: number }>(
  cypher`CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
  WITH attributes.HeapMemoryUsage.value.properties AS heap RETURN heap.used AS used, heap.max AS max`,
);
