import { type GraphQLInputObjectType, type GraphQLSchema, getNullableType, isListType } from 'graphql';

/** How an address gives each field of a filter: as it stands, as a list between commas, or as true or false. */
type Readings = Readonly<Record<string, 'text' | 'list' | 'flag'>>;

/** How an address gives the fields of this filter of the contract. */
export function readingsOf(schema: GraphQLSchema, filter: string): Readings {
  const fields = Object.values((schema.getType(filter) as GraphQLInputObjectType).getFields());
  return Object.fromEntries(
    fields.map(({ name, type }) => {
      const given = getNullableType(type);
      return [name, isListType(given) ? 'list' : String(given) === 'Boolean' ? 'flag' : 'text'];
    }),
  );
}

/** Reads the parameters of an address as a filter of the contract; throws a refusal that names what may stand there. */
export function filterOf(parameters: Record<string, unknown>, readings: Readings): Record<string, unknown> {
  const names = Object.keys(readings).join(', ');
  const entries = Object.entries(parameters).map(([name, given]) => {
    const reading = Object.hasOwn(readings, name) ? readings[name] : undefined;
    if (reading === undefined || typeof given !== 'string')
      throw refusal(
        `This export has no filter ${JSON.stringify(name)}, or it is given twice; it may be filtered once each by ${names}.`,
      );
    return [name, read(name, given, reading)];
  });
  return Object.fromEntries(entries);
}

/** An error that is the client's to mend. */
export function refusal(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 400 });
}

function read(name: string, given: string, reading: Readings[string]): unknown {
  if (reading === 'text') return given;
  if (reading === 'list') return given.split(',').map((one) => one.trim());
  if (given === 'true' || given === 'false') return given === 'true';
  throw refusal(`${name} is ${JSON.stringify(given)}; write true or false.`);
}
