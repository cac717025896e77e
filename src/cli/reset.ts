import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { exitCodes, Failure } from '../../src/first-run/failure.mjs';
import { isThere, removeGraph } from '../database/files.ts';
import { graphFolder } from '../database/location.ts';
import { takeLock } from '../database/lock.ts';
import { readSettings } from './settings.ts';

/** Adds `reset`: removes the embedded graph of a data folder, so that the next start makes it anew. */
export function resetCommand(program: Command): void {
  program
    .command('reset')
    .description('delete the graph in the data folder')
    .option('--yes', 'delete without asking')
    .action(async ({ yes }: { yes?: boolean }) => reset(Boolean(yes)));
}

async function reset(isSure: boolean): Promise<void> {
  const { dataDir, remote } = readSettings();
  if (remote) {
    throw new Failure('On Record does not remove a graph that lies in another Neo4j.', {
      cause: `NEO4J_URI is set to ${remote.uri}.`,
      fix: 'unset NEO4J_URI to remove the embedded graph, or empty that Neo4j with its own tools.',
      code: exitCodes.usage,
    });
  }
  if (!(await isThere(graphFolder(dataDir)))) {
    process.stdout.write(`There is no graph in ${dataDir}\n`);
    return;
  }
  const lock = await takeLock(dataDir);
  try {
    if (!isSure) await ask(dataDir);
    await removeGraph(dataDir);
  } finally {
    await lock.release();
  }
  process.stdout.write(`The graph in ${dataDir} is removed; the next start makes a new one\n`);
}

async function ask(dataDir: string): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new Failure(`The graph in ${dataDir} was not removed.`, {
      cause: 'nobody can be asked, because standard input is no terminal.',
      fix: 'run on-record reset --yes.',
      code: exitCodes.usage,
    });
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(
    `Remove the graph in ${dataDir}, with all that was imported and reviewed? [y/N] `,
  );
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) {
    throw new Failure(`The graph in ${dataDir} was not removed.`, { cause: 'the answer was not yes.' });
  }
}
