import { closest, distance } from 'fastest-levenshtein';
import { InvalidArgument } from '../model/errors.ts';
import { fold } from '../model/names.ts';
import type { Ask } from './compile/filter.ts';
import { namedKey, namedMatch } from './compile/filter.ts';
import type { Graph } from './connect.ts';
import { type Cypher, cypher, query } from './cypher.ts';
import { NAMED, type NamedKind } from './named-kinds.ts';

/** The ids of all that have a name or an id, by id; none when nothing has. */
export async function idsOf(graph: Graph, kind: NamedKind, text: string): Promise<string[]> {
  const rows = await graph.read<{ key: string }, { id: string }>(idsQuery(kind, text), {
    key: namedKey(text, kind),
  });
  return rows.map(({ id }) => id);
}

/** The look-up behind `idsOf`, by id or by name. */
export function idsQuery(kind: NamedKind, text: string): Cypher {
  return cypher`${namedMatch(kind, text, cypher`found`, cypher`$key`).match} RETURN DISTINCT found.id AS id ORDER BY id LIMIT 20`;
}

/**
 * Makes sure that names used in a question exist, once its answer was empty.
 * @throws InvalidArgument with the nearest names that do.
 */
export async function assertKnown(graph: Graph, asks: readonly Ask[]): Promise<void> {
  // Each of many parents may have left the same list empty.
  const once = new Map(asks.map((ask) => [JSON.stringify([ask.kind, ask.text, ask.argument]), ask]));
  for (const { argument, kind, text } of once.values()) {
    if ((await idsOf(graph, kind, text)).length > 0) continue;
    const near = await nearNames(graph, kind, text);
    const hint =
      near.length > 0
        ? `did you mean ${near.map((one) => JSON.stringify(one)).join(' or ')}?`
        : 'look for it with search.';
    throw new InvalidArgument(
      argument,
      `There is no ${kind.toLowerCase()} ${JSON.stringify(shortened(text))}; ${hint}`,
    );
  }
}

type NameRow = { printed: string; key: string };

/** Names of a kind that share a word's beginning with a text, through the full-text index over names. */
export const NEAR_NAMES = Object.fromEntries(
  Object.entries(NAMED).map(([kind, { label }]) => [
    kind,
    query<
      { query: string },
      NameRow
    >(cypher`CALL db.index.fulltext.queryNodes('names', $query, {limit: 50}) YIELD node
      MATCH (node)-[:NAMES]->(${label}) RETURN DISTINCT node.printed AS printed, node.key AS key`),
  ]),
);

async function nearNames(graph: Graph, kind: NamedKind, text: string): Promise<string[]> {
  const sought = fold(text).slice(0, 100);
  const words = sought.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const fuzzy = words
    .slice(0, 8)
    .map((word) => (word.length > 3 ? `${word}~2 ${word.slice(0, 3)}*` : `${word}*`))
    .join(' ');
  const rows = await graph.read<{ query: string }, NameRow>(NEAR_NAMES[kind]!, { query: fuzzy });
  if (rows.length === 0) return [];
  const best = closest(
    sought,
    rows.map(({ key }) => key),
  );
  const reach = Math.max(distance(sought, best), 2);
  const near = rows.filter(({ key }) => distance(sought, key) <= reach || key.includes(sought));
  return [
    ...new Set(
      near.sort((a, b) => distance(sought, a.key) - distance(sought, b.key)).map(({ printed }) => printed),
    ),
  ].slice(0, 3);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
