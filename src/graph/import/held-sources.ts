import type { CheckedDocument } from '../../model/document.ts';
import { InvalidDocument } from '../../model/errors.ts';
import { slugId } from '../../model/ids.ts';
import { fold } from '../../model/names.ts';
import { type Leads, rekeyed } from '../../model/rekey.ts';
import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { differences, type Held, mayChange, speaksOf } from './same-source.ts';

const HELD = cypher`source {.id, .title, .url, .publishedAt, .sha256,
  publishedBy: COLLECT { MATCH (source)-[:PUBLISHED_BY]->(publisher) RETURN publisher.id },
  words: COLLECT { MATCH (source)<-[:PART_OF]-(:Entry)<-[:FOUND_IN]-(statement:Statement) RETURN statement.text }}`;

export const HELD_SOURCE = query<{ ids: string[] }, { held: Held }>(
  cypher`UNWIND $ids AS id MATCH (source:Source {id: id}) RETURN ${HELD} AS held`,
);

type Sought = { id: string; former: string; title: string; url: string | null; sha256: string | null };

/**
 * Sources that stand under another id and may be those that are sought: by the id that their title alone once gave, by address, by
 * checksum, and by title where nothing else tells them.
 */
export const LIKE_SOURCES = query<{ rows: Sought[] }, { id: string; like: string }>(cypher`
  UNWIND $rows AS row WITH row WHERE NOT EXISTS { (:Source {id: row.id}) }
  CALL (row) {
    MATCH (source:Source {id: row.former}) RETURN source
    UNION
    MATCH (source:Source {sha256: row.sha256}) RETURN source
    UNION
    MATCH (:Name {key: row.url})-[:NAMES]->(source:Source) RETURN source
    UNION
    MATCH (:Name {key: row.title})-[:NAMES]->(source:Source) WHERE source.url IS NULL AND source.sha256 IS NULL RETURN source
  }
  RETURN DISTINCT row.id AS id, source.id AS like`);

/**
 * Documents under the ids that their sources have in the graph: one whose id was made may stand there already under an id that
 * was given when ids were made otherwise, or when less was known of it. Answers which ids of statements changed.
 */
export async function underStandingIds(
  { run }: Write,
  documents: readonly CheckedDocument[],
  before: Leads,
): Promise<{ documents: CheckedDocument[]; leads: Leads }> {
  const rows = documents.filter(({ namesSource }) => !namesSource).map(soughtOf);
  const found = await run(LIKE_SOURCES, { rows });
  const ids = [...new Set(found.map(({ like }) => like))];
  const held = new Map((await run(HELD_SOURCE, { ids })).map((row) => [row.held.id, row.held]));
  const likeOnes = (id: string) => found.flatMap((one) => (one.id === id ? [held.get(one.like)!] : []));
  const leads = new Map(before);
  return {
    documents: documents.map((document) => {
      const like = likeOnes(document.source.id).filter((one) => speaksOf(document, one));
      const [least] = like.sort((a, b) => (a.id < b.id ? -1 : 1));
      const moved = rekeyed(document, least?.id ?? document.source.id, leads);
      for (const [from, to] of moved.leads) leads.set(from, to);
      return moved.document;
    }),
    leads,
  };
}

/** By what a source is looked for that may stand under another id. */
export function soughtOf({ source }: CheckedDocument): Sought {
  const { id, title, url, sha256 } = source;
  return {
    id,
    former: slugId('source', title),
    title: fold(title),
    url: url === null ? null : fold(url),
    sha256,
  };
}

/**
 * Makes sure that a document changes no source but its own.
 * @throws InvalidDocument when the id of its source is held by another one.
 */
export async function assertIdIsFree({ run }: Write, document: CheckedDocument): Promise<void> {
  const { id, title } = document.source;
  const [row] = await run(HELD_SOURCE, { ids: [id] });
  if (!row || mayChange(document, row.held)) return;
  const other = differences(document.source, row.held);
  const why =
    other.length > 0
      ? `the id ${id} is that of another one (other ${other.join(', ')}), whose statements would be lost; give this one another \`id\`, or leave it out`
      : `a source of that title stands as ${id} and shares no words with this one, so that its statements would be lost; write \`id: ${id}\` where it is the same source, or tell them apart by \`publishedAt\`, \`url\` or an \`id\``;
  throw new InvalidDocument(document.name, [
    {
      rule: 'source/held',
      path: document.namesSource ? 'source.id' : 'source.title',
      message: `${JSON.stringify(title)} cannot be imported: ${why}.`,
    },
  ]);
}
