import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { decodeDocument } from '../documents/decode.ts';
import { InvalidArgument } from '../model/errors.ts';

const EXTENSIONS = ['.yaml', '.yml', '.json'];

/** A file of statement documents: its name as people know it (`-` is standard input), and how to read it. */
export type DocumentFile = { name: string; read(): Promise<string> };

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
  return { name, read: async () => decodeDocument(await readFile(name), name) };
}

/** The editors' JSON Schema lies among the documents and is none. */
function isDocumentName(file: string): boolean {
  return EXTENSIONS.includes(extname(file)) && !file.endsWith('.schema.json');
}
