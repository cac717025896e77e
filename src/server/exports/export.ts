import type { PageInfo, Query } from '../../api/schema.generated.ts';
import type { Cell } from '../../model/spreadsheet.ts';

/** A column: what it says, in words, and how it is read from what a row is about. */
export type Column<Node> = readonly [says: string, cell: (node: Node) => Cell];

/** Columns by name, in the order in which they are written. */
export type Columns<Node> = Readonly<Record<string, Column<Node>>>;

/** What is exported, one a row. */
export type Export = {
  /** Its name in the address. */
  name: string;
  /** What a row is, in words. */
  says: string;
  /** Its filter in the contract, each field of which an address may hold. */
  filter: string;
  /** Arguments of the field beside the filter that an address may hold, as the contract names them. */
  words: readonly string[];
  /** The field of the contract that gives it. */
  field: 'statements' | 'contradictions' | 'responses' | 'unanswered' | 'search' | 'speakers' | 'sources';
  /** Asks for a page by `$filter` and `$after`, and for how many there are where `$counting` is true. */
  query: string;
  /** What each column says, by name and in order. */
  columns: ReadonlyMap<string, string>;
  /** The rows of a page with their cells in the order of these columns, and where the next page begins; null after the last. */
  read: (answer: Query, columns: readonly string[]) => Page;
};

/** Some rows of an export. */
export type Page = { rows: Cell[][]; next: string | null; total: number };

type Parts<Node> = Pick<Export, 'name' | 'says' | 'filter' | 'query' | 'field'> & {
  words?: readonly string[];
  columns: Columns<Node>;
};

/** Makes an export of what a connection of the contract holds. */
export function exportOf<Node>({ columns, words = [], ...parts }: Parts<Node>): Export {
  return {
    ...parts,
    words,
    columns: new Map(Object.entries(columns).map(([name, [says]]) => [name, says])),
    read(answer, chosen) {
      const cells = chosen.map((name) => columns[name]![1]);
      const { nodes, pageInfo, totalCount } = answer[parts.field] as unknown as Connection<Node>;
      return {
        rows: nodes.map((node) => cells.map((cell) => cell(node) ?? null)),
        next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
        total: totalCount,
      };
    },
  };
}

type Connection<Node> = { nodes: readonly Node[]; pageInfo: PageInfo; totalCount: number };
