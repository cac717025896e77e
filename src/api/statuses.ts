import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';

const REQUEST_ERRORS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * GraphQL over HTTP: a client that asks for application/json alone takes any other status than 200 for a fault of the
 * transport, so what is wrong with its query goes out with 200; application/graphql-response+json tells by status. A graph
 * that cannot be read is such a fault: where it left no answer the status is 503, for whoever watches or balances.
 */
export const statuses: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (response.body.kind !== 'single') return;
        const { data, errors } = response.body.singleResult;
        if (!errors) return;
        const codes = errors.map(({ extensions }) => extensions?.code as string);
        if (isWithoutAnswer(data) && codes.includes('SERVICE_UNAVAILABLE')) {
          response.http.status = 503;
          response.http.headers.set('retry-after', '1');
          return;
        }
        const accepts = request.http?.headers.get('accept') ?? '';
        if (response.http.status !== 400 || accepts.includes('application/graphql-response+json')) return;
        if (codes.every((code) => REQUEST_ERRORS.has(code))) response.http.status = 200;
      },
    };
  },
};

/** Whether nothing that was asked for has an answer. */
function isWithoutAnswer(data: Record<string, unknown> | null | undefined): boolean {
  return !data || Object.values(data).every((answer) => answer === null);
}
