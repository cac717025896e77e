import { Readable } from 'node:stream';
import { readDocuments } from '../documents/read.ts';
import { readTable } from '../documents/table/read.ts';
import type { CheckedDocument } from '../model/document.ts';
import { InvalidDocument, type Issue } from '../model/errors.ts';

/**
 * Reads documents that come as text, for the server, which knows none of their forms.
 * @throws InvalidDocument with all that is wrong with them.
 */
export async function readIntake(
  text: string,
  format: 'YAML' | 'JSON' | 'CSV',
): Promise<readonly CheckedDocument[]> {
  const name = `document.${format.toLowerCase()}`;
  if (format !== 'CSV') return readDocuments(text, name);
  const documents: CheckedDocument[] = [];
  const issues: Issue[] = [];
  for await (const read of readTable(Readable.from([Buffer.from(text)]), name)) {
    if (read.document) documents.push(read.document);
    issues.push(...read.issues);
  }
  if (issues.length > 0) throw new InvalidDocument(name, issues);
  return documents;
}
