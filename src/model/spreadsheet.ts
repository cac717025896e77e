/** What a cell of a table may hold. */
export type Cell = string | number | boolean | null | undefined;

/** How a spreadsheet tells a formula from text: by its first character, wide forms of it and white space included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes a row of CSV, or of tabs, without its line break. A spreadsheet would run a text that begins like a formula, so an
 * apostrophe stands before it; numbers stay numbers.
 */
export function writeRow(cells: readonly Cell[], between: ',' | '\t' = ','): string {
  return cells.map(written).join(between);
}

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
