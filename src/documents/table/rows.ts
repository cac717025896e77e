import { type CsvError, type Parser, parse } from 'csv-parse';
import type { Issue } from '../../model/errors.ts';
import { breaksIn, type Header, isEmpty, positionInRow, type Row } from './cells.ts';
import { COLUMNS, faultsOfHeader } from './columns.ts';

/** The rows of a piece of a table's text; what is wrong ends the reading. */
export type Piece = { header: Header; rows: readonly Row[]; wrong: readonly Issue[] };

/**
 * Reads the rows of a table as its text comes in; the first one names the columns. No more is held than the rows of a piece.
 * A quotation mark in the wrong place ends the reading, since nobody knows behind it where a row begins.
 */
export async function* readRows(texts: AsyncIterable<string>): AsyncGenerator<Piece> {
  let reader: Reader | null = null;
  for await (const text of withWholeFirstLine(texts)) {
    reader ??= readerOf(text);
    await reader.take(text);
    const piece = reader.give();
    if (piece) yield piece;
    if (reader.isDone()) return;
  }
  await reader?.take(null);
  const last = reader?.give();
  if (last) yield last;
}

type Reader = {
  /** Reads a piece of text, or null for the end of the file. */
  take(text: string | null): Promise<void>;
  /** The rows that were read since; nothing as long as the columns are not known. */
  give(): Piece | null;
  isDone(): boolean;
};

/** A longer row has a quotation mark that is never closed, and would take the rest of the file into memory. */
const LONGEST_ROW = 16 * 1024 * 1024;

function readerOf(head: string): Reader {
  const delimiter = delimiterOf(head);
  let header: Header | null = null;
  let rows: Row[] = [];
  let wrong: Issue[] = [];
  let line = 1;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    raw: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    on_record: (given: unknown) => {
      const { record: cells, raw } = given as { record: string[]; raw: string };
      const row = { cells, raw, line };
      // Counted here: the parser counts a line break of two characters inside a cell twice.
      line += breaksIn(raw);
      if (cells.every(isEmpty)) return null;
      if (header) rows.push(row);
      else {
        header = headerOf(row, delimiter);
        wrong = issuesOfHeader(row, header);
      }
      return null;
    },
  });
  // A failure is told by the write in which it happens.
  parser.on('error', () => {});
  return {
    async take(text) {
      const error = await written(parser, text);
      if (error) wrong.push(issueOf(error, line, header, delimiter));
    },
    give() {
      const read = { rows, wrong };
      rows = [];
      return header || wrong.length > 0 ? { header: header ?? headerOf(NO_ROW, delimiter), ...read } : null;
    },
    isDone: () => wrong.length > 0,
  };
}

const NO_ROW: Row = { cells: [], raw: '', line: 1 };

function written(parser: Parser, text: string | null): Promise<CsvError | null> {
  return new Promise((resolve) => {
    const done = (error?: Error | null) => resolve((error as CsvError | null | undefined) ?? null);
    if (text === null) parser.end(done);
    else parser.write(text, done);
  });
}

function headerOf(row: Row, delimiter: string): Header {
  const names = row.cells.map((cell) => cell.trim());
  return { names, index: new Map(names.map((name, index) => [name, index])), delimiter };
}

function issuesOfHeader(row: Row, { names, delimiter }: Header): Issue[] {
  return faultsOfHeader(names).map(({ message, index }) => ({
    rule: 'table/column',
    message,
    path: names[index]!,
    ...positionInRow(row, index, delimiter),
  }));
}

/** Excel writes `;` in much of Europe: what stands between the names of columns that are known is what divides. */
function delimiterOf(head: string): string {
  const [line = ''] = head.split(/[\r\n]/).filter((each) => !isEmpty(each));
  const known = new Set(COLUMNS);
  const knownBy = (delimiter: string) =>
    line.split(delimiter).filter((name) => known.has(name.replaceAll('"', '').trim())).length;
  return [',', ';', '\t'].reduce((best, each) => (knownBy(each) > knownBy(best) ? each : best));
}

/** A line that holds something, to its end. */
const WHOLE_LINE = /^[^\S\r\n\u2028\u2029]*\S.*[\r\n]/m;

async function* withWholeFirstLine(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let head: string | null = '';
  for await (const text of texts) {
    if (head === null) yield text;
    else {
      head += text;
      if (!WHOLE_LINE.test(head) && head.length < LONGEST_ROW) continue;
      yield head;
      head = null;
    }
  }
  if (head !== null) yield head;
}

const QUOTES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'is opened here and never closed',
  CSV_MAX_RECORD_SIZE: 'is opened here and not closed for 16 MB',
  CSV_INVALID_CLOSING_QUOTE: 'closes this cell before its end',
};

function issueOf(error: CsvError, line: number, header: Header | null, delimiter: string): Issue {
  const { raw = '', index = 0 } = error as { raw?: string; index?: number };
  const what = QUOTES[error.code] ?? 'stands in this cell, which does not begin with one';
  const message = `A quotation mark ${what}; put the whole cell into quotation marks and write each one inside it twice. The rest of the file was not read.`;
  const path = header?.names[index] ?? '';
  return {
    rule: 'table/quotes',
    message,
    path,
    ...positionInRow({ cells: [], raw, line }, index, delimiter),
  };
}
