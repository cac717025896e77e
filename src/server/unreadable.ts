import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { type Failure, failureBody, sendFailure } from './failures.ts';

type Headers = Record<string, string>;

/** Answers an address that cannot be read (`/%zz`, or a part of it too long); no hook runs for it. */
export function answerOddAddress(headers: Headers) {
  return ({ statusCode = 400 }: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
    const message =
      'The address cannot be read; write % as %25 and keep each part of it under 4,000 letters.';
    sendFailure(reply.headers(headers), { status: statusCode, code: 'BAD_REQUEST', message });
  };
}

/** Answers what is no HTTP, or too much or too slow of it, and breaks the connection off. */
export function answerNoRequest(headers: Headers): NonNullable<FastifyServerOptions['clientErrorHandler']> {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const failure = KNOWN[error.code ?? ''] ?? NO_HTTP;
    const body = failureBody(failure);
    const all = {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      connection: 'close',
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    const first = `HTTP/1.1 ${failure.status} ${STATUS_CODES[failure.status]}`;
    if (socket.writable) socket.write(`${[first, ...lines].join('\r\n')}\r\n\r\n${body}`);
    socket.destroy();
  };
}

const NO_HTTP: Failure = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'This is no HTTP request that can be read; send HTTP/1.1, without TLS.',
};

const KNOWN: Record<string, Failure> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'TIMEOUT',
    message: 'The request took too long to arrive; send it within 30 s.',
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'BAD_REQUEST',
    message:
      'The headers and the address are too long; send at most 16 KB of them, and long queries by POST.',
  },
};
