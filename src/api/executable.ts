import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { ask, lookUps, readKey, readType } from './resolvers.ts';
import { loadSchema } from './schema.ts';

/** The contract with its resolvers: root fields ask the graph, everything below reads what the answer holds. */
export function executableSchema(): GraphQLSchema {
  const schema = loadSchema();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = readType;
    if (!isObjectType(type)) continue;
    const root = type === schema.getQueryType();
    for (const field of Object.values(type.getFields()))
      field.resolve = root ? (lookUps[field.name] ?? ask) : readKey;
  }
  return schema;
}
