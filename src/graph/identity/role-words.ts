import type { Write } from '../connect.ts';
import { claimsOnLinks, restoreLinks } from '../import/queries.ts';

type Properties = Readonly<Record<string, unknown>>;

/** What one of the sources that tell a role says of it, null where that was not kept; and what it calls both ends. */
export function roleAsTold(
  properties: Properties,
  source: string,
): { said: Properties | null; ends: { given: unknown; givenAt: unknown } } {
  const { documents = [], claims = [] } = properties as Record<string, string[] | undefined>;
  const claim = claims[documents.indexOf(source)];
  const said = claim ? (JSON.parse(claim) as Properties) : null;
  return {
    said,
    ends: { given: said?.given ?? properties.given, givenAt: said?.givenAt ?? properties.givenAt },
  };
}

/** What MOVE_ROLES writes of a role beside its new place: what its source says of it, under the new id. */
export function movedRole(
  properties: Properties,
  source: string,
  newId: string,
): { ends: { given: unknown; givenAt: unknown }; claim: string | null } {
  const { said, ends } = roleAsTold(properties, source);
  return { ends, claim: said && JSON.stringify({ ...said, id: newId }) };
}

/** Says roles that moved, or lost a source that told them, in the words of the latest of those who still do. */
export async function reword(write: Write, ids: Iterable<string>): Promise<void> {
  const rows = [...ids].map((id) => ({ id }));
  if (rows.length === 0) return;
  const told = await write.run(claimsOnLinks('roles'), { rows });
  await write.run(restoreLinks('roles'), {
    rows: told.map(({ id, claims }) => ({
      id,
      properties: claims.at(-1) ? { ...JSON.parse(claims.at(-1)!), id } : null,
    })),
  });
}
