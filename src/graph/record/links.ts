import { InvalidArgument, NotFound } from '../../model/errors.ts';
import { type IdKind, idKind } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import { type Cypher, cypher, query } from '../cypher.ts';

/** A link as it stands, with the ids of its ends. */
export type Standing = { id: string; from: string; to: string; properties: Record<string, unknown> };

/** The kinds of links that people decide on, by the kind of their ids. */
const TYPES: Readonly<Partial<Record<IdKind, Cypher>>> = {
  attribution: cypher`SAID`,
  response: cypher`RESPONDS_TO`,
  contradiction: cypher`CONTRADICTS`,
  role: cypher`HOLDS_ROLE`,
  same: cypher`SAME_AS`,
  identity: cypher`IS`,
};

const byKind = <Text>(of: (type: Cypher) => Text): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(TYPES).map(([kind, type]) => [kind, of(type)]));

export const FIND = byKind((type) =>
  query<{ id: string }, Standing>(
    cypher`MATCH (a)-[r:${type} {id: $id}]->(b) RETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS properties`,
  ),
);
export const PUT = byKind((type) =>
  query<{ id: string; properties: Record<string, unknown> }, never>(
    cypher`MATCH ()-[r:${type} {id: $id}]->() SET r += $properties`,
  ),
);
export const DROP = byKind((type) =>
  query<{ id: string }, never>(cypher`MATCH ()-[r:${type} {id: $id}]->() DELETE r`),
);

/**
 * The link that has an id.
 * @throws InvalidArgument for an id of something that is no link, NotFound where none has it.
 */
export async function findLink(write: Pick<Write, 'run'>, id: string): Promise<Standing> {
  if (!FIND[idKind(id) ?? ''])
    throw new InvalidArgument(
      'id',
      `${JSON.stringify(id)} is no id of a link; give that of an attribution, response, contradiction, role, identity or of two measures that are the same.`,
    );
  const found = await findAny(write, id);
  if (!found) throw new NotFound(id);
  return found;
}

/** The same; null where no link has it. */
export async function findAny(write: Pick<Write, 'run'>, id: string): Promise<Standing | null> {
  const text = FIND[idKind(id) ?? ''];
  const [found] = text ? await write.run(text, { id }) : [];
  return found ?? null;
}

const create = (type: Cypher, from: Cypher, to: Cypher) =>
  query<Standing, { id: string }>(
    cypher`MATCH (a:${from} {id: $from}) MATCH (b:${to} {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = $properties RETURN r.id AS id`,
  );

/** The kinds of links that people assert. */
export const CREATE = {
  response: create(cypher`RESPONDS_TO`, cypher`Statement`, cypher`Statement|Speaker|Event`),
  contradiction: create(cypher`CONTRADICTS`, cypher`Statement`, cypher`Statement`),
  same: create(cypher`SAME_AS`, cypher`Measure`, cypher`Measure`),
};

/** Writes a link that a person asserts. @throws NotFound where one of its ends does not stand. */
export async function createLink(write: Write, { id, from, to, properties }: Standing): Promise<void> {
  const kind = idKind(id) as keyof typeof CREATE;
  const [made] = await write.run(CREATE[kind], { id, from, to, properties });
  if (!made)
    throw new NotFound(
      id,
      `${id} cannot be written, because one of ${from} and ${to} does not stand; look for them again.`,
    );
}

export const STANDING_ENDS = query<{ ids: string[] }, { id: string }>(
  cypher`UNWIND $ids AS id MATCH (n:Statement|Speaker|Event|Measure {id: id}) RETURN n.id AS id`,
);

/** Those of the ends of a link that stand no more. */
export async function missingEnds(
  write: Write,
  { from, to }: Pick<Standing, 'from' | 'to'>,
): Promise<string[]> {
  const found = new Set((await write.run(STANDING_ENDS, { ids: [from, to] })).map(({ id }) => id));
  return [from, to].filter((id) => !found.has(id));
}

/** Removes a link. */
export async function deleteLink(write: Write, id: string): Promise<void> {
  await write.run(DROP[idKind(id)!]!, { id });
}

/** Writes some properties of a link; null takes one away. */
export async function changeLink(
  write: Write,
  id: string,
  properties: Readonly<Record<string, unknown>>,
): Promise<void> {
  await write.run(PUT[idKind(id)!]!, { id, properties });
}
