import {
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Selected } from '../../graph/selection.ts';
import { documentFault } from '../limits/document.ts';
import { LIMITS, rejected } from '../limits/limits.ts';
import { finiteLiterals } from '../limits/literals.ts';
import { limitExceeded } from '../limits/within.ts';
import { rootFields } from '../read-selection.ts';

/** A subscription as it comes over HTTP. */
export type Asking = { query?: unknown; operationName?: unknown; variables?: unknown };

/**
 * Reads a subscription by the same rules and limits as any operation; gives its one root field.
 * @throws GraphQLError[] with all that is wrong with it.
 */
export function readSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: Asking,
): Selected {
  if (typeof query !== 'string')
    throw [rejected('BAD_REQUEST', 'There is no query; send {"query": "subscription { … }"}.')];
  const fault = documentFault(query);
  if (fault) throw [rejected(fault.code, fault.message)];
  const document = parsed(query);
  const errors = validate(schema, document, [...specifiedRules, finiteLiterals]);
  if (errors.length > 0) throw errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : null);
  if (!operation)
    throw [
      rejected(
        'OPERATION_RESOLUTION_FAILURE',
        'There is no operation of that name, or no single one; name one.',
      ),
    ];
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    throw [
      rejected(
        'OPERATION_NOT_SUPPORTED',
        `A ${operation.operation} is no subscription; send it without the header Accept: text/event-stream.`,
      ),
    ];
  const given = (variables ?? {}) as Record<string, unknown>;
  const tooLarge = limitExceeded(schema, document, operation, given);
  if (tooLarge) throw [tooLarge];
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (values.errors) throw values.errors.map((error) => coded(error, 'BAD_USER_INPUT'));
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  ) as Record<string, FragmentDefinitionNode>;
  const parentType = schema.getSubscriptionType()!;
  const asked = { schema, parentType, fieldNodes: [], fragments, variableValues: values.coerced };
  const [root] = rootFields(asked, operation.selectionSet);
  if (!root) throw [rejected('BAD_REQUEST', 'The subscription asks for nothing, by its @skip or @include.')];
  return root;
}

function parsed(query: string) {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    throw [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions, path, originalError } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions: { code } });
}
