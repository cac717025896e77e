import { InvalidDocument, type Issue } from '../../model/errors.ts';
import type { Graph } from '../connect.ts';
import type { Fresh } from './rows.ts';
import { type LoadState, remember } from './shared.ts';
import { writeBatch } from './write.ts';

/** A document that was not written, and why. */
export type LeftOut = { one: Fresh; issues: readonly Issue[] };

const LONGEST = 600_000;

/**
 * Writes new documents, in one transaction when all is well. Those that refer to what stands nowhere, or hold ids of others, are left out; what refers
 * to them is then left out too. Such a batch is written by halves, for a refusal comes before anything of it is written.
 */
export async function addBatch(
  graph: Graph,
  added: readonly Fresh[],
  state: LoadState,
  at: string,
): Promise<LeftOut[]> {
  let leftOut = await addByHalves(graph, added, state, at);
  // One may only have come before what it refers to: they are tried again for as long as that lets another one in.
  for (let before = added.length; leftOut.length > 0 && leftOut.length < before; ) {
    before = leftOut.length;
    const again = leftOut.map(({ one }) => one);
    leftOut = await addByHalves(graph, again, state, at);
  }
  return leftOut;
}

async function addByHalves(
  graph: Graph,
  added: readonly Fresh[],
  state: LoadState,
  at: string,
): Promise<LeftOut[]> {
  const [one] = added;
  if (!one) return [];
  try {
    const written = await graph.write((write) => writeBatch(write, added, state, at), LONGEST);
    remember(state, written);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    if (added.length === 1) return [{ one, issues: error.issues }];
  }
  const middle = Math.ceil(added.length / 2);
  return [
    ...(await addByHalves(graph, added.slice(0, middle), state, at)),
    ...(await addByHalves(graph, added.slice(middle), state, at)),
  ];
}
