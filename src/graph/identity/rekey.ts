import { contentId, idKind } from '../../model/ids.ts';
import type { NodeRecord, Records, ToldRecord } from '../import/records.ts';

/** Whom the ids of a document mean in the graph. */
export type Speakers = ReadonlyMap<string, string>;
/** Where ids of places lead that were merged. */
export type Places = ReadonlyMap<string, string>;

/** The ids of places that records name. */
export function placesNamed({ claims, quotes, figures, roles }: Records): string[] {
  return [
    ...claims.map(({ id }) => id),
    ...[...quotes, ...figures].flatMap(({ edges }) => edges.about as string[]),
    ...roles.map(({ to }) => to),
  ].filter((id) => idKind(id) === 'place');
}

/**
 * What is written of a document, under the ids that its speakers and places have in the graph. Each link keeps the document's own id as
 * `given`, so that it can follow its description to another speaker; digests say what the document says, and stay.
 */
export function rekeyed(records: Records, speakers: Speakers, places: Places): Records {
  const of = (id: string) => speakers.get(id) ?? places.get(id) ?? id;
  const ends = (ids: unknown) => (ids as string[]).map((given) => ({ id: of(given), given }));
  const statement = (one: NodeRecord): NodeRecord => ({
    ...one,
    edges: { ...one.edges, about: ends(one.edges.about) },
  });
  return {
    ...records,
    source: { ...records.source, edges: { publishedBy: ends(records.source.edges.publishedBy) } },
    claims: records.claims.map((one) => ({ ...one, of: of(one.id) })),
    quotes: records.quotes.map(statement),
    figures: records.figures.map(statement),
    said: records.said.map((one) => ({
      ...one,
      from: of(one.from),
      properties: { ...one.properties, by: of(one.from), given: one.from },
    })),
    responses: records.responses.map((one) =>
      SPEAKING.has(idKind(one.to) ?? '')
        ? { ...one, to: of(one.to), properties: { ...one.properties, given: one.to } }
        : one,
    ),
    roles: records.roles.map((one) => roleUnder(one, of(one.from), of(one.to))),
  };
}

const SPEAKING = new Set(['person', 'organisation', 'group']);

/** A role of a speaker that has another id than the document gives it is another link. */
function roleUnder(one: ToldRecord, from: string, to: string): ToldRecord {
  const same = from === one.from && to === one.to;
  const told = { ...one.properties, given: one.from, givenAt: one.to };
  const id = same ? one.id : roleId(from, to, one.properties);
  const properties: Record<string, unknown> = { ...told, id };
  return { ...one, from, to, id, properties, claim: JSON.stringify(properties) };
}

/** The id of a role link between a person and what the role is held in. */
export function roleId(person: string, at: string, role: { title?: unknown; from?: unknown }): string {
  return contentId(
    'role',
    person,
    at,
    (role.title ?? null) as string | null,
    (role.from ?? null) as string | null,
  );
}
