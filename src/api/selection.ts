import {
  type FieldNode,
  GraphQLIncludeDirective,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Selected, SelectionSet } from '../graph/selection.ts';

/** What a client asked for at this field, fragments, aliases, variables, @skip and @include resolved. */
export function selectionOf(info: GraphQLResolveInfo): Selected {
  return selected(info, info.parentType, info.fieldNodes);
}

function selected(
  info: GraphQLResolveInfo,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Selected {
  const [node] = nodes as readonly [FieldNode];
  const definition = parent.getFields()[node.name.value]!;
  return {
    key: node.alias?.value ?? node.name.value,
    field: node.name.value,
    args: getArgumentValues(definition, node, info.variableValues),
    below: below(
      info,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    ),
  };
}

function below(info: GraphQLResolveInfo, sets: readonly SelectionSetNode[]): SelectionSet {
  const byType = new Map<string, readonly Selected[]>();
  return {
    of(name) {
      let fields = byType.get(name);
      if (!fields) {
        fields = collect(info, name, sets);
        byType.set(name, fields);
      }
      return fields;
    },
  };
}

function collect(
  info: GraphQLResolveInfo,
  name: string,
  sets: readonly SelectionSetNode[],
): readonly Selected[] {
  const type = info.schema.getType(name);
  if (!(type instanceof GraphQLObjectType)) throw new TypeError(`${name} is no object type of the schema.`);
  const byKey = new Map<string, FieldNode[]>();
  for (const set of sets) gather(info, type, set, byKey);
  return [...byKey.values()].map((nodes) => selected(info, type, nodes));
}

/** The fields that hold for a concrete type, by response key; __typename is the executor's own. */
function gather(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  byKey: Map<string, FieldNode[]>,
): void {
  for (const node of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if === false) continue;
    if (node.kind === Kind.FIELD) {
      if (node.name.value === '__typename') continue;
      const key = node.alias?.value ?? node.name.value;
      byKey.set(key, [...(byKey.get(key) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value]!;
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined || holds(info, type, condition))
      gather(info, type, fragment.selectionSet, byKey);
  }
}

function holds(info: GraphQLResolveInfo, type: GraphQLObjectType, condition: string): boolean {
  if (condition === type.name) return true;
  const other = info.schema.getType(condition);
  return isAbstractType(other) && info.schema.isSubType(other, type);
}
