import type { JoinedFragment, ThreadQuery } from '../../queries.generated.ts';

/** A statement as a thread brings it, with the response by which it was reached. */
export type Item = NonNullable<ThreadQuery['thread']>['nodes'][number];

/** A statement of a conversation, the responses that it makes, and how far in it stands: further than all it answers. */
export type Turn = { statement: Item['statement']; links: JoinedFragment[]; level: number };

/**
 * A conversation to be read from top to bottom: each statement once, below what it responds to, whichever way the thread
 * ran. `more` are responses that are known besides, such as those of the statement asked about.
 */
export function turnsOf(items: readonly Item[], more: readonly JoinedFragment[] = []): Turn[] {
  const links = new Map<string, JoinedFragment>();
  for (const link of [...items.flatMap(({ link }) => link ?? []), ...more]) links.set(link.id, link);
  const made = new Map<string, JoinedFragment[]>();
  for (const link of links.values())
    made.set(link.response.id, [...(made.get(link.response.id) ?? []), link]);
  const waiting = new Map<string, Item>();
  for (const item of items) if (!waiting.has(item.statement.id)) waiting.set(item.statement.id, item);
  const turns = new Map<string, Turn>();
  while (waiting.size > 0) {
    const { statement, depth } = nextOf(waiting, made);
    const own = made.get(statement.id) ?? [];
    const above = own.flatMap(({ target }) => turns.get(target.id)?.level ?? []);
    turns.set(statement.id, {
      statement,
      links: own,
      level: above.length > 0 ? 1 + Math.max(...above) : depth > 0 ? 1 : 0,
    });
    waiting.delete(statement.id);
  }
  return [...turns.values()];
}

/** The first that waits for nothing above it. Two that answer each other wait for each other; then the first of all. */
function nextOf(waiting: ReadonlyMap<string, Item>, made: ReadonlyMap<string, JoinedFragment[]>): Item {
  for (const [id, item] of waiting)
    if ((made.get(id) ?? []).every(({ target }) => !waiting.has(target.id))) return item;
  return waiting.values().next().value!;
}
