import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { rejected } from './limits.ts';
import { limitExceeded } from './within.ts';

/** Rejects an operation that is too large, or whose answer could be, before any of it is asked. */
export const limits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        assertKnownKind(schema, operation);
        const tooLarge = limitExceeded(schema, document, operation, request.variables ?? {});
        if (tooLarge) throw tooLarge;
      },
    };
  },
};

/** Validation has nothing to say of a kind of operation that the schema lacks, or that is answered elsewhere. */
function assertKnownKind(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
  if (operation === 'subscription')
    throw rejected(
      'OPERATION_NOT_SUPPORTED',
      'A subscription is answered over server-sent events; send it with the header Accept: text/event-stream.',
    );
  if (!schema.getRootType(operation))
    throw rejected(
      'OPERATION_NOT_SUPPORTED',
      `This server has no ${operation}s; send a query or a mutation.`,
    );
}
