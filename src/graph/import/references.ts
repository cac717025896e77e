import type { CheckedDocument } from '../../model/document.ts';
import { InvalidDocument } from '../../model/errors.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';

/** Which of some ids nothing in the graph has. */
export const UNKNOWN = query<{ ids: string[] }, { id: string }>(cypher`UNWIND $ids AS id
  OPTIONAL MATCH (s:Statement {id: id}) OPTIONAL MATCH (p:Speaker {id: id}) OPTIONAL MATCH (f:Former {id: id}) WHERE f.to IS NULL OR EXISTS { (f)-[:LEADS_TO]->+(:Place) } OPTIONAL MATCH (l:Place {id: id})
  OPTIONAL MATCH (e:Event {id: id}) OPTIONAL MATCH (m:Measure {id: id})
  WITH id WHERE coalesce(s, p, f, l, e, m) IS NULL RETURN id`);

/**
 * Makes sure that what a document refers to by id, and does not define, stands in the graph.
 * @throws InvalidDocument with every id that does not; else the links to it would be lost without a word.
 */
export async function assertReferencesStand(write: Write, document: CheckedDocument): Promise<void> {
  const foreign = foreignTo(document);
  if (foreign.length === 0) return;
  const unknown = await write.run(UNKNOWN, { ids: foreign });
  if (unknown.length === 0) return;
  throw new InvalidDocument(
    document.name,
    unknown.map(({ id }) => ({
      rule: 'reference/nowhere',
      path: '',
      message: `${JSON.stringify(id)} stands neither in the document nor in the graph; define it, or import the document that does first.`,
    })),
  );
}

/** The ids to which a document refers and which it does not define. */
export function foreignTo(document: CheckedDocument): string[] {
  const own = new Set(
    [
      document.speakers,
      document.places,
      document.events,
      document.measures,
      document.quotes,
      document.figures,
    ].flatMap((things) => things.map(({ id }) => id)),
  );
  return [...new Set(referredTo(document))].filter((id) => !own.has(id));
}

function referredTo(document: CheckedDocument): string[] {
  const given = (...ids: (string | null | undefined)[]) =>
    ids.filter((id) => id !== null && id !== undefined);
  return [
    ...document.source.publishedBy,
    ...document.speakers.flatMap((one) =>
      one.type === 'Organisation'
        ? given(one.partOf, one.locatedIn)
        : one.type === 'Group'
          ? given(one.of)
          : [],
    ),
    ...document.places.flatMap(({ locatedIn }) => given(locatedIn)),
    ...document.events.flatMap(({ place }) => given(place)),
    ...document.participations.flatMap(({ speaker, event }) => [speaker, event]),
    ...document.quotes.flatMap(({ about, madeAt }) => given(...about, madeAt)),
    ...document.figures.flatMap(({ about, madeAt, measure, place, statedIn }) =>
      given(...about, madeAt, measure, place, statedIn),
    ),
    ...document.attributions.flatMap(({ speaker, statement }) => [speaker, statement]),
    ...document.responses.flatMap(({ from, to }) => [from, to]),
    ...document.contradictions.flatMap(({ a, b }) => [a, b]),
    ...document.roles.flatMap(({ person, at }) => [person, at]),
  ];
}
