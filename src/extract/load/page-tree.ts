import { Parser } from 'htmlparser2';

/** A node of a page: an element, or (with `text`) a piece of its text. */
export type PageNode = {
  /** In lower case; empty for text. */
  name: string;
  text: string | null;
  attributes: Readonly<Record<string, string>>;
  parent: PageNode | null;
  children: PageNode[];
  /** Its place among its parent's children. */
  index: number;
};

/** Reads HTML, broken or not, into a tree. Linear, and without recursion, however deep the marks are nested. */
export function readPage(html: string): PageNode {
  const root: PageNode = { name: '#page', text: null, attributes: {}, parent: null, children: [], index: 0 };
  let open = root;
  const add = (name: string, text: string | null, attributes: Record<string, string>): PageNode => {
    const node: PageNode = {
      name,
      text,
      attributes,
      parent: open,
      children: [],
      index: open.children.length,
    };
    open.children.push(node);
    return node;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open = add(name, null, attributes);
      },
      ontext(text) {
        add('', text, {});
      },
      onclosetag(name) {
        if (open.name === name && open.parent) open = open.parent;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return root;
}

/** The nodes below a node in the page's order, each with whether it is entered or left; `enter` false keeps the walk out of an element. */
export function walkPage(
  root: PageNode,
  visit: { enter(node: PageNode): boolean; leave(node: PageNode): void },
): void {
  let node: PageNode | null = root.children[0] ?? null;
  while (node) {
    const inside: PageNode | undefined = visit.enter(node) ? node.children[0] : undefined;
    if (inside) {
      node = inside;
      continue;
    }
    if (node.text === null) visit.leave(node);
    while (node && node !== root) {
      const next: PageNode | undefined = node.parent?.children[node.index + 1];
      if (next) {
        node = next;
        break;
      }
      node = node.parent;
      if (node && node !== root) visit.leave(node);
    }
    if (node === root) return;
  }
}

/** The elements below a node that pass a test, in the page's order. */
export function findElements(root: PageNode, test: (node: PageNode) => boolean): PageNode[] {
  const found: PageNode[] = [];
  walkPage(root, {
    enter(node) {
      if (node.text === null && test(node)) found.push(node);
      return true;
    },
    leave() {},
  });
  return found;
}

/** All the text below a node. */
export function textOf(root: PageNode): string {
  let text = '';
  walkPage(root, {
    enter(node) {
      text += node.text ?? '';
      return true;
    },
    leave() {},
  });
  return text;
}
