import { type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';

type Asked = { variables?: Record<string, unknown> | undefined; operationName?: string | undefined };

/**
 * The answer that graphql-js itself gives to an operation when every field is read from an answer that was given. The two
 * are the same text only where each key that was asked for is there, in the order asked for, and none else; where every
 * `__typename`, enum and scalar is the contract's; and where no null stands in a place that allows none.
 *
 * What may be of several types must have been asked for its `__typename`.
 */
export function judged(
  schema: GraphQLSchema,
  query: string,
  data: unknown,
  { variables, operationName }: Asked = {},
): ExecutionResult {
  const result = execute({
    schema,
    document: parse(query),
    rootValue: data,
    variableValues: variables,
    operationName,
    fieldResolver(source, _, __, { path, parentType }) {
      if (!Object.hasOwn(source, path.key))
        throw new Error(`The answer has no ${path.key} in a ${parentType.name}.`);
      return source[path.key];
    },
    typeResolver: ({ __typename }) => __typename,
  }) as ExecutionResult;
  return JSON.parse(JSON.stringify(result));
}

/** Expects an answer to be what graphql-js would make of it, to the letter. */
export function expectJudged(schema: GraphQLSchema, query: string, data: unknown, asked: Asked = {}): void {
  const { errors, ...result } = judged(schema, query, data, asked);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toBe(JSON.stringify(result.data));
}
