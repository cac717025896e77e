import type { Attribution, Figure, Quote } from '../../model/document.ts';
import { Conflict, NotFound } from '../../model/errors.ts';
import { idKind } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { type Held, heldOf } from '../held/held.ts';
import { LIVE, STANDING_SPEAKERS } from '../identity/queries.ts';
import type { LinkRecord, NodeRecord } from '../import/records.ts';
import type { ToldByDocument } from './correction.ts';
import { toldIn, type Within } from './lay-over.ts';
import { withinOf } from './put.ts';

/** A statement as it stands, with its source and who said it. */
export type StandingStatement = {
  held: Held;
  within: Within;
  statement: Quote | Figure;
  told: ToldByDocument;
};

export const SOURCE_OF = query<{ id: string }, { source: string }>(
  cypher`MATCH (:Statement {id: $id})-[:FOUND_IN]->(:Entry)-[:PART_OF]->(s:Source) RETURN s.id AS source`,
);
export const SOURCE_OF_ENTRY = query<{ id: string }, { source: string }>(
  cypher`MATCH (:Entry {id: $id})-[:PART_OF]->(s:Source) RETURN s.id AS source`,
);

/** The statement that has an id. @throws NotFound where none has. */
export async function standingStatement(write: Write, id: string): Promise<StandingStatement> {
  const [found] = idKind(id) === 'quote' || idKind(id) === 'figure' ? await write.run(SOURCE_OF, { id }) : [];
  const held = found ? await heldOf(write, found.source) : null;
  const told = held && toldIn(held.records, id);
  if (!held || !told) throw new NotFound(id);
  return { held, within: withinOf(held), statement: statementOf(told.node), told };
}

/** The source that an entry is of. @throws NotFound where there is no such entry. */
export async function standingEntry(write: Write, id: string): Promise<{ held: Held; within: Within }> {
  const [found] = idKind(id) === 'entry' ? await write.run(SOURCE_OF_ENTRY, { id }) : [];
  const held = found ? await heldOf(write, found.source) : null;
  if (!held) throw new NotFound(id);
  return { held, within: withinOf(held) };
}

/** A statement as its document says it. */
function statementOf({ id, properties, edges }: NodeRecord): Quote | Figure {
  const of = (key: string) => properties[key] ?? null;
  const own = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, of(key)]));
  const { entry, selector, about, madeAt, measure, place, statedIn } = edges as Record<string, unknown>;
  const isQuote = idKind(id) === 'quote';
  const common = {
    id,
    text: of('text'),
    entry,
    selector: { start: null, end: null, ...(selector as object) },
    about,
    madeAt: madeAt ?? null,
  };
  return (isQuote
    ? { ...common, type: 'Quote', ...own(QUOTE) }
    : {
        ...common,
        type: 'Figure',
        measure: measure ?? null,
        place: place ?? null,
        statedIn: statedIn ?? null,
        ...own(FIGURE),
      }) as unknown as Quote | Figure;
}

const QUOTE = ['speech', 'elided', 'language'];
const FIGURE = ['value', 'low', 'high', 'comparator', 'hedge', 'unit', 'per', 'scope', 'asOf'];

/** An attribution as its document says it. */
export function attributionIn({ id, from, to, properties }: LinkRecord): Attribution {
  const { position: _, by: __, ...own } = properties;
  return { ...own, id, speaker: from, statement: to } as unknown as Attribution;
}

/**
 * What a source itself calls a speaker of the graph, which need not be the speaker's id.
 * @throws NotFound where nobody has the id, Conflict where the source calls somebody else so.
 */
export async function calledIn(
  { identities, descriptions }: Held,
  id: string,
  write: Write,
): Promise<string> {
  const [live] = await write.run(LIVE, { ids: [id] });
  const speaker = live?.speaker ?? id;
  const [stands] = await write.run(STANDING_SPEAKERS, { ids: [speaker] });
  if (!stands) throw new NotFound(id);
  const named = new Map(descriptions.map((one) => [one.id, one.given]));
  const known = identities.find((one) => one.speaker === speaker && named.has(one.description));
  if (known) return named.get(known.description)!;
  if ([...named.values()].includes(speaker))
    throw new Conflict(
      `This source calls somebody else ${speaker}; say first whom that description is of, with mergeSpeakers or splitSpeaker.`,
    );
  return speaker;
}

/** The unit of a measure. */
export const UNIT = query<{ id: string }, { unit: string }>(
  cypher`MATCH (m:Measure {id: $id}) RETURN m.unit AS unit`,
);
