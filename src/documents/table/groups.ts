import type { Issue } from '../../model/errors.ts';
import { slug } from '../../model/names.ts';
import { type Header, positionOf, type Row, spills, written } from './cells.ts';
import { SOURCE } from './columns.ts';
import { readRows } from './rows.ts';

/** The rows of one source, with what is wrong about where they stand. */
export type Group = { header: Header; rows: readonly Row[]; wrong: readonly Issue[] };

/** What rows call their source; null where they leave it out. `apart` is what tells it from others of its title. */
type Named = { id: Name | null; title: Name | null };
type Name = { name: string; row: Row; column: string };
type Open = Named & { header: Header; rows: Row[]; apart: Map<string, string> };

/**
 * Gathers the rows that stand together under one source. One that comes again is reported: what was said of it would be
 * replaced by what is said now, and a table that is loaded as it comes in cannot wait for the rest.
 */
export async function* groupsIn(texts: AsyncIterable<string>): AsyncGenerator<Group> {
  const seen = new Map<string, number>();
  let open: Open | null = null;
  for await (const { header, rows, wrong } of readRows(texts)) {
    for (const row of rows) {
      const named = namedBy(row, header);
      if (open && !isSame(named, open)) {
        yield closed(open, seen);
        open = null;
      }
      open ??= { header, rows: [], id: null, title: null, apart: new Map() };
      open.id ??= named.id;
      open.title ??= named.title;
      open.rows.push(row);
      for (const column of APART) {
        const cell = written(row, column, header).trim();
        if (cell !== '' && !open.apart.has(column)) open.apart.set(column, cell);
      }
    }
    if (wrong.length === 0) continue;
    const rest = open ? closed(open, seen) : { header, rows: [], wrong: [] };
    yield { ...rest, wrong: [...rest.wrong, ...wrong] };
    return;
  }
  if (open) yield closed(open, seen);
}

/** A row with too many cells belongs to those above it: nobody knows which of its cells is which. */
function namedBy(row: Row, header: Header): Named {
  if (spills(row, header)) return { id: null, title: null };
  const [id, title] = [SOURCE.id, SOURCE.title].map((column) => {
    const name = written(row, column, header).trim();
    return name === '' ? null : { name, row, column };
  });
  return { id: id!, title: title! };
}

function isSame({ id, title }: Named, open: Open): boolean {
  if (id && open.id) return id.name === open.id.name;
  return !title || !open.title || title.name === open.title.name;
}

const APART = [SOURCE.url, SOURCE.publishedAt, SOURCE.publisher, SOURCE.sha256];

function closed({ header, rows, apart, ...named }: Open, seen: Map<string, number>): Group {
  const known = named.id ?? named.title;
  if (!known) return { header, rows, wrong: [] };
  const id = named.id
    ? known.name
    : JSON.stringify([slug(known.name), ...APART.map((column) => apart.get(column) ?? '')]);
  const line = seen.get(id);
  seen.set(id, line ?? rows[0]!.line);
  if (line === undefined) return { header, rows, wrong: [] };
  const { name, ...cell } = known;
  const message = `The rows of ${JSON.stringify(name)} began in line ${line}, and those of another source came between; put them together (sort the table by \`${SOURCE.title}\`), or tell two sources of one title apart by \`${SOURCE.publishedAt}\`, \`${SOURCE.url}\` or \`${SOURCE.id}\`.`;
  const issue = { rule: 'table/source-again', message, path: cell.column, ...positionOf(cell, header) };
  return { header, rows, wrong: [issue] };
}
