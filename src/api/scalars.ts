import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeResolver, LatitudeResolver, LongitudeResolver, URLResolver } from 'graphql-scalars';
import { dateBounds } from '../model/dates.ts';

/** Checks a partial date on the way in. What the graph holds was checked at import, so it goes out as it stands. */
const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: String,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});

/** The scalars of the schema by name. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  PartialDate,
  DateTime: DateTimeResolver,
  URL: URLResolver,
  Latitude: LatitudeResolver,
  Longitude: LongitudeResolver,
};

function readDate(value: unknown): string {
  if (typeof value !== 'string')
    throw new GraphQLError('A date is written as a string, such as "2014-10".', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  try {
    dateBounds(value);
    return value;
  } catch (error) {
    throw new GraphQLError((error as Error).message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
