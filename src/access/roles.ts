/** What somebody may do, the least first; each may do all that those before it may. */
export const ACCESS_ROLES = ['READER', 'CONTRIBUTOR', 'REVIEWER', 'ADMIN'] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

/**
 * Whoever acts on the graph: by the name of a key, which is one person's, or by an account at an identity provider, whose name
 * others may bear too.
 */
export type Actor = {
  name: string;
  role: AccessRole;
  /** Issuer and subject, a space between them; none of a key. */
  account?: string | null;
};

/** Whether two are one, by what nobody can choose for themselves: the account, or else the name of the key. */
export function isSame(one: Omit<Actor, 'role'>, other: Omit<Actor, 'role'>): boolean {
  const account = one.account ?? null;
  return account === (other.account ?? null) && (account !== null || one.name === other.name);
}

/** What brings somebody's role, for a message. */
export function bearing({ name, account }: Actor): string {
  return `the ${account ? 'token' : 'key'} of ${name}`;
}

/** Whether a role is enough where another is needed. */
export function suffices(role: AccessRole, needed: AccessRole): boolean {
  return ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(needed);
}
