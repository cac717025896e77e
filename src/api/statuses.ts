import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';

const REQUEST_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * GraphQL over HTTP: a client that asks for application/json alone takes any other status than 200 for a fault of the
 * transport, so what is wrong with its query goes out with 200; application/graphql-response+json tells by status.
 */
export const jsonStatus: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accepts = request.http?.headers.get('accept') ?? '';
        if (response.http.status !== 400 || accepts.includes('application/graphql-response+json')) return;
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
        if (errors?.every(({ extensions }) => REQUEST_ERRORS.has(extensions?.code as string)))
          response.http.status = 200;
      },
    };
  },
};
