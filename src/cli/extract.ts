import { stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Command } from 'commander';
import pc from 'picocolors';
import { exitCodes } from '../../src/cli/first-run/failure.mjs';
import { stagesOn } from '../../src/cli/first-run/stages.mjs';
import { printDocument } from '../documents/print.ts';
import { readDocuments } from '../documents/read.ts';
import { documentOf } from '../extract/document.ts';
import { type ExtractOptions, extract } from '../extract/extract.ts';
import type { Draft } from '../extract/types.ts';
import { InvalidArgument } from '../model/errors.ts';
import { findDocumentFiles } from './document-files.ts';
import { explanationOf } from './explain-draft.ts';
import { importDocuments } from './import.ts';
import { explain } from './outcome.ts';
import { type NamedArticle, readNamedArticle } from './read-article.ts';

type Options = {
  format: string;
  out?: string;
  explain?: boolean;
  import?: boolean;
  known?: string[];
  title?: string;
  publisher?: string;
};
type Done = { article: NamedArticle; draft: Draft; printed: string };

/** Adds `extract`: reads articles and writes statement documents that wait for a person. */
export function extractCommand(program: Command): void {
  program
    .command('extract')
    .description('read articles or live blogs and write statement documents, all of it PROPOSED')
    .argument('<articles...>', 'files (HTML or plain text), http(s) addresses, or - for standard input')
    .option('--format <format>', 'yaml (a statement document) or json (offsets into the text)', 'yaml')
    .option('--out <path>', 'a file, or a folder for one document an article')
    .option('--title <title>', 'the title, where the page does not give it')
    .option('--publisher <name>', 'the publisher, where the page does not give it')
    .option('--known <files...>', 'statement documents whose speakers are proposed as links')
    .option('--explain', 'tell on standard error which rule made what')
    .option('--import', 'write the documents into the graph as they are, as proposals')
    .action(run);
}

async function run(names: string[], options: Options): Promise<void> {
  const suffix = suffixOf(options.format);
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
      done.flatMap(({ article, draft }) => readDocuments(asYaml(article, draft), article.name)),
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
  knownSpeakers: ExtractOptions['knownSpeakers'],
): Promise<Done> {
  const read = await readNamedArticle(name);
  const facts = {
    ...read.facts,
    title: read.facts.title ?? options.title ?? null,
    publisher: read.facts.publisher ?? options.publisher ?? null,
  };
  const article = { ...read, facts };
  const draft = extract(article.text, { blocks: article.blocks, knownSpeakers });
  return { article, draft, printed: options.format === 'json' ? asJson(draft) : asYaml(article, draft) };
}

function asYaml(article: NamedArticle, draft: Draft): string {
  return printDocument(documentOf(draft, { ...article.facts, fallbackTitle: article.name }));
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

/** The folder that `--out` means, or null where it means a file. */
async function folderAt(out: string, articles: number): Promise<string | null> {
  const kind = await stat(out).catch(() => null);
  if (kind?.isDirectory()) return out;
  if (/[\\/]$/.test(out))
    throw new InvalidArgument('--out', `There is no folder ${JSON.stringify(out)}; make it first.`);
  if (articles > 1 && extname(out) === '')
    throw new InvalidArgument(
      '--out',
      `There is no folder ${JSON.stringify(out)}; make it first, or name a file such as ${JSON.stringify(`${out}.yaml`)}.`,
    );
  return null;
}

function freeStem(name: string, taken: Set<string>): string {
  const last = basename(name.replace(/[?#].*$/, '')) || 'article';
  const stem = (last === '-' ? 'standard-input' : last.replace(/\.\w{1,5}$/, '')).replace(
    /[^\p{L}\p{N}._-]+/gu,
    '-',
  );
  let free = stem;
  for (let n = 2; taken.has(free); n++) free = `${stem}-${n}`;
  taken.add(free);
  return free;
}

async function knownSpeakers(
  files: readonly string[],
): Promise<NonNullable<ExtractOptions['knownSpeakers']>> {
  const found = files.length === 0 ? [] : await findDocumentFiles(files);
  const read = await Promise.all(found.map(async (file) => readDocuments(await file.read(), file.name)));
  return read
    .flat()
    .flatMap(({ speakers }) => speakers.map(({ id, name, aliases }) => ({ id, name, aliases })));
}

function inShort({ quotes, figures, responses, contradictions }: Draft): string {
  const counted = (things: readonly unknown[], noun: string) =>
    `${things.length} ${noun}${things.length === 1 ? '' : 's'}`;
  return [
    counted(quotes, 'quote'),
    counted(figures, 'figure'),
    counted(responses, 'response'),
    counted(contradictions, 'contradiction'),
  ].join(', ');
}
