import { createHash } from 'node:crypto';
import { InvalidArgument } from '../../model/errors.ts';
import type { Graph, Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';

/** A request that may be sent again by somebody who does not know whether it was done. */
export type Attempt = {
  /** What the client calls it. */
  key: string;
  /** Whose it is: two clients may choose the same key. Asked for once it is sure that they may write. */
  owner: () => Promise<string>;
  /** All of what is asked. */
  request: string;
};

const KEPT_MS = 24 * 3_600_000;

/**
 * The same graph, on which each write of a request is done once, however often that is sent within a day: what was done leaves its answer in the
 * same transaction, and the next attempt is given that.
 */
export function onceOnly(graph: Graph, { key, owner, request }: Attempt): Graph {
  let number = 0;
  return {
    ...graph,
    async write(work, deadline) {
      const turn = String(number++);
      const names = { key: digest(await owner(), key, turn), request: digest(request) };
      return graph.write((write) => once(write, key, names, () => work(write)), deadline);
    },
  };
}

async function once<Result>(
  write: Write,
  given: string,
  names: { key: string; request: string },
  work: () => Promise<Result>,
): Promise<Result> {
  if (!/^[\x21-\x7e]{1,255}$/.test(given))
    throw new InvalidArgument(
      'Idempotency-Key',
      'The header Idempotency-Key is 1 to 255 letters, digits and signs without spaces; send a new UUID with each change.',
    );
  const at = Date.now();
  // Whoever comes second waits here for the end of the first, since the key is unique.
  const [done] = await write.run(BEGIN, { ...names, at });
  if (done!.request !== names.request)
    throw new InvalidArgument(
      'Idempotency-Key',
      'This Idempotency-Key was sent with another request; send a new one with each change.',
    );
  if (done!.answer !== null) return JSON.parse(done!.answer) as Result;
  const result = await work();
  await write.run(END, { key: names.key, answer: JSON.stringify(result ?? null), before: at - KEPT_MS });
  return result;
}

export const BEGIN = query<
  { key: string; request: string; at: number },
  { request: string; answer: string | null }
>(cypher`MERGE (d:Done {key: $key}) ON CREATE SET d.request = $request, d.at = $at
  RETURN d.request AS request, d.answer AS answer`);

export const END = query<{ key: string; answer: string; before: number }, never>(
  cypher`MATCH (d:Done {key: $key}) SET d.answer = $answer
  WITH count(*) AS none CALL () { MATCH (old:Done) WHERE old.at < $before WITH old LIMIT 100 DELETE old }`,
);

function digest(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
