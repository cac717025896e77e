import { type LaunchOptions, launch } from '../../database/launch.ts';
import { connect, type Graph } from '../../graph/connect.ts';

/** Launches the Neo4j of a folder whose lock the caller holds for as long as something is done with its graph. */
export async function inLaunched<Result>(
  options: LaunchOptions,
  use: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const neo4j = await launch(options);
  try {
    const graph = await connect(neo4j);
    return await use(graph).finally(() => graph.close());
  } finally {
    await neo4j.stop();
  }
}
