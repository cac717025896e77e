import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** Every field of a type, as a selection. What can be looked up by id is asked for its id alone; all else is asked whole. */
export function wholeOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return REFERENCE;
  const fields = Object.values(type.getFields()).map((field) => wholeField(schema, field));
  return `{ __typename ${fields.join(' ')} }`;
}

/** One field with all that is below it; `given` are its arguments, such as `(first: 2)`. */
export function wholeField(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, given = ''): string {
  const below = getNamedType(field.type);
  if (isLeafType(below)) return `${field.name}${given}`;
  return `${field.name}${given} ${isLookedUp(schema, below) ? REFERENCE : wholeOf(schema, below)}`;
}

const REFERENCE = '{ __typename ... on Node { id } }';

function isLookedUp(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const node = schema.getType('Node') as GraphQLInterfaceType;
  if (type === node) return true;
  if (isAbstractType(type)) return schema.getPossibleTypes(type).every((one) => isLookedUp(schema, one));
  return (type as GraphQLObjectType).getInterfaces().includes(node);
}

/** The fields that hold a value somewhere in an answer made of such selections, as `Type.field`. */
export function fieldsAnswered(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) fieldsAnswered(one, found);
  else if (value !== null && typeof value === 'object') {
    const { __typename: type, ...fields } = value as Record<string, unknown>;
    for (const [field, below] of Object.entries(fields)) {
      const empty = below === null || (Array.isArray(below) && below.length === 0);
      if (!empty) found.add(`${type}.${field}`);
      fieldsAnswered(below, found);
    }
  }
  return found;
}
