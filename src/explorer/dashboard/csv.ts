import type { Cell, Table } from './table.ts';

/** A table as CSV; a cell that a spreadsheet would run as a formula is made text by an apostrophe before it. */
export function csvOf(table: Table): string {
  return written(table, ',');
}

/** The same with tabs, as spreadsheets take what is pasted into them. */
export function tsvOf(table: Table): string {
  return written(table, '\t');
}

function written({ columns, rows }: Table, between: string): string {
  return [columns, ...rows]
    .map((row) => row.map(cellOf).join(between))
    .join('\r\n')
    .concat('\r\n');
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
