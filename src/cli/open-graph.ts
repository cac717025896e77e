import { exitCodes } from '../../src/first-run/failure.mjs';
import { stagesOn } from '../../src/first-run/stages.mjs';
import { launch, type Neo4j, readLogin } from '../database/launch.ts';
import { holderOf } from '../database/lock.ts';
import { connect, type Graph } from '../graph/connect.ts';
import { migrate } from '../graph/migrations.ts';
import { endingOnSignals } from './ending.ts';
import type { Settings } from './settings.ts';

/** A graph for one command, whoever runs its Neo4j. */
export type OpenGraph = {
  graph: Graph;
  /** Closes the connection, and ends the Neo4j if it was launched for this command. */
  close(): Promise<void>;
};

/**
 * Opens the graph that the settings mean: the Neo4j at NEO4J_URI, else the one that a running On Record has open on the
 * data folder, else one launched for as long as the command takes. It is brought to the version of this program, unless something else is to be done with it.
 */
export async function openGraph(
  settings: Settings,
  prepare: (graph: Graph) => Promise<unknown> = migrate,
): Promise<OpenGraph> {
  const running = settings.remote ?? (await loginOfRunning(settings.dataDir));
  if (running) return opened(await connect(running), prepare);
  const neo4j = await stagesOn().stage('Starting Neo4j', (say) => launch({ ...settings, onProgress: say }));
  const ending = endingOnSignals();
  ending.add(() => neo4j.stop());
  // What a transaction had not finished is undone; the next import does it again.
  void ending.asked.then(() => ending.run()).then(() => process.exit(exitCodes.failed));
  try {
    return await opened(await connect(neo4j), prepare, neo4j);
  } catch (error) {
    await ending.run();
    throw error;
  }
}

async function opened(
  graph: Graph,
  prepare: (graph: Graph) => Promise<unknown>,
  neo4j?: Neo4j,
): Promise<OpenGraph> {
  const close = async () => {
    await graph.close();
    await neo4j?.stop();
  };
  try {
    await prepare(graph);
    return { graph, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function loginOfRunning(dataDir: string) {
  const holder = await holderOf(dataDir);
  const login = await readLogin(dataDir);
  return holder?.uri && login ? { uri: holder.uri, ...login } : undefined;
}
