import { hashOf, isKey, newKey } from '../../access/keys.ts';
import type { AccessRole, Actor } from '../../access/roles.ts';
import { Conflict, InvalidArgument, NotFound } from '../../model/errors.ts';
import type { Graph } from '../connect.ts';
import { cypher, query } from '../cypher.ts';

// A key is a node that nothing leads to and no field shows. One name is one person: its next key takes the place of a
// revoked one, so that what they did before and do later is told under the same name.

/** A key as it is listed; the key itself is nowhere. Times are ISO 8601. */
export type ListedKey = Actor & { addedAt: string; revokedAt: string | null };

export const ADD = query<
  Actor & { hash: string; at: string },
  { added: boolean }
>(cypher`MERGE (k:Key {name: $name})
  WITH k, k.hash IS NULL OR k.revokedAt IS NOT NULL AS added
  FOREACH (_ IN CASE WHEN added THEN [1] ELSE [] END | SET k.hash = $hash, k.role = $role, k.addedAt = $at, k.revokedAt = null)
  RETURN added`);

export const LIST = query<Record<string, never>, ListedKey>(
  cypher`MATCH (k:Key) RETURN k.name AS name, k.role AS role, k.addedAt AS addedAt, k.revokedAt AS revokedAt ORDER BY name`,
);

export const REVOKE = query<{ name: string; at: string }, { name: string }>(
  cypher`MATCH (k:Key {name: $name}) WHERE k.revokedAt IS NULL SET k.revokedAt = $at RETURN k.name AS name`,
);

export const WHOSE = query<{ hash: string }, Actor>(
  cypher`MATCH (k:Key {hash: $hash}) WHERE k.revokedAt IS NULL RETURN k.name AS name, k.role AS role`,
);

/**
 * Makes a key for somebody and gives it; it cannot be shown again.
 * @throws InvalidArgument for a name that cannot be one, Conflict where the name has a key that stands.
 */
export async function addKey(graph: Graph, name: string, role: AccessRole): Promise<string> {
  if (!NAME.test(name))
    throw new InvalidArgument(
      'name',
      `${JSON.stringify(name)} cannot be the name of a key; write 1 to 80 letters, digits, spaces or . _ @ ' -.`,
    );
  const key = newKey();
  const [row] = await graph.write((write) =>
    write.run(ADD, { name, role, hash: hashOf(key), at: new Date().toISOString() }),
  );
  if (!row!.added) throw new Conflict(`${name} has a key already; revoke it first, or choose another name.`);
  return key;
}

const NAME = /^(?=\S)[\p{L}\p{M}\p{N} ._@'’-]{1,80}(?<=\S)$/u;

/** All keys, those that were revoked too. */
export async function listKeys(graph: Graph): Promise<ListedKey[]> {
  return graph.read(LIST, {});
}

/** Ends a key: from now on nobody gets in with it. @throws NotFound where no key of that name stands. */
export async function revokeKey(graph: Graph, name: string): Promise<void> {
  const revoked = await graph.write((write) => write.run(REVOKE, { name, at: new Date().toISOString() }));
  if (revoked.length === 0)
    throw new NotFound(name, `No key of the name ${JSON.stringify(name)} stands; see on-record keys list.`);
}

/** Whose key this is; null when it is none, or was revoked. */
export async function ownerOf(graph: Graph, key: string): Promise<Actor | null> {
  if (!isKey(key)) return null;
  const [owner] = await graph.read(WHOSE, { hash: hashOf(key) });
  return owner ?? null;
}
