import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { costOf } from './cost.ts';
import { LIMITS, tooMuch } from './limits.ts';
import { sizeOf } from './operation.ts';

/** The first limit that an operation of a valid document exceeds, by its size or by what its answer could hold; null where it exceeds none. */
export function limitExceeded(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): GraphQLError | null {
  const size = sizeOf(document, operation);
  for (const limit of ['depth', 'aliases', 'directives'] as const)
    if (size[limit] > LIMITS[limit]) return tooMuch(limit, size[limit]);
  const cost = costOf(schema, document, operation, variables);
  return cost > LIMITS.objects ? tooMuch('objects', cost) : null;
}
