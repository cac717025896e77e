import type { Write } from '../connect.ts';
import type { Held } from '../held/held.ts';
import { appliedAndTidied } from '../held/tidied.ts';
import type { ImportReport } from '../import.ts';
import { redecide } from '../record/redecide.ts';
import type { Correction } from './correction.ts';
import { keepCorrection } from './kept.ts';
import { type Telling, withOne, withoutOne } from './lay-over.ts';
import { withinOf } from './standing.ts';

/** A correction of a statement as it stands, and as it is to stand; null for none. */
export type Turn = { statement: string; before: Correction | null; after: Correction | null };

/** Writes corrections of a source of which all this stands, by the way of an import, so that all that is worked out follows. */
export async function putCorrections(
  write: Write,
  held: Held,
  turns: readonly Turn[],
  at: string,
): Promise<ImportReport> {
  const source = held.records.source.id;
  const within = withinOf(held);
  let telling: Telling = held;
  for (const { statement, before, after } of turns) {
    if (after) telling = withOne(telling, within, after);
    else if (before) telling = withoutOne(telling, before);
    await keepCorrection(write, { source, statement }, after);
  }
  const { records, descriptions } = telling;
  const report = await appliedAndTidied(write, { source, records, descriptions }, at);
  await redecide(write, [...report.changes.said.created, ...report.found.created]);
  return report;
}
