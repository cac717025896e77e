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
  const sources = ids('source');
  const statements = ids('quotes').length + ids('figures').length;
  const steps: Step[] = [
    ...told.map(({ records }): Step => {
      return { kind: 'SOURCE', source: records.source.id, before: null, after: printOf(records) };
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
      touched: [...sources, ...moved.moves.flatMap(idsOfMove)],
      steps,
    },
  );
  await redecide(write, LINK_STAGES.flatMap(ids));
  return lastRevision(write);
}
