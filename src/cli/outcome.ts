import { exitCodes, Failure, threeLines } from '../../src/first-run/failure.mjs';
import {
  Conflict,
  DatabaseUnavailable,
  InvalidArgument,
  InvalidDocument,
  NotFound,
} from '../model/errors.ts';

/** The exit code that an error ends a command with. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Failure) return error.code;
  if (error instanceof InvalidArgument || error instanceof InvalidDocument) return exitCodes.usage;
  if (error instanceof DatabaseUnavailable) return exitCodes.database;
  return exitCodes.failed;
}

/** What people read of an error: problem, cause and fix on a line each, then the end of the database's log if any. */
export function explain(error: unknown): string {
  if (error instanceof Failure) {
    return threeLines({ problem: error.message, cause: error.why ?? '', fix: error.fix ?? '' });
  }
  if (!isOurs(error)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${threeLines({ problem: 'Something went wrong that On Record did not foresee.', fix: 'please report it with the lines below.' })}\n${text}`;
  }
  // Our messages are one sentence: what is wrong; what to do.
  const at = error.message.indexOf('; ');
  const problem = at < 0 ? error.message : `${error.message.slice(0, at)}.`;
  const fix = at < 0 ? '' : error.message.slice(at + 2);
  const cause = error.cause instanceof Error ? error.cause.message : '';
  const log = error instanceof DatabaseUnavailable && error.log ? `\n${error.log}` : '';
  return threeLines({ problem, cause, fix }) + log;
}

function isOurs(error: unknown): error is Error {
  return [InvalidDocument, InvalidArgument, NotFound, Conflict, DatabaseUnavailable].some(
    (each) => error instanceof each,
  );
}
