import { InvalidArgument } from '../model/errors.ts';
import type { Graph } from './connect.ts';
import { cypher } from './cypher.ts';

/** How many nodes and relationships of each kind a graph holds, and a digest of all of them with all their properties. */
export type Contents = {
  labels: Record<string, number>;
  types: Record<string, number>;
  digest: string;
};

/** Has the embedded Neo4j copy the graph into a file of this name in its own folder, while it is read and written; gives the file's path. */
export async function copyGraph(graph: Graph, name: string): Promise<string> {
  const [row] = await graph.alter<{ file: string }>(
    cypher`CALL onRecord.backup($name) YIELD file RETURN file`,
    { name },
    LONGEST_MS,
  );
  return row!.file;
}

/** How many revisions a graph holds. */
export async function revisionsIn(graph: Graph): Promise<number> {
  const [row] = await graph.read<Record<string, never>, { n: number }>(
    cypher`MATCH (r:Revision) RETURN count(r) AS n`,
  );
  return row!.n;
}

/** Goes through a whole graph of the embedded Neo4j. */
export async function contentsOf(graph: Graph): Promise<Contents> {
  const [row] = await graph.alter<Contents>(
    cypher`CALL onRecord.contents() YIELD labels, types, digest RETURN labels, types, digest`,
    {},
    LONGEST_MS,
  );
  return row!;
}

/** What differs between two contents, in a sentence; null where nothing does. */
export function differenceOf(one: Contents, other: Contents): string | null {
  for (const kind of ['labels', 'types'] as const) {
    for (const name of new Set([...Object.keys(one[kind]), ...Object.keys(other[kind])])) {
      const [held, found] = [one[kind][name] ?? 0, other[kind][name] ?? 0];
      if (held !== found) return `${name}: ${held} were backed up, ${found} came back`;
    }
  }
  return one.digest === other.digest ? null : 'as many of each kind, but not the same';
}

/** Reads contents as they are kept in a backup. @throws InvalidArgument when it holds none. */
export function readContents(file: string, text: string): Contents {
  try {
    const { labels, types, digest } = JSON.parse(text) as Contents;
    if (labels && types && typeof digest === 'string') return { labels, types, digest };
  } catch {
    // Told below.
  }
  throw new InvalidArgument(
    'FILE',
    `The backup ${file} was never finished: it does not say what it holds; make another one.`,
  );
}

const LONGEST_MS = 3_600_000;
