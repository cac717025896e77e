import DataLoader from 'dataloader';
import { type FieldNode, type GraphQLResolveInfo, print, type SelectionSetNode } from 'graphql';
import { askByIds, compileMany } from '../graph/ask.ts';
import type { Graph } from '../graph/connect.ts';
import { PLACES } from '../graph/lookup.ts';
import type { NamedKind } from '../graph/named.ts';
import { NAMED } from '../graph/named.ts';
import { idsOf } from '../graph/names.ts';
import { idKind } from '../model/ids.ts';
import { questionOf } from './questions.ts';
import { selectionOf } from './selection.ts';

/** What one request has: the graph, and look-ups that are batched over the request. */
export type Context = {
  graph: Graph;
  /** What has an id; null when nothing has, or nothing of that kind. */
  byId(id: string, info: GraphQLResolveInfo, kind?: NamedKind): Promise<unknown>;
  /** The id of the one thing of a kind that has a name; null when none, or no single one, has it. */
  named(kind: NamedKind, name: string): Promise<string | null>;
};

/** Makes the context of one request; loaders live as long as it does. */
export function createContext(graph: Graph): Context {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  return {
    graph,
    async byId(id, info, kind) {
      const of = idKind(id);
      if (of === null || !PLACES[of] || (kind && !NAMED[kind].ids.includes(of))) return null;
      // Look-ups with the same selection are one question, whatever aliases they stand under.
      const selection = signature(info);
      let loader = loaders.get(selection);
      if (!loader) {
        const [{ selectionSet }] = info.fieldNodes as [FieldNode];
        const compile = (type: string) =>
          questionOf(info, type, selectionSet!, (asked) => compileMany(type, selectionOf(asked).below));
        loader = new DataLoader((ids: readonly string[]) => askByIds(graph, ids, compile));
        loaders.set(selection, loader);
      }
      return loader.load(id);
    },
    async named(kind, name) {
      const ids = await idsOf(graph, kind, name);
      return ids.length === 1 ? ids[0]! : null;
    },
  };
}

const printed = new WeakMap<SelectionSetNode, string>();

/** What is asked for below a field, as text. Within one request the same text means the same selection. */
function signature({ fieldNodes }: GraphQLResolveInfo): string {
  return fieldNodes.map(({ selectionSet }) => (selectionSet ? textOf(selectionSet) : '')).join();
}

function textOf(set: SelectionSetNode): string {
  let text = printed.get(set);
  if (text === undefined) {
    text = print(set);
    printed.set(set, text);
  }
  return text;
}
