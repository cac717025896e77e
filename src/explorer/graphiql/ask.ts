import type { GraphiQL } from 'graphiql';
import type { ComponentProps } from 'react';
import { keepLatest } from './latest.ts';
import { operationsIn } from './operations.ts';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

/** Sends a query to this server, with the headers that the editor holds, and keeps it with its answer. */
export const ask: Fetcher = async (request, options) => {
  const { query, variables } = request;
  // The editor notices a moment late which operations its text holds, and may still name one of the tab before.
  const isThere = operationsIn(query).includes(request.operationName ?? '');
  const operationName = isThere ? request.operationName : undefined;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...options?.headers,
    },
    body: JSON.stringify({ ...request, operationName }),
  }).catch(() => {
    throw new Error('The server cannot be reached. Check that it runs, then try again.');
  });
  const body = await response.json();
  // What the editor asks for itself is no question of the reader's.
  if (operationName !== 'IntrospectionQuery')
    keepLatest({ asked: { query, variables: variables ?? {} }, answer: body.data ?? null, operationName });
  return body;
};
