import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { assertMay } from '../access/caller.ts';
import type { Actor } from '../access/roles.ts';
import type { Ruled } from '../access/rules.ts';
import type { Write } from '../graph/connect.ts';
import { compilePayload, type Piece, pieceOf, shown } from '../graph/payload.ts';
import { addStatement } from '../graph/record/add-statement.ts';
import { amend } from '../graph/record/amend.ts';
import { addContradiction } from '../graph/record/contradict.ts';
import { mergeMeasures, splitMeasure } from '../graph/record/measures.ts';
import { mergeSpeakers, splitSpeaker } from '../graph/record/merge.ts';
import { mergePlaces, splitPlace } from '../graph/record/places.ts';
import { recheckContradictions } from '../graph/record/recheck.ts';
import { addResponse } from '../graph/record/respond.ts';
import { review, reviewAll } from '../graph/record/review.ts';
import type { By } from '../graph/record/revision.ts';
import { undo } from '../graph/record/undo.ts';
import { rehearse } from '../graph/rehearse.ts';
import { removeSource, sourceMeant } from '../graph/remove.ts';
import { InvalidArgument, InvalidDocument, type Issue, NotFound } from '../model/errors.ts';
import type { Context } from './context.ts';
import { articleIn } from './extracting.ts';
import { importAll, refused } from './importing.ts';
import { selectionOf } from './read-selection.ts';
import { shownOf } from './removing.ts';
import type {
  AddContradictionInput,
  AddResponseInput,
  AddStatementInput,
  AmendInput,
  ExtractDocumentInput,
  ImportDocumentInput,
  MergeMeasuresInput,
  MergePlacesInput,
  MergeSpeakersInput,
  RecheckContradictionsInput,
  RemoveInput,
  ReviewAllInput,
  ReviewInput,
  SplitMeasureInput,
  SplitPlaceInput,
  SplitSpeakerInput,
  UndoInput,
} from './schema.generated.ts';
import { checkedAddition } from './stating/addition.ts';
import { checkedAmendment } from './stating/amendment.ts';

/** A change to the graph; answers what its payload shows. */
type Act<Input> = (write: Write, input: Input, by: By) => Promise<Record<string, Piece>>;

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** The resolvers of all changes, by field. */
export const mutations: Readonly<Record<Ruled, Resolver>> = {
  addContradiction: change<AddContradictionInput>('addContradiction', async (write, input, by) => {
    const { id, revision } = await addContradiction(write, input, by);
    return { contradiction: { id }, revision: { id: revision } };
  }),
  addResponse: change<AddResponseInput>('addResponse', async (write, input, by) => {
    const { id, revision } = await addResponse(write, input, by);
    return { response: { id }, revision: { id: revision } };
  }),
  addStatement: checkedFirst('addStatement', async (context, input: AddStatementInput, by) => {
    const added = await checkedAddition(context, input, by);
    return async (write, by) => {
      const { id, revision } = await addStatement(write, added, by);
      return { statement: { id }, revision: { id: revision } };
    };
  }),
  amend: checkedFirst('amend', async (context, input: AmendInput, by) => {
    const amendment = await checkedAmendment(context, input, by);
    return async (write, by) => {
      const { id, revision } = await amend(write, amendment, by);
      return { statement: { id }, revision: { id: revision } };
    };
  }),
  extractDocument,
  importDocument,
  mergeMeasures: change<MergeMeasuresInput>('mergeMeasures', async (write, input, by) => {
    const { revision } = await mergeMeasures(write, input, by);
    return { measure: { id: input.into }, revision: { id: revision } };
  }),
  splitMeasure: change<SplitMeasureInput>('splitMeasure', async (write, input, by) => {
    const { from, revision } = await splitMeasure(write, input, by);
    return { measure: { id: input.id }, from: { ids: from }, revision: { id: revision } };
  }),
  mergePlaces: change<MergePlacesInput>('mergePlaces', async (write, input, by) => {
    const { revision } = await mergePlaces(write, input, by);
    return { place: { id: input.into }, revision: { id: revision } };
  }),
  splitPlace: change<SplitPlaceInput>('splitPlace', async (write, input, by) => {
    const { places, revision } = await splitPlace(write, input, by);
    return { places: { ids: places }, from: { id: input.id }, revision: { id: revision } };
  }),
  mergeSpeakers: change<MergeSpeakersInput>('mergeSpeakers', async (write, input, by) => {
    const { speaker, revision } = await mergeSpeakers(write, input, by);
    return { speaker: { id: speaker }, revision: { id: revision } };
  }),
  splitSpeaker: change<SplitSpeakerInput>('splitSpeaker', async (write, input, by) => {
    const { speaker, revision } = await splitSpeaker(write, input, by);
    return { speaker: { id: speaker }, from: { id: input.id }, revision: { id: revision } };
  }),
  recheckContradictions: change<RecheckContradictionsInput>(
    'recheckContradictions',
    async (write, input, by) => {
      const { proposed, changed, withdrawn, revision } = await recheckContradictions(write, input, by);
      return {
        measure: { id: input.measure },
        proposed: { ids: proposed },
        changed: { ids: changed },
        withdrawn: { value: withdrawn },
        revision: pieceOf(revision),
      };
    },
  ),
  remove,
  undo: change<UndoInput>('undo', async (write, input, by) => {
    const { revision } = await undo(write, input, by);
    return { revision: { id: revision } };
  }),
  review: change<ReviewInput>('review', async (write, input, by) => {
    const { id, revision } = await review(write, input, by);
    return { link: { id }, revision: { id: revision } };
  }),
  reviewAll: change<ReviewAllInput>('reviewAll', async (write, input, by) => {
    const { ids, revision } = await reviewAll(write, input, by);
    return { links: { ids }, revision: { id: revision } };
  }),
};

/** Reads an article, which takes its time, before the transaction that imports the draft. */
async function extractDocument(
  _: unknown,
  { input }: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const actor = await assertMay('extractDocument', context.caller);
  const { article, facts } = articleIn(input as ExtractDocumentInput);
  const { document, text, checked } = await context.drafter(article, facts);
  const pieces = {
    document: { value: document },
    text: { value: text },
    issues: { value: [] as Issue[], type: 'Issue' },
    source: { value: null },
    revision: { value: null },
  };
  if (!(input as ExtractDocumentInput).import) return inTransaction(context, info, actor, async () => pieces);
  try {
    return await inTransaction(context, info, actor, async (write, by) => {
      const { sources, revision } = await importAll(write, [checked], by);
      return { ...pieces, source: { id: sources.ids[0]! }, revision };
    });
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    const issues = { ...pieces.issues, value: [...error.issues] };
    return inTransaction(context, info, actor, async () => ({ ...pieces, issues }));
  }
}

/** What is asked by another name than its id is looked up first. */
async function remove(
  _: unknown,
  { input }: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const actor = await assertMay('remove', context.caller);
  const { source, dryRun, ...more } = input as RemoveInput;
  const id = await sourceMeant(context.graph, source).catch((error: unknown) => {
    throw error instanceof InvalidArgument ? new NotFound(source, error.message) : error;
  });
  const act = async (write: Write, by: By) => {
    const { revision, ...removal } = await removeSource(write, id, by, more);
    return { removed: { value: shownOf(removal), type: 'Removal' }, revision: { id: revision } };
  };
  return inTransaction(context, info, actor, act, { keep: !dryRun });
}

/** Makes sure that the caller may, acts, and reads the payload in the same transaction: one question for all that is asked of it. */
function change<Input>(name: Ruled, act: Act<Input>): Resolver {
  return async (_, { input }, context, info) => {
    const actor = await assertMay(name, context.caller);
    return inTransaction(context, info, actor, (write, by) => act(write, input as Input, by));
  };
}

/** The same for what is checked as a document is, before the transaction that writes it. */
function checkedFirst<Input>(
  name: Ruled,
  check: (
    context: Context,
    input: Input,
    by: string,
  ) => Promise<(write: Write, by: By) => Promise<Record<string, Piece>>>,
): Resolver {
  return async (_, { input }, context, info) => {
    const actor = await assertMay(name, context.caller);
    return inTransaction(context, info, actor, await check(context, input as Input, actor.name));
  };
}

/** Reading documents takes as long as they are, so it comes before the transaction. */
async function importDocument(
  _: unknown,
  { input }: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const actor = await assertMay('importDocument', context.caller);
  const { document, format, dryRun } = input as ImportDocumentInput;
  try {
    const documents = await context.intake(document, format);
    return await inTransaction(context, info, actor, (write, by) => importAll(write, documents, by), {
      keep: !dryRun,
    });
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    return inTransaction(context, info, actor, async () => refused(error.issues));
  }
}

/** Answers with the payload of what is done; `keep` says whether it stays done. */
async function inTransaction(
  context: Context,
  info: GraphQLResolveInfo,
  actor: Actor,
  act: (write: Write, by: By) => Promise<Record<string, Piece>>,
  { keep = true } = {},
): Promise<unknown> {
  const by = { actor, at: new Date().toISOString() };
  const work = async (write: Write) => {
    const pieces = await act(write, by);
    return shown(write, payloadOf(info, keep ? pieces : { ...pieces, revision: { value: null } }, context));
  };
  return keep ? context.graph.write(work) : rehearse(context.graph, work);
}

function payloadOf(info: GraphQLResolveInfo, pieces: Record<string, Piece>, context: Context) {
  const { name } = info.parentType.getFields()[info.fieldName]!.type as { name: string };
  const question = compilePayload(selectionOf(info), name, pieces);
  // What the database would plan for too long is refused before anything is committed.
  context.plans(question)();
  return question;
}
