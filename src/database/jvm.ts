import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Neo4jJars } from './jars.ts';
import { neo4jSources } from './location.ts';

/** How one Java virtual machine runs Neo4j on a folder. */
export type JvmOptions = {
  jars: Neo4jJars;
  /** Neo4j's home: its stores and its logs. */
  folder: string;
  /** Bytes. */
  heap: number;
  /** Bytes. */
  pageCache: number;
  /** Which logs are kept when they are no longer needed after a crash, in Neo4j's words; none when left out. */
  logs?: string;
  /** The password to set; empty keeps the one that the folder has. */
  password: string;
  flags?: string[];
};

/** What came of the start: each is the launcher's own word, `ended` when it died without one. */
export type Outcome =
  | { is: 'ready'; address: string }
  | { is: 'held' | 'failed'; reason: string }
  | { is: 'ended'; reason: string };

/** How the virtual machine ended. */
export type Exit = { code: number | null; signal: NodeJS.Signals | null };

/** A virtual machine that runs Neo4j, or is about to. */
export type Jvm = {
  pid: number | undefined;
  outcome: Promise<Outcome>;
  exited: Promise<Exit>;
  /** The last lines that it printed. */
  log(): string;
  /** Asks it to close the graph, and kills it when that takes too long. */
  stop(): Promise<Exit>;
  kill(): void;
};

const linesKept = 40;
const patience = 40_000;
const smallHeap = 1024 ** 3;

/** Starts Neo4j in a virtual machine that ends when this program does. */
export function startJvm(options: JvmOptions): Jvm {
  const child = spawn(options.jars.java.java, commandLine(options), {
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches this program alone, which then stops the database in order.
    detached: true,
    windowsHide: true,
  });
  const lines: string[] = [];
  const exited = exitOf(child, lines);
  // Writing to a machine that has just died is no news: `exited` tells.
  child.stdin.on('error', () => {});
  child.stdin.write(`${options.password}\n`);
  return {
    pid: child.pid,
    outcome: Promise.race([firstWord(child, lines), exited.then((exit) => ended(exit, lines))]),
    exited,
    log: () => lines.join('\n'),
    async stop() {
      child.stdin.end();
      const timer = new AbortController();
      const late = wait(patience, undefined, { signal: timer.signal, ref: false }).then(
        () => child.kill('SIGKILL'),
        () => false,
      );
      const exit = await exited;
      timer.abort();
      await late;
      return exit;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

/** How much memory a virtual machine may take; `heap` in bytes. */
export function memoryOf(heap: number): string[] {
  // The small collector takes the least memory; above that Java's own choice serves better.
  return [`-Xmx${heap}`, ...(heap <= smallHeap ? ['-XX:+UseSerialGC'] : [])];
}

/** Where Neo4j's classes and ours are, with what they need of Java. */
export function classesOf({ java, classPath }: Pick<Neo4jJars, 'java' | 'classPath'>): string[] {
  return [
    // Neo4j reaches into these parts of Java, and newer versions print a warning at each.
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    ...(java.major >= 24
      ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow']
      : []),
    '-cp',
    classPath.join(delimiter),
  ];
}

function commandLine({
  jars,
  folder,
  heap,
  pageCache,
  logs = 'keep_none',
  flags = [],
}: JvmOptions): string[] {
  return [
    ...memoryOf(heap),
    '-XX:+ExitOnOutOfMemoryError',
    '-Xshare:auto',
    '-Xlog:disable',
    '-Xlog:all=error:stderr',
    ...flags,
    ...classesOf(jars),
    'OnRecordDatabase',
    join(neo4jSources, 'neo4j.conf'),
    folder,
    String(pageCache),
    logs,
  ];
}

function firstWord(child: ChildProcessWithoutNullStreams, lines: string[]): Promise<Outcome> {
  const keep = (line: string) => {
    lines.push(line);
    if (lines.length > linesKept) lines.shift();
  };
  createInterface({ input: child.stderr }).on('line', keep);
  return new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, word, rest = ''] = /^on-record: (ready|held|failed) (.*)$/.exec(line) ?? [];
      if (word === 'ready') resolve({ is: 'ready', address: rest });
      else if (word === 'held' || word === 'failed') resolve({ is: word, reason: rest });
      else keep(line);
    });
  });
}

function exitOf(child: ChildProcessWithoutNullStreams, lines: string[]): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      lines.push(String(error));
      resolve({ code: null, signal: null });
    });
    // Not `exit`: the last lines may still be on their way then.
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}

function ended({ code, signal }: Exit, lines: string[]): Outcome {
  const how = signal ? `was ended by ${signal}` : `ended with code ${code ?? 'unknown'}`;
  return { is: 'ended', reason: [`Java ${how}`, lines.at(-1)].filter(Boolean).join(': ') };
}
