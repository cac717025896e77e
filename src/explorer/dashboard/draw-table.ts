import { csvOf, tsvOf } from './csv.ts';
import { copyButton, element, saveButton } from './element.ts';
import type { Cell, Table } from './table.ts';

/** A table whose columns sort, with buttons that take it away. */
export function drawTable(table: Table): HTMLElement {
  let sorted = { column: -1, ascending: true };
  let rows = table.rows;
  const body = element('tbody');
  const heads = table.columns.map((name, column) =>
    element('th', { scope: 'col' }, element('button', { type: 'button', click: () => sortBy(column) }, name)),
  );
  const fill = () => body.replaceChildren(...rows.map((row) => element('tr', {}, ...row.map(cellOf))));
  const sortBy = (column: number) => {
    sorted = { column, ascending: sorted.column === column ? !sorted.ascending : true };
    const sign = sorted.ascending ? 1 : -1;
    rows = [...table.rows].sort((a, b) => sign * compare(a[column]!, b[column]!));
    heads.forEach((head, index) => {
      if (index === column) head.setAttribute('aria-sort', sorted.ascending ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    });
    fill();
  };
  fill();
  const asSorted = () => ({ columns: table.columns, rows });
  return element(
    'div',
    { class: 'drawn' },
    element(
      'div',
      { class: 'scrolls', tabindex: 0, role: 'group', 'aria-label': 'Table' },
      element('table', {}, element('thead', {}, element('tr', {}, ...heads)), body),
    ),
    element(
      'div',
      { class: 'buttons' },
      copyButton('Copy table', () => tsvOf(asSorted())),
      saveButton('Save CSV', 'on-record.csv', 'text/csv;charset=utf-8', () => csvOf(asSorted())),
    ),
  );
}

function cellOf(cell: Cell): HTMLElement {
  const isNumber = typeof cell === 'number';
  return element(
    'td',
    isNumber ? { class: 'number' } : {},
    isNumber ? cell.toLocaleString('en-GB') : String(cell ?? ''),
  );
}

function compare(a: Cell, b: Cell): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}
