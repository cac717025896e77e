import type { Write } from '../connect.ts';
import { cypher, query } from '../cypher.ts';
import type { Correction } from './correction.ts';

// Corrections are kept on the subjects of statements, beside what may go with its document and come back.

export const OF_SOURCES = query<
  { sources: string[] },
  { correction: string }
>(cypher`UNWIND $sources AS source MATCH (s:Subject {of: source}) UNWIND coalesce(s.corrected, []) AS id
  MATCH (t:Subject {of: id}) WHERE t.correction IS NOT NULL RETURN t.correction AS correction`);

export const OF_STATEMENT = query<{ statement: string }, { correction: string }>(
  cypher`MATCH (t:Subject {of: $statement}) WHERE t.correction IS NOT NULL RETURN t.correction AS correction`,
);

export const KEEP = query<
  { source: string; statement: string; correction: string | null },
  never
>(cypher`MERGE (t:Subject {of: $statement}) SET t.correction = $correction
  MERGE (s:Subject {of: $source})
  WITH s, [id IN coalesce(s.corrected, []) WHERE id <> $statement] AS others
  WITH s, others + CASE WHEN $correction IS NULL THEN [] ELSE [$statement] END AS corrected
  SET s.corrected = CASE WHEN size(corrected) = 0 THEN null ELSE corrected END`);

/** What people corrected in some sources, by source. */
export async function correctionsOf(
  { run }: Pick<Write, 'run'>,
  sources: readonly string[],
): Promise<Map<string, Correction[]>> {
  const found = new Map<string, Correction[]>();
  for (const { correction } of await run(OF_SOURCES, { sources: [...sources] })) {
    const one = JSON.parse(correction) as Correction;
    found.set(one.source, [...(found.get(one.source) ?? []), one]);
  }
  return found;
}

/** What people corrected in a statement; null where nobody did. */
export async function correctionOf(
  { run }: Pick<Write, 'run'>,
  statement: string,
): Promise<Correction | null> {
  const [found] = await run(OF_STATEMENT, { statement });
  return found ? (JSON.parse(found.correction) as Correction) : null;
}

/** Keeps a correction; null forgets it. */
export async function keepCorrection(
  write: Write,
  { source, statement }: Pick<Correction, 'source' | 'statement'>,
  correction: Correction | null,
): Promise<void> {
  await write.run(KEEP, { source, statement, correction: correction && JSON.stringify(correction) });
}
