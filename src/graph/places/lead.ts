import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import { MOVE_ROLES } from '../identity/moves.ts';
import { roleId } from '../identity/rekey.ts';
import { movedRole, reword } from '../identity/role-words.ts';
import { keepPrinted } from '../import/printed.ts';
import { typeOf } from '../import/records.ts';
import { DROP_UNUSED_NAMES, NAMES_OF } from '../import/shared-queries.ts';
import { dropShared, putTogether } from '../import/together.ts';
import { type Lead, livingPlace } from './living.ts';

// What stands at a place because documents name it goes with the id that they give it. So a merge can be taken back exactly, with all
// that came in between.

/** An id with those that lead to it. */
export const LEADING = query<{ id: string }, { id: string }>(
  cypher`MATCH (n:Place|Former {id: $id})<-[:LEADS_TO]-{0,}(f) RETURN DISTINCT f.id AS id`,
);
/** Whatever lies in some places, to be put together anew. */
export const WITHIN = query<{ ids: string[] }, { id: string }>(
  cypher`UNWIND $ids AS id MATCH (:Place {id: id})<-[:LOCATED_IN]-(t) RETURN DISTINCT t.id AS id`,
);

/** The id leads elsewhere: the place itself, where it stands, gives up its name. */
export const RETIRE_PLACE = query<
  Lead & { id: string; roles: string },
  never
>(cypher`MERGE (f:Former {id: $id}) SET f.to = $to, f.ledAt = $at, f.roles = $roles
  WITH f MATCH (n:Place|Former {id: $to}) MERGE (f)-[:LEADS_TO]->(n)`);
/** It is taken over as it stands, so that ids which lead to it do so still. */
export const TURN = query<{ id: string }, never>(cypher`MATCH (p:Place {id: $id})
  CALL (p) { MATCH (p)<-[old:NAMES]-() DELETE old }
  CALL (p) { MATCH (p)-[old:LOCATED_IN]->() DELETE old }
  SET p:Former REMOVE p:Place SET p = {id: $id}`);
export const REVIVE_PLACE = query<
  { id: string },
  { roles: string }
>(cypher`MATCH (f:Former {id: $id}) WITH f, f.roles AS roles
  CALL (f) { MATCH (f)-[lead:LEADS_TO]->() DELETE lead }
  SET f:Place REMOVE f:Former REMOVE f.to, f.ledAt, f.roles RETURN roles`);

/** The ids, of some, under which documents say anything of a place. */
export const GIVEN_AT = query<{ place: string; given: string[] }, { id: string }>(
  cypher`MATCH (:Place {id: $place})<-[r:DESCRIBES|ABOUT|ALSO_ABOUT]-() WHERE r.given IN $given RETURN DISTINCT r.given AS id`,
);
export const FORGET = query<{ id: string }, never>(cypher`MATCH (f:Former {id: $id}) DETACH DELETE f`);

type Going = { from: string; to: string; given: string[] };

/** Of several edges of one statement that lead to one place, one is ABOUT; so each statement stands there once. */
export const MOVE_ABOUT = query<
  Going,
  never
>(cypher`MATCH (:Place {id: $from})<-[r:ABOUT|ALSO_ABOUT]-(s:Statement) WHERE r.given IN $given
  MATCH (to:Place {id: $to}) WITH s, to, r, properties(r) AS kept DELETE r
  WITH s, to, kept CREATE (s)-[n:ALSO_ABOUT]->(to) SET n = kept
  WITH DISTINCT s.id AS id, $from + '' AS was
  MATCH (s:Statement {id: id})-[r:ABOUT|ALSO_ABOUT]->(p:Place) WHERE p.id IN [$from, $to]
  WITH s, p, r ORDER BY CASE WHEN r.primary THEN 0 ELSE 1 END, r.given
  WITH s, p, collect(r) AS old, collect(properties(r)) AS all
  FOREACH (r IN old | DELETE r)
  CREATE (s)-[first:ABOUT]->(p) SET first = all[0]
  WITH s, p, all UNWIND all[1..] AS kept CREATE (s)-[other:ALSO_ABOUT]->(p) SET other = kept`);
export const MOVE_CLAIMS = query<
  Going,
  never
>(cypher`MATCH (:Place {id: $from})<-[r:DESCRIBES]-(s:Source) WHERE r.given IN $given
  MATCH (to:Place {id: $to}) WITH s, to, r, properties(r) AS kept DELETE r WITH s, to, kept CREATE (s)-[n:DESCRIBES]->(to) SET n = kept`);
export const ROLES_AT = query<
  { id: string },
  { id: string; holder: string; properties: Record<string, unknown> }
>(
  cypher`MATCH (:Place {id: $id})<-[r:HOLDS_ROLE]-(p:Speaker) RETURN r.id AS id, p.id AS holder, properties(r) AS properties ORDER BY id`,
);

/** Figures about a place under some of the ids that documents give it. */
export const FIGURES_AT = query<{ given: string[]; place: string }, { id: string }>(
  cypher`MATCH (:Place {id: $place})<-[r:ABOUT]-(f:Figure) WHERE r.primary AND r.given IN $given RETURN f.id AS id ORDER BY id`,
);

/** The figures that an id, and those that lead to it, put at a place. */
export async function figuresLed(write: Write, id: string): Promise<string[]> {
  const given = (await write.run(LEADING, { id })).map((one) => one.id);
  const place = await livingPlace(write, id);
  return (await write.run(FIGURES_AT, { given, place })).map((one) => one.id);
}

/** Has an id of a place lead to another one, or to nothing but its own place again (null); all that documents say under it goes along. */
export async function leadPlace(write: Write, id: string, lead: Lead | null): Promise<void> {
  const given = (await write.run(LEADING, { id })).map((one) => one.id);
  const from = await livingPlace(write, id);
  // Where its documents are gone nothing would stand there. It is not made a place first: a node that gets another label and goes in one
  // transaction is found by that label as long as this lasts, and reading it fails.
  if (!lead && (await write.run(GIVEN_AT, { place: from, given })).length === 0) {
    await write.run(FORGET, { id });
    return;
  }
  const [revived] = lead ? [] : await write.run(REVIVE_PLACE, { id });
  const target = lead ? await livingPlace(write, lead.to) : id;
  const names = await write.run(NAMES_OF, { ids: [from, target] });
  const inside = await write.run(WITHIN, { ids: [from, target] });
  const going = { from, to: target, given };
  await write.run(MOVE_ABOUT, going);
  await write.run(MOVE_CLAIMS, going);
  const { holders, roles } = await moveRoles(write, going, JSON.parse(revived?.roles ?? '{}'));
  if (lead) {
    await write.run(TURN, { id });
    await write.run(RETIRE_PLACE, { id, ...lead, roles: JSON.stringify(roles) });
  }
  const places = [from, target].filter((one) => one !== id || !lead);
  await putTogether(
    write,
    [...new Set([...places, ...inside.map((one) => one.id).filter((one) => one !== id)])].map((one) => ({
      id: one,
      type: typeOf(one),
    })),
  );
  await dropShared(write, places);
  await keepPrinted(write, { said: [], roles: [] }, holders);
  await write.run(DROP_UNUSED_NAMES, { keys: names.map(({ key }) => key) });
}

/** When roles were first asserted, by their ids. */
type Asserted = Record<string, string>;

export const ASSERTED_AT = query<{ rows: { id: string; at: string }[] }, never>(
  cypher`UNWIND $rows AS row MATCH ()-[r:HOLDS_ROLE {id: row.id}]->() SET r.assertedAt = row.at`,
);

/**
 * Moves the roles that documents say are held at a place under some ids; gives all who hold one at either place, and when those that went were
 * first asserted, which is lost where the same role is told of both. `before` are these of roles that come back.
 */
async function moveRoles(
  write: Write,
  { from, to, given }: Going,
  before: Asserted,
): Promise<{ holders: string[]; roles: Asserted }> {
  const there = await write.run(ROLES_AT, { id: to });
  const here = await write.run(ROLES_AT, { id: from });
  const touched = new Set<string>();
  for (const { id, holder, properties } of here) {
    const newId = roleId(holder, to, properties);
    for (const source of (properties.documents ?? []) as string[]) {
      const moved = movedRole(properties, source, newId);
      if (!given.includes((moved.ends.givenAt ?? from) as string)) continue;
      const row = { id, source, newFrom: holder, newTo: to, newId, ...moved };
      await write.run(MOVE_ROLES, { rows: [row] });
      touched.add(id).add(newId);
    }
  }
  await reword(write, touched);
  const back = Object.entries(before).filter(([id]) => touched.has(id));
  await write.run(ASSERTED_AT, { rows: back.map(([id, at]) => ({ id, at })) });
  return {
    holders: [...new Set([...there, ...here].map(({ holder }) => holder))],
    roles: Object.fromEntries(here.map(({ id, properties }) => [id, properties.assertedAt as string])),
  };
}
