import type { Write } from '../connect.ts';
import type { Move } from '../identity/move.ts';
import { LINK_STAGES, type Records } from '../import/records.ts';
import { idsOfMove } from '../record/import.ts';
import { redecide } from '../record/redecide.ts';
import { COMMAND_LINE } from '../record/revision.ts';
import { record } from '../record/write.ts';

/** Writes the revision of a batch, and takes up again what people decided on links that come back with it. */
export async function recordLoad(
  write: Write,
  added: readonly { records: Records }[],
  moves: readonly Move[],
  at: string,
): Promise<void> {
  const ids = (stage: keyof Records) =>
    added.flatMap(({ records }) => ([records[stage]].flat() as { id: string }[]).map(({ id }) => id));
  const sources = ids('source');
  const statements = ids('quotes').length + ids('figures').length;
  await record(
    write,
    { actor: COMMAND_LINE, at },
    {
      operation: 'LOAD',
      summary: `Loaded ${sources.length} documents with ${statements} statements.`,
      before: null,
      after: { documents: sources.length, statements },
      note: null,
      touched: [...sources, ...moves.flatMap(idsOfMove)],
    },
  );
  await redecide(write, LINK_STAGES.flatMap(ids));
}
