import { inPieces } from '../../model/pieces.ts';
import type { Write } from '../connect.ts';
import type { Cypher } from '../cypher.ts';
import { leadAgain, livingPlaces } from '../places/living.ts';
import { BATCH, inBatches } from './batches.ts';
import { type ClaimRecord, type SharedType, typeOf } from './records.ts';
import { type Claim, type Merged, mergeClaims } from './shared.ts';
import * as q from './shared-queries.ts';

/** What all documents say of some things, as texts under the ids that speakers and places have in the graph. */
export async function claimsOn(
  write: Pick<Write, 'run'>,
  ids: readonly string[],
): Promise<{ id: string; called: string | null; claims: string[] }[]> {
  const rows = await write.run(q.CLAIMS_ON, { ids: [...ids] });
  const named = rows.flatMap(({ claims }) =>
    claims.flatMap(({ claim }) => (claim.includes('"place:') ? placesIn(JSON.parse(claim)) : [])),
  );
  const places = await livingPlaces(write, named);
  return rows.map(({ id, called, claims }) => ({
    id,
    called,
    claims: claims.map(({ claim, speakers }) =>
      speakers.length === 0 && places.size === 0
        ? claim
        : underIds(claim, id, new Map([...places, ...speakers])),
    ),
  }));
}

function placesIn({ place, locatedIn }: Claim): string[] {
  return [place, locatedIn].filter((id): id is string => typeof id === 'string');
}

/**
 * Ids of speakers and places stand in few places of a claim: who took part, what something is part of, and where it is. What was merged into the
 * place that it lies in lies in nothing by that.
 */
export function underIds(text: string, own: string, led: ReadonlyMap<string, string>): string {
  const of = (id: unknown) => (typeof id === 'string' ? (led.get(id) ?? id) : id);
  const claim = JSON.parse(text) as Claim;
  for (const key of ['partOf', 'of', 'place', 'locatedIn']) if (claim[key]) claim[key] = of(claim[key]);
  if (claim.locatedIn === own) claim.locatedIn = null;
  if (Array.isArray(claim.participants))
    claim.participants = claim.participants.map((one) => ({ ...one, speaker: of(one.speaker) }));
  return JSON.stringify(claim);
}

/** What a document says of something, on its way into the graph. */
export type ComingClaim = ClaimRecord & { source: string; turn: number };

/** Writes what documents say of things; the speakers among these stand already, since they were identified. */
export async function putClaims(write: Write, claims: readonly ComingClaim[], at: string): Promise<void> {
  for (const type of ['Place', 'Event', 'Measure'] as const) {
    const ids = claims.flatMap((one) => (one.type === type ? [one.of] : []));
    await inBatches(write, q.ENSURE[type]!, 'ids', [...new Set(ids)]);
    if (type === 'Place') await leadAgain(write, [...new Set(ids)]);
  }
  const rows = claims.map(({ id: given, of: id, claim, digest, refers, source, turn, at: since }) => ({
    id,
    given,
    claim,
    digest,
    refers,
    source,
    turn,
    at: since,
  }));
  await inBatches(write, q.PUT_CLAIMS, 'rows', rows, { at });
}

/** Makes each of some things what all documents say of it together. */
export async function putTogether(
  write: Write,
  touched: readonly { id: string; type: SharedType }[],
): Promise<void> {
  const types = new Map(touched.map(({ id, type }) => [id, type]));
  const ids = [...types.keys()];
  const things: Merged[] = [];
  for (const piece of inPieces(ids, BATCH)) {
    const rows = await claimsOn(write, piece);
    for (const row of rows.filter(({ claims }) => claims.length > 0))
      things.push(
        mergeClaims(
          types.get(row.id)!,
          row.id,
          row.claims.map((claim) => JSON.parse(claim)),
          row.called,
        ),
      );
  }
  await writeThings(write, things);
}

/** Writes things that stand already, with their names and the edges between them. */
export async function writeThings(write: Write, things: readonly Merged[]): Promise<void> {
  const put = (text: Cypher, rows: readonly unknown[]) => inBatches(write, text, 'rows', rows);
  const ids = things.map(({ id }) => id);
  await put(
    q.PUT_SHARED,
    things.map(({ id, properties }) => ({ id, properties })),
  );
  await putNames(write, things);
  await inBatches(write, q.DROP_PLACES, 'ids', ids);
  await put(
    q.LOCATE,
    things.flatMap(({ id, locatedIn: to }) => (to === null ? [] : [{ id, to }])),
  );
  await put(
    q.PUT_INTO,
    things.flatMap(({ id, partOf: to }) => (to === null ? [] : [{ id, to }])),
  );
  const events = things.filter(({ type }) => type === 'Event');
  const present = events.flatMap(({ id, participants }) => participants.map((one) => ({ ...one, id })));
  await inBatches(
    write,
    q.DROP_PARTICIPANTS,
    'ids',
    events.map(({ id }) => id),
  );
  await put(q.PUT_PARTICIPANTS, present);
  await put(
    q.PUT_APPEARANCES,
    present.filter(({ appears }) => appears),
  );
}

/** Gives things the names by which they are found, and no others. */
export async function putNames(
  write: Write,
  things: readonly { id: string; names: readonly { key: string; printed: string }[] }[],
): Promise<void> {
  const rows = things.map(({ id, names }) => ({ id, names, keys: names.map(({ key }) => key) }));
  await inBatches(write, q.DROP_NAMES, 'rows', rows);
  await inBatches(write, q.PUT_NAMES, 'rows', rows);
}

/** Writes what the document says of shared things, and makes each of them what all documents say together. */
export async function writeShared(
  write: Write,
  claims: readonly ClaimRecord[],
  removed: { given: readonly string[]; of: readonly string[] },
  { source, at }: { source: string; at: string },
): Promise<void> {
  const ids = claims.map(({ of }) => of);
  const turns = new Map((await write.run(q.STANDING_TURNS, { ids, at })).map(({ id, turn }) => [id, turn]));
  const coming = claims.map((one) => ({ ...one, source, turn: one.turn ?? (turns.get(one.of) ?? 0) + 1 }));
  await putClaims(write, coming, at);
  await inBatches(write, q.DROP_CLAIMS, 'ids', removed.given, { source });
  await putTogether(write, [
    ...claims.map(({ of: id, type }) => ({ id, type })),
    ...removed.of.map((id) => ({ id, type: typeOf(id) })),
  ]);
}

/** Removes things that no document describes any more, and to which nothing refers. */
export async function dropShared(write: Write, ids: readonly string[]): Promise<void> {
  // What goes may have been the last to refer to another one.
  for (let left = [...new Set(ids)], gone = 1; gone > 0 && left.length > 0; ) {
    const dropped = new Set((await write.run(q.DROP_UNSPOKEN, { ids: left })).map(({ id }) => id));
    left = left.filter((id) => !dropped.has(id));
    gone = dropped.size;
  }
}
