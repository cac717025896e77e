import type { GraphiQL } from 'graphiql';
import type { ComponentProps } from 'react';
import { keepLatest } from './latest.ts';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

/** Sends a query to this server, with the headers that the editor holds, and keeps it with its answer. */
export const ask: Fetcher = async (request, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...options?.headers,
    },
    body: JSON.stringify(request),
  });
  const body = await response.json();
  const { query, variables, operationName } = request;
  // What the editor asks for itself is no question of the reader's.
  if (operationName !== 'IntrospectionQuery')
    keepLatest({ asked: { query, variables: variables ?? {} }, answer: body.data ?? null });
  return body;
};
