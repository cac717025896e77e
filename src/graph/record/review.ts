import { Conflict, InvalidArgument } from '../../model/errors.ts';
import { idKind } from '../../model/ids.ts';
import type { Status } from '../../model/provenance.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { type Decided, reviewIn } from './decided.ts';
import { findLink, type Standing } from './links.ts';
import { refuseIdentity } from './refuse.ts';
import type { By } from './revision.ts';
import { followingSame } from './same.ts';
import { idsOf, type Plain, takeAll } from './steps.ts';
import { assertSeen } from './versions.ts';
import { lock, record } from './write.ts';

export const DECISIONS = ['CONFIRM', 'DISPUTE', 'REJECT', 'REOPEN'] as const;
/** What a reviewer decides on a link. */
export type Decision = (typeof DECISIONS)[number];

/** A decision as a client sends it. */
export type Review = { id: string; decision: Decision; note?: string | null; version?: number | null };

/** What was done: the revision, and the thing to show. */
export type Done = { revision: string; id: string };

/** The same decision on several links of one kind, each as it was seen. */
export type ReviewAll = {
  of: readonly Pick<Review, 'id' | 'version'>[];
  decision: Decision;
  note?: string | null;
};

/** How many links are decided on at once at most. */
const MOST = 100;

/**
 * Decides on a link.
 * @throws Conflict when the link changed since the version seen, or when it takes a second person.
 */
export async function review(
  write: Write,
  { id, version, decision, note = null }: Review,
  by: By,
): Promise<Done> {
  await lock(write);
  const { before, after, steps } = await decide(write, { id, version, decision, note }, by);
  const revision = await record(write, by, {
    operation: 'REVIEW',
    summary: `${WORDS[decision]} ${id}.`,
    before,
    after,
    note,
    touched: [id, ...idsOf(steps)],
    steps,
  });
  return { revision, id };
}

/**
 * Decides the same on several links; `before` and `after` of the revision are maps by their ids.
 * @throws InvalidArgument for none, too many, one twice or links of several kinds, Conflict as for one: then nothing is changed.
 */
export async function reviewAll(
  write: Write,
  { of, decision, note = null }: ReviewAll,
  by: By,
): Promise<{ revision: string; ids: string[] }> {
  const ids = of.map(({ id }) => id);
  assertAlike(ids);
  await lock(write);
  const decided: Outcome[] = [];
  for (const seen of of) decided.push(await decide(write, { ...seen, decision, note }, by));
  const steps = decided.flatMap((one) => one.steps);
  const byId = (read: (one: Outcome) => Decided) =>
    Object.fromEntries(decided.map((one, place) => [ids[place]!, read(one)]));
  const revision = await record(write, by, {
    operation: 'REVIEW',
    summary: `${WORDS[decision]} ${ids.length} links: ${ids.join(', ')}.`,
    before: byId(({ before }) => before),
    after: byId(({ after }) => after),
    note,
    touched: [...ids, ...idsOf(steps)],
    steps,
  });
  return { revision, ids };
}

function assertAlike(ids: readonly string[]): void {
  if (ids.length === 0 || ids.length > MOST)
    throw new InvalidArgument('of', `of holds ${ids.length} links; give 1 to ${MOST} at a time.`);
  if (new Set(ids).size < ids.length)
    throw new InvalidArgument('of', 'of names a link twice; name each once.');
  if (new Set(ids.map(idKind)).size > 1)
    throw new InvalidArgument(
      'of',
      'of holds links of several kinds; decide on those of one kind at a time.',
    );
}

/** What a decision on one link came to; its steps are taken. */
type Outcome = { before: Decided; after: Decided; steps: Plain[] };

async function decide(
  write: Write,
  { id, version, decision, note = null }: Review,
  by: By,
): Promise<Outcome> {
  await assertSeen(write, id, version);
  const link = await findLink(write, id);
  await assertSecondPerson(write, link, decision, by);
  const after = decided(link, decision, note, by);
  const steps =
    idKind(id) === 'identity' && decision === 'REJECT'
      ? await refuseIdentity(write, link, after, by)
      : [stepOf(link, after)];
  await takeAll(write, steps, by.at);
  const following = await followingSame(write, link, by.at);
  await takeAll(write, following, by.at);
  return { before: reviewIn(link.properties), after: reviewIn(after), steps: [...steps, ...following] };
}

const STATUS: Record<Decision, Status> = {
  CONFIRM: 'CONFIRMED',
  DISPUTE: 'DISPUTED',
  REJECT: 'REJECTED',
  REOPEN: 'PROPOSED',
};
const WORDS: Record<Decision, string> = {
  CONFIRM: 'Confirmed',
  DISPUTE: 'Disputed',
  REJECT: 'Rejected',
  REOPEN: 'Reopened',
};

export const ASSERTED_BY = query<{ id: string }, { account: string | null }>(
  cypher`MATCH (:Subject {of: $id})<-[:TOUCHES]-(r:Revision {operation: 'ADD_CONTRADICTION'})
  RETURN r.account AS account ORDER BY r.number DESC LIMIT 1`,
);

/** Whoever bears the name is taken for the same person, and so is the account that asserted it under another name. */
async function assertSecondPerson(
  write: Write,
  { id, properties }: Standing,
  decision: Decision,
  { actor }: By,
): Promise<void> {
  if (decision !== 'CONFIRM' || idKind(id) !== 'contradiction' || properties.method !== 'HUMAN') return;
  const isNamesake = properties.assertedBy === actor.name;
  const [asserted] = isNamesake || !actor.account ? [] : await write.run(ASSERTED_BY, { id });
  if (!isNamesake && (!asserted || asserted.account !== actor.account)) return;
  throw new Conflict(
    `You, or somebody of your name, assert ${id}; a contradiction that a person asserts is confirmed by a second person.`,
  );
}

/** The properties of a link once it is decided on; reopened, it is as if nobody had decided. */
function decided(
  { id, properties }: Standing,
  decision: Decision,
  note: string | null,
  { actor, at }: By,
): Record<string, unknown> {
  const isOpen = decision === 'REOPEN';
  return {
    ...properties,
    status: STATUS[decision],
    reviewedBy: isOpen ? null : actor.name,
    reviewedAt: isOpen ? null : at,
    note: note ?? properties.note ?? null,
    ...(idKind(id) === 'identity' ? methodOf(properties, decision) : {}),
  };
}

/** The step of a decision on a link that stands. */
export function decisionStep(link: Standing, decision: Decision, note: string | null, by: By): Plain {
  return stepOf(link, decided(link, decision, note, by));
}

/** The step of a review, with the properties that it writes alone: others may be written meanwhile, and stay when it is undone. */
function stepOf({ id, from, to, properties }: Standing, after: Record<string, unknown>): Plain {
  const written = WRITTEN.filter((key) => key in after || key in properties);
  const of = (all: Record<string, unknown>) =>
    Object.fromEntries(written.map((key) => [key, all[key] ?? null]));
  return { kind: 'LINK', id, from, to, before: of(properties), after: of(after) };
}

const WRITTEN = ['status', 'reviewedBy', 'reviewedAt', 'note', 'method', 'ruled'];

/** No rule looks again at an identity that a person decided on, until it is reopened. */
function methodOf(
  properties: Record<string, unknown>,
  decision: Decision,
): { method?: string; ruled?: unknown } {
  if (decision === 'CONFIRM') return { method: 'HUMAN', ruled: properties.ruled ?? properties.method };
  if (decision === 'REOPEN' && properties.ruled) return { method: properties.ruled as string, ruled: null };
  return {};
}
