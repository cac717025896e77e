import { fileURLToPath } from 'node:url';
import { readDocuments } from '../documents/read.ts';
import type { Graph } from '../graph/connect.ts';
import type { CheckedDocument } from '../model/document.ts';
import { findDocumentFiles } from './document-files.ts';
import { writeAll } from './import.ts';

const seedsFolder = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** Loads the statement documents that On Record brings along. */
export async function loadSeeds(graph: Graph, say: (text: string) => void): Promise<void> {
  const documents: CheckedDocument[] = [];
  for (const file of await findDocumentFiles([seedsFolder])) {
    documents.push(...readDocuments(await file.read(), file.name));
  }
  await writeAll(graph, documents, say);
}
