import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { stagesOn } from '../../src/cli/first-run/stages.mjs';
import { launch, type Neo4j } from '../database/launch.ts';
import { connect, type Graph } from '../graph/connect.ts';
import { isEmpty } from '../graph/import.ts';
import { migrate } from '../graph/migrations.ts';
import { DatabaseUnavailable } from '../model/errors.ts';
import { serve } from '../server/server.ts';
import { type Ending, endingOnSignals } from './ending.ts';
import { freePort } from './ports.ts';
import { runningAt } from './running.ts';
import { loadSeeds } from './seeds.ts';
import { readSettings, type Settings } from './settings.ts';

const pagesDir = fileURLToPath(new URL('../../.build/pages/', import.meta.url));
/** Long enough for the first questions to be answered before a second Neo4j takes a share of the machine. */
const pauseBeforeArchive = 5_000;

/** Adds `start`: serves the graph until it is asked to end. */
export function startCommand(program: Command): void {
  program
    .command('start')
    .description('launch Neo4j, load the seeds into an empty graph, and serve')
    .action(async () => start(readSettings()));
}

async function start(settings: Settings): Promise<void> {
  const there = settings.remote ? undefined : await runningAt(settings);
  if (there) {
    process.stdout.write(`On Record is already running at ${there}\n`);
    return;
  }
  const port = await freePort(settings);
  const ending = endingOnSignals();
  try {
    await Promise.race([serveUntilEnd({ ...settings, port }, ending), ending.asked]);
  } finally {
    await ending.run();
  }
}

async function serveUntilEnd(settings: Settings, ending: Ending): Promise<never> {
  const { stage } = stagesOn();
  const neo4j = settings.remote
    ? undefined
    : await stage('Starting Neo4j', (say) => launched(settings, say, ending));
  const graph = await connect(settings.remote ?? neo4j!);
  ending.add(() => graph.close());
  await stage('Preparing the graph', (say) => prepare(graph, say));
  const server = await serve({ graph, host: settings.host, port: settings.port, pagesDir });
  ending.add(() => server.close());
  await neo4j?.announce(server.url);
  process.stdout.write(whereToLook(server.url));
  const later = setTimeout(() => neo4j?.hastenNextStart().catch(() => {}), pauseBeforeArchive);
  later.unref();
  ending.add(async () => clearTimeout(later));
  return crashOf(neo4j);
}

async function launched(settings: Settings, say: (text: string) => void, ending: Ending): Promise<Neo4j> {
  const neo4j = await launch({ ...settings, onProgress: say });
  ending.add(() => neo4j.stop());
  return neo4j;
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

function whereToLook(url: string): string {
  const base = url.replace(/\/$/, '');
  const rows = [
    ['explorer', `${base}/`],
    ['GraphiQL', `${base}/graphiql`],
    ['GraphQL', `${base}/graphql`],
    ['try first', '{ speaker(name: "Natacha Bouchart") { respondents { speaker { name } count } } }'],
  ];
  return `\n${rows.map(([word, text]) => `  ${word!.padEnd(11)}${text}`).join('\n')}\n\n`;
}
