import type { IdKind } from '../../model/ids.ts';
import type { Report } from '../faults/report.ts';
import type { Cell, Header } from './cells.ts';
import type { Space } from './columns.ts';
import type { WhereInTable } from './where.ts';

/** What a table remembers from one source to the next; it grows with the things that are named and the keys that are given. */
export type Memory = {
  /** The ids of what was defined, by space and name; null where the definition is faulty. */
  names: Record<Space, Map<string, string | null>>;
  /** The keys of statements; false where their source has faults. */
  keys: Map<string, boolean>;
};

/** A thing that the rows of a source define. */
export type Defined = {
  /** Null where what is said of it does not tell what it is. */
  id: string | null;
  section: string;
  name: string;
  cell: Cell;
  /** What is said of it, by the keys of the format. */
  said: Map<string, { text: string; cell: Cell }>;
};

/** What is shared while the rows of one source become a document. */
export type Context = {
  header: Header;
  where: WhereInTable;
  report: Report;
  memory: Memory;
  defined: Record<Space, Map<string, Defined>>;
  /** The keys of this source's statements. */
  keys: Set<string>;
  /** Those of them whose rows are faulty, so that nobody is told they are unknown. */
  setAside: Set<string>;
  /** Names and keys of which it was told already that they come from a faulty source. */
  faultyBefore: Set<string>;
};

/** A memory that holds nothing yet. */
export function newMemory(): Memory {
  return { names: spaces(), keys: new Map() };
}

/** A map for each space in which a name stands for one thing. */
export function spaces<T>(): Record<Space, Map<string, T>> {
  return { speaker: new Map(), place: new Map(), event: new Map(), measure: new Map() };
}

/** Reports what is wrong with a cell. */
export function fault({ report, where }: Context, rule: string, message: string, cell: Cell): void {
  report.issues.push({ rule, message, path: cell.column, ...where.positionOf(cell) });
}

/** The kinds of ids that a space holds. */
export const KINDS: Readonly<Record<Space, readonly IdKind[]>> = {
  speaker: ['person', 'organisation', 'group'],
  place: ['place'],
  event: ['event'],
  measure: ['measure'],
};
