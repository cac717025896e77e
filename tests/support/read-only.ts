import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { temporaryFolder } from './folders.ts';

/**
 * Starts the Neo4j of a process again, once that has ended, in the very same way but for one setting: it takes no changes.
 * @param stop ends the one that runs
 */
export async function startReadOnly(pid: number, stop: () => Promise<void>) {
  const [java, ...words] = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').slice(0, -1);
  const at = words.findIndex((word) => word.endsWith('neo4j.conf'));
  const settings = await readFile(words[at]!, 'utf8');
  const conf = join(await temporaryFolder(), 'neo4j.conf');
  await writeFile(conf, `${settings}\nserver.databases.default_to_read_only=true\n`);
  await stop();
  const child = spawn(java!, words.with(at, conf), { stdio: ['pipe', 'pipe', 'ignore'] });
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  // The first line would be a password to set; it ends with its input.
  child.stdin.write('\n');
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, word, rest] = /^on-record: (\w+) (.*)$/.exec(line) ?? [];
      if (word === 'ready') resolve(rest!);
      else if (word) reject(new Error(line));
    });
    child.once('close', () => reject(new Error('It ended.')));
  });
  return {
    uri: `bolt://${address}`,
    async stop() {
      child.stdin.end();
      await exited;
    },
  };
}
