import { type GraphQLInputObjectType, type GraphQLSchema, getNullableType, isListType } from 'graphql';

/** How an address gives a value: as it stands, as a list between commas, or as true or false. */
type Reading = 'text' | 'list' | 'flag';

/** How an address gives each field of a filter. */
export type Readings = Readonly<Record<string, Reading>>;

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

/** Reads parameters as a filter of the contract; throws a refusal in words that `faultOf` makes for the first that is no field of it. */
export function filterOf(
  parameters: Record<string, unknown>,
  readings: Readings,
  faultOf: (name: string) => string,
): Record<string, unknown> {
  const entries = Object.entries(parameters).map(([name, given]) => {
    const reading = Object.hasOwn(readings, name) ? readings[name] : undefined;
    if (reading === undefined || typeof given !== 'string') throw refusal(faultOf(name.slice(0, 100)));
    return [name, read(name, given, reading)];
  });
  return Object.fromEntries(entries);
}

/** Several values between commas. */
export function listed(given: string): string[] {
  return given.split(',').map((one) => one.trim());
}

function read(name: string, given: string, reading: Reading): unknown {
  if (reading === 'text') return given;
  if (reading === 'list') return listed(given);
  if (given === 'true' || given === 'false') return given === 'true';
  throw refusal(`${name} is ${JSON.stringify(given.slice(0, 100))}; write true or false.`);
}

/** An error that is the client's to mend. */
export function refusal(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 400 });
}
