import DataLoader from 'dataloader';
import { type FieldNode, type GraphQLResolveInfo, print, type SelectionSetNode } from 'graphql';
import { type Caller, NOBODY } from '../access/caller.ts';
import { askByIds, compileMany, type Question } from '../graph/ask.ts';
import { assertFindable } from '../graph/compile/filter.ts';
import type { Graph } from '../graph/connect.ts';
import { idsOf } from '../graph/known-names.ts';
import { PLACES } from '../graph/lookup.ts';
import { clearlyMeant } from '../graph/meant.ts';
import type { NamedKind } from '../graph/named-kinds.ts';
import { NAMED } from '../graph/named-kinds.ts';
import { planningOf } from '../graph/planning.ts';
import { InvalidArgument, TooComplex } from '../model/errors.ts';
import { idKind } from '../model/ids.ts';
import { isFindable } from '../model/names.ts';
import type { Drafter } from './extracting.ts';
import type { Intake } from './importing.ts';
import { exceeded, LIMITS } from './limits/limits.ts';
import { questionOf } from './questions.ts';
import { selectionOf } from './read-selection.ts';

/** What one request has: the graph, and look-ups that are batched over the request. */
export type Context = {
  graph: Graph;
  caller: Caller;
  /** The same over the graph as it stood before; what is planned counts together. */
  over(past: Graph): Context;
  /** Whether this is the graph as it stood before. */
  isPast: boolean;
  /** Reads documents that come as text. */
  intake: Intake;
  /** Drafts what articles say. */
  drafter: Drafter;
  /** What has an id; null when nothing has, or nothing of that kind. */
  byId(id: string, info: GraphQLResolveInfo, kind?: NamedKind): Promise<unknown>;
  /** The id of the one thing of a kind that has a name, or of the speaker that is clearly meant; null when none has it. */
  named(kind: NamedKind, name: string): Promise<string | null>;
  /** Counts a question towards what the request gives the database to plan; gives what throws TooComplex when that is too much. */
  plans(question: Question): () => void;
};

/** What a server is given to read documents and articles with. */
export type Readers = { intake?: Intake | undefined; drafter?: Drafter | undefined };

/** Makes the context of one request; loaders live as long as it does. */
export function createContext(graph: Graph, caller: Caller = NOBODY, readers: Readers = {}): Context {
  let planning = 0;
  const plans = (question: Question) => {
    planning += pointsOf(question);
    return () => {
      if (planning > LIMITS.planning) throw new TooComplex(exceeded('planning', planning).message);
    };
  };
  return contextOver(graph, caller, readers, plans);
}

function contextOver(
  graph: Graph,
  caller: Caller,
  readers: Readers,
  plans: Context['plans'],
  isPast = false,
): Context {
  const { intake = noIntake, drafter = noDrafter } = readers;
  const loaders = new Map<string, DataLoader<string, unknown>>();
  return {
    graph,
    caller,
    over: (past) => contextOver(past, caller, readers, plans, true),
    isPast,
    intake,
    drafter,
    plans,
    async byId(id, info, kind) {
      const of = idKind(id);
      if (!isFindable(id) || of === null || !PLACES[of] || (kind && !NAMED[kind].ids.includes(of)))
        return null;
      // Look-ups with the same selection are one question, whatever aliases they stand under.
      const selection = signature(info);
      let loader = loaders.get(selection);
      if (!loader) {
        const [{ selectionSet }] = info.fieldNodes as [FieldNode];
        const compile = (type: string) => {
          const question = questionOf(info, type, selectionSet!, (asked) =>
            compileMany(type, selectionOf(asked).below),
          );
          plans(question)();
          return question;
        };
        loader = new DataLoader((ids: readonly string[]) => askByIds(graph, ids, compile));
        loaders.set(selection, loader);
      }
      return loader.load(id);
    },
    async named(kind, name) {
      assertFindable(name, 'name');
      const ids = await idsOf(graph, kind, name);
      if (ids.length > 1 && kind === 'Speaker') return clearlyMeant(graph, name, ids);
      return ids.length === 1 ? ids[0]! : null;
    },
  };
}

/** Of a server that was given nothing to read documents with. */
const noIntake: Intake = () => {
  throw new InvalidArgument('document', 'This server reads no documents; use on-record import.');
};

const noDrafter: Drafter = () => {
  throw new InvalidArgument('text', 'This server reads no articles; use on-record extract.');
};

const points = new WeakMap<Question['text'], number>();

/** What a question gives the database to plan; worked out once for each text. */
function pointsOf({ text }: Question): number {
  let known = points.get(text);
  if (known === undefined) {
    known = planningOf(text);
    points.set(text, known);
  }
  return known;
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
