import type { Command } from 'commander';
import { endingOnSignals } from './ending.ts';
import { freePort } from './ports.ts';
import { runningAt } from './running.ts';
import { readSettings } from './settings.ts';

/** Adds `start`: serves the graph until it is asked to end. */
export function startCommand(program: Command): void {
  program
    .command('start')
    .description('launch Neo4j, load the seeds into an empty graph, and serve')
    .action(start);
}

async function start(): Promise<void> {
  const settings = readSettings();
  const there = settings.remote ? undefined : await runningAt(settings);
  if (there) {
    process.stdout.write(`On Record is already running at ${there}\n`);
    return;
  }
  await freePort(settings);
  // Loaded only here: the other commands do without the server and start faster so.
  const { serveUntilEnd } = await import('./serving.ts');
  const ending = endingOnSignals();
  try {
    await Promise.race([serveUntilEnd(settings, ending), ending.asked]);
  } finally {
    await ending.run();
  }
  // A database that is frozen never says that it closes its connections, and they would hold this program up.
  process.exit();
}
