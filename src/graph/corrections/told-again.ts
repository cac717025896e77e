import type { CheckedDocument } from '../../model/document.ts';
import type { Write } from '../connect.ts';
import { descriptionsOf } from '../identity/descriptions.ts';
import type { Records } from '../import/records.ts';
import type { Correction } from './correction.ts';
import { correctionsOf, keepCorrection } from './kept.ts';
import { laidOver, type Telling } from './lay-over.ts';

/** What documents tell, with what people corrected in their sources laid over it. */
export async function withCorrections<One extends { document: CheckedDocument; records: Records }>(
  write: Write,
  told: readonly One[],
): Promise<(One & Telling)[]> {
  const corrections = await correctionsOf(
    write,
    told.map(({ document }) => document.source.id),
  );
  const changed: Correction[] = [];
  const laid = told.map((one) => {
    const telling = { records: one.records, descriptions: descriptionsOf(one.document) };
    const over = laidOver(telling, one.document, corrections.get(one.document.source.id) ?? []);
    changed.push(...over.changed);
    return { ...one, records: over.records, descriptions: over.descriptions };
  });
  for (const one of changed) await keepCorrection(write, one, one);
  return laid;
}
