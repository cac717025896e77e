import type { Command } from 'commander';
import pc from 'picocolors';
import { exitCodes } from '../../src/first-run/failure.mjs';
import { stagesOn } from '../../src/first-run/stages.mjs';
import type { Graph } from '../graph/connect.ts';
import { nothingChanged } from '../graph/import/changes.ts';
import { type ImportReport, importDocument } from '../graph/import.ts';
import type { CheckedDocument } from '../model/document.ts';
import { bulkImport, faultsAsText, loadAsText } from './bulk.ts';
import { asIssueLines } from './check.ts';
import { type DocumentFile, findDocumentFiles, readParts, type Sources } from './document-files.ts';
import { openGraph } from './open-graph.ts';
import { readSettings } from './settings.ts';

/** Adds `import`: writes statement documents into the graph, one transaction each, once all of them are without error. */
export function importCommand(program: Command): void {
  program
    .command('import')
    .description('import statement documents; if one has an error, nothing is written')
    .argument('<files...>', 'files or folders of statement documents, or tables (.csv); - for standard input')
    .option('--format <format>', 'text or json', 'text')
    .option(
      '--bulk',
      'load large sets: tables (.csv), or JSON Lines with one document a line; run it again to continue',
    )
    .action(async (names: string[], { format, bulk }: { format: string; bulk?: boolean }) => {
      if (bulk) {
        const { report, faults } = await bulkImport(names);
        process.stdout.write(
          format === 'json' ? `${JSON.stringify({ ...report, faults }, null, 2)}\n` : loadAsText(report),
        );
        if (faults.documents === 0) return;
        process.stderr.write(faultsAsText(faults));
        process.exitCode = exitCodes.usage;
        return;
      }
      const read = await readAll(await findDocumentFiles(names));
      if (read.issues.length > 0) {
        process.stderr.write(`${read.issues.join('\n')}\nNothing was imported.\n`);
        process.exitCode = exitCodes.usage;
        return;
      }
      const reports: ImportReport[] = [];
      try {
        await importDocuments(read.documents, reports);
      } finally {
        // What was written before a document that could not be is told as well.
        if (reports.length > 0)
          process.stdout.write(
            format === 'json' ? `${JSON.stringify(reports, null, 2)}\n` : reports.map(asText).join(''),
          );
      }
    });
}

/** Opens the graph that the settings mean and writes checked documents into it, telling how far it is; adds to the reports. */
export async function importDocuments(
  documents: readonly CheckedDocument[],
  reports: ImportReport[] = [],
): Promise<void> {
  const opened = await openGraph(readSettings());
  try {
    await stagesOn().stage('Importing', (say) => writeAll(opened.graph, documents, reports, say));
  } finally {
    await opened.close();
  }
}

/** Writes checked documents, one transaction each; of what it wrote reports are there even when one cannot be written. */
export async function writeAll(
  graph: Graph,
  documents: readonly CheckedDocument[],
  reports: ImportReport[],
  say: (text: string) => void,
): Promise<void> {
  const leads = new Map<string, string>();
  for (const [done, document] of documents.entries()) {
    say(`${bar(done / documents.length)} ${done + 1} of ${documents.length}: ${document.source.title}`);
    reports.push(await importDocument(graph, document, new Date(), leads));
  }
}

async function readAll(
  files: readonly DocumentFile[],
): Promise<{ documents: CheckedDocument[]; issues: string[] }> {
  const documents: CheckedDocument[] = [];
  const issues: string[] = [];
  const sources: Sources = new Map();
  for (const file of files) {
    for await (const part of readParts(file, sources)) {
      documents.push(...part.documents);
      for (const line of asIssueLines(file.name, part.issues)) issues.push(line);
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
      pc.dim(`    ${figures} figures count the same (${measure}): each was compared with the nearest only`),
    );
  return lines.length === 0
    ? `${pc.green('✔')} ${source}: nothing changed\n`
    : `${pc.green('✔')} ${source}\n${lines.join('\n')}\n`;
}

function many(things: readonly unknown[], what: string): string {
  return things.length === 0 ? '' : `${things.length} ${what}`;
}
