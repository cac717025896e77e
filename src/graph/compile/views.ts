import { InvalidArgument } from '../../model/errors.ts';
import type { Cypher } from '../cypher.ts';
import type { Selected } from '../selection.ts';
import type { At, Projected, Raw, Run } from './noun.ts';
import { project } from './project.ts';

/** The ways in which one connection's items are asked for: below `nodes`, below `edges.node`, and below aliases of both. */
export type Views = {
  /** The first columns of a row: each different projection of the item once. */
  columns: readonly Cypher[];
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
  const columns: Cypher[] = [];
  const views = new Map<Selected, { column: number; compiled: Projected }>();
  for (const selected of asked.flatMap((one) => nodesOf(one, type))) {
    const compiled = project(noun, item, selected.below, at.scope);
    // The same projection is read once; what becomes of it may still differ, as in different fields of pageInfo.
    const same = columns.findIndex(({ text }) => text === compiled.expression.text);
    views.set(selected, { column: same >= 0 ? same : columns.push(compiled.expression) - 1, compiled });
    if (columns.length > MOST) throw tooMany();
  }
  return {
    columns,
    node(selected, row, run) {
      const { column, compiled } = views.get(selected)!;
      return compiled.shape(row[column], run);
    },
  };
}

function nodesOf(selected: Selected, type: string): readonly Selected[] {
  if (selected.field === 'nodes') return [selected];
  if (selected.field !== 'edges') return [];
  return selected.below.of(`${type}Edge`).filter(({ field }) => field === 'node');
}

const MOST = 8;

function tooMany(): InvalidArgument {
  return new InvalidArgument(
    'nodes',
    'One connection is asked for in more than eight ways at once; split the query.',
  );
}
