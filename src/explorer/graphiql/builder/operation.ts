import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseValue,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

// A query as something to build: what its tree of fields chooses, and the same query with more or less of it.

/** A step down a query: a field by its name, or the type that what stands there may have. */
export type Step = { field: string } | { on: string };
/** The steps from an operation to a place in it. */
export type Way = readonly Step[];

/** Reads a query; null while it has faults of syntax, and a document without definitions while it is empty. */
export function readQuery(text: string): DocumentNode | null {
  if (text.replace(/#.*/g, '').trim() === '') return { kind: Kind.DOCUMENT, definitions: [] };
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** The operation that is built: the named one, else the first. */
export function operationOf(document: DocumentNode, name?: string): OperationDefinitionNode | undefined {
  const all = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return all.find((one) => one.name?.value === name) ?? all[0];
}

/** What a query has at a place; undefined where it does not go. */
export function nodeAt(
  set: SelectionSetNode | undefined,
  way: Way,
): FieldNode | InlineFragmentNode | undefined {
  const [step, ...rest] = way;
  const node = set?.selections.find((one) => step !== undefined && fits(one, step)) as FieldNode | undefined;
  return rest.length === 0 ? node : nodeAt(node?.selectionSet, rest);
}

/** The query with what stands at a place changed: made where there is none, taken out where the change gives null. */
export function changed(
  text: string,
  schema: GraphQLSchema,
  way: Way,
  change: (node: SelectionNode) => SelectionNode | null,
  name?: string,
): string {
  const document = readQuery(text);
  if (!document) return text;
  const operation = operationOf(document, name);
  const type = operation?.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  const set = changedIn(operation?.selectionSet, type!, schema, way, change);
  const others = document.definitions.filter((one) => one !== operation);
  const next: OperationDefinitionNode | null = set && {
    ...(operation ?? { kind: Kind.OPERATION_DEFINITION, operation: 'query' as never }),
    selectionSet: set,
  };
  const definitions = operation
    ? document.definitions.flatMap((one) => (one === operation ? (next ?? []) : one))
    : [...(next ? [next] : []), ...others];
  // What is said above a query stays there; a query keeps no other comments when it is written anew.
  const title = /^(?:#.*\n)+/.exec(text)?.[0] ?? '';
  return `${title}${definitions.length > 0 ? `${print({ ...document, definitions })}\n` : ''}`;
}

function changedIn(
  set: SelectionSetNode | undefined,
  type: GraphQLNamedType,
  schema: GraphQLSchema,
  [step, ...rest]: Way,
  change: (node: SelectionNode) => SelectionNode | null,
): SelectionSetNode | null {
  const selections = set?.selections ?? [];
  const old = selections.find((one) => fits(one, step!));
  const below = typeBelow(type, schema, step!);
  let next: SelectionNode | null = old ?? made(type, schema, step!, rest.length === 0);
  if (rest.length === 0) next = change(next);
  else {
    const inner = changedIn((next as FieldNode).selectionSet, below, schema, rest, change);
    next = inner && ({ ...next, selectionSet: inner } as SelectionNode);
  }
  const all = old
    ? selections.flatMap((one) => (one === old ? (next ?? []) : one))
    : [...selections, ...(next ? [next] : [])];
  return all.length === 0 ? null : { kind: Kind.SELECTION_SET, selections: all };
}

function fits(node: SelectionNode, step: Step): boolean {
  if ('field' in step) return node.kind === Kind.FIELD && node.name.value === step.field && !node.alias;
  return node.kind === Kind.INLINE_FRAGMENT && node.typeCondition?.name.value === step.on;
}

/** The type that a step leads to. */
export function typeBelow(type: GraphQLNamedType, schema: GraphQLSchema, step: Step): GraphQLNamedType {
  if ('on' in step) return schema.getType(step.on)!;
  return getNamedType(fieldsOf(type)[step.field]!.type);
}

/** The fields of a type; none of a union, which has none of its own. */
export function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

/** A new node; a whole one of several fields begins with one of them, since none may be empty. */
function made(type: GraphQLNamedType, schema: GraphQLSchema, step: Step, isWhole: boolean): SelectionNode {
  const below = typeBelow(type, schema, step);
  const selectionSet = isCompositeType(below) && isWhole ? firstOf(below, schema) : undefined;
  if ('on' in step)
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: step.on } },
      selectionSet: selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] },
    };
  const required = fieldsOf(type)[step.field]!.args.filter(isRequiredArgument);
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: step.field },
    arguments: required.map(({ name }) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: name },
      value: { kind: Kind.STRING, value: '' },
    })),
    ...(selectionSet ? { selectionSet } : {}),
  };
}

const TELLING = ['nodes', 'name', 'title', 'text', 'id'];

/** What a thing is asked for first: the items of a page, else what tells it, else whatever it has. */
function firstOf(type: GraphQLNamedType, schema: GraphQLSchema): SelectionSetNode {
  const fields = fieldsOf(type);
  const field =
    TELLING.find((name) => name in fields) ??
    Object.values(fields).find((one) => !isCompositeType(getNamedType(one.type)) && one.args.length === 0)
      ?.name ??
    '__typename';
  const node =
    field === '__typename'
      ? { kind: Kind.FIELD as const, name: { kind: Kind.NAME as const, value: field } }
      : made(type, schema, { field }, true);
  return { kind: Kind.SELECTION_SET, selections: [node] };
}

/** The field with an argument set to a GraphQL value as it is written, or without it where that is empty; null where it is no value. */
export function withArgument(field: FieldNode, name: string, written: string): FieldNode | null {
  const others = (field.arguments ?? []).filter((one) => one.name.value !== name);
  if (written.trim() === '') return { ...field, arguments: others };
  try {
    const value = parseValue(written);
    return {
      ...field,
      arguments: [...others, { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value }] as never,
    };
  } catch {
    return null;
  }
}
