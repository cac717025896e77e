import type { TestGraph } from './graph.ts';

/** All that a graph holds, whatever its inner numbers; `without` names properties that are left out. */
export async function everything(over: TestGraph, without: readonly string[] = []): Promise<string[]> {
  const nodes = await over.run(
    'MATCH (n) WHERE n:!(Layout|Ledger|Revision|Subject) RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const links = await over.run(
    `MATCH (a:!Revision)-[r]->(b) RETURN coalesce(a.id, a.key) AS a, type(r) AS type, properties(r) AS properties, coalesce(b.id, b.key) AS b`,
  );
  return [...nodes, ...links].map((one) => JSON.stringify(sorted(one, without))).sort();
}

function sorted(value: unknown, without: readonly string[]): unknown {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([key]) => !without.includes(key))
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, one]) => [key, sorted(one, without)]),
  );
}
