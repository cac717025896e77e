import type { Entry, Figure, Quote, Source } from '../../model/document.ts';
import { Conflict, NotFound } from '../../model/errors.ts';
import { idKind } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { type Held, heldOf } from '../held/held.ts';
import { LIVE, STANDING_SPEAKERS } from '../identity/queries.ts';
import type { NodeRecord } from '../import/records.ts';
import type { ToldByDocument } from './correction.ts';
import { toldIn, type Within } from './lay-over.ts';

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

/** All that stands of a source. @throws NotFound where it does not stand. */
export async function standingSource(write: Write, source: string): Promise<Held> {
  const held = await heldOf(write, source);
  if (!held) throw new NotFound(source);
  return held;
}

/** The statement that has an id. @throws NotFound where none has. */
export async function standingStatement(write: Write, id: string): Promise<StandingStatement> {
  const [found] = idKind(id) === 'quote' || idKind(id) === 'figure' ? await write.run(SOURCE_OF, { id }) : [];
  if (!found) throw new NotFound(id);
  return statementIn(await standingSource(write, found.source), id);
}

/** The same where all that stands of its source is known. */
export function statementIn(held: Held, id: string): StandingStatement {
  const told = toldIn(held.records, id);
  if (!told) throw new NotFound(id);
  return { held, within: withinOf(held), statement: statementOf(told.node), told };
}

/** The source that an entry is of. @throws NotFound where there is no such entry. */
export async function standingEntry(write: Write, id: string): Promise<{ held: Held; within: Within }> {
  const [found] = idKind(id) === 'entry' ? await write.run(SOURCE_OF_ENTRY, { id }) : [];
  if (!found) throw new NotFound(id);
  const held = await standingSource(write, found.source);
  return { held, within: withinOf(held) };
}

/** A source and its entries as they stand. */
export function withinOf({ records }: Held): Within {
  const { id, properties, edges } = records.source;
  const unsaid = { url: null, publishedAt: null, retrievedAt: null, licence: null, sha256: null };
  return {
    source: { ...unsaid, ...properties, id, publishedBy: edges.publishedBy } as unknown as Source,
    entries: records.entries.map(
      (one) =>
        ({
          heading: null,
          postedAt: null,
          text: null,
          start: null,
          end: null,
          ...one.properties,
          id: one.id,
        }) as unknown as Entry,
    ),
  };
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
