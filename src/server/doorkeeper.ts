import type { FastifyReply, FastifyRequest } from 'fastify';
import { readAuthorization } from '../access/authorization.ts';
import { UNKNOWN_KEY } from '../access/caller.ts';
import type { Actor } from '../access/roles.ts';
import { sendFailure } from './failures.ts';

/** Whose key one is; null for one that is none. */
export type KeyOwner = (key: string) => Promise<Actor | null>;

/** Lets nobody in without a key, but for the health. A browser is told to ask for it, and sends it with all it then fetches. */
export function doorkeeper(ownerOf: KeyOwner) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (request.routeOptions.url?.startsWith('/health/')) return;
    const given = readAuthorization(request.headers.authorization);
    if (given && (await ownerOf(given.key))) return;
    const message = given
      ? UNKNOWN_KEY
      : 'Reading needs a key here; send it in the header Authorization: Bearer KEY, or as the password that the browser asks for.';
    reply.header(
      'www-authenticate',
      'Basic realm="On Record: any name, and your key as the password", charset="UTF-8"',
    );
    sendFailure(reply, { status: 401, code: 'UNAUTHENTICATED', message });
    return reply;
  };
}
