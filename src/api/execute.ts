import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFieldConfig,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

// Each root field answers itself down to the leaves (see ../graph/compile/project.ts), so there is nothing left for the
// executor below it. It is given the operation without what is asked below the root, over a schema whose root fields are
// leaves: variables, arguments, directives, errors and nulls at the root stay its own work. Introspection goes over the
// contract itself.

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Whole answers, as they stand. */
const Answer = new GraphQLScalarType({ name: 'Answer', serialize: (answer) => answer });

/** Executes operations over a schema whose root fields have resolvers. */
export function createExecutor(schema: GraphQLSchema): Executor {
  const originals: Originals = new WeakMap();
  const answers = answering(schema, originals);
  const plans = new WeakMap<OperationDefinitionNode, Plan>();
  return async ({ document, operation, request, context }) => {
    // Apollo leaves it to the executor to say that there is no operation of that name, or no single one.
    if (!operation) return await execute({ schema, document, operationName: request.operationName });
    let plan = plans.get(operation);
    if (!plan) {
      plan = planOf(document, operation, originals);
      plans.set(operation, plan);
    }
    const run = (over: GraphQLSchema, asked: DocumentNode | null) =>
      asked &&
      execute({ schema: over, document: asked, contextValue: context, variableValues: request.variables });
    const introspected = await run(schema, plan.introspection);
    const answered = await run(answers, plan.asked);
    return introspected && answered ? merged(introspected, answered) : (introspected ?? answered)!;
  };
}

/** Lets Apollo execute so. */
export function executing(schema: GraphQLSchema): Gateway {
  return {
    load: async () => ({ executor: createExecutor(schema) }),
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}

type Whole = { field: FieldNode; fragments: Readonly<Record<string, FragmentDefinitionNode>> };
/** The whole of each root field that was cut down. */
type Originals = WeakMap<FieldNode, Whole>;

/** The schema in which root fields are leaves. */
function answering(schema: GraphQLSchema, originals: Originals): GraphQLSchema {
  const parentType = schema.getQueryType()!;
  const fields: Record<string, GraphQLFieldConfig<unknown, unknown>> = {};
  for (const [name, { type, args, resolve }] of Object.entries(parentType.getFields())) {
    fields[name] = {
      type: isNonNullType(type) ? new GraphQLNonNull(Answer) : Answer,
      args: Object.fromEntries(args.map((one) => [one.name, one])),
      resolve(source, given, context, info) {
        const wholes = info.fieldNodes.map((node) => originals.get(node)!);
        const fieldNodes = wholes.map(({ field }) => field);
        return resolve?.(source, given, context, {
          ...info,
          schema,
          parentType,
          fieldNodes,
          fragments: wholes[0]!.fragments,
        });
      },
    };
  }
  const inputs = Object.values(schema.getTypeMap()).filter((type) => isInputType(type));
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: parentType.name, fields }),
    types: inputs,
  });
}

/** What of an operation goes where; null where nothing does. */
type Plan = { asked: DocumentNode | null; introspection: DocumentNode | null };

function planOf(document: DocumentNode, operation: OperationDefinitionNode, originals: Originals): Plan {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  const only = (keep: (field: FieldNode) => FieldNode | null, others: readonly FragmentDefinitionNode[]) => {
    const selectionSet = rootOf(operation.selectionSet, fragments, keep);
    if (selectionSet.selections.length === 0) return null;
    return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...others] } as const;
  };
  const isIntrospection = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type';
  const asked = only((field) => {
    if (isIntrospection(field)) return null;
    const { selectionSet, ...cut } = field;
    originals.set(cut, { field, fragments });
    return cut;
  }, []);
  return {
    asked,
    introspection: only((field) => (isIntrospection(field) ? field : null), Object.values(fragments)),
  };
}

/** The root's own fields as they are kept, fragments of the root written out. */
function rootOf(
  set: SelectionSetNode,
  fragments: Whole['fragments'],
  keep: (field: FieldNode) => FieldNode | null,
): SelectionSetNode {
  const selections = set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FIELD) {
      const kept = keep(node);
      return kept ? [kept] : [];
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value]!;
    const selectionSet = rootOf(fragment.selectionSet, fragments, keep);
    const { directives } = node;
    return selectionSet.selections.length === 0
      ? []
      : [{ kind: Kind.INLINE_FRAGMENT, selectionSet, ...(directives ? { directives } : {}) }];
  });
  return { kind: Kind.SELECTION_SET, selections };
}

function merged(...parts: readonly ExecutionResult[]): ExecutionResult {
  const errors = parts.flatMap((part) => part.errors ?? []);
  const lost = parts.some(({ data }) => data === null || data === undefined);
  return {
    ...(errors.length > 0 ? { errors } : {}),
    data: lost ? null : Object.assign({}, ...parts.map(({ data }) => data)),
  };
}
