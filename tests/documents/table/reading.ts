import { readTable, type SourceRead } from '../../../src/documents/table/read.ts';
import type { CheckedDocument } from '../../../src/model/document.ts';
import type { Issue } from '../../../src/model/errors.ts';

/** What a table gives, source by source; it comes in pieces of so many bytes. */
export async function readSources(table: string | Uint8Array, size = 1 << 20): Promise<SourceRead[]> {
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table;
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found: SourceRead[] = [];
  for await (const read of readTable(pieces(), 'sample')) found.push(read);
  return found;
}

/** The documents of a table without faults. */
export async function documentsOf(table: string | Uint8Array, size?: number): Promise<CheckedDocument[]> {
  const reads = await readSources(table, size);
  expect(reads.flatMap(({ issues }) => issues)).toEqual([]);
  return reads.map(({ document }) => document!);
}

/** What is wrong with a table. */
export async function issuesOf(table: string | Uint8Array, size?: number): Promise<Issue[]> {
  return (await readSources(table, size)).flatMap(({ issues }) => issues);
}

export type Cells = Record<string, string>;

/** Cells as CSV, the columns in the order in which rows name them. */
export function csv(rows: readonly Cells[], { delimiter = ',', end = '\n' } = {}): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quoted = (cell: string) =>
    /["\r\n,;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map(quoted).join(delimiter) + end)
    .join('');
}

const TEXT =
  'Ada Birch said that about 40 boats would wait. “No boat will wait,” Ben Cole answered her.\n\nThe repair costs £2m.';

/** The same small source as in ../sample.ts; every test starts from rows of its own. */
export function rows(): [Cells, Cells, Cells] {
  return [
    {
      by: 'A Reader',
      source: 'The bridge',
      sourceKind: 'ARTICLE',
      publisher: 'The Gazette',
      publisherKind: 'PUBLISHER',
      language: 'en-GB',
      citation: 'The Gazette, “The bridge”.',
      text: TEXT,
      type: 'QUOTE',
      key: 'forty',
      words: 'about 40 boats would wait',
      speech: 'INDIRECT',
      speaker: 'Ada Birch',
      speakerKind: 'PERSON',
      as: 'Ada Birch',
      cue: 'said',
    },
    {
      type: 'FIGURE',
      words: 'about 40 boats',
      statedIn: 'forty',
      measure: 'Boats',
      definition: 'Boats that pass.',
      dimension: 'COUNT',
      measureUnit: 'boat',
    },
    {
      type: 'QUOTE',
      key: 'none',
      words: '“No boat will wait,”',
      speech: 'DIRECT',
      speaker: 'Ben Cole',
      speakerKind: 'PERSON',
      respondsTo: 'Ada Birch',
      kind: 'REJECTS',
      basis: '“No boat will wait,” Ben Cole answered her.',
    },
  ];
}
