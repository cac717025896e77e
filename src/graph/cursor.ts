import { createHash } from 'node:crypto';
import { InvalidArgument } from '../model/errors.ts';

/** What a cursor holds of an item: the values that it is ordered by, the last of them unique. */
export type Keys = readonly (string | number)[];

const VERSION = 1;
/** The longest cursor of ours: the database's index holds keys of up to 8 kB, of which a cursor may hold two. */
const OPAQUE = /^[A-Za-z0-9_-]{8,32768}$/;

/** Writes a cursor: opaque, versioned, and good for this connection in this order alone. */
export function writeCursor(connection: string, keys: Keys): string {
  return Buffer.from(JSON.stringify([VERSION, mark(connection), ...keys])).toString('base64url');
}

/**
 * Reads a cursor back.
 * @throws InvalidArgument when it was not made for this connection in this order.
 */
export function readCursor(connection: string, cursor: string, argument: string, length: number): Keys {
  const [version, made, ...keys] = parsed(cursor) ?? [];
  const whole =
    keys.length === length && keys.every((key) => typeof key === 'string' || Number.isFinite(key));
  if (
    version !== VERSION ||
    made !== mark(connection) ||
    !whole ||
    writeCursor(connection, keys as Keys) !== cursor
  ) {
    throw new InvalidArgument(
      argument,
      `${argument} is not a cursor of this connection in this order; take endCursor or startCursor of a page of it.`,
    );
  }
  return keys as Keys;
}

function parsed(cursor: string): unknown[] | null {
  if (!OPAQUE.test(cursor)) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const marks = new Map<string, string>();

/** Eight characters that tell connections apart. */
function mark(connection: string): string {
  let made = marks.get(connection);
  if (made === undefined) {
    made = createHash('sha256').update(connection).digest('base64url').slice(0, 8);
    marks.set(connection, made);
  }
  return made;
}
