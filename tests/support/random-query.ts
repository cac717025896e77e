import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parseType,
  typeFromAST,
} from 'graphql';

/** Picks a number from 0 to one below `of`. */
export type Pick = (of: number) => number;

/** What arguments may be asked for, by the argument's name; `ids` are ids of anything. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/** `defaults` are the values of variables that are declared with a default and not sent. */
export type RandomQuery = {
  query: string;
  variables: Record<string, unknown>;
  defaults: Record<string, unknown>;
};

/** How deep below the root a query goes. */
const DEPTH = 4;
/** From how many aliases on a query grows no wider; 60 may be used. */
const MANY = 15;

/**
 * A valid query over the whole contract: fields with arguments as literals or variables, aliases, variables' defaults, named and
 * inline fragments, @skip and @include, keys written twice. What may be of several types is asked for its `__typename`.
 */
export function randomQuery(schema: GraphQLSchema, values: Values, pick: Pick): RandomQuery {
  const variables: Record<string, unknown> = {};
  const defaults: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let keys = 0;
  const chance = (of: number) => pick(of) === 0;
  const one = <T>(list: readonly T[]): T => list[pick(list.length)]!;

  function variable(type: string, value: unknown): string {
    const name = `v${declared.length}`;
    if (chance(3)) {
      const literal = literalOf(value, typeFromAST(schema, parseType(type)) as GraphQLInputType);
      declared.push(`$${name}: ${type} = ${literal}`);
      defaults[name] = value;
    } else {
      declared.push(`$${name}: ${type}`);
      variables[name] = value;
    }
    return `$${name}`;
  }

  function directive(): string {
    if (!chance(8)) return '';
    const on = !chance(3);
    const name = chance(2) ? 'include' : 'skip';
    const value = (name === 'include') === on;
    return ` @${name}(if: ${chance(2) ? value : variable('Boolean!', value)})`;
  }

  function givenFor({ name, type: wrapped }: Place, owner: string, depth = 0): unknown {
    const type = getNullableType(wrapped);
    if (isListType(type)) {
      return Array.from({ length: 1 + pick(2) }, () => givenFor({ name, type: type.ofType }, owner, depth));
    }
    if (isEnumType(type)) return one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const given = fields.filter((field) => isNonNullType(field.type) || chance(depth > 0 ? 6 : 5));
      return Object.fromEntries(given.map((field) => [field.name, givenFor(field, type.name, depth + 1)]));
    }
    const named = type.toString();
    if (named === 'Boolean') return chance(2);
    const pool = poolOf(values, owner, name, named);
    if (!pool) throw new Error(`No value is known for ${owner}.${name}: ${named}.`);
    return one(pool);
  }

  function written(argument: GraphQLArgument, value: unknown): string {
    const type = argument.type as GraphQLInputType;
    if (chance(2)) return `${argument.name}: ${variable(type.toString(), value)}`;
    return `${argument.name}: ${literalOf(value, type)}`;
  }

  /** Arguments that go together: one of id and name, one of first and last. */
  function argumentsOf(field: GraphQLField<unknown, unknown>, owner: string): string {
    const names = new Set(field.args.map(({ name }) => name));
    const left = new Set(['after', 'before']);
    if (names.has('id') && names.has('name')) left.add(chance(2) ? 'id' : 'name');
    if (names.has('first') && names.has('last')) left.add(chance(3) ? 'first' : 'last');
    const given = field.args.filter((argument) => {
      if (left.has(argument.name)) return false;
      const always = isRequiredArgument(argument) || ['id', 'name', 'first', 'last'].includes(argument.name);
      return always || chance(2);
    });
    if (given.length === 0) return '';
    return `(${given.map((argument) => written(argument, givenFor(argument, `${owner}.${field.name}`))).join(', ')})`;
  }

  function fieldOf(
    field: GraphQLField<unknown, unknown>,
    owner: string,
    depth: number,
    apart: boolean,
  ): string[] {
    const type = getNamedType(field.type);
    const given = argumentsOf(field, owner);
    // A key of its own wherever the same key could mean something else.
    const alias = apart || given !== '' || chance(6) ? `${one(['k', '_', 'a', 'id'])}${keys++}: ` : '';
    const text = `${alias}${field.name}${given}${directive()}`;
    if (!isCompositeType(type)) return [text];
    const twice = keys < MANY && chance(6);
    return Array.from({ length: twice ? 2 : 1 }, () => `${text} ${setOf(type, depth - 1)}`);
  }

  function fieldsOf(type: GraphQLCompositeType, depth: number, apart: boolean): string[] {
    if (isUnionType(type)) return [];
    const all = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    if (all.length === 0) return ['__typename'];
    return Array.from({ length: 1 + pick(keys < MANY ? 3 : 1) }, () =>
      fieldOf(one(all), type.name, depth, apart),
    ).flat();
  }

  function setOf(type: GraphQLCompositeType, depth: number): string {
    const parts = fieldsOf(type, depth, false);
    if (isAbstractType(type)) {
      parts.splice(pick(parts.length + 1), 0, '__typename');
      const members = schema.getPossibleTypes(type);
      for (let i = pick(3); i > 0; i--) parts.push(fragmentOf(one(members), depth));
    } else if (chance(4)) parts.push(chance(2) ? '__typename' : `k${keys++}: __typename`);
    if (chance(6)) parts.push(fragmentOf(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  function fragmentOf(on: GraphQLCompositeType, depth: number): string {
    const body = fieldsOf(on, Math.min(depth, 1), true);
    const set = `{ ${body.length === 0 ? '__typename' : body.join(' ')} }`;
    if (chance(2)) return `... on ${on.name}${directive()} ${set}`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${on.name} ${set}`);
    return `...${name}${directive()}`;
  }

  const root: GraphQLObjectType = schema.getQueryType()!;
  const asked = fieldsOf(root, DEPTH, false);
  if (chance(5)) asked.push(fragmentOf(root, 2));
  if (chance(5)) asked.push(`... on Query${directive()} { ${fieldsOf(root, 2, true).join(' ')} }`);
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query';
  return { query: [`${head} { ${asked.join('\n  ')} }`, ...fragments].join('\n'), variables, defaults };
}

/** A value as it is written in a query. */
function literalOf(value: unknown, wrapped: GraphQLInputType): string {
  const type = getNullableType(wrapped);
  if (isListType(type))
    return `[${(value as unknown[]).map((one) => literalOf(one, type.ofType)).join(', ')}]`;
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as object).map(
      ([name, one]) => `${name}: ${literalOf(one, fields[name]!.type)}`,
    );
    return `{ ${parts.join(', ')} }`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}

/** The arguments and the fields of inputs, as `owner.name: Type`, for which no value may be asked for. */
export function withoutValues(schema: GraphQLSchema, values: Values): string[] {
  const none = new Set<string>();
  const look = ({ name, type }: Place, owner: string) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) {
      if (inputs.has(named)) return;
      inputs.add(named);
      for (const field of Object.values(named.getFields())) look(field, named.name);
    } else if (!isEnumType(named) && named.name !== 'Boolean' && !poolOf(values, owner, name, named.name)) {
      none.add(`${owner}.${name}: ${named}`);
    }
  };
  const inputs = new Set<unknown>();
  const change = schema.getMutationType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === change || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        if (!['after', 'before'].includes(argument.name)) look(argument, `${type.name}.${field.name}`);
      }
    }
  }
  return [...none];
}

const poolOf = (values: Values, owner: string, name: string, type: string) =>
  values[`${owner}.${name}`] ?? values[`${name}: ${type}`] ?? values[type];

/** An argument, or a field of an input. */
type Place = { name: string; type: GraphQLInputType };
