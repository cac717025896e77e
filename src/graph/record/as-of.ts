import { DatabaseUnavailable, InvalidArgument } from '../../model/errors.ts';
import type { Graph } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { rehearse } from '../rehearse.ts';
import type { Step } from './steps.ts';
import { RECORDED, takeBack } from './take-back.ts';
import { lock } from './write.ts';

/** How many changes a look back takes back at most, and how long that may take, in ms: changes wait for it meanwhile. */
export const FARTHEST = 200;
const LONGEST = 60_000;

export const LATEST = query<{ most: number }, { id: string; at: string }>(
  cypher`MATCH (r:Revision) WHERE r.number > 0 RETURN r.id AS id, r.at AS at ORDER BY r.number DESC LIMIT toInteger($most)`,
);

/** How many may wait for their turn. */
const MOST_WAITING = 8;

let looking: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Asks the graph as it stood at a moment: in a transaction that takes back every change since, the latest first, and of which nothing
 * stays. So it stood exactly as the record says, and nothing has to be kept twice. One look at a time, since changes wait for it.
 * @throws InvalidArgument for a moment before the record begins, or behind more changes than are taken back; DatabaseUnavailable where too
 * many wait.
 */
export async function inThePast<Result>(
  graph: Graph,
  moment: Date,
  ask: (past: Graph) => Promise<Result>,
): Promise<Result> {
  const at = moment.toISOString();
  if ((await since(graph.read, at)).length === 0) return ask(graph);
  if (waiting >= MOST_WAITING)
    throw new DatabaseUnavailable('Too many look back at this moment; try again in a few seconds.');
  waiting++;
  const turn = looking.then(() =>
    rehearse(
      graph,
      async (write) => {
        await lock(write);
        for (const id of await since(write.run, at)) {
          const [done] = await write.run(RECORDED, { id });
          if (done!.steps === null)
            throw new InvalidArgument(
              'asOf',
              `${id} (${done!.summary}) kept nothing of what stood before it; ask for a moment after it.`,
            );
          await takeBack(write, JSON.parse(done!.steps) as Step[], at);
        }
        return ask({ ...graph, read: write.run });
      },
      LONGEST,
    ),
  );
  looking = turn.catch(() => {}).finally(() => waiting--);
  return turn;
}

/** The changes after a moment, the latest first. Whoever asked a moment before another may have had to wait for it. */
async function since(run: Graph['read'], at: string): Promise<string[]> {
  const latest = await run(LATEST, { most: FARTHEST + 1 });
  const last = latest.findIndex((one) => one.at <= at);
  if (last >= 0) return latest.slice(0, last).map(({ id }) => id);
  if (latest.length > FARTHEST)
    throw new InvalidArgument(
      'asOf',
      `More than ${FARTHEST} changes were made since ${at}; ask for a later moment, or look at \`revisions\`.`,
    );
  const first = latest.at(-1);
  if (!first) return [];
  throw new InvalidArgument(
    'asOf',
    `The record of changes begins at ${first.at}; ask for a moment after that.`,
  );
}
