import type { ApolloServerOptions } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { type ASTNode, GraphQLError, type GraphQLFormattedError, TokenKind } from 'graphql';
import {
  Conflict,
  Forbidden,
  InvalidArgument,
  InvalidDocument,
  isAway,
  NotFound,
  TooComplex,
  Unauthenticated,
} from '../model/errors.ts';

type Extensions = { code: string } & Record<string, unknown>;

/** What a client is told of an error of ours; null for any other, which is a fault of ours and stays inside. */
export function extensionsOf(error: unknown): Extensions | null {
  if (error instanceof InvalidArgument) {
    const { argument, candidates } = error;
    return { code: 'BAD_USER_INPUT', argument, ...(candidates ? { candidates } : {}) };
  }
  if (error instanceof InvalidDocument) return { code: 'BAD_USER_INPUT', issues: error.issues };
  if (error instanceof NotFound) return { code: 'NOT_FOUND', id: error.id };
  if (error instanceof Conflict)
    return { code: 'CONFLICT', ...(error.revisions ? { revisions: error.revisions } : {}) };
  if (error instanceof Unauthenticated) return { code: 'UNAUTHENTICATED' };
  if (error instanceof Forbidden) return { code: 'FORBIDDEN' };
  if (isAway(error)) return { code: 'SERVICE_UNAVAILABLE' };
  if (error instanceof TooComplex) return { code: 'QUERY_TOO_COMPLEX' };
  return null;
}

/** Codes of errors that GraphQL itself makes of a request; their messages tell the client about its own query. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_NOT_SUPPORTED',
  'QUERY_TOO_COMPLEX',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_EXPENSIVE',
  'TOO_MANY_ALIASES',
  'TOO_MANY_DIRECTIVES',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Tells the client what it can mend, and nothing of what is inside. `log` gets what the client does not see. */
export function formatErrors(
  log: (error: unknown) => void,
): NonNullable<ApolloServerOptions<never>['formatError']> {
  return (formatted, error) => {
    const cause = causeOf(error);
    const extensions = extensionsOf(cause);
    if (extensions) return { ...shown(formatted), message: (cause as Error).message, extensions };
    const literal = refusedLiteral(cause);
    const code =
      literal || isOneOfMany(cause) ? 'BAD_USER_INPUT' : (formatted.extensions?.code as string | undefined);
    if (cause instanceof GraphQLError && code !== undefined && REQUEST_CODES.has(code)) {
      const argument = literal ? argumentAt(literal) : namedIn(formatted.message);
      return {
        ...shown(formatted),
        message: formatted.message,
        extensions: argument === undefined ? { code } : { code, argument },
      };
    }
    log(cause);
    return {
      ...shown(formatted),
      message: 'Something went wrong here, not in your query; it was logged.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

/** What a field threw, or what was thrown for the operation as a whole. */
function causeOf(error: unknown): unknown {
  if (error instanceof GraphQLError && extensionsOf(error.originalError)) return error.originalError;
  return unwrapResolverError(error);
}

/** The innermost key, argument or variable that graphql's own message names. */
function namedIn(message: string): string | undefined {
  const [, named, path] =
    /^(?:Argument|Variable) "\$?([^"]+)"(?: got invalid value .*? at "([^"]+)";)?/s.exec(message) ?? [];
  return path?.match(/(?<!\w)([A-Za-z_]\w*)(?:\[\d+\])*$/)?.[1] ?? named;
}

/** Whether graphql gave up telling what is wrong with variables; it gives this error no code, though it is the client's to mend. */
function isOneOfMany(error: unknown): boolean {
  return error instanceof GraphQLError && error.message.startsWith('Too many errors processing variables');
}

/** The value written into a query that one of our scalars refused; graphql reports that as a fault of the query's form. */
function refusedLiteral(error: unknown): ASTNode | undefined {
  const refusal = error instanceof GraphQLError ? error.originalError : undefined;
  return refusal instanceof GraphQLError && refusal.extensions.code === 'BAD_USER_INPUT'
    ? refusal.nodes?.[0]
    : undefined;
}

/** The argument or key that a value is written behind. */
function argumentAt(value: ASTNode): string | undefined {
  let token = value.loc?.startToken;
  while (token && token.kind !== TokenKind.COLON) token = token.prev ?? undefined;
  return token?.prev?.value;
}

function shown({
  locations,
  path,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}
