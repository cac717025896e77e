import type { Entry, Source } from '../../model/document.ts';
import { NotFound } from '../../model/errors.ts';
import type { Write } from '../connect.ts';
import { type Held, heldOf } from '../held/held.ts';
import { DROP_KEYS, KEYS } from '../held/take-away.ts';
import { applied, type ImportReport } from '../import.ts';
import { redecide } from '../record/redecide.ts';
import type { Correction } from './correction.ts';
import { correctionOf, keepCorrection } from './kept.ts';
import { type Telling, type Within, withOne, withoutOne } from './lay-over.ts';

/** A correction that comes, changes or goes. */
export type Turn = { source: string; statement: string; after: Correction | null };

/**
 * Writes corrections of one source, by the way of an import, so that all that is worked out follows.
 * @throws NotFound where the source does not stand.
 */
export async function putCorrections(
  write: Write,
  source: string,
  turns: readonly Turn[],
  at: string,
): Promise<ImportReport> {
  const held = await standingSource(write, source);
  const within = withinOf(held);
  let telling: Telling = held;
  for (const { statement, after } of turns) {
    const before = await correctionOf(write, statement);
    if (before && !after) telling = withoutOne(telling, before);
    if (after) telling = withOne(telling, within, after);
    await keepCorrection(write, { source, statement }, after);
  }
  const { records, descriptions } = telling;
  const keys = await write.run(KEYS, { id: source });
  const report = await applied(write, { source, records, descriptions }, at);
  await write.run(DROP_KEYS, { keys: keys.map(({ key }) => key) });
  await redecide(write, [...report.changes.said.created, ...report.found.created]);
  return report;
}

/** All that stands of a source. @throws NotFound where it does not stand. */
export async function standingSource(write: Write, source: string): Promise<Held> {
  const held = await heldOf(write, source);
  if (!held) throw new NotFound(source);
  return held;
}

/** A source and its entries as they stand. */
export function withinOf({ records }: Held): Within {
  const { id, properties, edges } = records.source;
  const unsaid = { url: null, publishedAt: null, retrievedAt: null, licence: null, sha256: null };
  return {
    source: { ...unsaid, ...properties, id, publishedBy: edges.publishedBy } as unknown as Source,
    entries: records.entries.map(
      (one) =>
        ({
          heading: null,
          postedAt: null,
          text: null,
          start: null,
          end: null,
          ...one.properties,
          id: one.id,
        }) as unknown as Entry,
    ),
  };
}
