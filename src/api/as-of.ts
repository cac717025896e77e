import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getDirectiveValues,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { inThePast } from '../graph/record/as-of.ts';
import { InvalidArgument } from '../model/errors.ts';
import type { Context } from './context.ts';
import type { QuerySpeakerArgs } from './schema.generated.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** A field as the graph stood at the moment that its argument `asOf` names; as it stands where it names none. */
export const asOfMoment =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const { asOf } = args as QuerySpeakerArgs;
    if (asOf == null) return resolve(source, args, context, info);
    if (context.isPast)
      throw new InvalidArgument(
        'asOf',
        'The whole query is asked as of a moment already (@asOf); leave out one of the two.',
      );
    return inThePast(context.graph, new Date(asOf), async (past) =>
      resolve(source, args, context.over(past), info),
    );
  };

/** A whole operation as the graph stood at the moment that its directive `@asOf` names; as it stands where it has none. */
export async function atItsMoment(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | undefined,
  context: Context,
  run: (context: Context) => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const given = operation.directives?.find(({ name }) => name.value === 'asOf');
  if (!given) return run(context);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  // What is wrong with variables is told by the execution.
  if (!coerced) return run(context);
  const moment = getDirectiveValues(schema.getDirective('asOf')!, operation, coerced)!.at as Date;
  try {
    return await inThePast(context.graph, moment, (past) => run(context.over(past)));
  } catch (error) {
    const { message } = error as Error;
    return { errors: [new GraphQLError(message, { nodes: given, originalError: error as Error })] };
  }
}
