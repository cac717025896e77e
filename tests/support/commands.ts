import { spawn } from 'node:child_process';
import { until } from './waiting.ts';

/** A program that was started, with what it has printed so far. */
export type Started = {
  pid: number;
  output(): string;
  errors(): string;
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  kill(signal: NodeJS.Signals): void;
};

type Options = { cwd?: string; env?: NodeJS.ProcessEnv; input?: string };

/** CI asks for colours even where there is no terminal. */
const plain = { ...process.env, NO_COLOR: '1' };

/** Starts Node on a script, with just the environment that is given and no terminal. */
export function startNode(words: string[], { cwd, env = plain, input }: Options = {}): Started {
  const child = spawn(process.execPath, words, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  // Whoever is killed reads no more.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return {
    pid: child.pid!,
    output: () => output,
    errors: () => errors,
    exited: new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal }))),
    kill: (signal) => void child.kill(signal),
  };
}

/** Runs Node on a script to its end. */
export async function runNode(words: string[], options?: Options) {
  const started = startNode(words, options);
  const { code } = await started.exited;
  return { code, output: started.output(), errors: started.errors() };
}

/** Waits until `start` says where it serves; fails with what it wrote when it ends instead. */
export async function untilServing(running: Started): Promise<void> {
  let end: number | null | undefined;
  void running.exited.then(({ code }) => {
    end = code ?? -1;
  });
  await until(
    'On Record serves',
    async () => end !== undefined || running.output().includes('try first'),
    480_000,
  );
  if (end !== undefined) throw new Error(`start ended with ${end}: ${running.errors()}`);
}
