import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends a text that may be kept and is asked for again each time; when it is the same as before, only that is answered. */
export function sendFresh(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  text: string,
): FastifyReply {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  void reply.headers({ 'cache-control': 'no-cache', etag: `W/${tag}` }).type(type);
  const isKnown = reply.statusCode === 200 && holds(request.headers['if-none-match'], tag);
  return isKnown ? reply.code(304).send() : reply.send(text);
}

/** Whether a client has what bears this tag; weak and strong tags are the same here. */
function holds(known: string | undefined, tag: string): boolean {
  if (known === undefined) return false;
  return known.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
}
