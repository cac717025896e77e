// A Neo4j of the bench's own on a folder, and the project as built.

import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = process.env.ON_RECORD_BUILD ?? fileURLToPath(new URL('../../../.build', import.meta.url));

/** A module of the build, such as `graph/connect.js`. */
export const built = (path) => import(pathToFileURL(resolve(folder, path)));

/** Launches Neo4j on a folder, lays the graph out, and gives both with a way to close them. */
export async function openDatabase(dataDir, { heap = '2g', pageCache = '1g' } = {}) {
  const { launch } = await built('database/launch.js');
  const { connect } = await built('graph/connect.js');
  const { migrate } = await built('graph/migrations.js');
  const neo4j = await launch({ dataDir, heap, pageCache });
  try {
    const graph = await connect(neo4j);
    await migrate(graph);
    return {
      neo4j,
      graph,
      async close() {
        await graph.close();
        await neo4j.stop();
      },
    };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}
