import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

const PAGE = 20;
const MOST = 100;
/** How many a list without paging is taken to hold: roles, speakers of a statement, and the like are few. */
const SHORT_LIST = 3;

/** How many objects the answer to an operation could hold: each object counts once for each parent it could stand under. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: { readonly [name: string]: unknown },
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const costs = new Map<string, number>();

  function ofSet(set: SelectionSetNode, parent: GraphQLNamedType | undefined): number {
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) cost += ofField(node, parent);
      else if (node.kind === Kind.INLINE_FRAGMENT) {
        cost += ofSet(
          node.selectionSet,
          node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent,
        );
      } else cost += ofFragment(node.name.value);
    }
    return cost;
  }

  function ofFragment(name: string): number {
    const known = costs.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name)!;
    const cost = ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    costs.set(name, cost);
    return cost;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined): number {
    if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field || !isCompositeType(getNamedType(field.type))) return 0;
    return size(node, field) * (1 + ofSet(node.selectionSet, getNamedType(field.type)));
  }

  function size(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const pages = field.args.some(({ name }) => name === 'first' || name === 'last');
    if (pages) {
      const asked = numberAt(node, field, 'first') ?? numberAt(node, field, 'last') ?? PAGE;
      return Math.max(0, Math.min(asked, isThread(field) ? 10 * MOST : MOST));
    }
    const ids = given(node, 'ids');
    if (ids !== undefined) return [ids].flat().length;
    // The lists of a connection are as long as its page, which is counted already.
    if (/^(edges|nodes)$/.test(field.name)) return 1;
    return isListType(isNonNullType(field.type) ? field.type.ofType : field.type) ? SHORT_LIST : 1;
  }

  function numberAt(node: FieldNode, field: GraphQLField<unknown, unknown>, name: string) {
    const value = given(node, name) ?? field.args.find((one) => one.name === name)?.defaultValue;
    return typeof value === 'number' ? value : undefined;
  }

  /** What an argument is given, by a variable or its default too; undefined if left out. */
  function given(node: FieldNode, name: string): unknown {
    const value = node.arguments?.find((one) => one.name.value === name)?.value;
    if (value?.kind !== Kind.VARIABLE) return value && valueFromASTUntyped(value, variables);
    const sent = variables[value.name.value];
    if (sent !== undefined) return sent;
    const declared = operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === value.name.value,
    );
    return declared?.defaultValue && valueFromASTUntyped(declared.defaultValue);
  }

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function isThread(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name === 'Thread';
}
