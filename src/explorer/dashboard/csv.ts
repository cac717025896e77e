import { writeRow } from '../../model/spreadsheet.ts';
import type { Table } from './table.ts';

/** A table as CSV. */
export function csvOf(table: Table): string {
  return written(table, ',');
}

/** The same with tabs, as spreadsheets take what is pasted into them. */
export function tsvOf(table: Table): string {
  return written(table, '\t');
}

function written({ columns, rows }: Table, between: ',' | '\t'): string {
  return [columns, ...rows].map((row) => `${writeRow(row, between)}\r\n`).join('');
}
