import type { Write } from '../connect.ts';
import type { Correction } from '../corrections/correction.ts';
import { correctionOf } from '../corrections/kept.ts';
import { toldIn } from '../corrections/lay-over.ts';
import { putCorrections, type Turn } from '../corrections/put.ts';
import { standingSource } from '../corrections/standing.ts';
import { type Held, heldOf } from '../held/held.ts';
import { idsOfMove, TOLD } from './import.ts';
import { findAny } from './links.ts';
import type { By, Change } from './revision.ts';
import { hangingOn, type InTheWay } from './sources.ts';
import { type CorrectionStep, type LinkStep, regrouping, type Step, takeAll } from './steps.ts';
import { record } from './write.ts';

/** Writes corrections of a source of which all this stands, with their revision; gives its id. */
export async function correct(
  write: Write,
  held: Held,
  asserted: readonly (Turn & { after: Correction })[],
  act: Pick<Change, 'operation' | 'summary' | 'before' | 'after' | 'note'>,
  by: By,
): Promise<string> {
  const source = held.records.source.id;
  const turns = asserted.map((turn) => ({ ...turn, after: at(turn.after, by) }));
  const { changes, found, moved } = await putCorrections(write, held, turns, by.at);
  const left = await rejectingLeft(
    write,
    turns.map(({ after }) => after),
    by,
  );
  await takeAll(write, left, by.at);
  return record(write, by, {
    ...act,
    touched: [
      source,
      ...turns.map(({ statement }) => statement),
      ...changes.said.updated.map(({ id }) => id),
      ...changes.said.removed,
      ...found.updated,
      ...found.removed,
      ...left.map(({ id }) => id),
      ...moved.moves.flatMap(idsOfMove),
    ],
    added: [...TOLD.flatMap((stage) => changes[stage].created), ...found.created],
    steps: [
      ...turns.map((turn): Step => ({ kind: 'CORRECTION', source, ...turn })),
      ...regrouping(moved),
      ...left,
    ],
  });
}

/** A correction whose new attributions are asserted at a moment, which they keep when they go and come back. */
function at(one: Correction, { at: moment }: By): Correction {
  const said = one.now.said.map(({ instead, attribution }) => ({
    instead,
    attribution: { ...attribution, assertedAt: attribution.assertedAt ?? moment },
  }));
  return { ...one, now: { ...one.now, said } };
}

/** Attributions that a reviewer had decided on stay when nobody tells them any more; those that were put right are rejected. */
async function rejectingLeft(
  write: Write,
  corrections: readonly Correction[],
  { actor, at }: By,
): Promise<LinkStep[]> {
  const steps: LinkStep[] = [];
  for (const { instead } of corrections.flatMap(({ now }) => now.said)) {
    const link = instead === null ? null : await findAny(write, instead);
    if (!link || link.properties.status === 'REJECTED' || isTold(link.properties)) continue;
    const { status, reviewedBy = null, reviewedAt = null } = link.properties;
    steps.push({
      kind: 'LINK',
      id: link.id,
      from: link.from,
      to: link.to,
      before: { status, reviewedBy, reviewedAt },
      after: { status: 'REJECTED', reviewedBy: actor.name, reviewedAt: at },
    });
  }
  return steps;
}

function isTold({ documents }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(documents) && documents.length > 0;
}

/** Looks what keeps a correction from being taken back. `losing` only matters where others have changed it since. */
export async function keepingCorrection(
  write: Write,
  { source, statement, before, after }: CorrectionStep,
): Promise<InTheWay> {
  const held = await heldOf(write, source);
  const now = await correctionOf(write, statement);
  if (!held || JSON.stringify(now?.now) !== JSON.stringify(after?.now))
    return { changed: [held ? statement : source], losing: [] };
  // While it rests nothing of it stands that could go.
  if (!toldIn(held.records, statement)) return { changed: [], losing: [] };
  const stays = new Set(before?.now.said.map(({ attribution }) => attribution.id) ?? []);
  const said = (now?.now.said ?? []).map(({ attribution }) => attribution.id).filter((id) => !stays.has(id));
  const goes = before === null && now !== null && now.told === null;
  if (!goes) return { changed: [], losing: said };
  const hanging = await hangingOn(write, held, [statement]);
  return { changed: hanging.changed, losing: [statement, ...said, ...hanging.losing] };
}

/** Takes a correction back; gives the steps that make it again. */
export async function takeCorrectionBack(write: Write, step: CorrectionStep, at: string): Promise<Step[]> {
  const { source, statement, before, after } = step;
  // The document may tell the statement otherwise since.
  const turn: Turn = { statement, before: await correctionOf(write, statement), after: before };
  const { moved } = await putCorrections(write, await standingSource(write, source), [turn], at);
  return [{ ...step, before: after, after: before }, ...regrouping(moved)];
}
