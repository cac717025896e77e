import { Conflict, InvalidArgument, NotFound } from '../../model/errors.ts';
import { counted } from '../../model/in-words.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { figuresBefore } from '../import/contradictions.ts';
import { figuresLed } from '../places/lead.ts';
import { LED, livingPlaces } from '../places/living.ts';
import { othersIn } from './others.ts';
import { heldAgainstAll, MOST_FIGURES } from './recheck.ts';
import type { By, Operation } from './revision.ts';
import { idsOf, type Plain, takeAll } from './steps.ts';
import { assertSeen } from './versions.ts';
import { lock, record } from './write.ts';

type Merge = { into: string; from: readonly string[]; note?: string | null; version?: number | null };
type Split = { id: string; places: readonly string[]; note?: string | null; version?: number | null };

export const STANDING_PLACES = query<{ ids: string[] }, { id: string }>(
  cypher`UNWIND $ids AS id MATCH (p:Place {id: id}) RETURN p.id AS id`,
);
/** Whether one of two places lies in the other, at any depth. */
export const INSIDE = query<{ one: string; other: string }, { inner: string; outer: string }>(
  cypher`UNWIND [[$one, $other], [$other, $one]] AS pair
    MATCH (inner:Place {id: pair[0]}) MATCH (outer:Place {id: pair[1]}) WHERE EXISTS { (inner)-[:LOCATED_IN]->+(outer) }
    RETURN inner.id AS inner, outer.id AS outer`,
);
/** Those of some ids under which a source describes a place. */
export const DESCRIBED_AS = query<{ ids: string[]; place: string }, { id: string }>(
  cypher`UNWIND $ids AS id MATCH (:Place {id: $place})<-[d:DESCRIBES {given: id}]-() RETURN DISTINCT id`,
);

/**
 * Takes several places for one: all that documents say of them goes to `into`, and their ids lead there.
 * @throws NotFound for a place that is none, Conflict where one of two lies in the other.
 */
export async function mergePlaces(
  write: Write,
  { into, from, note = null, version }: Merge,
  by: By,
): Promise<{ revision: string }> {
  const others = othersIn('from', into, from, 'places');
  await lock(write);
  await assertSeen(write, into, version);
  const found = new Set((await write.run(STANDING_PLACES, { ids: [into, ...others] })).map(({ id }) => id));
  for (const id of [into, ...others]) if (!found.has(id)) throw new NotFound(id);
  const lead = async (id: string) => {
    const [inside] = await write.run(INSIDE, { one: id, other: into });
    if (inside)
      throw new Conflict(
        `${inside.inner} lies in ${inside.outer}, so they are two places; put right first where it lies, in the document that says so.`,
      );
    return { kind: 'LEAD', place: id, before: null, after: { to: into, at: by.at } } as const;
  };
  const revision = await leading(write, others, lead, by, {
    operation: 'MERGE_PLACES',
    summary: `Merged ${others.join(', ')} into ${into}.`,
    note,
    touched: [into, ...others],
  });
  return { revision };
}

/**
 * Takes places out again that were merged into one.
 * @throws NotFound for an id that does not lead to the place, Conflict for one under which nothing is described any more.
 */
export async function splitPlace(
  write: Write,
  { id, places, note = null, version }: Split,
  by: By,
): Promise<{ places: string[]; revision: string }> {
  const leaving = [...new Set(places)];
  if (leaving.length === 0)
    throw new InvalidArgument('places', 'places is empty; give some of the `formerIds` of the place.');
  await lock(write);
  await assertSeen(write, id, version);
  const [standing] = await write.run(STANDING_PLACES, { ids: [id] });
  if (!standing) throw new NotFound(id);
  const living = await livingPlaces(write, leaving);
  const stranger = leaving.find((one) => living.get(one) !== id);
  if (stranger)
    throw new NotFound(
      stranger,
      `${stranger} was not merged into ${id}; ask for the formerIds of the place.`,
    );
  const described = await write.run(DESCRIBED_AS, { ids: leaving, place: id });
  const empty = leaving.find((one) => !described.some((row) => row.id === one));
  if (empty) throw new Conflict(`No source describes ${empty} any more, so nothing would stand there.`);
  const led = new Map((await write.run(LED, { ids: leaving })).map(({ id, ...lead }) => [id, lead]));
  const back = async (place: string) =>
    ({ kind: 'LEAD', place, before: led.get(place)!, after: null }) as const;
  const revision = await leading(write, leaving, back, by, {
    operation: 'SPLIT_PLACE',
    summary: `Split ${leaving.join(', ')} from ${id}.`,
    note,
    touched: [id, ...leaving],
  });
  return { places: leaving, revision };
}

/** Has ids lead elsewhere, one after the other, and holds the figures about them against each other again. */
async function leading(
  write: Write,
  ids: readonly string[],
  stepFor: (id: string) => Promise<Plain>,
  by: By,
  act: { operation: Operation; summary: string; note: string | null; touched: readonly string[] },
): Promise<string> {
  const figures = (await Promise.all(ids.map((id) => figuresLed(write, id)))).flat();
  if (figures.length > MOST_FIGURES)
    throw new InvalidArgument(
      'from',
      `${counted(figures.length, 'figure')} are about these places, more than the ${MOST_FIGURES} of one change; name fewer places.`,
    );
  const before = await figuresBefore(write, figures);
  const steps: Plain[] = [];
  for (const id of ids) {
    const step = await stepFor(id);
    await takeAll(write, [step], by.at);
    steps.push(step);
  }
  const found = await heldAgainstAll(write, figures, by.at, before);
  const leads = (of: 'before' | 'after') =>
    Object.fromEntries(
      steps.flatMap((step) => (step.kind === 'LEAD' ? [[step.place, step[of]?.to ?? null]] : [])),
    );
  return record(write, by, {
    ...act,
    before: leads('before'),
    after: leads('after'),
    touched: [...act.touched, ...idsOf([...steps, ...found])],
    steps: [...steps, ...found],
  });
}
