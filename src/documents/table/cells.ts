import type { Position } from '../written/where.ts';

/** The columns of one table by their numbers, from 0, and what stands between its cells. */
export type Header = { names: readonly string[]; index: ReadonlyMap<string, number>; delimiter: string };

/** A row of a table: its cells as read, its text as written, and the line in which it begins. */
export type Row = { cells: readonly string[]; raw: string; line: number };

/** A cell of a row; without a column, the row as a whole. */
export type Cell = { row: Row; column: string };

/** What stands in a column, `''` where nothing does. */
export function written(row: Row, column: string, { index }: Header): string {
  const at = index.get(column);
  const cell = at === undefined ? '' : (row.cells[at] ?? '');
  return isEmpty(cell) ? '' : cell;
}

/** Whether nothing stands in a cell that anybody could see. */
export function isEmpty(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

/** Whether a row has more cells than there are columns, so that nobody knows which is which. */
export function spills({ cells }: Row, { names }: Header): boolean {
  return cells.length > names.length && cells.slice(names.length).some((cell) => !isEmpty(cell));
}

/** The names in a cell that may hold several, as in `Ada Birch; Ben Cole`. */
export function namesIn(cell: string): string[] {
  return partsOf(cell).filter((name) => name !== '');
}

/** The same where the order counts, so that an empty part keeps its place. */
export function partsOf(cell: string): string[] {
  return isEmpty(cell) ? [] : cell.split(';').map((part) => part.trim());
}

/** Where a cell begins in the file; only asked for faults, so a row is not searched before. */
export function positionOf({ row, column }: Cell, { index, delimiter }: Header): Position {
  return positionInRow(row, index.get(column) ?? 0, delimiter);
}

/** The same by the number of the cell. A cell that a short row lacks is where the row ends. */
export function positionInRow({ raw, line }: Row, number: number, delimiter: string): Position {
  const before = raw.slice(0, startOf(raw, number, delimiter));
  const breaks = before.match(BREAKS) ?? [];
  const lastBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return { line: line + breaks.length, column: before.length - lastBreak };
}

/** How many lines a row goes on for. */
export function breaksIn(raw: string): number {
  let breaks = 0;
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    if (unit === 10 ? raw.charCodeAt(at - 1) !== 13 : unit === 13) breaks++;
  }
  return breaks;
}

const BREAKS = /\r\n|\r|\n/g;

function startOf(raw: string, number: number, delimiter: string): number {
  let at = 0;
  for (let cell = 0; cell < number; cell++) {
    const next = raw.indexOf(delimiter, raw[at] === '"' ? behindQuoted(raw, at) : at);
    if (next === -1) return raw.trimEnd().length;
    at = next + 1;
  }
  return at;
}

function behindQuoted(raw: string, from: number): number {
  let at = raw.indexOf('"', from + 1);
  while (at !== -1 && raw[at + 1] === '"') at = raw.indexOf('"', at + 2);
  return at === -1 ? raw.length : at + 1;
}
