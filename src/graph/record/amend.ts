import type { Attribution, Figure, Quote, Speaker } from '../../model/document.ts';
import { Conflict, InvalidArgument } from '../../model/errors.ts';
import { attributionId } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import type { Correction } from '../corrections/correction.ts';
import { correctionOf } from '../corrections/kept.ts';
import { attributionIn, broughtBy, isSame } from '../corrections/lay-over.ts';
import type { Turn } from '../corrections/put.ts';
import { type StandingStatement, standingStatement, statementIn } from '../corrections/standing.ts';
import { inShort } from './add-statement.ts';
import { correct } from './correct.ts';
import type { By } from './revision.ts';
import { assertSeen } from './versions.ts';
import { lock } from './write.ts';

/** What of a statement is put right, checked as a statement of a document is. */
export type Amendment = {
  id: string;
  version: number | null;
  /** The statement as it was when this was checked. */
  seen: StandingStatement['told'];
  /** The statement as it is to stand; null where only who said it changes. */
  statement: Quote | Figure | null;
  /** Who said it, in the place of the attribution with this id. */
  attribution: { instead: string; now: Attribution } | null;
  /** Speakers that the source did not name before. */
  speakers: readonly Speaker[];
  note: string | null;
};

/**
 * Puts a statement right. It keeps its id, and all that leads to it; figures that a quote states go to another speaker with it.
 * What the document says otherwise is laid aside for as long as this is not undone.
 * @throws NotFound for no statement, Conflict where others changed it since it was seen, InvalidArgument where nothing would change.
 */
export async function amend(
  write: Write,
  { id, version, seen, statement, attribution, speakers, note }: Amendment,
  by: By,
): Promise<{ id: string; revision: string }> {
  await lock(write);
  await assertSeen(write, id, version);
  const standing = await standingStatement(write, id);
  const { held, within, told } = standing;
  if (!isSame(told, seen))
    throw new Conflict(`${id} was changed by others at this moment; look at it again and amend it again.`);
  const was = attribution && told.said.find((one) => one.id === attribution.instead)!;
  const before = { ...standing.statement, ...(was ? attributionIn(was) : {}) };
  const after = { ...(statement ?? standing.statement), ...(attribution?.now ?? {}) };
  const changed = differing(before, after);
  if (changed.length === 0)
    throw new InvalidArgument('input', `${id} says all of this already; give what is to be otherwise.`);
  const turns = [await turnOf(write, standing, statement, attribution, speakers)];
  if (attribution && was && attribution.now.speaker !== was.from)
    for (const { id: figure } of held.records.figures.filter(({ edges }) => edges.statedIn === id)) {
      const stated = statementIn(held, figure);
      const same = stated.told.said.find(({ from }) => from === was.from);
      if (!same) continue;
      const moved = { instead: same.id, now: movedTo(attribution.now, figure) };
      turns.push(await turnOf(write, stated, null, moved, []));
    }
  const brought = broughtBy(held, within, turns[0]!.after);
  const revision = await correct(
    write,
    held,
    turns.map(({ after, ...turn }) => ({
      ...turn,
      after: { ...after, brought: [...new Set([...after.brought, ...brought])] },
    })),
    {
      operation: 'AMEND',
      summary: `Amended ${changed.map((key) => NAMES[key] ?? key).join(', ')} of ${inShort(standing.statement.text)}.`,
      before: only(changed, before),
      after: only(changed, after),
      note,
    },
    by,
  );
  return { id, revision };
}

/** From the correction that stands to the one with what is put right now. */
async function turnOf(
  write: Write,
  { within, statement: standing, told }: StandingStatement,
  statement: Amendment['statement'],
  attribution: Amendment['attribution'],
  speakers: readonly Speaker[],
): Promise<Turn & { after: Correction }> {
  const before = await correctionOf(write, standing.id);
  const said = [...(before?.now.said ?? [])];
  if (attribution) {
    const { instead, now } = attribution;
    if (now.id !== instead && told.said.some(({ id }) => id === now.id))
      throw new Conflict(
        `${now.speaker} is said to have said it already, by ${now.id}; review that instead.`,
      );
    const place = said.findIndex((one) => one.attribution.id === instead);
    if (place < 0) said.push({ instead, attribution: now });
    else said[place] = { instead: said[place]!.instead, attribution: now };
  }
  const after: Correction = {
    source: within.source.id,
    statement: standing.id,
    now: {
      statement: statement ?? standing,
      said,
      speakers: [...(before?.now.speakers ?? []), ...speakers],
    },
    told: before ? before.told : told,
    brought: before?.brought ?? [],
  };
  return { statement: standing.id, before, after };
}

/** The same attribution of another statement. */
function movedTo(one: Attribution, statement: string): Attribution {
  return { ...one, id: attributionId(statement, one.speaker), statement };
}

type Values = Readonly<Record<string, unknown>>;

/** What of a statement a person can put right, as the summary of the revision names it. */
const NAMES: Readonly<Record<string, string>> = {
  text: 'the words',
  speech: 'the way of speaking',
  speaker: 'the speaker',
  attributedAs: 'the name as printed',
  roleAs: 'the role as printed',
  cue: 'the cue',
  attribution: 'how the voice is named',
  audience: 'the audience',
  on: 'when it was said',
  about: 'what it is about',
  madeAt: 'the event',
  asOf: 'the time it is about',
};
const AMENDED = [
  ...Object.keys(NAMES),
  ...['value', 'low', 'high', 'comparator', 'hedge', 'unit', 'per', 'scope', 'measure', 'place'],
];

function differing(before: Values, after: Values): string[] {
  const told = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null));
  return AMENDED.filter((key) => told(before[key]) !== told(after[key]));
}

function only(keys: readonly string[], of: Values): Values {
  return Object.fromEntries(keys.map((key) => [key, of[key] ?? null]));
}
