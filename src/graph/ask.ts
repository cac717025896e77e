import { idKind } from '../model/ids.ts';
import type { Compiled, Raw, Run } from './compile/noun.ts';
import { project } from './compile/project.ts';
import { openScope } from './compile/scope.ts';
import type { Graph } from './connect.ts';
import { type Cypher, cypher, name, query } from './cypher.ts';
import { LIVE } from './identity/queries.ts';
import { assertKnown } from './known-names.ts';
import { PLACES } from './lookup.ts';
import { nouns } from './nouns/all.ts';
import { roots } from './roots.ts';
import type { Selected, SelectionSet } from './selection.ts';

/** A question as one Cypher with its parameters; it can be printed and explained without asking it. */
export type Question = {
  text: Cypher;
  parameters: Readonly<Record<string, unknown>>;
  shape: Compiled['shape'];
  /** The name that a client used, where the question was compiled for another. */
  nameOf?: (text: string) => string;
};

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

/** The answer to a root field, as the contract wants it. */
export async function answerTo(graph: Graph, question: Question): Promise<unknown> {
  const run: Run = { doubts: [] };
  const answer = await answered(graph, question, question.parameters, run);
  if (answer === null || run.doubts.length > 0) {
    // Nothing was found: an id may be that of a speaker or place that was merged.
    const led = await ledOn(graph, question.parameters);
    if (led) return answered(graph, question, led, { doubts: [] });
  }
  await settle(graph, run, question);
  return answer;
}

async function answered(
  graph: Graph,
  { text, shape }: Question,
  parameters: Question['parameters'],
  run: Run,
): Promise<unknown> {
  const [row] = await graph.read<Record<string, unknown>, { answer: unknown }>(text, parameters);
  return shape ? shape(row!.answer, run) : row!.answer;
}

/** The parameters with the ids of speakers and places that remain instead of merged ones; null where there is none. */
async function ledOn(
  graph: Graph,
  parameters: Question['parameters'],
): Promise<Question['parameters'] | null> {
  const ids = Object.values(parameters).filter(
    (value): value is string => typeof value === 'string' && mayBeMerged(value),
  );
  const leads = await leadsOf(graph, ids);
  if (leads.size === 0) return null;
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, leads.get(value as string) ?? value]),
  );
}

async function leadsOf(graph: Graph, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  return new Map((await graph.read(LIVE, { ids: [...ids] })).map(({ id, speaker }) => [id, speaker]));
}

const MERGED: ReadonlySet<string> = new Set(['person', 'organisation', 'group', 'place']);

function mayBeMerged(id: string): boolean {
  return MERGED.has(idKind(id) ?? '');
}

/** Compiles the look-up of many ids of one type with one selection; they come as `$ids`, and rows are `{id, answer}`. */
export function compileMany(type: string, below: SelectionSet): Question {
  const scope = openScope(nouns);
  const found = scope.variable('found');
  const place = Object.values(PLACES).find((one) => one.type === type)!;
  const bound = place.bind(found, cypher`id`, scope);
  const { expression, shape } = project(type, found, below, scope.below('node'));
  const text = cypher`UNWIND $ids AS id MATCH ${bound} RETURN id, ${expression} AS answer`;
  return { text, parameters: scope.parameters, shape };
}

/** What has each of these ids, in their order; null where nothing has. One Cypher a type. */
export async function askByIds(
  graph: Graph,
  ids: readonly string[],
  compile: (type: string) => Question,
): Promise<unknown[]> {
  const byType = new Map<string, Set<string>>();
  for (const id of ids) {
    const kind = idKind(id);
    const place = kind === null ? undefined : PLACES[kind];
    if (!place) continue;
    const group = byType.get(place.type) ?? new Set<string>();
    byType.set(place.type, group.add(id));
  }
  const found = new Map<string, unknown>();
  await Promise.all(
    [...byType].map(async ([type, group]) => {
      const question = compile(type);
      const parameters = { ...question.parameters, ids: [...group] };
      const run: Run = { doubts: [] };
      const rows = await graph.read<Record<string, unknown>, { id: string; answer: Raw }>(
        question.text,
        parameters,
      );
      for (const { id, answer } of rows) found.set(id, question.shape!(answer, run));
      await settle(graph, run, question);
    }),
  );
  const missing = ids.filter((id) => !found.has(id) && mayBeMerged(id));
  const leads = await leadsOf(graph, missing);
  if (leads.size > 0) {
    const remaining = [...leads];
    const answers = await askByIds(graph, [...new Set(leads.values())], compile);
    const byId = new Map([...new Set(leads.values())].map((id, n) => [id, answers[n]]));
    for (const [id, speaker] of remaining) found.set(id, byId.get(speaker) ?? null);
  }
  return ids.map((id) => found.get(id) ?? null);
}

/** Refuses names that nothing has, once an answer was empty. */
async function settle(graph: Graph, { doubts }: Run, { nameOf }: Question): Promise<void> {
  if (doubts.length === 0) return;
  await assertKnown(graph, nameOf ? doubts.map((ask) => ({ ...ask, text: nameOf(ask.text) })) : doubts);
}

/** The smallest question there is: whether the graph can be read. */
export const PING = query<Record<string, never>, { ok: boolean }>(
  cypher`MATCH (s:Source) RETURN count(s) >= 0 AS ok`,
);
