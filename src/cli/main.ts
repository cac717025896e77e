import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { exitCodes } from '../../src/first-run/failure.mjs';
import { InvalidDocument } from '../model/errors.ts';
import { backupCommand } from './backup/backup.ts';
import { restoreCommand } from './backup/restore.ts';
import { asIssueLines, checkCommand } from './check.ts';
import { doctorCommand } from './doctor.ts';
import { extractCommand } from './extract.ts';
import { importCommand } from './import.ts';
import { keysCommand } from './keys.ts';
import { exitCodeOf, explain } from './outcome.ts';
import { readCommand } from './read.ts';
import { removeCommand } from './remove.ts';
import { resetCommand } from './reset.ts';
import { settingsHelp } from './settings.ts';
import { startCommand } from './start.ts';

/** The version of the package that this was built from. */
function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const exits = `Exit codes: ${exitCodes.fine} success, ${exitCodes.failed} failure, ${exitCodes.usage} wrong usage or a document with errors, ${exitCodes.prerequisite} something is not installed, ${exitCodes.database} no database.`;

const program = new Command('on-record')
  .description('A graph of who said what, who answered whom, and which statements contradict each other.')
  .version(version(), '-V, --version', 'print the version')
  .showSuggestionAfterError()
  .addHelpText('after', `\n${settingsHelp()}\n\n${exits}`)
  .exitOverride();

startCommand(program);
checkCommand(program);
importCommand(program);
extractCommand(program);
readCommand(program);
removeCommand(program);
keysCommand(program);
backupCommand(program);
restoreCommand(program);
doctorCommand(program);
resetCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed what was wrong; asking for help is no error.
    process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  } else {
    if (error instanceof InvalidDocument)
      process.stderr.write(`${asIssueLines(error.document, error.issues).join('\n')}\n`);
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = exitCodeOf(error);
  }
}
