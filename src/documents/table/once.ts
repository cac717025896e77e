import type { Cell, Row } from './cells.ts';
import { written } from './cells.ts';
import { type Columns, NUMBERS, PRINTED, SOURCE } from './columns.ts';
import { type Context, fault } from './context.ts';

/**
 * The map that rows give together, of a source or an entry: what is said in any of them is said once, and must be the same
 * wherever it is repeated.
 */
export function mapSaidOnce(
  rows: readonly Row[],
  columns: Columns,
  context: Context,
): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  const cells = new Map<string, Cell>();
  const [first] = rows as [Row];
  for (const [key, column] of Object.entries(columns)) {
    const row = rowThatSays(rows, column, columns, context);
    cells.set(key, { row: row ?? first, column });
    if (row) map[key] = valueIn(row, column, context);
  }
  context.where.note(map, { row: first, column: '' }, (key) => cells.get(key));
  return map;
}

/** What a cell says, in the form that the document has: a number, printed text to the letter, or a word. */
export function valueIn(row: Row, column: string, { header }: Context): string | number {
  const text = written(row, column, header);
  if (PRINTED.has(column)) return text;
  return NUMBERS.has(column) ? numberIn(text.trim(), header.delimiter) : text.trim();
}

/** Text that is no number stays as it is, for the check of the shape to say so. Where `;` divides cells, a comma divides decimals. */
function numberIn(text: string, delimiter: string): string | number {
  const plain = delimiter === ';' ? text.replace(/^(-?\d+),(\d+)$/, '$1.$2') : text;
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : text;
}

function rowThatSays(rows: readonly Row[], column: string, columns: Columns, context: Context): Row | null {
  const { header, where } = context;
  if (!header.index.has(column)) return null;
  let found: Row | null = null;
  let text = '';
  for (const row of rows) {
    const own = written(row, column, header);
    if (own === '') continue;
    if (!found) {
      found = row;
      text = own.trim();
    } else if (own.trim() !== text) {
      const message = `\`${column}\` is ${shown(own.trim())} here and ${shown(text)} in line ${where.positionOf({ row: found, column }).line}, for one and the same; write it alike, or leave it out here${columns === SOURCE ? ` (two sources of one title are told apart by \`${SOURCE.id}\`)` : ''}.`;
      fault(context, 'table/disagrees', message, { row, column });
    }
  }
  return found;
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
