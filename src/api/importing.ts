import type { Write } from '../graph/connect.ts';
import { type ImportReport, importInto } from '../graph/import.ts';
import { type Piece, pieceOf } from '../graph/payload.ts';
import type { By } from '../graph/record/revision.ts';
import type { CheckedDocument } from '../model/document.ts';
import type { Issue } from '../model/errors.ts';

/** Reads documents that come as text; throws InvalidDocument with all that is wrong with them. */
export type Intake = (text: string, format: 'YAML' | 'JSON' | 'CSV') => Promise<readonly CheckedDocument[]>;

/** What the payload shows of an import. */
type Imported = {
  sources: { ids: readonly string[] };
  changes: Piece;
  issues: Piece;
  revision: Piece;
};

/** Imports documents one after the other; answers what the payload shows. */
export async function importAll(
  write: Write,
  documents: readonly CheckedDocument[],
  by: By,
): Promise<Imported> {
  const leads = new Map<string, string>();
  const reports: ImportReport[] = [];
  let last: string | null = null;
  for (const document of documents) {
    const { report, revision, changed } = await importInto(write, document, leads, by);
    for (const [from, to] of changed) leads.set(from, to);
    reports.push(report);
    last = revision ?? last;
  }
  return {
    sources: { ids: reports.map(({ source }) => source) },
    changes: { value: changesIn(reports), type: 'ImportChanges' },
    issues: { value: [], type: 'Issue' },
    revision: pieceOf(last),
  };
}

/** What the payload shows of documents that have errors. */
export function refused(issues: readonly Issue[]): Record<string, Piece> {
  return {
    sources: { ids: [] },
    changes: { value: changesIn([]), type: 'ImportChanges' },
    issues: { value: issues, type: 'Issue' },
    revision: { value: null },
  };
}

function changesIn(reports: readonly ImportReport[]) {
  const all = reports.flatMap(({ changes: { claims: _, ...changes } }) => Object.values(changes));
  const found = reports.map((report) => report.found);
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  return {
    added: sum([...all.map(({ created }) => created.length), ...found.map(({ created }) => created.length)]),
    changed: sum([
      ...all.map(({ updated }) => updated.length),
      ...found.map(({ updated }) => updated.length),
    ]),
    removed: sum([
      ...all.map(({ removed }) => removed.length),
      ...found.map(({ removed }) => removed.length),
    ]),
    unchanged: sum(all.map(({ unchanged }) => unchanged)),
  };
}
