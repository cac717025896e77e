import { didYouMean } from '../faults/suggest.ts';
import { isEmpty, positionInRow, type Row, spills, written } from './cells.ts';
import { ENTRY, NAMINGS, ROWS, type RowType, SOURCE } from './columns.ts';
import { type Context, fault } from './context.ts';
import type { Typed } from './statements.ts';

/** What a row is; null with an issue where nobody can tell. Cells that mean nothing in such a row are reported. */
export function checkRow(row: Row, context: Context): Typed | null {
  const { header, report } = context;
  if (spills(row, header)) {
    const at = header.names.length;
    const message = `The row has ${row.cells.length} cells, and there are ${at} columns; put cells that hold ${shownDelimiter(header.delimiter)} into quotation marks.`;
    report.issues.push({
      rule: 'table/spill',
      message,
      path: '',
      ...positionInRow(row, at, header.delimiter),
    });
    return null;
  }
  const type = typeOf(row, context);
  const key = written(row, 'key', header).trim();
  if (key !== '' && type !== 'RESPONSE') context.keys.add(key);
  if (!type) {
    if (key !== '') context.setAside.add(key);
    return null;
  }
  for (const [index, cell] of row.cells.entries()) {
    if (!isEmpty(cell) && !KNOWN[type].has(header.names[index]!)) reportCell(row, index, type, context);
  }
  if (
    type !== 'RESPONSE' &&
    written(row, 'kind', header) !== '' &&
    written(row, 'respondsTo', header) === ''
  ) {
    const message =
      '`kind` says what the response does, and `respondsTo` is empty; fill it, or leave both out.';
    fault(context, 'table/cell', message, { row, column: 'kind' });
  }
  return { row, type };
}

const SHARED = ['type', ...Object.values(SOURCE), ...Object.values(ENTRY)];
const KNOWN: Readonly<Record<RowType, ReadonlySet<string>>> = {
  QUOTE: knownIn('QUOTE', ['respondsTo', 'kind']),
  FIGURE: knownIn('FIGURE', ['respondsTo', 'kind']),
  RESPONSE: knownIn('RESPONSE', []),
};

function knownIn(type: RowType, more: readonly string[]): ReadonlySet<string> {
  const columns = new Set([...SHARED, ...Object.values(ROWS[type]), ...more]);
  const parts = NAMINGS.filter(({ column }) => columns.has(column)).flatMap((each) =>
    Object.values(each.parts),
  );
  return new Set([...columns, ...parts]);
}

function reportCell(row: Row, index: number, type: RowType, context: Context): void {
  const { header, report } = context;
  const column = header.names[index]!;
  const message =
    column === ''
      ? 'The column of this cell has no name; name it in the first row, or empty the cell.'
      : `\`${column}\` means nothing in a ${type}; empty the cell, or write another \`type\`.`;
  report.issues.push({
    rule: 'table/cell',
    message,
    path: column,
    ...positionInRow(row, index, header.delimiter),
  });
}

function typeOf(row: Row, context: Context): RowType | null {
  const type = written(row, 'type', context.header).trim();
  if (Object.hasOwn(ROWS, type)) return type as RowType;
  const types = Object.keys(ROWS);
  const message = `\`type\` ${type === '' ? 'is empty' : `cannot be ${JSON.stringify(type)}`}; write QUOTE, FIGURE or RESPONSE.${didYouMean(type, types)}`;
  fault(context, 'table/type', message, { row, column: 'type' });
  return null;
}

function shownDelimiter(delimiter: string): string {
  return delimiter === '\t' ? 'a tab' : `"${delimiter}"`;
}
