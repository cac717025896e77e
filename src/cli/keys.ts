import type { Command } from 'commander';
import pc from 'picocolors';
import { ACCESS_ROLES, type AccessRole } from '../access/roles.ts';
import { addKey, type ListedKey, listKeys, revokeKey } from '../graph/access/keys.ts';
import type { Graph } from '../graph/connect.ts';
import { InvalidArgument } from '../model/errors.ts';
import { openGraph } from './open-graph.ts';
import { readSettings } from './settings.ts';

/** Adds `keys`: makes, lists and revokes the keys with which people write. */
export function keysCommand(program: Command): void {
  const keys = program.command('keys').description('make, list and revoke keys; writing needs one');
  keys
    .command('add')
    .description('make a key for somebody, and show it once')
    .argument('<name>', 'whose it is, as history shall tell it')
    .option('--role <role>', `what it lets them do: ${ACCESS_ROLES.join(', ')}`, 'CONTRIBUTOR')
    .action(async (name: string, { role }: { role: string }) => {
      const asked = readRole(role);
      const key = await withGraph((graph) => addKey(graph, name, asked));
      process.stderr.write(
        `This key lets ${name} act as ${asked}. It is not kept and cannot be shown again:\n`,
      );
      process.stdout.write(`${key}\n`);
    });
  keys
    .command('list')
    .description('list who has a key')
    .option('--format <format>', 'text or json', 'text')
    .action(async ({ format }: { format: string }) => {
      if (format !== 'text' && format !== 'json')
        throw new InvalidArgument(
          '--format',
          `${JSON.stringify(format)} is no format; write "text" or "json".`,
        );
      const listed = await withGraph(listKeys);
      process.stdout.write(format === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : asText(listed));
    });
  keys
    .command('revoke')
    .description('end a key; what was done with it stays')
    .argument('<name>', 'whose it is')
    .action(async (name: string) => {
      await withGraph((graph) => revokeKey(graph, name));
      process.stdout.write(`The key of ${name} is revoked\n`);
    });
}

function readRole(text: string): AccessRole {
  const role = ACCESS_ROLES.find((one) => one === text.toUpperCase());
  if (role) return role;
  throw new InvalidArgument(
    '--role',
    `${JSON.stringify(text)} is no role; write one of ${ACCESS_ROLES.join(', ')}.`,
  );
}

async function withGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const { graph, close } = await openGraph(readSettings());
  try {
    return await work(graph);
  } finally {
    await close();
  }
}

function asText(keys: readonly ListedKey[]): string {
  if (keys.length === 0) return 'There are no keys; make one with on-record keys add NAME --role ROLE\n';
  const widest = Math.max(...keys.map(({ name }) => name.length));
  const lines = keys.map(({ name, role, addedAt, revokedAt }) => {
    const since = `since ${addedAt.slice(0, 10)}`;
    const end = revokedAt === null ? '' : `, revoked ${revokedAt.slice(0, 10)}`;
    const line = `${name.padEnd(widest)}  ${role.padEnd(11)}  ${since}${end}`;
    return revokedAt === null ? line : pc.dim(line);
  });
  return `${lines.join('\n')}\n`;
}
