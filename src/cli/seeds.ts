import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocuments } from '../documents/read.ts';
import { loadDocuments } from '../graph/bulk/load.ts';
import type { Incoming } from '../graph/bulk/rows.ts';
import type { Graph } from '../graph/connect.ts';
import { digestOf } from '../graph/import/records.ts';
import { findDocumentFiles } from './document-files.ts';

const seedsFolder = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Loads the statement documents that On Record brings along, in one transaction: a Neo4j that has just started plans each question slowly. */
export async function loadSeeds(graph: Graph, say: (text: string) => void): Promise<void> {
  async function* documents(): AsyncGenerator<Incoming> {
    for (const file of await findDocumentFiles([seedsFolder])) {
      const name = basename(file.name);
      say(name);
      for (const document of readDocuments(await file.read(), name))
        yield { document, digest: digestOf(JSON.stringify({ ...document, name: '' })), where: name };
    }
  }
  await loadDocuments(graph, documents());
}
