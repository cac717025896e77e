import type { TestGraph } from './graph.ts';

/** Everything that a graph holds, its past too, with the kinds of all values; of what was merged away only where it leads. */
export async function allHeld(over: Pick<TestGraph, 'run'>): Promise<string[]> {
  const kinds = (of: string) => `[key IN keys(${of}) | key + ' ' + valueType(${of}[key])]`;
  const nodes = await over.run(
    `MATCH (n:!(Layout|Former)) RETURN labels(n) AS labels, properties(n) AS properties, ${kinds('n')} AS kinds`,
  );
  const name = (of: string) => `coalesce(${of}.id, ${of}.key, ${of}.of, ${of}.name, toString(${of}.version))`;
  const links = await over.run(
    `MATCH (a)-[r]->(b) RETURN labels(a) AS from, ${name('a')} AS a, type(r) AS type, ${name('b')} AS b, properties(r) AS properties, ${kinds('r')} AS kinds`,
  );
  return [...nodes, ...links].map(sorted).sort();
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (key, one) => {
    if (key === 'labels' || key === 'from' || key === 'kinds') return [...(one as string[])].sort();
    if (one === null || typeof one !== 'object' || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
