import { fileURLToPath } from 'node:url';
import { type Stages, stagesOn } from '../../src/first-run/stages.mjs';
import { areJarsComplete, prepareJars } from '../database/jars.ts';
import { launch, type Neo4j } from '../database/launch.ts';
import { connect, type Graph } from '../graph/connect.ts';
import { isEmpty } from '../graph/import.ts';
import { migrate } from '../graph/migrations.ts';
import { DatabaseUnavailable } from '../model/errors.ts';
import { serve } from '../server/server.ts';
import { drafter } from './drafting/drafter.ts';
import type { Ending } from './ending.ts';
import { readIntake } from './intake.ts';
import { freePort } from './ports.ts';
import { loadSeeds } from './seeds.ts';
import type { Settings } from './settings.ts';

const pagesDir = fileURLToPath(new URL('../../.build/pages/', import.meta.url));
/** Long enough for the first questions to be answered before a second Neo4j takes a share of the machine. */
const pauseBeforeArchive = 5_000;
const firstQuestion = '{ speaker(name: "Natacha Bouchart") { respondents { speaker { name } count } } }';

/** Puts the parts together and prints where to look; it only ever ends with the error that ended it. */
export async function serveUntilEnd(settings: Settings, ending: Ending): Promise<never> {
  const { stage } = stagesOn();
  const neo4j = settings.remote ? undefined : await launched(settings, stage, ending);
  const graph = await connect(settings.remote ?? neo4j!);
  ending.add(() => graph.close());
  await stage('Preparing the graph', (say) => prepare(graph, say));
  // Looked for again: the port may have been taken while Neo4j started.
  const port = await freePort(settings);
  const server = await serve({
    graph,
    host: settings.host,
    reading: settings.reading,
    readers: { intake: readIntake, drafter: drafter() },
    port,
    pagesDir,
    dashboardsDir: settings.dashboardsDir,
    corsOrigins: settings.corsOrigins,
  });
  ending.add(() => server.close());
  const url = addressToOpen(server.url);
  await neo4j?.announce(url);
  process.stdout.write(whereToLook(url));
  const later = setTimeout(() => neo4j?.hastenNextStart().catch(() => {}), pauseBeforeArchive);
  ending.add(async () => clearTimeout(later));
  return crashOf(neo4j);
}

async function launched(settings: Settings, stage: Stages['stage'], ending: Ending): Promise<Neo4j> {
  const calledOff = new AbortController();
  const { signal } = calledOff;
  const launching = (async () => {
    if (!(await areJarsComplete())) await stage('Fetching Neo4j', (say) => prepareJars(say, signal));
    return stage('Starting Neo4j', (say) => launch({ ...settings, onProgress: say, signal }));
  })();
  ending.add(async () => {
    calledOff.abort();
    const neo4j = await launching.catch(() => undefined);
    await neo4j?.stop();
  });
  return launching;
}

async function prepare(graph: Graph, say: (text: string) => void): Promise<void> {
  await migrate(graph);
  if (await isEmpty(graph)) await loadSeeds(graph, say);
}

/** Never resolves: it fails when a Neo4j of our own ends unasked. */
async function crashOf(neo4j: Neo4j | undefined): Promise<never> {
  const { stopped, signal, code, log } = await (neo4j?.exited ?? new Promise<never>(() => {}));
  if (stopped) return new Promise<never>(() => {});
  throw new DatabaseUnavailable(
    `Neo4j ended by itself (${signal ?? `code ${code}`}); start again, and if it happens again give it more memory with NEO4J_HEAP.`,
    { log },
  );
}

/** A server that listens at all addresses is reached at this one; its own form is none that a browser opens. */
function addressToOpen(url: string): string {
  return url.replace(/^http:\/\/(0\.0\.0\.0|\[::\])(?=[:/])/, 'http://localhost');
}

function whereToLook(url: string): string {
  const base = url.replace(/\/$/, '');
  const rows = [
    ['explorer', `${base}/`],
    ['GraphiQL', `${base}/graphiql`],
    ['GraphQL', `${base}/graphql`],
    ['try first', firstQuestion],
  ];
  return `\n${rows.map(([word, text]) => `  ${word!.padEnd(11)}${text}`).join('\n')}\n\n`;
}
