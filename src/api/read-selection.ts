import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Selected, SelectionSet } from '../graph/selection.ts';

/** A field of an operation, with all that its selection depends on. */
export type Asked = {
  readonly schema: GraphQLSchema;
  readonly parentType: GraphQLObjectType;
  readonly fieldNodes: readonly FieldNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: { [variable: string]: unknown };
};

/** What a client asked for at this field, fragments, aliases, variables, @skip and @include resolved. */
export function selectionOf(asked: Asked): Selected {
  return selected(asked, asked.parentType, asked.fieldNodes);
}

/** The root fields that an operation asks for. */
export function rootFields(asked: Asked, set: SelectionSetNode): readonly Selected[] {
  return collect(asked, asked.parentType.name, [set]);
}

function selected(asked: Asked, parent: GraphQLObjectType, nodes: readonly FieldNode[]): Selected {
  const [node] = nodes as readonly [FieldNode];
  const field = node.name.value;
  const key = node.alias?.value ?? field;
  const definition = parent.getFields()[field];
  if (!definition) return { key, field, args: {}, below: NOTHING, nullable: false };
  return {
    key,
    field,
    args: getArgumentValues(definition, node, asked.variableValues),
    below: below(
      asked,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    ),
    nullable: !isNonNullType(definition.type),
    print: printerOf(definition.type),
  };
}

/** What is below `__typename`, which no type declares. */
const NOTHING: SelectionSet = { of: () => [] };

/** How a leaf is printed. What the graph holds was checked at import, so common values go out as they stand. */
function printerOf(type: GraphQLOutputType): Selected['print'] {
  const leaf = getNamedType(type);
  return isLeafType(leaf) && !AS_STORED.has(leaf.name) ? (value) => leaf.serialize(value) : undefined;
}

const AS_STORED = new Set(['String', 'ID', 'Int', 'Float', 'Boolean', 'PartialDate']);

function below(asked: Asked, sets: readonly SelectionSetNode[]): SelectionSet {
  const byType = new Map<string, readonly Selected[]>();
  return {
    of(name) {
      let fields = byType.get(name);
      if (!fields) {
        fields = collect(asked, name, sets);
        byType.set(name, fields);
      }
      return fields;
    },
  };
}

function collect(asked: Asked, name: string, sets: readonly SelectionSetNode[]): readonly Selected[] {
  const type = asked.schema.getType(name);
  if (!(type instanceof GraphQLObjectType)) throw new TypeError(`${name} is no object type of the schema.`);
  const byKey = new Map<string, FieldNode[]>();
  for (const set of sets) gather(asked, type, set, byKey);
  return [...byKey.values()].map((nodes) => selected(asked, type, nodes));
}

/** The fields that hold for a concrete type, by response key. */
function gather(
  asked: Asked,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  byKey: Map<string, FieldNode[]>,
): void {
  for (const node of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, node, asked.variableValues)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, asked.variableValues)?.if === false) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      byKey.set(key, [...(byKey.get(key) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : asked.fragments[node.name.value]!;
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined || holds(asked, type, condition))
      gather(asked, type, fragment.selectionSet, byKey);
  }
}

function holds(asked: Asked, type: GraphQLObjectType, condition: string): boolean {
  if (condition === type.name) return true;
  const other = asked.schema.getType(condition);
  return isAbstractType(other) && asked.schema.isSubType(other, type);
}
