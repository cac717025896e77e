import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

const QUOTED: ReadonlySet<string> = new Set(['String', 'ID', 'PartialDate', 'DateTime', 'URL']);

/** Writes what somebody typed for an argument as GraphQL: words are quoted, a variable stays one, commas divide a list. */
export function literalOf(type: GraphQLInputType, typed: string): string {
  const text = typed.trim();
  const bare = getNullableType(type);
  if (text === '' || text.startsWith('$') || isInputObjectType(getNamedType(bare))) return text;
  if (isListType(bare))
    return `[${text
      .split(',')
      .map((one) => literalOf(bare.ofType, one))
      .join(', ')}]`;
  return QUOTED.has(getNamedType(bare).name) ? JSON.stringify(text) : text;
}

/** The same the other way: what stands in a query, as somebody would type it. */
export function typedOf(written: string): string {
  return written.replace(/^\[([\s\S]*)\]$/, '$1').replace(/"((?:[^"\\]|\\.)*)"/g, '$1');
}

/** What may be chosen for an argument; null where anything may be typed. */
export function choicesOf(type: GraphQLInputType): string[] | null {
  const bare = getNullableType(type);
  if (isListType(bare)) return null;
  if (isEnumType(bare)) return bare.getValues().map(({ name }) => name);
  return getNamedType(bare).name === 'Boolean' ? ['true', 'false'] : null;
}
