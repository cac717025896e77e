import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import pc from 'picocolors';
import { exitCodes } from '../../src/first-run/failure.mjs';
import { checkAgainst } from '../documents/citations/against.ts';
import { editorSchema } from '../documents/format/editor-schema.ts';
import type { CheckedDocument } from '../model/document.ts';
import { InvalidArgument, type Issue } from '../model/errors.ts';
import { type DocumentFile, findDocumentFiles, readParts, type Sources } from './document-files.ts';

type Options = { against?: string; format: string; schema?: boolean };
type Outcome = { file: string; documents: readonly Short[]; issues: readonly Issue[] };
/** A document in numbers; a table may hold more documents than there is memory for. */
type Short = {
  source: string;
  title: string;
  quotes: number;
  figures: number;
  responses: number;
  contradictions: number;
};

/** Adds `check`: reads statement documents and tells all that is wrong with them; no database is needed. */
export function checkCommand(program: Command): void {
  program
    .command('check')
    .description('check statement documents and list every error')
    .argument('[files...]', 'files or folders of statement documents, or tables (.csv); - for standard input')
    .option('--against <article>', 'check that every cited word is printed in this text of the source')
    .option('--format <format>', 'text or json', 'text')
    .option('--schema', 'print the JSON Schema for editors, and check nothing')
    .action(async (names: string[], options: Options) => {
      if (options.schema) {
        process.stdout.write(`${JSON.stringify(editorSchema(), null, 2)}\n`);
        return;
      }
      const print = printerOf(options.format);
      if (names.length === 0) {
        throw new InvalidArgument(
          'files',
          'No file is given; name the files or folders to check, or - for standard input.',
        );
      }
      const article = options.against === undefined ? null : await readArticle(options.against);
      const outcomes: Outcome[] = [];
      const sources: Sources = new Map();
      for (const file of await findDocumentFiles(names)) outcomes.push(await check(file, article, sources));
      process.stdout.write(print(outcomes));
      if (outcomes.some(({ issues }) => issues.length > 0)) process.exitCode = exitCodes.usage;
    });
}

/** A faulty file never keeps the next one from being checked. */
async function check(file: DocumentFile, article: string | null, sources: Sources): Promise<Outcome> {
  const documents: Short[] = [];
  const issues: Issue[] = [];
  for await (const part of readParts(file, sources)) {
    for (const issue of part.issues) issues.push(issue);
    for (const document of part.documents) {
      documents.push(inNumbers(document));
      if (article !== null) issues.push(...checkAgainst(document, article));
    }
  }
  return { file: file.name, documents, issues };
}

function inNumbers({ source, quotes, figures, responses, contradictions }: CheckedDocument): Short {
  return {
    source: source.id,
    title: source.title,
    quotes: quotes.length,
    figures: figures.length,
    responses: responses.length,
    contradictions: contradictions.length,
  };
}

async function readArticle(name: string): Promise<string> {
  try {
    return await readFile(name, 'utf8');
  } catch (error) {
    const why =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'there is no such file'
        : String(error);
    throw new InvalidArgument(
      '--against',
      `The article ${JSON.stringify(name)} cannot be read (${why}); name the file that holds its text.`,
    );
  }
}

function printerOf(format: string): (outcomes: readonly Outcome[]) => string {
  if (format === 'text') return asText;
  if (format === 'json') return asJson;
  throw new InvalidArgument('--format', `${JSON.stringify(format)} is no format; write "text" or "json".`);
}

function asText(outcomes: readonly Outcome[]): string {
  const lines = outcomes.flatMap(({ file, documents, issues }) =>
    issues.length === 0 ? [`${pc.green('✔')} ${file}: ${inShort(documents)}`] : asIssueLines(file, issues),
  );
  const faulty = outcomes.filter(({ issues }) => issues.length > 0);
  const faults = faulty.reduce((sum, { issues }) => sum + issues.length, 0);
  if (faults > 0)
    lines.push('', `${counted(faults, 'error')} in ${counted(faulty.length, 'file')} of ${outcomes.length}.`);
  return `${lines.join('\n')}\n`;
}

/** Issues as people read them, a line each: file:line:column, where in the document, what is wrong and what to do. */
export function asIssueLines(file: string, issues: readonly Issue[]): string[] {
  return issues.map(
    (issue) => `${pc.red('✖')} ${placeOf(file, issue)} ${issue.message} ${pc.dim(`(${issue.rule})`)}`,
  );
}

function asJson(outcomes: readonly Outcome[]): string {
  const files = outcomes.map(({ file, documents, issues }) => ({
    file,
    valid: issues.length === 0,
    documents: documents.map(({ title, ...numbers }) => numbers),
    issues,
  }));
  return `${JSON.stringify({ valid: files.every(({ valid }) => valid), files }, null, 2)}\n`;
}

function placeOf(file: string, { line, column, path }: Issue): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  return path === '' ? place : `${place} ${pc.bold(path)}:`;
}

/** More documents than anybody reads a line of are told by their sums. */
const MOST_NAMED = 10;

function inShort(documents: readonly Short[]): string {
  if (documents.length <= MOST_NAMED)
    return documents.map((one) => `“${one.title}”, ${countsOf([one])}`).join('; ');
  return `${counted(documents.length, 'document')}, ${countsOf(documents)}`;
}

function countsOf(documents: readonly Short[]): string {
  const sum = (key: 'quotes' | 'figures' | 'responses' | 'contradictions') =>
    documents.reduce((all, one) => all + one[key], 0);
  return [
    counted(sum('quotes'), 'quote'),
    counted(sum('figures'), 'figure'),
    counted(sum('responses'), 'response'),
    counted(sum('contradictions'), 'contradiction'),
  ].join(', ');
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
