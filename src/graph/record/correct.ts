import type { Write } from '../connect.ts';
import type { Correction } from '../corrections/correction.ts';
import { correctionOf } from '../corrections/kept.ts';
import { toldIn } from '../corrections/lay-over.ts';
import { putCorrections, type Turn } from '../corrections/put.ts';
import { heldOf } from '../held/held.ts';
import { RULES_OF } from '../import/contradictions.ts';
import { idsOfMove, TOLD } from './import.ts';
import { findAny } from './links.ts';
import type { By, Change } from './revision.ts';
import { type InTheWay, TELLING } from './sources.ts';
import { type CorrectionStep, type LinkStep, regrouping, type Step, takeAll } from './steps.ts';
import { record } from './write.ts';

/** Writes corrections of one source with their revision; gives its id. */
export async function correct(
  write: Write,
  source: string,
  asserted: readonly Correction[],
  act: Pick<Change, 'operation' | 'summary' | 'before' | 'after' | 'note'>,
  by: By,
): Promise<string> {
  const steps: Step[] = [];
  const corrections = asserted.map((one) => at(one, by));
  for (const after of corrections) {
    const before = await correctionOf(write, after.statement);
    steps.push({ kind: 'CORRECTION', source, statement: after.statement, before, after });
  }
  const turns = corrections.map((after) => ({ source, statement: after.statement, after }));
  const { changes, found, moved } = await putCorrections(write, source, turns, by.at);
  const left = await rejectingLeft(write, corrections, by);
  await takeAll(write, left, by.at);
  steps.push(...regrouping(moved), ...left);
  const said = [...changes.said.updated.map(({ id }) => id), ...changes.said.removed];
  return record(write, by, {
    ...act,
    touched: [
      source,
      ...corrections.map(({ statement }) => statement),
      ...said,
      ...[...found.updated, ...found.removed],
      ...left.map(({ id }) => id),
      ...moved.moves.flatMap(idsOfMove),
    ],
    added: [...TOLD.flatMap((stage) => changes[stage as 'said'].created), ...found.created],
    steps,
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
  const telling = await write.run(TELLING, { ids: [statement], source });
  const rules = await write.run(RULES_OF, { ids: [statement] });
  const asserted = held.asserted.filter(({ from, to }) => from === statement || to === statement);
  return {
    changed: telling.map(({ id }) => id),
    losing: [statement, ...said, ...[...rules, ...asserted].map(({ id }) => id)],
  };
}

/** Takes a correction back; gives the steps that make it again. */
export async function takeCorrectionBack(write: Write, step: CorrectionStep, at: string): Promise<Step[]> {
  const { source, statement, before, after } = step;
  const turn: Turn = { source, statement, after: before };
  const { moved } = await putCorrections(write, source, [turn], at);
  return [{ ...step, before: after, after: before }, ...regrouping(moved)];
}
