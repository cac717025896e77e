import { Conflict } from '../../model/errors.ts';
import type { Write } from '../connect.ts';
import { decisionRow } from '../identity/decide.ts';
import { freeId } from '../identity/merge.ts';
import { HELD } from '../identity/queries.ts';
import type { Standing } from './links.ts';
import type { By } from './revision.ts';
import type { Plain } from './steps.ts';

/**
 * Makes a description that is not of a speaker one of a speaker of its own, whom rules may find out; gives the steps that this
 * takes.
 * @throws Conflict for the only description of a speaker: there is nobody else to tell it from.
 */
export async function refuseIdentity(
  write: Write,
  { from: description, to: speaker }: Standing,
  properties: Record<string, unknown>,
  { actor }: By,
): Promise<Plain[]> {
  const held = await write.run(HELD, { ids: [speaker] });
  if (held.length === 1)
    throw new Conflict(
      `${description} is the only description of ${speaker}, so there is nobody else to tell it from; reject what it said instead.`,
    );
  const one = held.find((each) => each.description === description)!;
  const to = await freeId(write, one.given);
  const ground = {
    method: 'RULE' as const,
    score: 0.9,
    reason: `A person decided that it is not ${speaker}, and nobody else is known by it.`,
  };
  const row = decisionRow({ id: description, name: one.name }, { ...ground, speaker: to }, actor.name);
  const { identity, name: _, ...move } = one;
  return [
    {
      kind: 'IDENTITIES',
      moves: [{ ...move, to }],
      before: [{ description, speaker, properties: identity }],
      after: [row],
    },
    { kind: 'REFUSAL', description, speaker, before: null, after: properties },
  ];
}
