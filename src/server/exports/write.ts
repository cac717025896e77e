import { writeRow } from '../../model/spreadsheet.ts';
import type { Asked } from './address.ts';
import type { Page } from './export.ts';

type Rows = AsyncIterable<Page['rows']>;

/** Writes rows as CSV under the names of their columns, a page at a time. */
export async function* writeCsv({ columns, bom }: Asked, pages: Rows): AsyncGenerator<string> {
  yield `${bom ? '\uFEFF' : ''}${writeRow(columns)}\r\n`;
  for await (const rows of pages) yield rows.map((row) => `${writeRow(row)}\r\n`).join('');
}

/** Writes rows as a list of objects, one a line. */
export async function* writeJson({ columns }: Asked, pages: Rows): AsyncGenerator<string> {
  let before = '[';
  for await (const rows of pages) {
    let text = '';
    for (const row of rows) {
      text += `${before}\n${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at]])))}`;
      before = ',';
    }
    yield text;
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}
