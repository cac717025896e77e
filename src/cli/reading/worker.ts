import { createHash } from 'node:crypto';
import { readPlainDocument } from '../../documents/plain.ts';
import { printDocument } from '../../documents/print.ts';
import type { CheckedDocument } from '../../model/document.ts';
import { InvalidDocument } from '../../model/errors.ts';
import { explain } from '../outcome.ts';
import { readNamedArticle } from '../read-article.ts';
import { documentOfDraft, draftArticle, type ReadingOptions } from './draft-article.ts';

/** One article to read in a worker. `printed` asks for the statement document as YAML, too. */
export type Task = { name: string; options: ReadingOptions; printed: boolean };
/** What became of it: a checked document, or why there is none. */
export type Done = { name: string } & (
  | { document: CheckedDocument; digest: string; printed: string | null; fault: null }
  | { document: null; fault: string }
);

/** Reads one article. Runs in a thread of its own, so that a fault is an answer, not an error. */
export async function readOneArticle({ name, options, printed }: Task): Promise<Done> {
  try {
    const drafted = draftArticle(await readNamedArticle(name), options);
    const value = documentOfDraft(drafted, options);
    const document = readPlainDocument(value, name);
    const digest = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
    return { name, document, digest, printed: printed ? printDocument(value) : null, fault: null };
  } catch (error) {
    return { name, document: null, fault: faultOf(error) };
  }
}

function faultOf(error: unknown): string {
  if (!(error instanceof InvalidDocument)) return explain(error);
  const [first] = error.issues;
  return `Its draft has ${error.issues.length === 1 ? 'an error' : `${error.issues.length} errors`}, which is a fault of ours; please report it: ${first?.message} (${first?.path})`;
}
