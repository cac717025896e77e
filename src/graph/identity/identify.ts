import type { Ground } from '../../sameness/people/described.ts';
import type { Write } from '../connect.ts';
import { type Decision, decide, decisionRow, type Standing, WRITTEN } from './decide.ts';
import type { DescriptionRecord } from './descriptions.ts';
import { type Known, type Learned, learned, sorted } from './known.ts';
import type { DecisionRow, Move } from './move.ts';
import { ensureSpeakers, perform } from './perform.ts';
import * as q from './queries.ts';
import type { Speakers } from './rekey.ts';

/** What a document says of its speakers; `held` is what was decided on them, where they come back. */
export type Described = {
  source: string;
  descriptions: readonly DescriptionRecord[];
  held?: { identities: readonly DecisionRow[]; refused: readonly DecisionRow[] };
};

/**
 * Writes what documents say of their speakers, and decides whom that is of; what was decided of others is looked at again where
 * these tell more. Answers by source whom each id of its document means, and which descriptions
 * moved from one speaker to another, with the decisions on these before and after. The sources must stand already.
 * Whoever remembers whom earlier ones were taken for gives `known`, and gets back what is to be added.
 */
export async function identify(
  write: Write,
  described: readonly Described[],
  at: string,
  known: Known = new Map(),
): Promise<{ speakers: Map<string, Speakers>; regrouped: Regrouped; learned: Learned }> {
  const standing = await write.run(q.STANDING, { sources: described.map(({ source }) => source) });
  const before = new Map(standing.map((one) => [one.id, one]));
  const wanted = described.flatMap(({ descriptions }) => descriptions);
  const changed = wanted.filter((one) => before.get(one.id)?.digest !== one.digest);
  const kept = new Set(wanted.map(({ id }) => id));
  const gone = standing.filter(({ id }) => !kept.has(id)).map(({ id }) => id);

  const speakers = new Map(
    standing.flatMap(({ id, speaker }) => (speaker === null ? [] : [[id, speaker] as const])),
  );
  const regrouped: Regrouped = { moves: [], before: [], after: [] };
  let told: Learned = { keys: [], blocks: [], people: new Map() };
  if (changed.length > 0 || gone.length > 0) {
    const touched = [...changed.map(({ id }) => id).filter((id) => before.has(id)), ...gone];
    const keys = await write.run(q.KEYS_OF, { ids: touched });
    await write.run(q.DROP_DESCRIPTIONS, { ids: gone });
    const lives = await livesOf(write, changed);
    const rows = changed.map(({ properties, ...one }) => ({
      ...one,
      source: properties.source,
      properties: decidedAs(properties, lives),
    }));
    await write.run(q.DROP_KEYS, { ids: touched });
    await write.run(q.PUT_DESCRIPTIONS, { rows });
    await write.run(q.PUT_KEYS, { rows: rows.map(({ id, keys }) => ({ id, keys })) });
    const back = await takeBack(write, described, changed, before, at);
    const open = changed.filter(({ id }) => !back.has(id));
    const written = await takeWritten(write, open, before, lives, at);
    for (const [id, speaker] of [...back, ...written]) speakers.set(id, speaker);
    const loose = changed
      .filter((one) => one.keys.length === 0 && one.decided === null)
      .map((one) => looseOf(one, speakers));
    const news = sorted(known, changed);
    const decision = await decide(
      write,
      [...keys.map(({ key }) => key), ...news.open.flatMap((one) => one.keys)],
      loose,
      changed.map(({ id }) => id),
    );
    told = learned(decision, news);
    for (const { one, person } of news.known) take(decision, one, person);
    regrouped.moves.push(...decision.moves.filter(({ from }) => from !== null));
    const moving = new Set(regrouped.moves.map(({ description }) => description));
    regrouped.before.push(...(await write.run(q.DECISIONS, { ids: [...moving] })));
    regrouped.after.push(...decision.rows.moved.filter(({ description }) => moving.has(description)));
    await carryOut(write, decision, at);
    for (const [id, speaker] of decision.speakers) speakers.set(id, speaker);
  }
  const bySource = described.map(
    ({ source, descriptions }) =>
      [source, new Map(descriptions.map(({ id, given }) => [given, speakers.get(id)!]))] as const,
  );
  return { speakers: new Map(bySource), regrouped, learned: told };
}

/** Takes a new description for somebody who is known, as a decision on it would. */
function take(
  { moves, speakers, rows }: Decision,
  { id, given, kind, properties }: DescriptionRecord,
  { speaker, ground }: { speaker: string; ground: Ground },
): void {
  const { source, name } = properties as { source: string; name: string };
  moves.push({ description: id, source, given, kind, from: null, to: speaker });
  rows.moved.push(decisionRow({ id, name }, { ...ground, speaker }));
  speakers.set(id, speaker);
}

/** Descriptions that went from one speaker to another, with the decisions on them before and after. */
export type Regrouped = { moves: Move[]; before: DecisionRow[]; after: DecisionRow[] };

/** Does what was decided on some descriptions, and says which of them are alike now. */
export async function carryOut(
  write: Write,
  { speakers, moves, rows, likenesses }: Decision,
  at: string,
): Promise<void> {
  await perform(write, moves, rows.moved, at);
  await write.run(q.REGROUND, { rows: rows.regrounded });
  const pairs = likenesses.map(({ a, b }) => `${a} ${b}`);
  await write.run(q.DROP_ALIKE, { ids: [...speakers.keys()], pairs });
  await write.run(q.PUT_ALIKE, { rows: [...likenesses], at });
}

/** What ids that documents mean by lead to, where their speakers were merged. */
async function livesOf(write: Write, changed: readonly DescriptionRecord[]): Promise<Map<string, string>> {
  const ids = [...new Set(changed.flatMap(({ decided }) => decided ?? []))];
  return new Map(
    ids.length === 0 ? [] : (await write.run(q.LIVE, { ids })).map(({ id, speaker }) => [id, speaker]),
  );
}

function decidedAs(
  properties: Record<string, unknown>,
  lives: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const { decided } = properties;
  return typeof decided === 'string' ? { ...properties, decided: lives.get(decided) ?? decided } : properties;
}

/** Takes descriptions that come back for whom they were taken, on the same grounds; gives whom. */
async function takeBack(
  write: Write,
  described: readonly Described[],
  changed: readonly DescriptionRecord[],
  before: ReadonlyMap<string, { speaker: string | null }>,
  at: string,
): Promise<Map<string, string>> {
  const fresh = new Map(changed.flatMap((one) => (before.get(one.id)?.speaker ? [] : [[one.id, one.kind]])));
  const coming = ({ description }: DecisionRow) => fresh.has(description);
  const rows = described.flatMap(({ held }) => held?.identities.filter(coming) ?? []);
  const refused = described.flatMap(({ held }) => held?.refused.filter(coming) ?? []);
  const kinds = rows.map(({ description, speaker: to }) => ({ kind: fresh.get(description)!, to }));
  await ensureSpeakers(write, kinds);
  await write.run(q.DECIDE, { rows, at });
  for (const row of refused) await write.run(q.REFUSE, row);
  return new Map(rows.map(({ description, speaker }) => [description, speaker]));
}

/** Links descriptions to the speakers that their documents name by an id; what a person decided later stays. */
async function takeWritten(
  write: Write,
  changed: readonly DescriptionRecord[],
  before: ReadonlyMap<string, { speaker: string | null }>,
  lives: ReadonlyMap<string, string>,
  at: string,
): Promise<Map<string, string>> {
  const fresh = changed.filter((one) => one.decided !== null && !before.get(one.id)?.speaker);
  const moves = fresh.map((one) => ({ kind: one.kind, to: lives.get(one.decided!) ?? one.decided! }));
  await ensureSpeakers(write, moves);
  const rows = fresh.map((one, n) =>
    decisionRow({ id: one.id, name: one.properties.name as string }, { ...WRITTEN, speaker: moves[n]!.to }),
  );
  await write.run(q.DECIDE, { rows, at });
  return new Map(fresh.map((one, n) => [one.id, moves[n]!.to]));
}

/** A description under no key: nothing is ever held against it. */
function looseOf(
  { id, given, kind, properties }: DescriptionRecord,
  speakers: ReadonlyMap<string, string>,
): Standing {
  return {
    ...(properties as unknown as Standing),
    id,
    given,
    kind,
    now: speakers.get(id) ?? null,
    before: [],
    fixed: null,
    refused: [],
    method: null,
    score: null,
    reason: null,
  };
}
