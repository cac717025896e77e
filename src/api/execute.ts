import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLFieldConfig,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { TooComplex } from '../model/errors.ts';
import { atItsMoment } from './as-of.ts';
import type { Context } from './context.ts';
import { rejected } from './limits/limits.ts';

// Each root field answers itself down to the leaves (see ../graph/compile/project.ts), so there is nothing left for the
// executor below it. It is given the operation without what is asked below the root, over a schema whose root fields are
// leaves: variables, arguments, directives and errors at the root stay its own work. There each may be null, because the
// executor would forget all errors but the first where none may; nulls are put right behind it, with every error told.
// Introspection goes over the contract itself.

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
      plan = planOf(schema, document, operation, originals);
      plans.set(operation, plan);
    }
    const { asked, introspection, isQuery, required } = plan;
    const { variables } = request;
    const run = async (over: GraphQLSchema, part: DocumentNode, contextValue: BaseContext) =>
      execute({ schema: over, document: part, contextValue, variableValues: variables });
    const introspected = introspection && (await run(schema, introspection, context));
    // Faults of variables are the whole request's, and would be told again.
    if (introspected && !('data' in introspected)) return introspected;
    if (!asked) return introspected!;
    const settled = await atItsMoment(schema, operation, variables, context as Context, (then) =>
      run(answers, asked, then),
    );
    const answered = isQuery ? completed(settled, required) : settled;
    return introspected ? merged(introspected, answered) : answered;
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
  const leaves = (type: GraphQLObjectType) =>
    new GraphQLObjectType({ name: type.name, fields: leavesOf(schema, type, originals) });
  const mutation = schema.getMutationType();
  return new GraphQLSchema({
    query: leaves(schema.getQueryType()!),
    ...(mutation ? { mutation: leaves(mutation) } : {}),
    types: Object.values(schema.getTypeMap()).filter((type) => isInputType(type)),
  });
}

function leavesOf(
  schema: GraphQLSchema,
  parentType: GraphQLObjectType,
  originals: Originals,
): Record<string, GraphQLFieldConfig<unknown, unknown>> {
  const fields: Record<string, GraphQLFieldConfig<unknown, unknown>> = {};
  for (const [name, { type, args, resolve }] of Object.entries(parentType.getFields())) {
    fields[name] = {
      type: Answer,
      args: Object.fromEntries(args.map((one) => [one.name, one])),
      async resolve(source, given, context, info) {
        const wholes = info.fieldNodes.map((node) => originals.get(node)!);
        const fieldNodes = wholes.map(({ field }) => field);
        const answer = await resolve?.(source, given, context, {
          ...info,
          schema,
          parentType,
          fieldNodes,
          fragments: wholes[0]!.fragments,
        });
        if (isNonNullType(type) && (answer === null || answer === undefined))
          throw new Error(`${parentType.name}.${name} has no answer, though it may not be null.`);
        return answer;
      },
    };
  }
  return fields;
}

/** What of an operation goes where; null where nothing does. */
type Plan = {
  asked: DocumentNode | null;
  introspection: DocumentNode | null;
  /** Where in the answer no null may stand. */
  required: ReadonlySet<string>;
  /** Changes happen one after the other, and one that fails leaves the answers to those before it. */
  isQuery: boolean;
};

function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  originals: Originals,
): Plan {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  const only = (keep: (field: FieldNode) => FieldNode | null, others: readonly FragmentDefinitionNode[]) => {
    const selectionSet = rootOf(operation.selectionSet, fragments, keep);
    if (selectionSet.selections.length === 0) return null;
    return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...others] } as const;
  };
  const isIntrospection = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type';
  const roots = schema.getRootType(operation.operation)!.getFields();
  const required = new Set<string>();
  const asked = only((field) => {
    if (isIntrospection(field)) return null;
    if (isNonNullType(roots[field.name.value]?.type)) required.add((field.alias ?? field.name).value);
    const { selectionSet, ...cut } = field;
    originals.set(cut, { field, fragments });
    return cut;
  }, []);
  return {
    asked,
    introspection: only((field) => (isIntrospection(field) ? field : null), Object.values(fragments)),
    required,
    isQuery: operation.operation === OperationTypeNode.QUERY,
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

/** The errors in the order of what was asked; and no answer at all where one took away what may not be null. */
function completed(result: ExecutionResult, required: Plan['required']): ExecutionResult {
  const { data, errors } = result;
  if (!data || !errors) return result;
  // What is too complex is rejected as a whole, whichever of its root fields found out first.
  const tooComplex = errors.find(({ originalError }) => originalError instanceof TooComplex);
  if (tooComplex) return { errors: [rejected('QUERY_TOO_COMPLEX', tooComplex.message)] };
  const keys = Object.keys(data);
  const placeOf = ({ path }: GraphQLError) => keys.indexOf(String(path?.[0]));
  return {
    errors: errors.toSorted((a, b) => placeOf(a) - placeOf(b)),
    data: errors.some(({ path }) => required.has(String(path?.[0]))) ? null : data,
  };
}

function merged(...parts: readonly ExecutionResult[]): ExecutionResult {
  const errors = parts.flatMap((part) => part.errors ?? []);
  const lost = parts.some(({ data }) => data === null || data === undefined);
  return {
    ...(errors.length > 0 ? { errors } : {}),
    data: lost ? null : Object.assign({}, ...parts.map(({ data }) => data)),
  };
}
