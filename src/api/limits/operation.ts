import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is, fragments written out where they are used. */
export type Size = { depth: number; aliases: number; directives: number };

const NONE: Size = { depth: 0, aliases: 0, directives: 0 };
const known = new WeakMap<OperationDefinitionNode, Size>();

/** How large an operation of a valid document is; worked out once. */
export function sizeOf(document: DocumentNode, operation: OperationDefinitionNode): Size {
  let size = known.get(operation);
  if (!size) {
    size = measured(document, operation);
    known.set(operation, size);
  }
  return size;
}

function measured(document: DocumentNode, operation: OperationDefinitionNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const sizes = new Map<string, Size>();

  function ofSet({ selections }: SelectionSetNode): Size {
    return selections.map(ofSelection).reduce(together, NONE);
  }

  function ofSelection(node: SelectionSetNode['selections'][number]): Size {
    const own = directivesAt(node);
    if (node.kind === Kind.FRAGMENT_SPREAD) return together(own, ofFragment(node.name.value));
    const below = node.selectionSet ? ofSet(node.selectionSet) : NONE;
    if (node.kind === Kind.INLINE_FRAGMENT) return together(own, below);
    return {
      depth: 1 + below.depth,
      aliases: (node.alias ? 1 : 0) + below.aliases,
      directives: own.directives + below.directives,
    };
  }

  function ofFragment(name: string): Size {
    const found = sizes.get(name);
    if (found) return found;
    const fragment = fragments.get(name)!;
    const size = together(directivesAt(fragment), ofSet(fragment.selectionSet));
    sizes.set(name, size);
    return size;
  }

  return together(directivesAt(operation), ofSet(operation.selectionSet));
}

function together(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
  };
}

function directivesAt(node: Extract<ASTNode, { directives?: readonly unknown[] | undefined }>): Size {
  return { ...NONE, directives: node.directives?.length ?? 0 };
}
