import type { Command } from 'commander';
import pc from 'picocolors';
import { exitCodes } from '../../src/cli/first-run/failure.mjs';
import { stagesOn } from '../../src/cli/first-run/stages.mjs';
import { readDocuments } from '../documents/read.ts';
import type { Graph } from '../graph/connect.ts';
import { nothingChanged } from '../graph/import/changes.ts';
import { type ImportReport, importDocument } from '../graph/import.ts';
import type { CheckedDocument } from '../model/document.ts';
import { InvalidDocument, type Issue } from '../model/errors.ts';
import { bulkImport, loadAsText } from './bulk.ts';
import { asIssueLines } from './check.ts';
import { type DocumentFile, findDocumentFiles } from './document-files.ts';
import { openGraph } from './open-graph.ts';
import { readSettings } from './settings.ts';

/** Adds `import`: writes statement documents into the graph, one transaction each, once all of them are without error. */
export function importCommand(program: Command): void {
  program
    .command('import')
    .description('write statement documents into the graph; nothing is written when one has an error')
    .argument('<files...>', 'files or folders of statement documents; - for standard input')
    .option('--format <format>', 'text or json', 'text')
    .option('--bulk', 'load large sets: files of JSON Lines, a document a line; run it again to go on')
    .action(async (names: string[], { format, bulk }: { format: string; bulk?: boolean }) => {
      if (bulk) {
        const report = await bulkImport(names).catch(refuseLine);
        if (!report) return;
        process.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : loadAsText(report));
        return;
      }
      const read = await readAll(await findDocumentFiles(names));
      if (read.issues.length > 0) {
        process.stderr.write(`${read.issues.join('\n')}\nNothing was imported.\n`);
        process.exitCode = exitCodes.usage;
        return;
      }
      const reports = await importDocuments(read.documents);
      process.stdout.write(
        format === 'json' ? `${JSON.stringify(reports, null, 2)}\n` : reports.map(asText).join(''),
      );
    });
}

/** What stands before a faulty line is loaded: whole documents, which the next run passes over. */
function refuseLine(error: unknown): undefined {
  if (!(error instanceof InvalidDocument)) throw error;
  const lines = asIssueLines(error.document, error.issues as readonly Issue[]);
  process.stderr.write(
    `${lines.join('\n')}\nThe load stopped there. Mend the line and run the same command again; it goes on from what is loaded.\n`,
  );
  process.exitCode = exitCodes.usage;
}

/** Opens the graph that the settings mean and writes checked documents into it, telling how far it is. */
export async function importDocuments(documents: readonly CheckedDocument[]): Promise<ImportReport[]> {
  const opened = await openGraph(readSettings());
  try {
    return await stagesOn().stage('Importing', (say) => writeAll(opened.graph, documents, say));
  } finally {
    await opened.close();
  }
}

/** Writes checked documents, one transaction each. */
export async function writeAll(
  graph: Graph,
  documents: readonly CheckedDocument[],
  say: (text: string) => void,
): Promise<ImportReport[]> {
  const reports: ImportReport[] = [];
  for (const [done, document] of documents.entries()) {
    say(`${bar(done / documents.length)} ${done + 1} of ${documents.length}: ${document.source.title}`);
    reports.push(await importDocument(graph, document));
  }
  return reports;
}

async function readAll(
  files: readonly DocumentFile[],
): Promise<{ documents: CheckedDocument[]; issues: string[] }> {
  const documents: CheckedDocument[] = [];
  const issues: string[] = [];
  for (const file of files) {
    try {
      documents.push(...readDocuments(await file.read(), file.name));
    } catch (error) {
      if (!(error instanceof InvalidDocument)) throw error;
      issues.push(...asIssueLines(file.name, error.issues as readonly Issue[]));
    }
  }
  return { documents, issues };
}

function bar(share: number, width = 20): string {
  const full = Math.round(share * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
}

const KINDS: Record<keyof ImportReport['changes'], string> = {
  source: 'source',
  entries: 'entries',
  claims: 'names',
  quotes: 'quotes',
  figures: 'figures',
  said: 'attributions',
  responses: 'responses',
  contradictions: 'contradictions',
  roles: 'roles',
};

/** What an import did, a line for each kind that changed. */
function asText({ source, changes, found }: ImportReport): string {
  const kinds = Object.entries(changes) as [keyof typeof KINDS, ImportReport['changes']['quotes']][];
  const lines = kinds
    .filter(([, change]) => !nothingChanged(change))
    .flatMap(([kind, { created, updated, removed }]) => [
      `  ${KINDS[kind].padEnd(15)}${[many(created, 'added'), many(updated, 'changed'), many(removed, 'removed')].filter(Boolean).join(', ')}`,
      ...updated.map(({ id, changed }) => pc.dim(`    ${id}: ${changed.join(', ')}`)),
      ...removed.map((id) => pc.dim(`    ${id}: removed`)),
    ]);
  const rule = [many(found.created, 'proposed'), many(found.removed, 'withdrawn')].filter(Boolean).join(', ');
  if (rule) lines.push(`  ${'by the rule'.padEnd(15)}${rule}`);
  for (const { measure, figures } of found.large ?? [])
    lines.push(
      pc.dim(`    ${figures} figures count the same (${measure}): each was held against the nearest only`),
    );
  return lines.length === 0
    ? `${pc.green('✔')} ${source}: nothing changed\n`
    : `${pc.green('✔')} ${source}\n${lines.join('\n')}\n`;
}

function many(things: readonly unknown[], what: string): string {
  return things.length === 0 ? '' : `${things.length} ${what}`;
}
