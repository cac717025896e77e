import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readDocuments } from '../documents/read.ts';
import { readTable } from '../documents/table/read.ts';
import { decodeDocument } from '../documents/written/decode.ts';
import type { CheckedDocument } from '../model/document.ts';
import { InvalidArgument, InvalidDocument, type Issue } from '../model/errors.ts';

const EXTENSIONS = ['.yaml', '.yml', '.json'];
const TABLES = ['.csv', '.tsv'];

/** A file of statement documents: its name as people know it (`-` is standard input), and how to read it. */
export type DocumentFile = { name: string; read(): Promise<string> };

/** What a part of a file gave: a table is read source by source, any other file as a whole. */
export type FilePart = { documents: readonly CheckedDocument[]; issues: readonly Issue[] };

/** By the id of each source, the file that tells it. */
export type Sources = Map<string, string>;

/**
 * Reads a file of any form. Faults never end the reading; they are handed on with the part that they are in. A source that
 * another file has told already is a fault, for only what the later of the two says would stand.
 */
export async function* readParts(file: DocumentFile, sources: Sources): AsyncGenerator<FilePart> {
  for await (const { documents, issues } of partsOf(file)) {
    const again = documents.flatMap(({ source }) => {
      const other = sources.get(source.id) ?? file.name;
      sources.set(source.id, other);
      return other === file.name ? [] : [toldAgain(source, other)];
    });
    yield { documents, issues: [...issues, ...again] };
  }
}

function toldAgain({ id, title }: CheckedDocument['source'], other: string): Issue {
  const message = `${JSON.stringify(title)} (${id}) is the source of a document in ${other} too, and the later one would replace the earlier; name one file, or tell two sources of one title apart by \`publishedAt\`, \`url\` or \`id\`.`;
  return { rule: 'source/again', message, path: 'source' };
}

async function* partsOf(file: DocumentFile): AsyncGenerator<FilePart> {
  if (isTable(file.name)) {
    // Nothing of a file with faults is used, so that its rows need not be told which of them rest on faulty ones.
    for await (const { document, issues } of readTable(piecesOf(file.name), file.name))
      yield {
        documents: document ? [document] : [],
        issues: issues.filter(({ rule }) => rule !== AFTER_FAULT),
      };
    return;
  }
  try {
    yield { documents: readDocuments(await file.read(), file.name), issues: [] };
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    yield { documents: [], issues: error.issues };
  }
}

const AFTER_FAULT = 'table/after-fault';

/** Whether a file is a table, by its name. */
export function isTable(name: string): boolean {
  return TABLES.includes(extname(name).toLowerCase());
}

/** The bytes of a file, a megabyte at a time. */
export function piecesOf(name: string): Readable {
  return createReadStream(name, { highWaterMark: 1_048_576 });
}

/**
 * The files behind names given on the command line: a folder stands for the documents in it and below it, `-` for standard input.
 * @throws InvalidArgument for a name behind which nothing is, and for a folder without documents.
 */
export async function findDocumentFiles(names: readonly string[]): Promise<DocumentFile[]> {
  const found: DocumentFile[] = [];
  for (const name of names) {
    if (name === '-')
      found.push({ name, read: async () => decodeDocument(await buffer(process.stdin), name) });
    else found.push(...(await filesAt(name)));
  }
  return found;
}

async function filesAt(name: string): Promise<DocumentFile[]> {
  const kind = await stat(name).catch(() => null);
  if (!kind) {
    throw new InvalidArgument(
      name,
      `There is no file ${JSON.stringify(name)}; check its spelling and the folder you are in.`,
    );
  }
  if (!kind.isDirectory()) return [fileAt(name)];
  const inside = await readdir(name, { recursive: true });
  const files = inside.filter(isDocumentName).sort();
  if (files.length === 0) {
    const message = `The folder ${JSON.stringify(name)} holds no statement documents; they end in ${EXTENSIONS.join(', ')}.`;
    throw new InvalidArgument(name, message);
  }
  return files.map((file) => fileAt(join(name, file)));
}

function fileAt(name: string): DocumentFile {
  return { name, read: async () => decodeDocument(await bytesOf(name), name) };
}

/** @throws InvalidDocument for a file that cannot be read: a link that leads nowhere, or a folder with a document's name. */
async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const message = `The file cannot be read (${UNREADABLE[code] ?? code}); fix it, or name the other files.`;
    throw new InvalidDocument(name, [{ rule: 'file/unreadable', message, path: '', line: 1, column: 1 }]);
  }
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'it is gone, or a link that leads nowhere',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

/** The editors' JSON Schema lies among the documents and is none. */
function isDocumentName(file: string): boolean {
  return EXTENSIONS.includes(extname(file)) && !file.endsWith('.schema.json');
}
