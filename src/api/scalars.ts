import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import {
  DateTimeResolver,
  JSONResolver,
  LatitudeResolver,
  LongitudeResolver,
  URLResolver,
} from 'graphql-scalars';
import { dateBounds } from '../model/dates.ts';

/** Checks a partial date on the way in. What the graph holds was checked at import, so it goes out as it stands. */
const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: String,
  parseValue: (value) => readDate(value),
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** The scalars of the schema by name. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  PartialDate,
  DateTime: DateTimeResolver,
  JSON: JSONResolver,
  URL: URLResolver,
  Latitude: LatitudeResolver,
  Longitude: LongitudeResolver,
};

/** `node` is where it stands in a query; in a variable it has no place. */
function readDate(value: unknown, node?: ValueNode): string {
  if (typeof value !== 'string')
    throw new GraphQLError('A date is written as a string, such as "2014-10".', {
      nodes: node ?? null,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  try {
    dateBounds(value);
    return value;
  } catch (error) {
    const { message } = error as Error;
    throw new GraphQLError(message, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' } });
  }
}
