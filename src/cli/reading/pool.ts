import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Done, Task } from './worker.ts';

/** No article takes this long; one that does holds something that the rules cannot bear. */
const LONGEST = 120_000;
const MEGABYTES = 1024;

/**
 * Reads articles in threads, one for each core, and gives them back in the order asked for. A thread that breaks down or takes
 * more than two minutes costs its own article and no other.
 */
export async function* readInThreads(
  tasks: readonly Task[],
  threads = availableParallelism(),
): AsyncGenerator<Done> {
  const pool = new Piscina<Task, Done>({
    filename: new URL('./worker.js', import.meta.url).href,
    name: 'readOneArticle',
    maxThreads: threads,
    minThreads: Math.min(threads, tasks.length),
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  const ahead = threads * 8;
  const running: Promise<Done>[] = [];
  let next = 0;
  try {
    while (next < tasks.length || running.length > 0) {
      while (next < tasks.length && running.length < ahead) running.push(readIn(pool, tasks[next++]!));
      yield await running.shift()!;
    }
  } finally {
    await pool.destroy();
  }
}

async function readIn(pool: Piscina<Task, Done>, task: Task): Promise<Done> {
  try {
    return await pool.run(task, { signal: AbortSignal.timeout(LONGEST) });
  } catch (error) {
    const why =
      error instanceof Error && error.name === 'AbortError' ? 'it took more than two minutes' : String(error);
    return { name: task.name, document: null, fault: `The article could not be read (${why}).` };
  }
}
