import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocuments } from '../documents/read.ts';
import type { Graph } from '../graph/connect.ts';
import { importDocument } from '../graph/import.ts';

const seedsFolder = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** Loads the statement documents that On Record brings along. */
export async function loadSeeds(graph: Graph, say: (text: string) => void): Promise<void> {
  const names = (await readdir(seedsFolder)).filter((name) => /\.(ya?ml|json)$/.test(name)).sort();
  for (const name of names) {
    say(name);
    for (const document of readDocuments(await readFile(join(seedsFolder, name), 'utf8'), name)) {
      await importDocument(graph, document);
    }
  }
}
