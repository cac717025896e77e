import { InvalidArgument } from '../../model/errors.ts';
import { type Keys, readCursor, writeCursor } from '../cursor.ts';
import { type Cypher, cypher } from '../cypher.ts';
import type { SelectionSet } from '../selection.ts';
import { answer, type Selected } from '../selection.ts';
import { pageSize } from './fields.ts';
import type { At, Direction, Orders, Raw } from './noun.ts';

/** Which items of a connection are asked for, and in which order. */
export type Page = {
  /** What cursors are good for: this connection in this order alone. */
  connection: string;
  /** The order by its name in the schema. */
  field: string;
  order: (item: Cypher) => readonly Cypher[];
  size: number;
  /** Whether it is cut from the end. */
  backwards: boolean;
  /** Whether what comes last in a list that has the highest first is read first. */
  isFromWorst: boolean;
  /** The keys of the item that `after` names, so many of them; null without it. */
  after(length: number): Keys | null;
  /** The way in which the database reads, so that a page from the end is read from the end. */
  reading: Cypher;
  /** The conditions that `after` and `before` set. */
  bounds(keys: readonly Cypher[]): Cypher[];
};

/**
 * Reads the arguments of a page.
 * @throws InvalidArgument when they do not go together or are out of bounds.
 */
export function readPage(
  { name, direction: usual }: { name: string; direction?: ((args: At['args']) => Direction) | undefined },
  orders: Orders | undefined,
  at: At,
): Page {
  const { first, last } = at.args as Record<string, Raw>;
  if (first != null && last != null) {
    throw new InvalidArgument(
      'last',
      'first and last cannot be given together; first counts from the front, last from the end.',
    );
  }
  const asked = at.args.orderBy as { field: string; direction?: Direction | null } | null | undefined;
  const field = asked?.field ?? Object.keys(orders ?? {})[0]!;
  const order = orders?.[field];
  if (!order) throw new TypeError(`${name} has no order ${field}.`);
  const direction = asked ? (asked.direction ?? 'ASC') : (usual?.(at.args) ?? 'ASC');
  const connection = `${name} ${field} ${direction}`;
  const backwards = last != null;
  return {
    connection,
    field,
    order: (item) => order(item, direction),
    size: pageSize(backwards ? last : first, backwards ? 'last' : 'first'),
    backwards,
    isFromWorst: backwards || direction === 'ASC',
    after: (length) =>
      at.args.after == null ? null : readCursor(connection, at.args.after as string, 'after', length),
    reading: backwards === (direction === 'ASC') ? cypher`DESC` : cypher`ASC`,
    bounds: (keys) =>
      (['after', 'before'] as const).flatMap((argument) => {
        const cursor = at.args[argument] as string | null | undefined;
        if (cursor == null) return [];
        const values = readCursor(connection, cursor, argument, keys.length);
        return [beyond(keys, values, (direction === 'ASC') === (argument === 'after'), argument, at)];
      }),
  };
}

/** Whether an item's keys come behind others: `a > x OR (a = x AND b > y)`, with `a >= x` in front for the index. */
function beyond(keys: readonly Cypher[], values: Keys, up: boolean, hint: string, at: At): Cypher {
  const [key, ...rest] = keys as [Cypher, ...Cypher[]];
  const value = at.scope.parameter(`${hint}${values.length}`, values[0]);
  const strict = up ? cypher`${key} > ${value}` : cypher`${key} < ${value}`;
  if (rest.length === 0) return strict;
  const loose = up ? cypher`${key} >= ${value}` : cypher`${key} <= ${value}`;
  return cypher`${loose} AND (${strict} OR ${beyond(rest, values.slice(1), up, hint, at)})`;
}

/** The rows of a page in their order, without the one read beyond it to see whether there are more. */
export function cutPage(read: readonly Raw[], page: Page): { rows: readonly Raw[]; more: boolean } {
  const rows = read.slice(0, page.size);
  return { rows: page.backwards ? rows.reverse() : rows, more: read.length > page.size };
}

/** Whether it is asked if there are items beyond the page; then one more is read. */
export function wantsMore(asked: readonly Selected[]): boolean {
  return asksOfPage(asked).some(({ field }) => field === 'hasNextPage' || field === 'hasPreviousPage');
}

/** Whether cursors are asked for; then a row ends with the keys that it is ordered by. */
export function wantsCursors(asked: readonly Selected[], type: string): boolean {
  return (
    asksOfPage(asked).some(({ field }) => field === 'startCursor' || field === 'endCursor') ||
    asked.some(
      ({ field, below }) =>
        field === 'edges' && below.of(`${type}Edge`).some((one) => one.field === 'cursor'),
    )
  );
}

function asksOfPage(asked: readonly Selected[]): readonly Selected[] {
  return asked.flatMap(({ field, below }) => (field === 'pageInfo' ? below.of('PageInfo') : []));
}

/** An item's cursor, of the keys that end its row. */
export function cursorOf(row: Raw, page: Page): string {
  return writeCursor(page.connection, row.at(-1));
}

/** PageInfo, as far as it was asked for. */
export function pageInfo(
  rows: readonly Raw[],
  more: boolean,
  page: Page,
  args: At['args'],
  set: SelectionSet,
): Record<string, unknown> {
  const found = {
    hasNextPage: page.backwards ? args.before != null : more,
    hasPreviousPage: page.backwards ? more : args.after != null,
    get startCursor() {
      return rows.length > 0 ? cursorOf(rows[0], page) : null;
    },
    get endCursor() {
      return rows.length > 0 ? cursorOf(rows.at(-1), page) : null;
    },
  };
  return answer(found, set, 'PageInfo');
}
