import type { CheckedDocument } from '../../model/document.ts';
import { InvalidDocument } from '../../model/errors.ts';
import type { Write } from '../connect.ts';
import { type Cypher, cypher, nothing, query } from '../cypher.ts';
import { LINK_STAGES, type Records } from './records.ts';

type Own = { id: string; source: string };
type Link = { id: string; from: string; to: string };

const heldParts = (part: Cypher) =>
  query<{ rows: Own[] }, Own>(
    cypher`UNWIND $rows AS row MATCH ${part}-[:PART_OF]->(source:Source) WHERE source.id <> row.source RETURN row.id AS id, source.id AS source`,
  );
/** Entries and statements whose ids another source holds. */
export const HELD_ENTRIES = heldParts(cypher`(:Entry {id: row.id})`);
export const HELD_STATEMENTS = heldParts(cypher`(:Statement {id: row.id})-[:FOUND_IN]->(:Entry)`);

const heldLinks = (link: Cypher, from: Cypher, to: Cypher, more: Cypher = nothing) =>
  query<{ rows: Link[] }, { id: string }>(
    cypher`UNWIND $rows AS row MATCH (a)-[r${link} {id: row.id}]->(b) WHERE (${from} <> row.from OR ${to} <> row.to)${more} RETURN row.id AS id`,
  );
const [A, B] = [cypher`a.id`, cypher`b.id`];
/** Links whose ids stand between other ends; a speaker counts by the id that the link's own document gives it. */
export const HELD_LINKS = {
  said: heldLinks(cypher`:SAID`, cypher`coalesce(r.given, a.id)`, B),
  responses: heldLinks(cypher`:RESPONDS_TO`, A, cypher`coalesce(r.given, b.id)`),
  contradictions: heldLinks(cypher`:CONTRADICTS`, A, B),
  // Of what was merged one document may call the ends otherwise than another that tells the same role.
  roles: heldLinks(
    cypher`:HOLDS_ROLE`,
    cypher`coalesce(r.given, a.id)`,
    cypher`coalesce(r.givenAt, b.id)`,
    cypher` AND (a.id <> row.from OR b.id <> row.to)`,
  ),
};

/**
 * Makes sure that documents have no ids of entries, statements or links that others hold, in the graph or among themselves. Only a
 * document that gives its ids can have them: others are made of its source's.
 * @throws InvalidDocument with every id that is held.
 */
export async function assertIdsAreFree(
  { run }: Write,
  added: readonly { document: Pick<CheckedDocument, 'name' | 'namesSource'>; records: Records }[],
): Promise<void> {
  const naming = added.filter(({ document }) => document.namesSource);
  if (naming.length === 0) return;
  const parts = (stages: readonly ('entries' | 'quotes' | 'figures')[]): Own[] =>
    naming.flatMap(({ records }) =>
      stages.flatMap((stage) => records[stage].map(({ id }) => ({ id, source: records.source.id }))),
    );
  const [entries, statements] = [parts(['entries']), parts(['quotes', 'figures'])];
  const held = [
    ...among([...entries, ...statements]),
    ...(await run(HELD_ENTRIES, { rows: entries })).map(heldBySource),
    ...(await run(HELD_STATEMENTS, { rows: statements })).map(heldBySource),
  ];
  for (const stage of LINK_STAGES) {
    const rows = naming.flatMap(({ records }) =>
      records[stage].map(({ id, from, to }) => ({ id, from, to })),
    );
    held.push(...amongLinks(rows), ...(await run(HELD_LINKS[stage], { rows })).map(heldByLink));
  }
  if (held.length === 0) return;
  throw new InvalidDocument(
    naming[0]!.document.name,
    [...new Set(held)].map((message) => ({ rule: 'id/held', path: '', message })),
  );
}

function heldBySource({ id, source }: Own): string {
  return `${JSON.stringify(id)} stands in ${source} already; give the part of this document an id of its own.`;
}

function heldByLink({ id }: { id: string }): string {
  return `${JSON.stringify(id)} is the id of a link between others; give the link of this document an id of its own.`;
}

function among(parts: readonly Own[]): string[] {
  const sources = new Map<string, string>();
  return parts.flatMap(({ id, source }) => {
    const other = sources.get(id) ?? source;
    sources.set(id, other);
    return other === source ? [] : [heldBySource({ id, source: other })];
  });
}

function amongLinks(links: readonly Link[]): string[] {
  const ends = new Map<string, string>();
  return links.flatMap((link) => {
    const own = JSON.stringify([link.from, link.to]);
    const other = ends.get(link.id) ?? own;
    ends.set(link.id, other);
    return other === own ? [] : [heldByLink(link)];
  });
}
