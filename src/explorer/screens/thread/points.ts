import { responseInShort } from '../../parts/response-line.tsx';
import type { JoinedFragment } from '../../queries.generated.ts';
import { namesOf } from '../../words.ts';

/** A row of the drawing: whose words, what they did, and the responses that lead from it to rows above. */
export type Point = {
  key: string;
  name: string;
  /** What it did to whom, for each response that it makes; empty where it makes none. */
  did: string[];
  kind: string | null;
  links: { id: string; kind: string; to: string }[];
  level: number;
  /** The id of what is shown beside the drawing. */
  anchor: string;
};

type Spoken = {
  statement: { id: string; saidBy: readonly { name: string }[] };
  links: readonly JoinedFragment[];
  level: number;
};

/** A conversation as rows; what is no statement, a speaker or an event, stands above all. */
export function pointsOf(root: { id: string; name: string } | null, turns: readonly Spoken[]): Point[] {
  const top: Point[] = root
    ? [{ key: root.id, name: root.name, did: [], kind: null, links: [], level: 0, anchor: 'main' }]
    : [];
  const points = turns.map(
    ({ statement, links, level }): Point => ({
      key: statement.id,
      name: namesOf(statement.saidBy),
      did: links.map(responseInShort),
      kind: links[0]?.kind ?? null,
      links: links.map(({ id, kind, target }) => ({ id, kind, to: target.id })),
      level: root ? Math.max(1, level) : level,
      anchor: statement.id,
    }),
  );
  return [...top, ...points];
}
