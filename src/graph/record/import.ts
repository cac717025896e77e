import { contentId } from '../../model/ids.ts';
import type { Write } from '../connect.ts';
import type { Regrouped } from '../identity/identify.ts';
import type { Move } from '../identity/move.ts';
import type { Changes } from '../import/changes.ts';
import { redecide } from './redecide.ts';
import type { By } from './revision.ts';
import type { Step } from './steps.ts';
import { record } from './write.ts';

/** What of an import's report is recorded. */
type Report = {
  source: string;
  changes: Readonly<Record<string, Changes>>;
  found: { created: readonly string[]; updated: readonly string[]; removed: readonly string[] };
  moved: Regrouped;
};

/**
 * Writes the revision of an import, and takes up again what people decided on links that had gone and came back. Gives the
 * revision's id; null where nothing changed.
 */
export async function recordImport(
  write: Write,
  title: string,
  { source, changes, found, moved: { moves } }: Report,
  by: By,
  steps: readonly Step[],
): Promise<string | null> {
  const all = Object.entries(changes).filter(([kind]) => kind !== 'claims');
  const ids = (of: (one: Changes) => readonly string[]) => all.flatMap(([, one]) => of(one));
  const added = [...ids(({ created }) => created), ...found.created];
  const changed = [...ids(({ updated }) => updated.map(({ id }) => id)), ...found.updated];
  const removed = [...ids((one) => one.removed), ...found.removed];
  const claims = changes.claims!;
  const names = claims.created.length + claims.updated.length + claims.removed.length;
  if (added.length + changed.length + removed.length + names + moves.length === 0) return null;
  const counts = { added: added.length, changed: changed.length, removed: removed.length };
  const revision = await record(write, by, {
    operation: 'IMPORT',
    summary: `Imported “${title}”: ${countsIn(counts)}.`,
    before: null,
    after: { source, ...counts },
    note: null,
    touched: [source, ...changed, ...removed, ...moves.flatMap(idsOfMove)],
    added: [...new Set(TOLD.flatMap((kind) => changes[kind]!.created)), ...found.created],
    steps,
  });
  await redecide(write, added);
  return revision;
}

/** What of an import is told to whoever follows changes. */
export const TOLD = ['quotes', 'figures', 'said', 'responses', 'contradictions', 'roles'] as const;

/** What a description changes that is taken for somebody else: both speakers, and both identities. */
export function idsOfMove({ description, from, to }: Move): string[] {
  const speakers = [from, to].filter((id) => id !== null);
  return [description, ...speakers.flatMap((id) => [id, contentId('identity', description, id)])];
}

function countsIn(counts: Record<'added' | 'changed' | 'removed', number>): string {
  const parts = Object.entries(counts).flatMap(([what, count]) => (count === 0 ? [] : [`${count} ${what}`]));
  return parts.length === 0 ? 'what it says of names' : parts.join(', ');
}
