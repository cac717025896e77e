import { contentId } from '../../model/ids.ts';
import { fold } from '../../model/names.ts';
import type { Described, Ground, Likeness } from '../../sameness/people/described.ts';
import { settle } from '../../sameness/people/settle.ts';
import type { Write } from '../connect.ts';
import { assigned, type Placing } from './assign.ts';
import type { DecisionRow, Move } from './move.ts';
import * as q from './queries.ts';

/** What was decided: who moves, what is to be said of each that moves or of whom something else is to be said, and who is alike. */
export type Decision = {
  moves: Move[];
  /** Whom each description that was looked at is taken for. */
  speakers: Map<string, string>;
  rows: { moved: DecisionRow[]; regrounded: DecisionRow[] };
  likenesses: Likeness[];
  /** The keys that were followed, and all that was held against each other. */
  keys: readonly string[];
  standing: readonly Standing[];
};

const NONE: Ground = { method: 'NAME', score: 0.9, reason: 'Nobody else is described by this name.' };
const OWN: Ground = {
  method: 'NAME',
  score: 0.9,
  reason: 'What a source calls so, without a name, is its own.',
};
export const WRITTEN: Ground = {
  method: 'HUMAN',
  score: 1,
  reason: 'The document names the speaker by an id.',
};

/**
 * Decides whom the descriptions under some keys are of, together with some that stand under none. Nothing is written.
 * `arriving` are ids of descriptions in the order of their documents, so that several documents at once come to what they come
 * to one by one.
 */
export async function decide(
  write: Pick<Write, 'run'>,
  keys: readonly string[],
  loose: readonly Standing[],
  arriving: readonly string[] = [],
): Promise<Decision> {
  const under = await allUnder(write, keys);
  const all = [...new Map([...under.standing, ...loose].map((one) => [one.id, one])).values()];
  const { clusters, grounds, likenesses } = settle(all.map(describedOf));
  const byId = new Map(all.map((one) => [one.id, one]));
  const taken = await takenIds(write, all);
  const speakers = assigned(
    inTurn(clusters, arriving).map((cluster) => cluster.map((id) => byId.get(id)!)),
    (id) => taken.has(id),
  );
  const rows: Decision['rows'] = { moved: [], regrounded: [] };
  const decision: Decision = { moves: [], speakers, rows, likenesses, keys: under.keys, standing: all };
  for (const one of all) {
    const to = speakers.get(one.id)!;
    const ground = groundOf(one, grounds);
    const { id: description, source, given, kind, now: from } = one;
    if (from !== to) {
      decision.moves.push({ description, source, given, kind, from, to });
      decision.rows.moved.push(decisionRow(one, { ...ground, speaker: to }));
    } else if (one.method !== 'HUMAN' && (one.reason !== ground.reason || one.score !== ground.score))
      decision.rows.regrounded.push(decisionRow(one, { ...ground, speaker: to }));
  }
  return decision;
}

/** Clusters by what came first of each: those that stood before in the order of their ids, then those that arrive. */
function inTurn(
  clusters: readonly (readonly string[])[],
  arriving: readonly string[],
): (readonly string[])[] {
  const turns = new Map(arriving.map((id, turn) => [id, turn]));
  return clusters
    .map((cluster) => ({
      cluster,
      turn: Math.min(...cluster.map((id) => turns.get(id) ?? -1)),
      least: cluster.reduce((a, b) => (a < b ? a : b)),
    }))
    .sort((a, b) => a.turn - b.turn || (a.least < b.least ? -1 : 1))
    .map(({ cluster }) => cluster);
}

function groundOf(one: Standing, grounds: ReadonlyMap<string, Ground>): Ground {
  if (one.fixed !== null) return WRITTEN;
  return grounds.get(one.id) ?? (one.kind === 'GROUP' ? OWN : NONE);
}

/** A description with what was decided on it so far. */
export type Standing = Placing &
  Pick<Described, 'roles' | 'date' | 'publisher' | 'beside' | 'places'> & {
    name: string;
    method: string | null;
    score: number | null;
    reason: string | null;
  };

/** All that share keys with some, directly or through others. */
async function allUnder(
  write: Pick<Write, 'run'>,
  keys: readonly string[],
): Promise<Pick<Decision, 'keys' | 'standing'>> {
  const found = new Map<string, Standing>();
  const seen = new Set<string>();
  for (let next = [...new Set(keys)]; next.length > 0; ) {
    for (const key of next) seen.add(key);
    const rows = await write.run(q.UNDER, { keys: next });
    for (const { description, speaker, method, ...row } of rows) {
      const one = {
        date: null,
        publisher: null,
        ...description,
        ...row,
        now: speaker,
        method,
      } as unknown as Standing & {
        decided?: string;
      };
      // A person's later decision holds before what the document says.
      const fixed = method === 'HUMAN' ? speaker : speaker === null ? (one.decided ?? null) : null;
      found.set(one.id, { ...one, fixed });
    }
    next = [...new Set(rows.flatMap((row) => row.keys))].filter((key) => !seen.has(key));
  }
  return { keys: [...seen], standing: [...found.values()] };
}

function describedOf(one: Standing): Described {
  const { id, source, kind, names, roles, date, publisher, beside, places, fixed } = one;
  return { id, source, kind, names, roles, date, publisher, beside, places, fixed };
}

async function takenIds(write: Pick<Write, 'run'>, all: readonly Placing[]): Promise<Set<string>> {
  const stems = [
    ...new Set(all.filter(({ now, fixed }) => now === null && fixed === null).map(({ given }) => given)),
  ];
  // One that is decided on already may get a new id too, when its cluster is parted.
  for (const { now, given } of all) if (now !== null && !stems.includes(given)) stems.push(given);
  return new Set((await write.run(q.TAKEN, { stems })).map(({ id }) => id));
}

/** A decision on a description as it is written on its link to the speaker. */
export function decisionRow(
  description: { id: string; name: string },
  { speaker, method, score, reason }: Ground & { speaker: string },
  by = method === 'HUMAN' ? 'document' : 'rule:identity/1',
): DecisionRow {
  const position = `${fold(description.name)}|${description.id}`;
  return {
    description: description.id,
    speaker,
    properties: {
      id: contentId('identity', description.id, speaker),
      status: method === 'HUMAN' ? 'CONFIRMED' : 'PROPOSED',
      basis: method === 'HUMAN' ? 'STATED' : 'RULE',
      confidence: score >= 0.9 ? 'HIGH' : score >= 0.75 ? 'MEDIUM' : 'LOW',
      assertedBy: by,
      method,
      score,
      reason,
      position,
      sureKey: `${String(Math.round((1 - score) * 100)).padStart(3, '0')}|${position}`,
    },
  };
}
