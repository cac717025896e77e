import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocuments } from '../documents/read.ts';
import type { Graph } from '../graph/connect.ts';
import { importDocument } from '../graph/import.ts';
import { findDocumentFiles } from './document-files.ts';

const seedsFolder = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Loads the statement documents that On Record brings along. */
export async function loadSeeds(graph: Graph, say: (text: string) => void): Promise<void> {
  for (const file of await findDocumentFiles([seedsFolder])) {
    const name = basename(file.name);
    say(name);
    for (const document of readDocuments(await file.read(), name)) await importDocument(graph, document);
  }
}
