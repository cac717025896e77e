import { InvalidArgument } from '../model/errors.ts';
import type { Graph } from './connect.ts';
import { cypher, query } from './cypher.ts';
import { countSaid } from './nouns/tally.ts';

type Candidate = { id: string; name: string; statements: number };

/** Speakers with how much they said, the most first. */
export const SAY = query<{ ids: string[] }, Candidate>(cypher`UNWIND $ids AS id MATCH (s:Speaker {id: id})
  RETURN s.id AS id, s.name AS name, ${countSaid(cypher`s`)} AS statements ORDER BY statements DESC, id`);

/** Who says so many times as much as the next is the one that a bare name means. */
const FAR_MORE = 5;

/**
 * Who of several speakers of one name is meant: the one who says by far the most.
 * @throws InvalidArgument with all of them where nobody does.
 */
export async function clearlyMeant(graph: Graph, name: string, ids: readonly string[]): Promise<string> {
  const candidates = await graph.read(SAY, { ids: [...ids] });
  const [first, second] = candidates as [Candidate, Candidate];
  if (first.statements >= FAR_MORE * Math.max(1, second.statements)) return first.id;
  throw new InvalidArgument(
    'name',
    `${candidates.length} speakers are called ${JSON.stringify(name)}; ask by the id of one of them: ${candidates.map(({ id }) => id).join(', ')}.`,
    candidates,
  );
}
