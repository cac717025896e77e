import type { Command } from 'commander';
import pc from 'picocolors';
import { exitCodes } from '../../src/first-run/failure.mjs';
import { stagesOn } from '../../src/first-run/stages.mjs';
import { InvalidArgument } from '../model/errors.ts';
import { count, counted } from '../model/in-words.ts';
import { openGraph } from './open-graph.ts';
import { assertLanguage } from './reading/draft-article.ts';
import { findArticles } from './reading/find-articles.ts';
import { type ReadArticlesOptions, type ReadingReport, readArticles } from './reading/read-articles.ts';
import { readSettings } from './settings.ts';

type Options = Omit<ReadArticlesOptions, 'threads' | 'title'> & { format: string };

/** Adds `read`: reads many articles straight into the graph, all of it PROPOSED. */
export function readCommand(program: Command): void {
  program
    .command('read')
    .description('draft and import many articles; everything is PROPOSED; run it again to continue')
    .argument('<articles...>', 'folders, files (HTML, text, PDF, DOCX) or http(s) addresses')
    .option('--out <folder>', 'also write the statement documents to this folder; it is created')
    .option('--publisher <name>', 'the publisher, if neither the page nor its file name gives it')
    .option(
      '--language <tag>',
      'read the articles in this language, whatever language they are found to be in (en)',
    )
    .option('--text', "put the articles' text into the graph: only for words that you may publish")
    .option('--again', 'also read files that have not changed since the last run')
    .option('--format <format>', 'format of the summary: text or json', 'text')
    .action(run);
}

async function run(names: string[], { format, ...options }: Options): Promise<void> {
  if (format !== 'text' && format !== 'json')
    throw new InvalidArgument('--format', `${JSON.stringify(format)} is no format; write "text" or "json".`);
  assertLanguage(options.language);
  const articles = await findArticles(names);
  const opened = await openGraph(readSettings());
  let report: ReadingReport;
  try {
    report = await stagesOn().stage('Reading', (say) => readArticles(opened.graph, articles, options, say));
  } finally {
    await opened.close();
  }
  process.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : asText(report));
  if (report.refused.length > 0) process.exitCode = exitCodes.failed;
}

function asText(report: ReadingReport): string {
  const { articles, read, standing, quotes, figures, responses, seconds, refused, load } = report;
  const rate = read > 0 ? `, ${(read / seconds).toFixed(1)} a second` : '';
  const lines = [
    `${pc.green('✔')} ${count(read)} of ${counted(articles, 'article')} read in ${seconds.toFixed(1)} s${rate}`,
    `  found          ${counted(quotes, 'quote')}, ${counted(figures, 'figure')}, ${counted(responses, 'response')}`,
    `  by the rule    ${counted(load.proposed, 'contradiction')} proposed, ${count(load.withdrawn)} withdrawn`,
  ];
  if (standing > 0)
    lines.push(`  not read again ${count(standing)} that did not change (--again reads them)`);
  if (refused.length > 0) {
    lines.push(`${pc.red('✖')} ${counted(refused.length, 'article')} not read`);
    for (const { name, why } of refused)
      lines.push(`  ${name}`, ...why.split('\n').map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}
