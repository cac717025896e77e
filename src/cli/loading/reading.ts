import { readCheckedLine } from '../../documents/checked-line/line.ts';
import { readDocuments } from '../../documents/read.ts';
import { readTable } from '../../documents/table/read.ts';
import { decodePieces } from '../../documents/written/decode.ts';
import type { Incoming } from '../../graph/bulk/rows.ts';
import { digestOf } from '../../graph/import/records.ts';
import type { CheckedDocument } from '../../model/document.ts';
import { InvalidDocument, type Issue } from '../../model/errors.ts';
import { isTable, piecesOf } from '../document-files.ts';

/** What was left out of a load: how many documents for how many errors, and the first of these, each with its file. */
export type Faults = { documents: number; errors: number; first: (Issue & { file: string })[] };

/** How many bytes were read, and what could not be. */
export type Reading = { bytes: number; faults: Faults };

/** Nothing was read yet. */
export function newReading(): Reading {
  return { bytes: 0, faults: { documents: 0, errors: 0, first: [] } };
}

/** The documents of tables and files of JSON Lines, or of standard input for `-`, in order. What is faulty is noted and passed over. */
export async function* documentsIn(names: readonly string[], reading: Reading): AsyncGenerator<Incoming> {
  for (const name of names) {
    if (isTable(name)) yield* sourcesIn(name, reading);
    else yield* linesIn(name, reading);
  }
}

async function* sourcesIn(name: string, reading: Reading): AsyncGenerator<Incoming> {
  async function* counted() {
    for await (const piece of piecesOf(name)) {
      reading.bytes += piece.length;
      yield piece;
    }
  }
  for await (const { document, issues, line } of readTable(counted(), name)) {
    if (!document) note(new InvalidDocument(name, issues), reading.faults);
    // What it takes over from sources above is a part of it: only all that it says tells whether it changed.
    else
      yield {
        document,
        digest: digestOf(JSON.stringify({ ...document, name: '' })),
        where: `${name}:${line}`,
      };
  }
}

async function* linesIn(name: string, reading: Reading): AsyncGenerator<Incoming> {
  const pieces = name === '-' ? process.stdin : piecesOf(name);
  let line = 0;
  try {
    for await (const text of linesOf(decodePieces(pieces, name))) {
      line++;
      reading.bytes += text.length + 1;
      if (text.trim() === '') continue;
      const digest = digestOf(text);
      for (const document of soundIn(text, name, line, reading.faults))
        yield { document, digest, where: `${name}:${line}` };
    }
  } catch (error) {
    // Bytes that are no text end their file, and no other.
    if (!(error instanceof InvalidDocument)) throw error;
    note(error, reading.faults);
  }
}

/** JSON Lines end at a line feed and nowhere else: other ends of lines may stand in the words. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

function soundIn(text: string, name: string, line: number, faults: Faults): readonly CheckedDocument[] {
  try {
    return readLine(text, name, line);
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    // A document as people write it knows only its own lines, and here it is one.
    const issues = error.issues.map((issue) => ({ ...issue, line }));
    note(new InvalidDocument(name, issues), faults);
    return [];
  }
}

/** A line holds a checked document, whose references are ids, or a statement document as people write it. */
function readLine(text: string, name: string, line: number): readonly CheckedDocument[] {
  const where = `${name}:${line}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InvalidDocument(name, [
      {
        rule: 'bulk/json',
        path: '',
        line,
        column: 1,
        message: `The line is no JSON (${(error as Error).message}); write one document a line.`,
      },
    ]);
  }
  const checked = typeof value === 'object' && value !== null && 'attributions' in value;
  return checked ? [readCheckedLine(value, name, line)] : readDocuments(text, where);
}

/** A wrong column gives an error in every row: more than these nobody reads. */
const MOST_SHOWN = 100;

/** Notes what is left out. */
export function note({ document, issues }: InvalidDocument, faults: Faults): void {
  faults.documents++;
  faults.errors += issues.length;
  for (const issue of issues.slice(0, MOST_SHOWN - faults.first.length))
    faults.first.push({ file: document, ...issue });
}
