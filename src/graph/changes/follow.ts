import { setTimeout as pause } from 'node:timers/promises';
import type { Graph } from '../connect.ts';
import { cypher, query } from '../cypher.ts';

/** A revision as followers see it: `things` are the ids of all that it changed or added, in a fixed order. */
export type Happened = { number: number; id: string; actor: string; operation: string; things: string[] };

export const LAST = query<Record<string, never>, { last: number }>(
  cypher`MATCH (ledger:Ledger {name: 'revisions'}) RETURN coalesce(ledger.last, 0) AS last`,
);
export const BEHIND = query<
  { number: number; most: number },
  Happened
>(cypher`MATCH (r:Revision) WHERE r.number > $number WITH r ORDER BY r.number LIMIT toInteger($most)
  RETURN r.number AS number, r.id AS id, r.actor AS actor, r.operation AS operation,
    COLLECT { MATCH (r)-[:TOUCHES]->(s:Subject) RETURN s.of AS id ORDER BY id } + coalesce(r.added, []) AS things`);

/** Follows the revisions of a graph, whichever process writes them. */
export type Follower = {
  /** The number of the latest revision. */
  last(): Promise<number>;
  /** The revisions behind a number, at most a page of them, as soon as there are any; none once the signal is given. */
  behind(number: number, signal: AbortSignal): Promise<readonly Happened[]>;
};

const EVERY = 500;
const PAGE = 100;
/** So many are kept in memory, for all who follow. */
const KEPT = 1_000;

/**
 * Looks for new revisions as long as somebody waits for them: once for all who do, by one number. Numbers have no gaps, since a change
 * has its own under a lock that it holds until it is committed.
 */
export function follow(graph: Graph, every = EVERY): Follower {
  let recent: Happened[] = [];
  let waiting = 0;
  let looking: Promise<void> | null = null;

  const last = async () => (await graph.read(LAST, {}))[0]?.last ?? 0;

  async function look(): Promise<void> {
    await pause(every);
    const now = await last();
    const latest = recent.at(-1)?.number;
    // A graph that was emptied counts from the start again; and after a long pause nobody waits for what came first.
    if (latest === undefined || latest > now || now - latest > KEPT) recent = [];
    const number = recent.at(-1)?.number ?? Math.max(0, now - 1);
    if (now > number)
      recent = [...recent, ...(await graph.read(BEHIND, { number, most: KEPT }))].slice(-KEPT);
  }

  /** The next look, which all who wait share; a database that cannot be reached is looked for again. */
  function next(): Promise<void> {
    looking ??= look()
      .catch(() => {})
      .finally(() => {
        looking = null;
      });
    return looking;
  }

  return {
    last,
    async behind(number, signal) {
      waiting++;
      try {
        while (!signal.aborted) {
          const found = recent.filter((one) => one.number > number).slice(0, PAGE);
          if (found[0]?.number === number + 1) return found;
          if (found.length > 0) return await graph.read(BEHIND, { number, most: PAGE });
          await next();
        }
        return [];
      } finally {
        // Nobody waits for old ones any more.
        if (--waiting === 0 && recent.length > PAGE) recent = recent.slice(-PAGE);
      }
    },
  };
}
