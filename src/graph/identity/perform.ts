import type { Write } from '../connect.ts';
import { readdress, readdressThese } from '../import/addresses.ts';
import { keepPrinted } from '../import/printed.ts';
import { type SharedType, typeOf } from '../import/records.ts';
import * as i from '../import/shared-queries.ts';
import { tally } from '../import/tally.ts';
import { putTogether } from '../import/together.ts';
import { settleUtterances } from '../import/utterances.ts';
import type { DecisionRow, Move } from './move.ts';
import * as m from './moves.ts';
import * as q from './queries.ts';
import { roleId } from './rekey.ts';
import { movedRole, reword } from './role-words.ts';

const TYPES: Record<Move['kind'], SharedType> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  GROUP: 'Group',
};

/** Makes sure that speakers stand to whom something is moved; gives the statements that now respond to one that came back. */
export async function ensureSpeakers(
  write: Write,
  moves: readonly Pick<Move, 'to' | 'kind'>[],
): Promise<string[]> {
  if (moves.length === 0) return [];
  const back = await write.run(m.BRING_BACK, {
    rows: [...new Set(moves.map(({ to }) => to))].map((id) => ({ id })),
  });
  for (const kind of new Set(moves.map((one) => one.kind))) {
    const ids = [...new Set(moves.filter((one) => one.kind === kind).map(({ to }) => to))];
    await write.run(m.REVIVE, { ids });
    await write.run(i.ENSURE[TYPES[kind]]!, { ids });
  }
  return back.map(({ id }) => id);
}

/**
 * Takes descriptions that stand for other speakers: all that their sources say goes with them, and both speakers become what
 * is now said of them. A speaker that is left with nothing leads to where it went; moving back restores it.
 */
export async function perform(
  write: Write,
  moves: readonly Move[],
  rows: readonly DecisionRow[],
  at: string,
): Promise<void> {
  const standing = moves.filter((one) => one.from !== null);
  const back = await ensureSpeakers(write, moves);
  const speakers = [...new Set(standing.flatMap(({ from, to }) => [from!, to]))];
  const named = await write.run(i.NAMES_OF, { ids: speakers });
  const fresh = new Set(moves.flatMap((one) => (one.from === null ? [one.description] : [])));
  const closing = rows.filter(({ description }) => !fresh.has(description));
  await write.run(q.CLOSE, { rows: closing, at });
  await write.run(q.DECIDE, { rows: [...rows], at });
  if (standing.length === 0) return;
  for (const text of Object.values(m.MOVES)) await write.run(text, { rows: standing });
  await moveRoles(write, standing);
  const left = await write.run(m.RETIRE, { rows: retired(standing) });
  const sources = [...new Set(standing.map(({ source }) => source))];
  const referring = (await write.run(m.REFERRING, { sources })).map(({ id }) => ({ id, type: typeOf(id) }));
  await putTogether(write, [...speakers.map((id) => ({ id, type: typeOf(id) })), ...referring]);
  await tally(write, [], speakers);
  await keepPrinted(write, { said: [], roles: [] }, speakers);
  const events = referring.filter(({ type }) => type === 'Event').map(({ id }) => id);
  await readdress(write, sources, events);
  await readdressThese(write, [...back, ...left.map(({ id }) => id)], []);
  await write.run(i.DROP_UNUSED_NAMES, { keys: named.map(({ key }) => key) });
  const quotes = await write.run(m.QUOTES_GIVEN, { rows: standing });
  await settleUtterances(
    write,
    [],
    quotes.map(({ id }) => id),
  );
}

async function moveRoles(write: Write, moves: readonly Move[]): Promise<void> {
  // A person and an organisation of one role may both move, so people are seen through first.
  for (const kind of ['PERSON', 'ORGANISATION'] as const) {
    const roles = await write.run(m.ROLES, { rows: moves.filter((one) => one.kind === kind) });
    const rows = roles.map((role) => {
      const newId = roleId(role.newFrom, role.newTo, role.properties);
      return { ...role, newId, ...movedRole(role.properties, role.source, newId) };
    });
    for (const turn of turnsOf(rows)) await write.run(m.MOVE_ROLES, { rows: turn });
    await reword(write, new Set(rows.flatMap(({ id, newId }) => [id, newId])));
  }
}

/** Roles in as few turns as keep what touches one link apart: each then sees what the one before left of it. */
function turnsOf<Row extends { id: string; newId: string }>(rows: readonly Row[]): Row[][] {
  const turns: { rows: Row[]; ids: Set<string> }[] = [];
  for (const row of rows) {
    // After the last turn that touches one of its links, so that the order stays.
    const last = turns.findLastIndex(({ ids }) => ids.has(row.id) || ids.has(row.newId));
    const turn = turns[last + 1] ?? { rows: [], ids: new Set() };
    if (!turns[last + 1]) turns.push(turn);
    turn.rows.push(row);
    turn.ids.add(row.id).add(row.newId);
  }
  return turns.map((turn) => turn.rows);
}

/** Where each speaker went: with most of its descriptions. */
function retired(moves: readonly Move[]): { from: string; to: string }[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { from, to } of moves) {
    const of = counts.get(from!) ?? new Map<string, number>();
    counts.set(from!, of.set(to, (of.get(to) ?? 0) + 1));
  }
  return [...counts].map(([from, of]) => ({
    from,
    to: [...of].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0],
  }));
}
