import { mkdir, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Command } from 'commander';
import pc from 'picocolors';
import { exitCodes } from '../../src/first-run/failure.mjs';
import { stagesOn } from '../../src/first-run/stages.mjs';
import { readPlainDocument } from '../documents/plain.ts';
import { printDocument } from '../documents/print.ts';
import { readDocuments } from '../documents/read.ts';
import type { KnownSpeaker } from '../extract/known-speakers.ts';
import type { Draft } from '../extract/types.ts';
import { InvalidArgument } from '../model/errors.ts';
import { counted } from '../model/in-words.ts';
import { findDocumentFiles } from './document-files.ts';
import { explanationOf } from './explain-draft.ts';
import { importDocuments } from './import.ts';
import { explain } from './outcome.ts';
import { readNamedArticle } from './read-article.ts';
import {
  assertLanguage,
  type Drafted,
  documentOfDraft,
  draftArticle,
  type ReadingOptions,
} from './reading/draft-article.ts';
import { freeStem } from './reading/free-stem.ts';

type Options = ReadingOptions & {
  format: string;
  out?: string;
  explain?: boolean;
  import?: boolean;
  known?: string[];
};
type Done = Drafted & { printed: string };

/** Adds `extract`: reads articles and writes statement documents that wait for a person. */
export function extractCommand(program: Command): void {
  program
    .command('extract')
    .description('draft statement documents from articles; everything in them is PROPOSED')
    .argument('<articles...>', 'files (HTML, text, PDF, DOCX), http(s) addresses, or - for standard input')
    .option('--format <format>', 'yaml (a statement document) or json (offsets into the text)', 'yaml')
    .option('--out <path>', 'a file, or a folder with one document for each article')
    .option('--title <title>', 'the title, if the page does not give it')
    .option('--publisher <name>', 'the publisher, if the page does not give it')
    .option(
      '--language <tag>',
      'read the article in this language, whatever language it is found to be in (en)',
    )
    .option('--all', 'also keep what is probably wrong, marked LOW')
    .option('--known <files...>', 'statement documents; links to their speakers are proposed')
    .option('--explain', 'print on standard error which rule found what')
    .option('--text', "put the article's text into the document: only for words that you may publish")
    .option('--import', 'also import the documents as they are, as proposals')
    .action(run);
}

async function run(names: string[], options: Options): Promise<void> {
  const suffix = suffixOf(options.format);
  assertLanguage(options.language);
  const known = await knownSpeakers(options.known ?? []);
  const folder = options.out === undefined ? null : await folderAt(options.out, names.length);
  const done: Done[] = [];
  const failures = await stagesOn().stage('Extracting', async (say) => {
    const faults: string[] = [];
    for (const [at, name] of names.entries()) {
      say(`${at + 1} of ${names.length}: ${name}`);
      try {
        done.push(await readOne(name, options, known));
      } catch (error) {
        // One article that cannot be read does not keep the next one from being read.
        faults.push(`${pc.red('✖')} ${name}\n${explain(error)}`);
      }
    }
    return faults;
  });
  for (const { article, draft } of done) {
    if (options.explain) process.stderr.write(explanationOf(article.name, draft));
    else process.stderr.write(`${pc.green('✔')} ${article.name}: ${inShort(draft)}\n`);
  }
  await write(done, options, folder, suffix);
  if (options.import && done.length > 0) {
    await importDocuments(
      done.map((drafted) => readPlainDocument(documentOfDraft(drafted, options), drafted.article.name)),
    );
  }
  if (failures.length > 0) {
    process.stderr.write(`${failures.join('\n')}\n`);
    process.exitCode = exitCodes.failed;
  }
}

async function readOne(
  name: string,
  options: Options,
  knownSpeakers: readonly KnownSpeaker[],
): Promise<Done> {
  const drafted = draftArticle(await readNamedArticle(name), options, knownSpeakers);
  return {
    ...drafted,
    printed: options.format === 'json' ? asJson(drafted.draft) : asYaml(drafted, options),
  };
}

function asYaml(drafted: Drafted, options: ReadingOptions): string {
  return printDocument(documentOfDraft(drafted, options));
}

function asJson(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}

async function write(
  done: readonly Done[],
  { format, out }: Options,
  folder: string | null,
  suffix: string,
): Promise<void> {
  if (folder !== null) {
    const taken = new Set<string>();
    for (const { article, printed } of done)
      await writeFile(join(folder, `${freeStem(article.name, taken)}.${suffix}`), printed);
    return;
  }
  const all =
    format === 'json'
      ? done.length === 1
        ? done[0]!.printed
        : `${JSON.stringify(
            done.map(({ draft }) => draft),
            null,
            2,
          )}\n`
      : done.map(({ printed }) => printed).join('---\n');
  if (done.length === 0) return;
  if (out !== undefined) await writeFile(out, all);
  else process.stdout.write(all);
}

function suffixOf(format: string): string {
  if (format === 'yaml' || format === 'json') return format;
  throw new InvalidArgument('--format', `${JSON.stringify(format)} is no format; write "yaml" or "json".`);
}

/** The folder that `--out` means, made where it is not there yet; null where it means a file. */
async function folderAt(out: string, articles: number): Promise<string | null> {
  const kind = await stat(out).catch(() => null);
  const isFolder = kind?.isDirectory() || /[\\/]$/.test(out) || (articles > 1 && extname(out) === '');
  if (!isFolder) return null;
  await mkdir(out, { recursive: true });
  return out;
}

async function knownSpeakers(files: readonly string[]): Promise<readonly KnownSpeaker[]> {
  const found = files.length === 0 ? [] : await findDocumentFiles(files);
  const read = await Promise.all(found.map(async (file) => readDocuments(await file.read(), file.name)));
  return read
    .flat()
    .flatMap(({ speakers }) => speakers.map(({ id, name, aliases }) => ({ id, name, aliases })));
}

/** How much the document of a draft holds; what a heading repeats is not in it. */
function inShort({ quotes, figures, responses, contradictions }: Draft): string {
  return [
    counted(quotes.length, 'quote'),
    counted(figures.filter(({ heading }) => !heading).length, 'figure'),
    counted(responses.length, 'response'),
    counted(contradictions.length, 'contradiction'),
  ].join(', ');
}
