import { InvalidArgument } from '../../model/errors.ts';
import type { Write } from '../connect.ts';
import { type Act, mergeSpeakers as merge, splitSpeaker as split } from '../identity/merge.ts';
import { callSpeaker } from './called.ts';
import type { By } from './revision.ts';
import { idsOf, type Step } from './steps.ts';
import { assertSeen } from './versions.ts';
import { lock, record } from './write.ts';

type Merge = { into: string; from: readonly string[]; note?: string | null; version?: number | null };

/** Takes several speakers for one; @see ../identity/merge.ts for what it throws. */
export async function mergeSpeakers(
  write: Write,
  { into, from, note = null, version }: Merge,
  by: By,
): Promise<{ speaker: string; revision: string }> {
  if (from.every((id) => id === into))
    throw new InvalidArgument(
      'from',
      `from names nobody beside ${into}; give the ids of those who are the same.`,
    );
  await lock(write);
  await assertSeen(write, into, version);
  const act = await merge(write, into, from, { who: by.actor.name, at: by.at, note });
  const revision = await record(write, by, {
    operation: 'MERGE_SPEAKERS',
    summary: `Merged ${[...new Set(from)].filter((id) => id !== into).join(', ')} into ${into}.`,
    ...whose(act),
    note,
    touched: idsOf([stepOf(act)]),
    steps: [stepOf(act)],
  });
  return { speaker: into, revision };
}

type Split = {
  id: string;
  descriptions: readonly string[];
  name?: string | null;
  note?: string | null;
  version?: number | null;
};

/** Takes some descriptions of a speaker for somebody else; `name` is what the other one is called. */
export async function splitSpeaker(
  write: Write,
  { id, descriptions, name = null, note = null, version }: Split,
  by: By,
): Promise<{ speaker: string; revision: string }> {
  if (name !== null && !/\S/.test(name))
    throw new InvalidArgument('name', 'name is empty; give the name of the other speaker, or leave it out.');
  await lock(write);
  await assertSeen(write, id, version);
  const act = await split(write, id, descriptions, { who: by.actor.name, at: by.at, note });
  const called = name === null ? null : name.trim();
  if (called !== null) await callSpeaker(write, act.speaker, called);
  const steps: Step[] = [
    stepOf(act),
    ...(called === null
      ? []
      : [{ kind: 'CALLED' as const, speaker: act.speaker, before: null, after: called }]),
  ];
  const revision = await record(write, by, {
    operation: 'SPLIT_SPEAKER',
    summary: `Split ${act.speaker} from ${id}.`,
    ...whose(act),
    note,
    touched: idsOf(steps),
    steps,
  });
  return { speaker: act.speaker, revision };
}

function stepOf({ moves, before, after }: Act): Step {
  return { kind: 'IDENTITIES', moves, before, after };
}

/** Whom each description was taken for, and is now. */
function whose({ before, after }: Act): { before: Record<string, string>; after: Record<string, string> } {
  const speakers = (rows: Act['before']) =>
    Object.fromEntries(rows.map(({ description, speaker }) => [description, speaker]));
  return { before: speakers(before), after: speakers(after) };
}
