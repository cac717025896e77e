import type { Write } from '../connect.ts';
import { printOf } from '../held/held.ts';
import type { Regrouped } from '../identity/identify.ts';
import { LINK_STAGES, type Records } from '../import/records.ts';
import { idsOfMove } from '../record/import.ts';
import { redecide } from '../record/redecide.ts';
import { COMMAND_LINE } from '../record/revision.ts';
import { regrouping, type Step } from '../record/steps.ts';
import { lastRevision, record } from '../record/write.ts';

type Recorded = { records: Records };

/**
 * Writes the revision of a batch, and takes up again what people decided on links that come back with it. `added` is what was written,
 * `told` the same as its documents tell it, under their own ids. Gives the revision's number.
 */
export async function recordLoad(
  write: Write,
  { added, told, moved }: { added: readonly Recorded[]; told: readonly Recorded[]; moved: Regrouped },
  at: string,
): Promise<number> {
  const ids = (stage: keyof Records) =>
    added.flatMap(({ records }) => ([records[stage]].flat() as { id: string }[]).map(({ id }) => id));
  await recordSources(
    write,
    {
      sources: told.map(({ records }) => ({ id: records.source.id, print: printOf(records) })),
      statements: ids('quotes').length + ids('figures').length,
      moved,
    },
    at,
  );
  await redecide(write, LINK_STAGES.flatMap(ids));
  return lastRevision(write);
}

/** What a batch brought: each source with the print of what its document says, and who is taken for somebody else since. */
export type Brought = { sources: { id: string; print: string }[]; statements: number; moved: Regrouped };

/** Writes the revision of a batch. */
export async function recordSources(
  write: Write,
  { sources, statements, moved }: Brought,
  at: string,
): Promise<void> {
  const steps: Step[] = [
    ...sources.map(({ id: source, print: after }): Step => {
      return { kind: 'SOURCE', source, before: null, after };
    }),
    ...regrouping(moved),
  ];
  await record(
    write,
    { actor: COMMAND_LINE, at },
    {
      operation: 'LOAD',
      summary: `Loaded ${sources.length} documents with ${statements} statements.`,
      before: null,
      after: { documents: sources.length, statements },
      note: null,
      touched: [...sources.map(({ id }) => id), ...moved.moves.flatMap(idsOfMove)],
      steps,
    },
  );
}
