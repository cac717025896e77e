import { LAST } from '../changes/follow.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import type { By, Change } from './revision.ts';
import type { Step } from './steps.ts';

// A revision is numbered by the ledger, which is locked until the transaction ends: so numbers have no gaps and come in the order
// in which changes took hold. What a revision touched is known by a subject, which outlives the thing itself and has its version.

/** Waits until no other change is under way, so that what is read after it still holds when it is written. */
export const LOCK = query<Record<string, never>, never>(
  cypher`MERGE (ledger:Ledger {name: 'revisions'}) SET ledger.locked = true`,
);

export const RECORD = query<
  Record<'at' | 'actor' | 'role' | 'operation' | 'summary', string> &
    Record<'account' | 'note' | 'before' | 'after' | 'steps', string | null> & {
      touched: string[];
      undoes: string[];
      added: string[];
    },
  { id: string }
>(cypher`MERGE (ledger:Ledger {name: 'revisions'}) SET ledger.locked = true
  WITH ledger SET ledger.last = coalesce(ledger.last, 0) + 1
  WITH ledger.last AS number
  CREATE (r:Revision {id: 'revision:' + number, number: number, at: $at, actor: $actor, account: $account, role: $role,
    operation: $operation, summary: $summary, note: $note, before: $before, after: $after, steps: $steps, added: $added})
  WITH r
  CALL (r) { UNWIND $touched AS id MERGE (s:Subject {of: id}) SET s.version = coalesce(s.version, 1) + 1
    CREATE (r)-[:TOUCHES {version: s.version}]->(s) }
  CALL (r) { UNWIND $undoes AS id MATCH (done:Revision {id: id}) CREATE (r)-[:UNDOES]->(done)
    WITH r MATCH way = (r)-[:UNDOES]->+(other:Revision) SET other.undone = length(way) % 2 = 1 }
  RETURN r.id AS id`);

/** The number of the last revision; 0 before the first. */
export async function lastRevision({ run }: Write): Promise<number> {
  const [row] = await run(LAST, {});
  return row?.last ?? 0;
}

/** Waits for the changes of others to end. Whoever decides by what stands calls it first. */
export async function lock(write: Write): Promise<void> {
  await write.run(LOCK, {});
}

/** Writes the revision of a change, in the transaction that makes it; gives its id. `steps` are what it takes to take it back. */
export async function record(
  write: Write,
  { actor, at }: By,
  change: Change & { steps?: readonly Step[]; undoes?: string },
): Promise<string> {
  const { operation, summary, before, after, note, touched, added = [], steps, undoes } = change;
  const [row] = await write.run(RECORD, {
    at,
    actor: actor.name,
    account: actor.account ?? null,
    role: actor.role,
    operation,
    summary,
    note,
    before: asText(before),
    after: asText(after),
    touched: [...new Set(touched)],
    steps: asText(steps),
    added: [...new Set(added)].sort(),
    undoes: undoes === undefined ? [] : [undoes],
  });
  return row!.id;
}

/** A map is no property, so it is kept as text. */
function asText(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
