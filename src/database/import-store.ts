import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseUnavailable } from '../model/errors.ts';
import { prepareJars } from './jars.ts';
import { classesOf, memoryOf } from './jvm.ts';
import { graphFolder } from './location.ts';
import { type Lock, tellDatabase } from './lock.ts';

/** Files of nodes with the same labels, or of relationships of one type, as Neo4j's importer reads them. */
export type ImportFile = { name: string; isOfNodes: boolean; files: readonly string[] };

type AdminOptions = {
  /** The folder of the new graph, and one for what Neo4j's programs write beside it. */
  dataDir: string;
  work: string;
  lock: Lock;
  onProgress: (percent: number) => void;
};

export type ImportOptions = AdminOptions & {
  files: readonly ImportFile[];
  /** Stands between the items of a list. */
  between: string;
};

/** What the importer needs at least, however small the graph is, and what is enough for ten million nodes. */
const HEAP = 1024 ** 3;

/**
 * Makes a store of files with Neo4j's own importer, in a folder where none is.
 * @throws DatabaseUnavailable with what it printed when it fails.
 */
export async function importStore({ files, between, ...options }: ImportOptions): Promise<void> {
  const sign = `U+${between.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
  await administer(options, "Neo4j's importer failed", [
    ...['database', 'import', 'full', 'neo4j', '--id-type=string', '--multiline-fields=true'],
    ...[
      `--array-delimiter=${sign}`,
      '--read-buffer-size=64m',
      `--report-file=${join(options.work, 'report')}`,
    ],
    ...files.map(
      ({ name, isOfNodes, files }) => `--${isOfNodes ? 'nodes' : 'relationships'}=${name}=${files.join(',')}`,
    ),
  ]);
}

/**
 * Has Neo4j check a store that nothing has open.
 * @throws DatabaseUnavailable with what it printed when it is not whole.
 */
export async function checkStore(options: AdminOptions): Promise<void> {
  const words = ['database', 'check', `--report-path=${options.work}`, 'neo4j'];
  await administer(options, 'Neo4j finds the new graph not whole', words);
}

/** Runs `neo4j-admin` on the store of a data folder; it ends when this program does. */
async function administer(
  { dataDir, work, lock, onProgress }: AdminOptions,
  failure: string,
  words: readonly string[],
): Promise<void> {
  const jars = await prepareJars();
  const settings = join(work, 'settings');
  await mkdir(settings, { recursive: true });
  const data = join(graphFolder(dataDir), 'data').replaceAll('\\', '/');
  await writeFile(join(settings, 'neo4j.conf'), `server.directories.data=${data}\n`);
  const child = spawn(jars.java.java, [...memoryOf(HEAP), ...classesOf(jars), 'OnRecordAdmin', ...words], {
    env: { ...process.env, NEO4J_HOME: work, NEO4J_CONF: settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => {});
  child.stdin.write('\n');
  const lines: string[] = [];
  const keep = (line: string) => {
    const [, percent] = /\b(\d{1,3})%/.exec(line) ?? [];
    if (percent) onProgress(Number(percent));
    else if (line.trim()) lines.push(line);
    if (lines.length > 20) lines.shift();
  };
  createInterface({ input: child.stdout }).on('line', keep);
  createInterface({ input: child.stderr }).on('line', keep);
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      lines.push(String(error));
      resolve(null);
    });
    child.once('close', resolve);
  });
  if (child.pid) await tellDatabase(lock, child.pid);
  const code = await ended;
  await lock.tell({ database: undefined });
  if (code !== 0)
    throw new DatabaseUnavailable(
      `${failure}; the end of what it printed follows. The graph that was there is as it was.`,
      { log: lines.join('\n') },
    );
}
