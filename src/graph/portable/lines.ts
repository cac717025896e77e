import { createHash } from 'node:crypto';
import type { Contents } from '../copy.ts';

/** What a property holds; Neo4j knows more kinds, which we never write. */
export type Value = string | number | boolean | (string | number | boolean)[];
type Held = {
  /** Its properties; `floats` names those whose numbers are no whole ones to Neo4j, even where they look so. */
  properties: Record<string, Value>;
  floats: string[];
};
/** A node, by a number that is its own in one graph. */
export type NodeLine = Held & { node: number; labels: string[] };
/** A relationship, by the numbers of its ends. */
export type LinkLine = Held & { from: number; to: number; type: string };
/** The first line. */
export type Head = { onRecordGraph: 1; layout: number; made: string };
/** The last line. */
export type Tail = { contents: Contents };

/** What names of labels, types and properties we can write; it needs no quoting. */
export const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Adds lines up as they go by: how many of each kind, and a digest in which their order does not matter. */
export function summing() {
  const labels: Record<string, number> = {};
  const types: Record<string, number> = {};
  let digest = 0n;
  const add = (parts: unknown) => {
    const text = JSON.stringify(parts);
    digest = BigInt.asUintN(64, digest + createHash('sha256').update(text).digest().readBigUInt64BE());
  };
  const held = ({ properties, floats }: Held) => [
    Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)),
    [...floats].sort(),
  ];
  return {
    node(line: NodeLine): void {
      for (const label of line.labels) labels[label] = (labels[label] ?? 0) + 1;
      add([line.node, [...line.labels].sort(), ...held(line)]);
    },
    link(line: LinkLine): void {
      types[line.type] = (types[line.type] ?? 0) + 1;
      add([line.from, line.to, line.type, ...held(line)]);
    },
    contents: (): Contents => ({ labels, types, digest: digest.toString(16) }),
  };
}
