import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, viewerOf } from '../access/caller.ts';
import { Unauthenticated } from '../model/errors.ts';
import type { Callers } from './callers.ts';
import { sendFailure } from './failures.ts';

/** Whether somebody brings a key or a token that stands. */
export async function mayEnter(caller: Caller): Promise<boolean> {
  try {
    return (await viewerOf(caller)) !== null;
  } catch (error) {
    if (error instanceof Unauthenticated) return false;
    throw error;
  }
}

/**
 * Lets nobody in without a key or a token, but for the health. A browser is told to ask for the key, and sends it with all it
 * then fetches.
 */
export function doorkeeper(callers: Callers) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (request.routeOptions.url?.startsWith('/health/')) return;
    try {
      if (await viewerOf(callers.of(request))) return;
      throw new Unauthenticated(
        'Reading needs a key here; send it in the header Authorization: Bearer KEY, or as the password that the browser asks for.',
      );
    } catch (error) {
      if (!(error instanceof Unauthenticated)) throw error;
      reply.header(
        'www-authenticate',
        'Basic realm="On Record: any name, and your key as the password", charset="UTF-8"',
      );
      sendFailure(reply, { status: 401, code: 'UNAUTHENTICATED', message: error.message });
      return reply;
    }
  };
}
