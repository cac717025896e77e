import type { Graph, Write } from './connect.ts';

/** Does something in a transaction of which nothing stays, and answers what it answered. */
export async function rehearse<Result>(
  graph: Graph,
  work: (write: Write) => Promise<Result>,
  deadline?: number,
): Promise<Result> {
  try {
    return await graph.write(async (write) => {
      throw new Rehearsed(await work(write));
    }, deadline);
  } catch (error) {
    if (error instanceof Rehearsed) return error.result as Result;
    throw error;
  }
}

/** Ends a transaction of which nothing is to stay. */
class Rehearsed extends Error {
  constructor(readonly result: unknown) {
    super('Nothing of this stays.');
  }
}
