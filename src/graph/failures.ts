import { Neo4jError } from 'neo4j-driver';
import {
  Conflict,
  DatabaseUnavailable,
  Forbidden,
  InvalidArgument,
  InvalidDocument,
  NotFound,
  TooComplex,
  Unauthenticated,
} from '../model/errors.ts';

const OURS = [
  Conflict,
  DatabaseUnavailable,
  Forbidden,
  InvalidArgument,
  InvalidDocument,
  NotFound,
  TooComplex,
  Unauthenticated,
];

/** What a failure of the driver means to us. What is not known to be the database's state stays as it is: it is a fault of ours. */
export function translated(error: unknown): unknown {
  if (OURS.some((kind) => error instanceof kind)) return error;
  if (!(error instanceof Neo4jError)) return error;
  if (error.message.startsWith('Connection acquisition timed out')) {
    const message = 'All connections to the graph are busy; try again in a few seconds.';
    return new DatabaseUnavailable(message, { cause: error });
  }
  const meaning = UNAVAILABLE.find(([code]) => error.code.startsWith(code));
  if (meaning) {
    const isLasting = LASTING.some((code) => error.code.startsWith(code));
    return new DatabaseUnavailable(meaning[1], { cause: error, isLasting });
  }
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new Conflict('The graph already holds something with the same id; import again.', {
      cause: error,
    });
  }
  return error;
}

/** What trying again does not help. */
const LASTING = ['Neo.ClientError.Security', 'Neo.ClientError.Database.DatabaseNotFound'];

const READ_ONLY =
  'The graph takes no changes at the moment, and can still be read; try again once its database is writable.';

/** Codes of the driver and the server, each with what is wrong and what to do. */
const UNAVAILABLE: readonly (readonly [string, string])[] = [
  ['ServiceUnavailable', 'The graph cannot be reached; check that Neo4j runs and that NEO4J_URI names it.'],
  ['SessionExpired', 'The connection to the graph was lost; try again.'],
  [
    'Neo.ClientError.Security',
    'The graph refused the user or the password; check NEO4J_USER and NEO4J_PASSWORD.',
  ],
  ['Neo.ClientError.Database.DatabaseNotFound', 'There is no such database; check NEO4J_DATABASE.'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'The question took too long; ask for less.'],
  [
    'Neo.ClientError.Cluster.NotALeader',
    'The cluster has no leader for this database at the moment; try again.',
  ],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', READ_ONLY],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', READ_ONLY],
  ['Neo.TransientError', 'The graph is busy; try again.'],
  // A full disk, above all: the log of the database says which.
  [
    'Neo.DatabaseError.Transaction',
    'The graph could not write; look at its log and at the room on its disk, and try again.',
  ],
  ['N/A', 'The connection to the graph failed; check that Neo4j runs and that NEO4J_URI names it.'],
];
