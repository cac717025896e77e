import { idKind } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import type { Correction } from '../corrections/correction.ts';
import { cypher, query } from '../cypher.ts';
import type { Held } from '../held/held.ts';
import type { DecisionRow, Move } from '../identity/move.ts';
import { perform } from '../identity/perform.ts';
import { HELD_OF, REFUSE } from '../identity/queries.ts';
import { leadPlace } from '../places/lead.ts';
import { LED, type Lead, livingPlace } from '../places/living.ts';
import { keepAsserted } from './asserted-same.ts';
import { callSpeaker } from './called.ts';
import { type Decided, remember, reviewIn } from './decided.ts';
import { deriveFrom } from './derive.ts';
import { changeLink, createLink, deleteLink, findAny, missingEnds, type Standing } from './links.ts';

// What a change did, as it takes to do it again or to take it back: each step says what stood before and after it. A change that
// is taken back is the same steps turned round, in the opposite order.

type Properties = Readonly<Record<string, unknown>>;

/** Of a link either the properties that changed, or all of them where it came or went (null). */
export type LinkStep = {
  kind: 'LINK';
  id: string;
  from: string;
  to: string;
  before: Properties | null;
  after: Properties | null;
};
/** Whom descriptions are taken for; `moves` are those that went from one speaker to another. */
type IdentitiesStep = {
  kind: 'IDENTITIES';
  moves: readonly Move[];
  before: readonly DecisionRow[];
  after: readonly DecisionRow[];
};
/** That a description is not of a speaker. */
type RefusalStep = {
  kind: 'REFUSAL';
  description: string;
  speaker: string;
  before: Properties | null;
  after: Properties | null;
};
/** Where an id of a place leads; null where it is that of a place itself. */
type LeadStep = { kind: 'LEAD'; place: string; before: Lead | null; after: Lead | null };
/** What a person calls a speaker. */
type CalledStep = { kind: 'CALLED'; speaker: string; before: string | null; after: string | null };

/**
 * That a source stands otherwise: `before` is what stood of it, null where nothing did; `after` is the print of what it says since,
 * null where it went. What it said then is not kept twice: it is read when it is taken back.
 */
export type SourceStep = { kind: 'SOURCE'; source: string; before: Held | null; after: string | null };

/** That a person added a statement to a source or put one right; null where nobody did. */
export type CorrectionStep = {
  kind: 'CORRECTION';
  source: string;
  statement: string;
  before: Correction | null;
  after: Correction | null;
};

export type Step =
  | LinkStep
  | IdentitiesStep
  | RefusalStep
  | LeadStep
  | CalledStep
  | SourceStep
  | CorrectionStep;
/** A step of one link, or of whom descriptions are taken for; the others are changes to a source. */
export type Plain = Exclude<Step, SourceStep | CorrectionStep>;

/** The step that takes another back. */
export function turnedRound(step: Plain): Plain {
  const turned = { ...step, before: step.after, after: step.before } as Plain;
  if (turned.kind !== 'IDENTITIES') return turned;
  return { ...turned, moves: turned.moves.map((one) => ({ ...one, from: one.to, to: one.from! })) };
}

/** The step that descriptions go to other speakers; none where none do. */
export function regrouping({ moves, before, after }: Omit<IdentitiesStep, 'kind'>): IdentitiesStep[] {
  return moves.length === 0 ? [] : [{ kind: 'IDENTITIES', moves, before, after }];
}

/** The ids of what does not stand as it stood behind a step, so that the step cannot be taken back. */
export async function changedSince(write: Write, step: Plain): Promise<string[]> {
  if (step.kind === 'LINK')
    return (await isLinkAs(write, step)) ? (step.after === null ? missingEnds(write, step) : []) : [step.id];
  if (step.kind === 'CALLED') return [];
  if (step.kind === 'LEAD') {
    const [led] = await write.run(LED, { ids: [step.place] });
    const { place, before, after } = step;
    const isSame = led ? led.to === after?.to && led.at === after.at : after === null;
    // Where its place was merged into it meanwhile both would lead to each other.
    return isSame && (!before || (await livingPlace(write, before.to)) !== place) ? [] : [place];
  }
  if (step.kind === 'REFUSAL') {
    const { description, speaker } = step;
    const [found] = await write.run(REFUSED, { description, speaker });
    return Boolean(found) === (step.after !== null) ? [] : [description];
  }
  const ids = step.after.map(({ description }) => description);
  const held = new Map((await write.run(HELD_OF, { ids })).map((one) => [one.description, one]));
  return step.after.flatMap(({ description, speaker, properties }) => {
    const now = held.get(description);
    const same = now?.speaker === speaker && (now.reviewedAt ?? null) === (properties.reviewedAt ?? null);
    return same ? [] : [description];
  });
}

async function isLinkAs(write: Write, { id, after }: LinkStep): Promise<boolean> {
  const now = await findAny(write, id);
  if (after === null || now === null) return after === now;
  const textOf = (properties: Properties, key: string) => JSON.stringify(properties[key] ?? null);
  // What went and came back was asserted anew.
  return Object.keys(after).every(
    (key) => key === 'assertedAt' || textOf(now.properties, key) === textOf(after, key),
  );
}

/** Does a step, and works out anew what follows from it. */
async function take(write: Write, step: Plain, at: string): Promise<void> {
  if (step.kind === 'LINK') await takeLink(write, step);
  else if (step.kind === 'IDENTITIES') await perform(write, step.moves, step.after, at);
  else if (step.kind === 'LEAD') await leadPlace(write, step.place, step.after);
  else if (step.kind === 'CALLED') await callSpeaker(write, step.speaker, step.after);
  else await write.run(step.after === null ? ALLOW : REFUSE, { ...step, properties: step.after ?? {} });
}

/** Does steps in their order. */
export async function takeAll(write: Write, steps: readonly Plain[], at: string): Promise<void> {
  for (const step of steps) await take(write, step, at);
}

async function takeLink(write: Write, { id, from, to, before, after }: LinkStep): Promise<void> {
  const link: Standing = { id, from, to, properties: after ?? {} };
  if (before === null) await createLink(write, link);
  else if (after === null) await deleteLink(write, id);
  else await changeLink(write, id, after);
  if (idKind(id) === 'same' && (before === null || after === null))
    await keepAsserted(write, id, after?.method === 'HUMAN' ? link : null);
  await deriveFrom(write, link);
  if (after === null || 'reviewedAt' in after)
    await remember(write, id, after?.reviewedAt ? reviewIn(after as Decided) : null);
}

type Refusal = { description: string; speaker: string };

export const REFUSED = query<Refusal, { id: string }>(
  cypher`MATCH (:Description {id: $description})-[no:IS_NOT]->(:Speaker|Former {id: $speaker}) RETURN no.id AS id`,
);
export const ALLOW = query<Refusal, never>(
  cypher`MATCH (:Description {id: $description})-[no:IS_NOT]->(:Speaker|Former {id: $speaker}) DELETE no`,
);

/** The ids that steps change. */
export function idsOf(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => {
    if (step.kind === 'LINK') return idKind(step.from) === 'description' ? [step.id, step.from] : [step.id];
    if (step.kind === 'CALLED') return [step.speaker];
    if (step.kind === 'LEAD') return [step.place, (step.before ?? step.after)!.to];
    if (step.kind === 'SOURCE') return [step.source];
    if (step.kind === 'CORRECTION') return [step.source, step.statement];
    if (step.kind === 'REFUSAL') return [step.description, step.speaker];
    return [...step.before, ...step.after].flatMap(({ description, speaker, properties }) => [
      description,
      speaker,
      properties.id as string,
    ]);
  });
}
