import { InvalidArgument } from '../model/errors.ts';
import type { Graph } from './connect.ts';
import { cypher } from './cypher.ts';

/** What a graph holds, so that it can be compared with another: how many nodes and relationships of each kind, and digests of them. */
export type Contents = {
  labels: Record<string, number>;
  types: Record<string, number>;
  /** Of all nodes and relationships with all their properties; left out where properties were not read. */
  digest?: string;
  /** Of their numbers, labels, types and ends; early backups hold none. */
  shape?: string;
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

/** What differs between two contents, in a sentence; null where nothing does. */
export function differenceOf(one: Contents, other: Contents): string | null {
  for (const kind of ['labels', 'types'] as const) {
    for (const name of new Set([...Object.keys(one[kind]), ...Object.keys(other[kind])])) {
      const [held, found] = [one[kind][name] ?? 0, other[kind][name] ?? 0];
      if (held !== found) return `${name}: ${held} were backed up, ${found} came back`;
    }
  }
  const digests = [
    [one.digest, other.digest],
    [one.shape, other.shape],
  ].filter((pair) => pair.every((digest) => digest !== undefined));
  const isSame = digests.length > 0 && digests.every(([held, found]) => held === found);
  return isSame ? null : 'as many of each kind, but not the same';
}

/** Reads contents as they are kept in a backup. @throws InvalidArgument when it holds none. */
export function readContents(file: string, text: string): Contents {
  try {
    const contents = JSON.parse(text) as Contents;
    if (contents.labels && contents.types && typeof contents.digest === 'string') return contents;
  } catch {
    // Told below.
  }
  throw new InvalidArgument(
    'FILE',
    `The backup ${file} was never finished: it does not say what it holds; make another one.`,
  );
}

const LONGEST_MS = 3_600_000;
