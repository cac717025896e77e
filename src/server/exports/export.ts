import type { PageInfo, Query } from '../../api/schema.generated.ts';

/** A cell as the contract gives it. */
export type Cell = string | number | boolean | null | undefined;

/** A row with the name of each of its cells. */
export type Row = Record<string, Cell>;

/** What is exported, one a row. */
export type Export = {
  /** Its name in the address. */
  name: string;
  /** Its filter in the contract, each field of which an address may hold. */
  filter: string;
  /** Asks for a page by `$filter` and `$after`. */
  query: string;
  /** The names of the cells of a row, in order. */
  columns: readonly string[];
  /** The rows of a page, and where the next one begins; null after the last. */
  read: (answer: Query) => { rows: Row[]; next: string | null };
};

type Parts<Node> = Pick<Export, 'name' | 'filter' | 'query'> & {
  page: (answer: Query) => { nodes: readonly Node[]; pageInfo: PageInfo };
  /** What each column says of a node, in order. */
  columns: Record<string, (node: Node) => Cell>;
};

/** Makes an export of what a connection of the contract holds. */
export function exportOf<Node>({ page, columns, ...parts }: Parts<Node>): Export {
  const rowOf = (node: Node): Row =>
    Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(node) ?? null]));
  return {
    ...parts,
    columns: Object.keys(columns),
    read(answer) {
      const { nodes, pageInfo } = page(answer);
      return { rows: nodes.map(rowOf), next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
    },
  };
}

/** Several speakers in one cell. */
export function namesOf(speakers: readonly { name: string }[]): string {
  return speakers.map(({ name }) => name).join('; ');
}
