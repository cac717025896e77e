import { type GraphQLInputObjectType, getNamedType, getNullableType, isEnumType, isListType } from 'graphql';
import { fc } from './properties.ts';
import type { Values } from './random-query.ts';

/** A filter with at most so many of its fields. */
export function filterFor(
  input: GraphQLInputObjectType,
  values: Values,
  most: number,
): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .subarray(Object.keys(input.getFields()), { maxLength: most })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, valueFor(input, name, values)]))),
    );
}

function valueFor(input: GraphQLInputObjectType, name: string, values: Values): fc.Arbitrary<unknown> {
  const type = getNullableType(input.getFields()[name]!.type);
  const leaf = getNamedType(type);
  if (isEnumType(leaf)) {
    const one = fc.constantFrom(...leaf.getValues().map((value) => value.name));
    return isListType(type) ? fc.array(one, { minLength: 1, maxLength: 3 }) : one;
  }
  if (leaf.name === 'Boolean') return fc.boolean();
  return fc.constantFrom(...(values[`${name}: ${leaf.name}`] ?? values[leaf.name]!));
}
