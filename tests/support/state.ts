import type { TestGraph } from './graph.ts';

/** All that stands, as texts in order; not what is kept of the past: revisions, decisions that were closed, ids that lead elsewhere. */
export async function stateOf(over: Pick<TestGraph, 'run'>): Promise<string[]> {
  const nodes = await over.run(
    'MATCH (n) WHERE n:!(Layout|Done|Former|Key|Ledger|Revision|Subject) RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const links = await over.run(
    `MATCH (a:!(Former|Revision))-[r:!WAS]->(b:!(Former|Subject))
     RETURN coalesce(a.id, a.key) AS a, type(r) AS type, properties(r) AS properties, coalesce(b.id, b.key) AS b`,
  );
  return [...nodes, ...links].map((one) => JSON.stringify(sorted(one))).sort();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string') ? [...value].sort() : value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
