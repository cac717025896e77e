import { InvalidArgument } from '../../model/errors.ts';
import { type Cypher, cypher, join, nothing } from '../cypher.ts';
import type { Selected } from '../selection.ts';
import type { At, Compiled, Raw, Run } from './noun.ts';
import { project } from './project.ts';

/** The ways in which one connection's items are asked for: below `nodes`, below `edges.node`, and below aliases of both. */
export type Views = {
  /** `, n0: {…}, n1: {…}`: each different projection of the item once. */
  entries: Cypher;
  /** The item as one of the selections asks for it. */
  node(selected: Selected, row: Raw, run: Run): unknown;
};

/** Compiles each selection of the item. */
export function compileViews(
  asked: readonly Selected[],
  type: string,
  noun: string,
  item: Cypher,
  at: At,
): Views {
  const entries: Cypher[] = [];
  const views = new Map<Selected, { key: string; compiled: Compiled }>();
  for (const selected of asked.flatMap((one) => nodesOf(one, type))) {
    const compiled = project(noun, item, selected.below, at.scope);
    // The same projection is read once; what becomes of it may still differ, as in different fields of pageInfo.
    const same = [...views.values()].find(
      (known) => known.compiled.expression.text === compiled.expression.text,
    );
    views.set(selected, { key: same?.key ?? `n${entries.length}`, compiled });
    if (!same) entries.push(cypher`, ${KEYS[entries.length] ?? tooMany()}: ${compiled.expression}`);
  }
  return {
    entries: join(entries, nothing),
    node(selected, row, run) {
      const { key, compiled } = views.get(selected)!;
      return compiled.shape ? compiled.shape(row[key], run) : row[key];
    },
  };
}

function nodesOf(selected: Selected, type: string): readonly Selected[] {
  if (selected.field === 'nodes') return [selected];
  if (selected.field !== 'edges') return [];
  return selected.below.of(`${type}Edge`).filter(({ field }) => field === 'node');
}

const KEYS = [cypher`n0`, cypher`n1`, cypher`n2`, cypher`n3`, cypher`n4`, cypher`n5`, cypher`n6`, cypher`n7`];

function tooMany(): never {
  throw new InvalidArgument(
    'nodes',
    'One connection is asked for in more than eight ways at once; split the query.',
  );
}
