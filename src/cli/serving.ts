import { fileURLToPath } from 'node:url';
import { type Stages, stagesOn } from '../../src/first-run/stages.mjs';
import { areJarsComplete, prepareJars } from '../database/jars.ts';
import { type KeptNeo4j, keepNeo4j } from '../database/keep.ts';
import { holdGraph } from '../graph/hold.ts';
import { isEmpty } from '../graph/import.ts';
import { migrate } from '../graph/migrations.ts';
import { DatabaseUnavailable } from '../model/errors.ts';
import { serve } from '../server/server.ts';
import { openTraces } from '../server/traces/traces.ts';
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
  let saying: (text: string) => void = () => {};
  let isFirst = true;
  const graph = holdGraph({
    settings: () => settings.remote ?? neo4j!.login(),
    async prepare(opened) {
      await migrate(opened);
      // A graph that comes back empty later was emptied by somebody, who wants no seeds in it.
      if (isFirst && (await isEmpty(opened))) await loadSeeds(opened, saying);
      isFirst = false;
    },
    tell: (turn) =>
      tell(
        turn.is === 'up'
          ? 'The graph answers.'
          : `${turn.reason}; questions are answered with SERVICE_UNAVAILABLE until it answers.`,
      ),
  });
  ending.add(() => graph.close());
  await stage('Preparing the graph', async (say) => {
    saying = say;
    await graph.open().catch((error: unknown) => {
      // A Neo4j of our own was just launched, and a wrong password does not mend itself.
      const mayPass = error instanceof DatabaseUnavailable && !error.isLasting;
      if (!settings.remote || !mayPass) throw error;
    });
  });
  graph.watch();
  const traces = settings.traces ? await openTraces(tell) : undefined;
  if (traces) ending.add(() => traces.close());
  // Looked for again: the port may have been taken while Neo4j started.
  const port = await freePort(settings);
  const server = await serve({
    graph,
    host: settings.host,
    reading: settings.reading,
    signIn: settings.signIn,
    readers: { intake: readIntake, drafter: drafter() },
    port,
    pagesDir,
    dashboardsDir: settings.dashboardsDir,
    corsOrigins: settings.corsOrigins,
    logLevel: settings.logLevel,
    slowMs: settings.slowMs,
    metrics: settings.metrics,
    memory: settings.memory,
    traces,
    rateLimit: settings.rateLimit,
    trustedProxies: settings.trustedProxies,
    plansAhead: true,
  });
  ending.add(() => server.close());
  const url = addressToOpen(server.url);
  await neo4j?.announce(url);
  process.stdout.write(whereToLook(url));
  const later = setTimeout(() => neo4j?.hastenNextStart().catch(() => {}), pauseBeforeArchive);
  ending.add(async () => clearTimeout(later));
  return neo4j?.gaveUp ?? new Promise<never>(() => {});
}

async function launched(settings: Settings, stage: Stages['stage'], ending: Ending): Promise<KeptNeo4j> {
  const calledOff = new AbortController();
  const { signal } = calledOff;
  const launching = (async () => {
    if (!(await areJarsComplete())) await stage('Fetching Neo4j', (say) => prepareJars(say, signal));
    return stage('Starting Neo4j', (say) => keepNeo4j({ ...settings, onProgress: say, signal, tell }));
  })();
  ending.add(async () => {
    calledOff.abort();
    const neo4j = await launching.catch(() => undefined);
    await neo4j?.stop();
  });
  return launching;
}

/** A line for whoever watches the server. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
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
