import type { FastifyRequest, onRequestHookHandler, preHandlerHookHandler } from 'fastify';
import { documentFault } from '../api/limits/document.ts';
import { sendFailure } from './failures.ts';

const UTF_8 = /^utf-?8$/i;
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/** Rejects a body in another encoding, of which other words would be read than were sent. */
export const assertUtf8: onRequestHookHandler = (request, reply, done) => {
  const type = request.headers['content-type'];
  const charset = type === undefined ? undefined : CHARSET.exec(type)?.[1];
  if (charset === undefined || UTF_8.test(charset)) return done();
  const message = `The body says that it is in ${charset.slice(0, 40)}; send it in UTF-8.`;
  sendFailure(reply, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message });
};

/** Rejects a document that is too large to be parsed. */
export const assertParsable: preHandlerHookHandler = (request, reply, done) => {
  const text = queryOf(request);
  const fault = text === undefined ? null : documentFault(text);
  if (fault) sendFailure(reply, { status: 400, ...fault });
  else done();
};

function queryOf({ method, query, body }: FastifyRequest): string | undefined {
  const given = (method === 'GET' ? query : body) as { query?: unknown } | null | undefined;
  return typeof given?.query === 'string' ? given.query : undefined;
}
