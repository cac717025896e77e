import { Conflict, NotFound } from '../../model/errors.ts';
import { idKind } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import { decisionRow } from './decide.ts';
import type { DecisionRow, Move } from './move.ts';
import { perform } from './perform.ts';
import * as q from './queries.ts';

/** What a person's act on identities changed, as it takes to take it back. */
export type Act = { moves: Move[]; before: DecisionRow[]; after: DecisionRow[] };

/** Who decides, when and why. */
export type By = { who: string; at: string; note: string | null };

/**
 * Takes several speakers for one: all their descriptions move to `into`, and their ids lead there.
 * @throws NotFound for a speaker that is none, Conflict for two of different kinds.
 */
export async function mergeSpeakers(
  write: Write,
  into: string,
  from: readonly string[],
  by: By,
): Promise<Act> {
  const others = [...new Set(from)].filter((id) => id !== into);
  for (const id of [into, ...others]) await assertStands(write, id);
  const odd = others.find((id) => idKind(id) !== idKind(into));
  if (odd)
    throw new Conflict(
      `${odd} and ${into} are of different kinds; merge people with people and organisations with organisations.`,
    );
  const held = await write.run(q.HELD, { ids: others });
  return act(
    write,
    held.map((one) => ({ ...one, to: into })),
    by,
  );
}

/**
 * Takes some descriptions of a speaker for somebody else, who is new; what stays is decided too, so that no rule brings it
 * together again. Answers the new speaker's id beside what changed.
 * @throws NotFound for a description that is not the speaker's, Conflict where none would be left.
 */
export async function splitSpeaker(
  write: Write,
  id: string,
  descriptions: readonly string[],
  by: By,
): Promise<Act & { speaker: string }> {
  await assertStands(write, id);
  const held = await write.run(q.HELD, { ids: [id] });
  const leaving = new Set(descriptions);
  const stranger = descriptions.find((one) => !held.some(({ description }) => description === one));
  if (stranger)
    throw new NotFound(stranger, `${stranger} is no description of ${id}; ask for its descriptions.`);
  if (leaving.size === 0 || leaving.size === held.length)
    throw new Conflict(
      `A split of ${id} must take some of its ${held.length} descriptions, not none and not all.`,
    );
  const given = held.find(({ description }) => leaving.has(description))!.given;
  const speaker = await freeId(write, given);
  const done = await act(
    write,
    held.map((one) => ({ ...one, to: leaving.has(one.description) ? speaker : id })),
    by,
  );
  return { ...done, speaker };
}

/** The id that a document gives a speaker, or with the next number where somebody has or had it. */
export async function freeId(write: Write, given: string): Promise<string> {
  const taken = new Set((await write.run(q.TAKEN, { stems: [given] })).map(({ id }) => id));
  for (let id = given, n = 2; ; id = `${given}-${n++}`) if (!taken.has(id)) return id;
}

/** Takes an act back: every description is again whose it was, on the same grounds. */
export async function takeBack(
  write: Write,
  { moves, before }: Pick<Act, 'moves' | 'before'>,
  at: string,
): Promise<void> {
  const back = moves.map((one) => ({ ...one, from: one.to, to: one.from! }));
  await perform(write, back, before, at);
}

async function act(write: Write, held: readonly (Held & { to: string })[], by: By): Promise<Act> {
  const ground = { method: 'HUMAN' as const, score: 1, reason: by.note ?? 'A person decided so.' };
  const rows = held.map(({ description, name, to }) => {
    const row = decisionRow({ id: description, name }, { ...ground, speaker: to }, by.who);
    return {
      ...row,
      properties: { ...row.properties, reviewedBy: by.who, reviewedAt: by.at, note: by.note },
    };
  });
  const moves = held.filter(({ from, to }) => from !== to);
  await perform(write, moves, rows, by.at);
  return {
    moves,
    after: rows,
    before: held.map(({ description, from, identity }) => ({
      description,
      speaker: from,
      properties: identity,
    })),
  };
}

type Held = Move & { from: string; name: string; identity: Record<string, unknown> };

async function assertStands(write: Write, id: string): Promise<void> {
  const [found] = await write.run(q.STANDS, { id });
  if (!found) throw new NotFound(id);
}
