import type { GraphQLFieldResolver } from 'graphql';
import { actsOf, viewerOf } from '../access/caller.ts';
import { answerTo, compileRoot } from '../graph/ask.ts';
import { answer } from '../graph/selection.ts';
import { InvalidArgument } from '../model/errors.ts';
import { asOfMoment } from './as-of.ts';
import type { Context } from './context.ts';
import { questionOf } from './questions.ts';
import { selectionOf } from './read-selection.ts';
import type { QueryNodeArgs, QueryNodesArgs, QuerySpeakerArgs } from './schema.generated.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

const MOST_IDS = 100;

/** Looks one thing up by id or by name, as an argument each. */
const lookUp =
  (kind: 'Speaker' | 'Organisation' | 'Place' | 'Measure' | 'Source'): Resolver =>
  async (_, args, context, info) => {
    const { id, name } = args as QuerySpeakerArgs;
    if ((id == null) === (name == null)) {
      throw new InvalidArgument(
        id == null ? 'id' : 'name',
        'Give either id or name, and only one of the two.',
      );
    }
    const found = id ?? (await context.named(kind, name!));
    return found === null ? null : context.byId(found, info, kind);
  };

/** Whoever asks; what a browser sends by itself may change nothing. */
const viewer: Resolver = async (_, __, { caller }, info) => {
  const actor = await viewerOf(caller);
  const may = caller.credential?.scheme === 'BEARER' && actor ? actsOf(actor.role) : [];
  return actor && answer({ ...actor, may }, selectionOf(info).below, 'Viewer');
};

/** The resolvers of the root fields that are look-ups; every other root field is one question to the graph. */
export const lookUps: Readonly<Record<string, Resolver>> = {
  node: (_, args, context, info) => context.byId((args as QueryNodeArgs).id, info),
  nodes: (_, args, context, info) => {
    const { ids } = args as QueryNodesArgs;
    if (ids.length > MOST_IDS)
      throw new InvalidArgument('ids', `ids holds ${ids.length}; ask for at most ${MOST_IDS} at a time.`);
    return Promise.all(ids.map((id) => context.byId(id, info)));
  },
  speaker: asOfMoment(lookUp('Speaker')),
  organisation: lookUp('Organisation'),
  place: lookUp('Place'),
  measure: lookUp('Measure'),
  source: lookUp('Source'),
  viewer,
};

/** Asks the graph one question for a whole root field, once all root fields were found to be plannable together. */
export const ask: Resolver = asOfMoment(async (_, __, context, info) => {
  const part = info.fieldNodes[0]!;
  const question = questionOf(info, 'root', part, (asked) => compileRoot(selectionOf(asked)));
  const assertPlannable = context.plans(question);
  // The other root fields are compiled before this goes on.
  await null;
  assertPlannable();
  return answerTo(context.graph, question);
});
