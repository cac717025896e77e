import { Forbidden, Unauthenticated } from '../model/errors.ts';
import type { Credential } from './authorization.ts';
import { type Actor, bearing, suffices } from './roles.ts';
import { RULES, type Ruled } from './rules.ts';

/** Who asks: what they brought to say who they are, and how to find out whose that is. */
export type Caller = {
  credential: Credential | null;
  /** Whose a key or a token is; null for a key that is none, while a token that is none is Unauthenticated and says why. */
  ownerOf: (text: string) => Promise<Actor | null>;
};

/** What whoever brings a key that is none, or none any more, is told. */
export const UNKNOWN_KEY =
  'This key is not known here, or it was revoked; ask whoever runs this server for another.';

/** Somebody who brings nothing. */
export const NOBODY: Caller = { credential: null, ownerOf: async () => null };

/**
 * Whose key or token comes with a request; null where none does.
 * @throws Unauthenticated with one that is none.
 */
export async function viewerOf({ credential, ownerOf }: Caller): Promise<Actor | null> {
  if (!credential) return null;
  const actor = await ownerOf(credential.key);
  if (!actor) throw new Unauthenticated(UNKNOWN_KEY);
  return actor;
}

/**
 * Who acts, once it is sure that they may.
 * @throws Unauthenticated without a key or a token that stands, Forbidden where its role is too small.
 */
export async function assertMay(act: Ruled, caller: Caller): Promise<Actor> {
  // A browser sends what it was told once with whatever any page asks, so that opens reading alone.
  const actor = caller.credential?.scheme === 'BEARER' ? await viewerOf(caller) : null;
  if (!actor)
    throw new Unauthenticated(
      'Changing the graph needs a key; send it in the header Authorization: Bearer KEY.',
    );
  const needed = RULES[act];
  if (!suffices(actor.role, needed))
    throw new Forbidden(
      `${act} needs the role ${needed}, and ${bearing(actor)} has ${actor.role}; ask whoever runs this server.`,
    );
  return actor;
}

/** What somebody with this role may do. */
export function actsOf(role: Actor['role']): Ruled[] {
  return (Object.keys(RULES) as Ruled[]).filter((act) => suffices(role, RULES[act]));
}
