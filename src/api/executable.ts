import type { GraphQLSchema } from 'graphql';
import { mutations } from './mutations.ts';
import { ask, lookUps } from './resolvers.ts';
import { loadSchema } from './schema.ts';

/** The contract with resolvers for its root fields; each gives its whole answer, down to the leaves. */
export function executableSchema(): GraphQLSchema {
  const schema = loadSchema();
  for (const field of Object.values(schema.getQueryType()!.getFields()))
    field.resolve = lookUps[field.name] ?? ask;
  for (const field of Object.values(schema.getMutationType()!.getFields()))
    field.resolve = mutations[field.name as keyof typeof mutations];
  return schema;
}
