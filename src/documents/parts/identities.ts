import { type IdKind, slugId } from '../../model/ids.ts';
import { slug } from '../../model/names.ts';
import type { Report } from '../faults/report.ts';

/** What an id is made of. */
export type Identifiable = { id?: string | undefined; name: string; aliases?: string[] | undefined };
/** What everything that has a name of its own carries. */
export type Identity = { id: string; name: string; aliases: string[] };

/** The id of a definition; one that is malformed gives way to the id that the name makes. */
export function idOf({ id, name }: Identifiable, kind: IdKind): string {
  return id !== undefined && isIdOf(kind, id) ? id : slugId(kind, name);
}

/** Reports an id that cannot be one, and a name that gives none. */
export function checkId(definition: Identifiable, kind: IdKind, report: Report): void {
  const { id, name } = definition;
  if (id !== undefined && !isIdOf(kind, id)) {
    const message = `The id ${JSON.stringify(id)} is not that of ${/^[aeo]/.test(kind) ? 'an' : 'a'} ${kind}; write it as ${JSON.stringify(slugId(kind, name))}, or leave it out.`;
    report.add('id/malformed', message, definition, 'id');
  }
  if (id === undefined && slug(name) === '') {
    const message = `No id can be made from the name ${JSON.stringify(name)}; give an \`id\`, such as "${kind}:some-name".`;
    report.add('id/malformed', message, definition, 'name');
  }
}

/** Id, name and other spellings of a definition. */
export function identityOf(definition: Identifiable, kind: IdKind): Identity {
  const { name, aliases = [] } = definition;
  return {
    id: idOf(definition, kind),
    name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name),
  };
}

function isIdOf(kind: IdKind, id: string): boolean {
  return id.startsWith(`${kind}:`) && /^[a-z]+:\S+$/.test(id);
}
