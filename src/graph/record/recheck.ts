import { InvalidArgument, NotFound } from '../../model/errors.ts';
import { idKind } from '../../model/ids.ts';
import { counted } from '../../model/in-words.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { findContradictions } from '../import/contradictions.ts';
import type { Operand } from '../import/rivals.ts';
import { findAny, type Standing } from './links.ts';
import { redecide } from './redecide.ts';
import type { By } from './revision.ts';
import type { LinkStep } from './steps.ts';
import { lock, record } from './write.ts';

/** Figures that are held against each other in one change at most. */
export const MOST_FIGURES = 2_000;

export const COUNTING = query<{ measure: string }, { name: string; figures: string[] }>(
  cypher`MATCH (m:Measure {id: $measure}) RETURN m.name AS name, COLLECT { MATCH (m)<-[:COUNTS]-(f:Figure) RETURN f.id } AS figures`,
);

/** What the rule proposes of the figures of the measures that some count. */
export const PROPOSED = query<{ figures: string[] }, Standing>(cypher`UNWIND $figures AS id
  MATCH (:Figure {id: id})-[:COUNTS]->(m:Measure) WITH DISTINCT m
  MATCH (m)<-[:COUNTS]-(:Figure)-[r:CONTRADICTS {method: 'RULE'}]-()
  RETURN DISTINCT r.id AS id, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties`);

/** What a recheck came to, as ids; the revision is null where everything stood as the rule finds it. */
export type Rechecked = {
  proposed: string[];
  changed: string[];
  withdrawn: string[];
  revision: string | null;
};

/**
 * Holds all figures of a measure against each other again, as an import does for the figures that it brings; what people decided stays.
 * @throws NotFound for no measure, InvalidArgument where too many figures count it.
 */
export async function recheckContradictions(
  write: Write,
  { measure, note = null }: { measure: string; note?: string | null },
  by: By,
): Promise<Rechecked> {
  await lock(write);
  const [found] = idKind(measure) === 'measure' ? await write.run(COUNTING, { measure }) : [];
  if (!found) throw new NotFound(measure);
  const { name, figures } = found;
  if (figures.length > MOST_FIGURES)
    throw new InvalidArgument(
      'measure',
      `${counted(figures.length, 'figure')} count ${measure}, more than the ${MOST_FIGURES} of one change; import --bulk holds them against each other.`,
    );
  const steps = await heldAgainstAll(write, figures, by.at);
  const ids = (isSo: (step: LinkStep) => boolean) => steps.filter(isSo).map(({ id }) => id);
  const created = ids(({ before }) => before === null);
  const updated = ids(({ before, after }) => before !== null && after !== null);
  const removed = ids(({ after }) => after === null);
  const counts = { proposed: created, changed: updated, withdrawn: removed };
  if (steps.length === 0) return { ...counts, revision: null };
  const revision = await record(write, by, {
    operation: 'RECHECK',
    summary: `Rechecked “${name}”: ${created.length} contradictions proposed, ${updated.length} changed, ${removed.length} withdrawn.`,
    before: null,
    after: { measure, ...counts },
    note,
    touched: [measure, ...updated, ...removed],
    added: created,
    steps,
  });
  return { ...counts, revision };
}

/**
 * Holds figures against all that count the same, and writes what the rule finds; gives the steps that this took. `before` are figures as they were
 * that count or are about something else since.
 */
export async function heldAgainstAll(
  write: Write,
  figures: readonly string[],
  at: string,
  before: readonly Operand[] = [],
): Promise<LinkStep[]> {
  if (figures.length === 0) return [];
  const standing = new Map(
    (await write.run(PROPOSED, { figures: [...figures] })).map((link) => [link.id, link]),
  );
  const { created, updated, removed } = await findContradictions(write, figures, before, at);
  await redecide(write, created);
  const steps: LinkStep[] = [];
  for (const id of [...created, ...updated, ...removed]) {
    const [was, now] = [standing.get(id) ?? null, await findAny(write, id)];
    const { from, to } = (now ?? was)!;
    steps.push({
      kind: 'LINK',
      id,
      from,
      to,
      before: was?.properties ?? null,
      after: now?.properties ?? null,
    });
  }
  return steps;
}
