import { built, openDatabase } from './database.mjs';
import { documents } from './generate.mjs';

/** Opens a folder with a generated graph of so many statements, loading what of it is missing. */
export async function openGenerated(folder, statements, say = () => {}) {
  const database = await openDatabase(folder);
  try {
    const { loadDocuments } = await built('graph/bulk/load.js');
    const begun = performance.now();
    const report = await loadDocuments(database.graph, incoming(statements), {
      onProgress: ({ statements: done, measures }) =>
        say(
          measures ? `measure ${measures.done + 1} of ${measures.of}` : `${done} of ${statements} statements`,
        ),
    });
    return { ...database, report, seconds: (performance.now() - begun) / 1000 };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Generated documents as a load takes them. */
export async function* incoming(statements) {
  let line = 0;
  for (const document of documents(statements)) {
    line++;
    yield { document: { name: 'bench', ...document }, digest: `bench ${line}`, where: `bench:${line}` };
  }
}
