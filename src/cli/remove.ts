import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import pc from 'picocolors';
import { exitCodes, Failure } from '../../src/first-run/failure.mjs';
import { type Removal, removeSource, sourceMeant, tryRemoval } from '../graph/remove.ts';
import { counted } from '../model/in-words.ts';
import { openGraph } from './open-graph.ts';
import { readSettings } from './settings.ts';

type Options = { yes?: boolean; dryRun?: boolean; format: string };

/** Adds `remove`: takes one source out of the graph, with what only it holds. */
export function removeCommand(program: Command): void {
  program
    .command('remove')
    .description('remove one source, with everything that no other source holds')
    .argument('<source>', 'an id, a title or a web address')
    .option('--yes', 'remove without asking')
    .option('--dry-run', 'say what would be removed, and remove nothing')
    .option('--format <format>', 'text or json', 'text')
    .action(remove);
}

async function remove(name: string, { yes, dryRun, format }: Options): Promise<void> {
  const opened = await openGraph(readSettings());
  try {
    const id = await sourceMeant(opened.graph, name);
    const say = (removal: Removal) =>
      process.stdout.write(format === 'json' ? `${JSON.stringify(removal, null, 2)}\n` : asText(removal));
    if (dryRun || !yes) {
      const planned = await tryRemoval(opened.graph, id);
      if (dryRun) {
        say(planned);
        process.stdout.write(format === 'json' ? '' : 'Nothing was removed.\n');
        return;
      }
      process.stderr.write(asText(planned));
      await ask(planned.source.title);
    }
    const { revision, ...removal } = await opened.graph.write((write) => removeSource(write, id));
    if (yes || format === 'json') say(removal);
    if (format !== 'json') process.stdout.write(`${pc.green('✔')} ${id} is removed.\n`);
  } finally {
    await opened.close();
  }
}

async function ask(title: string): Promise<void> {
  if (!process.stdin.isTTY)
    throw new Failure(`${JSON.stringify(title)} was not removed.`, {
      cause: 'nobody can be asked, because standard input is no terminal.',
      fix: 'add --yes to remove it without a question.',
      code: exitCodes.usage,
    });
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`Remove ${JSON.stringify(title)}? [y/N] `);
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim()))
    throw new Failure(`${JSON.stringify(title)} was not removed.`, { cause: 'the answer was not yes.' });
}

const KINDS: Record<keyof Removal['removed'], readonly [one: string, several?: string]> = {
  entries: ['entry', 'entries'],
  quotes: ['quote'],
  figures: ['figure'],
  said: ['attribution'],
  responses: ['response'],
  contradictions: ['contradiction'],
  roles: ['role'],
};

/** How many names are written out. */
const MOST_NAMES = 10;

/** What goes and what stays, a line for each. */
function asText({ source, removed, withdrawn, reviewed, gone, kept }: Removal): string {
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const parts = kinds
    .filter((stage) => removed[stage] > 0)
    .map((stage) => counted(removed[stage], ...KINDS[stage]));
  const lines = [
    `${source.title} (${source.id})`,
    `  removed   ${parts.join(', ') || 'no statements'}`,
    ...(withdrawn > 0 ? [`            ${counted(withdrawn, 'contradiction')} found by the rule`] : []),
    ...(gone.length > 0 ? [`            in no other source: ${namesOf(gone)}`] : []),
    ...(reviewed > 0 ? [`            people's decisions are lost on ${counted(reviewed, 'link')}`] : []),
    ...(kept.length > 0 ? [`  kept      in other sources too: ${namesOf(kept)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function namesOf(things: Removal['gone']): string {
  const names = things.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = things.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
