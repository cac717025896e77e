import { idKind } from '../model/ids.ts';
import type { Compiled, Raw, Run } from './compile/noun.ts';
import { project } from './compile/project.ts';
import { openScope } from './compile/scope.ts';
import type { Graph } from './connect.ts';
import { type Cypher, cypher, name, query } from './cypher.ts';
import { PLACES } from './lookup.ts';
import { assertKnown } from './names.ts';
import { nouns } from './nouns/all.ts';
import { roots } from './roots.ts';
import type { Selected, SelectionSet } from './selection.ts';

/** A question as one Cypher with its parameters; it can be printed and explained without asking it. */
export type Question = { text: Cypher; parameters: Record<string, unknown>; shape: Compiled['shape'] };

/** Compiles a root field. */
export function compileRoot({ field, key, args, below }: Selected): Question {
  const root = roots[field];
  if (!root) throw new TypeError(`Query.${field} is in the schema but bound to nothing in the graph.`);
  const scope = openScope(nouns);
  const { expression, shape } = root({
    self: name('none'),
    args,
    below,
    scope: scope.below(field === key ? field : 'alias'),
  });
  return { text: cypher`RETURN ${expression} AS answer`, parameters: scope.parameters, shape };
}

/** Asks a root field. */
export async function askRoot(graph: Graph, selected: Selected): Promise<unknown> {
  const { text, parameters, shape } = compileRoot(selected);
  const [row] = await graph.read<Record<string, unknown>, { answer: unknown }>(text, parameters);
  const run: Run = { doubts: [] };
  const answer = shape ? shape(row!.answer, run) : row!.answer;
  if (run.doubts.length > 0) await assertKnown(graph, run.doubts);
  return answer;
}

/** Compiles the look-up of many ids of one type with one selection; rows are `{id, answer}`. */
export function compileMany(
  type: string,
  place: (typeof PLACES)[keyof typeof PLACES],
  below: SelectionSet,
  ids: readonly string[],
): Question {
  const scope = openScope(nouns);
  const found = scope.variable('found');
  const { expression, shape } = project(type, found, below, scope.below('node'));
  const text = cypher`UNWIND $ids AS id MATCH ${place!.bind(found, cypher`id`)} RETURN id, ${expression} AS answer`;
  return { text, parameters: { ...scope.parameters, ids }, shape };
}

/** What has each of these ids, with its type, in their order; null where nothing has. One Cypher a type. */
export async function askByIds(
  graph: Graph,
  ids: readonly string[],
  below: SelectionSet,
): Promise<({ type: string; answer: Raw } | null)[]> {
  const byType = new Map<string, { place: (typeof PLACES)[keyof typeof PLACES]; ids: Set<string> }>();
  for (const id of ids) {
    const kind = idKind(id);
    const place = kind === null ? undefined : PLACES[kind];
    if (!place) continue;
    const group = byType.get(place.type) ?? { place, ids: new Set<string>() };
    byType.set(place.type, group);
    group.ids.add(id);
  }
  const found = new Map<string, { type: string; answer: Raw }>();
  await Promise.all(
    [...byType].map(async ([type, group]) => {
      const { text, parameters, shape } = compileMany(type, group.place, below, [...group.ids]);
      const run: Run = { doubts: [] };
      for (const row of await graph.read<Record<string, unknown>, { id: string; answer: Raw }>(
        text,
        parameters,
      )) {
        found.set(row.id, { type, answer: shape ? shape(row.answer, run) : row.answer });
      }
      if (run.doubts.length > 0) await assertKnown(graph, run.doubts);
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
}

/** The smallest question there is: whether the graph can be read. */
export const PING = query<Record<string, never>, { ok: boolean }>(
  cypher`MATCH (s:Source) RETURN count(s) >= 0 AS ok`,
);
