import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isAway } from '../model/errors.ts';
import { Overloaded } from './overloaded.ts';

/** What went wrong, to be told to whoever asked. */
export type Failure = { status: number; code: string; message: string };

const KNOWN: Record<string, (error: FastifyError) => Omit<Failure, 'status'>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => ({
    code: 'BODY_TOO_LARGE',
    message: 'The request body is too large; send at most 1 MB, with long values as variables.',
  }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => ({
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message:
      'The body has a type that is not read here; send JSON with the header content-type: application/json.',
  }),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => ({
    code: 'BAD_REQUEST',
    message: 'The body is empty; send JSON such as {"query": "{ summary { statements } }"}.',
  }),
  FST_ERR_CTP_INVALID_JSON_BODY: () => ({
    code: 'BAD_REQUEST',
    message: 'The body is no valid JSON; send JSON such as {"query": "{ summary { statements } }"}.',
  }),
  FST_ERR_HANDLER_TIMEOUT: () => ({
    code: 'TIMEOUT',
    message: 'The answer took too long and was given up; ask for less, or try again.',
  }),
};

/** Answers a request that failed before or beside GraphQL; what went wrong inside is logged and not shown. */
export function answerFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const failure = describe(error);
  // That there is too much to do is no fault to look into, and would fill the log just then.
  if (error instanceof Overloaded) void reply.header('retry-after', error.retryAfter);
  else if (isAway(error)) void reply.header('retry-after', 1);
  else if (failure.status >= 500) request.log.error(error);
  sendFailure(reply, failure);
}

/** Sends what went wrong in the form in which GraphQL tells of errors. */
export function sendFailure(reply: FastifyReply, failure: Failure): void {
  void reply.code(failure.status).type('application/json; charset=utf-8').send(failureBody(failure));
}

/** The body of such an answer. */
export function failureBody({ code, message }: Failure): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

/** Answers an address at which there is nothing, as JSON for programs. */
export function answerUnknown(request: FastifyRequest, reply: FastifyReply): void {
  const path = request.url.split('?', 1)[0]!;
  const message = `There is nothing at ${request.method} ${path}; GraphQL is at /graphql, its editor at /graphiql, its schema at /schema.graphql.`;
  sendFailure(reply, { status: 404, code: 'NOT_FOUND', message });
}

/** Whether whoever asks is a browser that wants a page. */
export function prefersHtml(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}

function describe(error: FastifyError): Failure {
  if (isAway(error)) return { status: 503, code: 'SERVICE_UNAVAILABLE', message: error.message };
  const status = error.statusCode ?? (error instanceof SyntaxError ? 400 : 500);
  const known = KNOWN[error.code];
  if (known) return { status, ...known(error) };
  if (error instanceof SyntaxError && status === 400)
    return { status, ...KNOWN.FST_ERR_CTP_INVALID_JSON_BODY!(error) };
  if (status < 500) return { status, code: 'BAD_REQUEST', message: error.message };
  if (error instanceof Overloaded) return { status, code: 'OVERLOADED', message: error.message };
  if (status === 503) return { status, code: 'SERVICE_UNAVAILABLE', message: error.message };
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong here; it is in the log of the server.',
  };
}

/** Escapes text for HTML, attributes included. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
