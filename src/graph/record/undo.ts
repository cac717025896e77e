import { type AccessRole, bearing, isSame, suffices } from '../../access/roles.ts';
import { RULES, type Ruled } from '../../access/rules.ts';
import { Conflict, Forbidden, NotFound, type RevisionInShort } from '../../model/errors.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { keepingCorrection } from './correct.ts';
import type { By, Operation } from './revision.ts';
import { keepingSource, togetherIn } from './sources.ts';
import { changedSince, idsOf, type Step } from './steps.ts';
import { RECORDED, type Recorded, takeBack } from './take-back.ts';
import { lock, record } from './write.ts';

/** Later changes of some things; those that were taken back stand in nobody's way, nor do those that took such a one back. */
export const LATER = query<{ id: string; ids: string[] }, RevisionInShort>(cypher`MATCH (r:Revision {id: $id})
  UNWIND $ids AS id MATCH (:Subject {of: id})<-[:TOUCHES]-(later:Revision) WHERE later.number > r.number
    AND coalesce(later.undone, false) = false AND NOT EXISTS { (later)-[:UNDOES]->(other) WHERE other.number > r.number }
  WITH DISTINCT later ORDER BY later.number DESC
  RETURN later.id AS id, later.at AS at, later.actor AS actor, later.summary AS summary`);

/** What somebody may take back: what they may do. */
const NEEDED: Partial<Record<Operation, Ruled>> = {
  REVIEW: 'review',
  MERGE_SPEAKERS: 'mergeSpeakers',
  SPLIT_SPEAKER: 'splitSpeaker',
  MERGE_MEASURES: 'mergeMeasures',
  SPLIT_MEASURE: 'splitMeasure',
  MERGE_PLACES: 'mergePlaces',
  SPLIT_PLACE: 'splitPlace',
  ADD_CONTRADICTION: 'addContradiction',
  ADD_RESPONSE: 'addResponse',
  ADD_STATEMENT: 'addStatement',
  AMEND: 'amend',
  RECHECK: 'recheckContradictions',
  IMPORT: 'importDocument',
  REMOVE_SOURCE: 'remove',
};

/**
 * Takes a change back: all that it changed is as it was before, and what others did since stays. Taking that back in turn does the
 * change again.
 * @throws NotFound for no revision, Forbidden for what the actor may not do, Conflict with what stands in the way.
 */
export async function undo(
  write: Write,
  { revision, note = null }: { revision: string; note?: string | null },
  by: By,
): Promise<{ revision: string }> {
  await lock(write);
  const [done] = await write.run(RECORDED, { id: revision });
  if (!done) throw new NotFound(revision);
  assertMayUndo(done, by);
  if (done.steps === null)
    throw new Conflict(
      `${revision} cannot be taken back, because what stood before it was not kept; import the documents as they were instead.`,
    );
  const steps = JSON.parse(done.steps) as Step[];
  await assertNothingInTheWay(write, revision, steps);
  const back = await takeBack(write, steps, by.at);
  const id = await record(write, by, {
    operation: 'UNDO',
    summary: `Undid ${revision}: ${done.summary}`,
    before: done.after && JSON.parse(done.after),
    after: done.before && JSON.parse(done.before),
    note,
    touched: [...done.touched, ...idsOf(back)],
    steps: back,
    undoes: revision,
  });
  return { revision: id };
}

/** @throws Conflict where something that the steps wrote is no longer as they left it, or others changed what would go. */
async function assertNothingInTheWay(write: Write, revision: string, steps: readonly Step[]): Promise<void> {
  const changed: string[] = [];
  const losing: string[] = [];
  const together = togetherIn(steps);
  for (const step of steps) {
    const found =
      step.kind === 'SOURCE'
        ? await keepingSource(write, step, together)
        : step.kind === 'CORRECTION'
          ? await keepingCorrection(write, step)
          : { changed: await changedSince(write, step), losing: [] };
    changed.push(...found.changed);
    losing.push(...found.losing);
  }
  const later = await write.run(LATER, { id: revision, ids: [...changed, ...losing] });
  if (changed.length + later.length > 0) throw inTheWay(revision, later);
}

function assertMayUndo({ id, actor, account, operation }: Recorded, by: By): void {
  const rule = NEEDED[operation];
  const needed: AccessRole = isSame({ name: actor, account }, by.actor) && rule ? RULES[rule] : 'REVIEWER';
  if (suffices(by.actor.role, needed)) return;
  throw new Forbidden(
    `To undo ${id} of ${actor} takes the role ${needed}, and ${bearing(by.actor)} has ${by.actor.role}; ask whoever runs this server.`,
  );
}

function inTheWay(revision: string, later: readonly RevisionInShort[]): Conflict {
  const [last] = later;
  const what = last
    ? `${last.id} by ${last.actor} changed the same after it (${last.summary}); undo that first`
    : 'what it changed is no longer there; look at it again';
  return new Conflict(`${revision} cannot be taken back, because ${what}.`, { revisions: later });
}
