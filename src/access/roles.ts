/** What somebody may do, the least first; each may do all that those before it may. */
export const ACCESS_ROLES = ['READER', 'CONTRIBUTOR', 'REVIEWER', 'ADMIN'] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

/** Whoever acts on the graph, by the name of a key. */
export type Actor = { name: string; role: AccessRole };

/** Whether a role is enough where another is needed. */
export function suffices(role: AccessRole, needed: AccessRole): boolean {
  return ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(needed);
}
