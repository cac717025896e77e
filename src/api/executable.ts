import type { GraphQLSchema } from 'graphql';
import { ask, lookUps } from './resolvers.ts';
import { loadSchema } from './schema.ts';

/** The contract with resolvers for its root fields; each gives its whole answer, down to the leaves. */
export function executableSchema(): GraphQLSchema {
  const schema = loadSchema();
  for (const field of Object.values(schema.getQueryType()!.getFields()))
    field.resolve = lookUps[field.name] ?? ask;
  return schema;
}
