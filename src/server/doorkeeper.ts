import type { FastifyReply, FastifyRequest } from 'fastify';
import { readAuthorization } from '../access/authorization.ts';
import { UNKNOWN_KEY } from '../access/caller.ts';
import type { Actor } from '../access/roles.ts';
import { sendFailure } from './failures.ts';

/** Whose key one is; null for one that is none. */
export type KeyOwner = (key: string) => Promise<Actor | null>;

/** Whether a request brings a key that stands. */
export async function mayEnter({ headers }: FastifyRequest, ownerOf: KeyOwner): Promise<boolean> {
  const given = readAuthorization(headers.authorization);
  return given !== null && (await ownerOf(given.key)) !== null;
}

/** Lets nobody in without a key, but for the health. A browser is told to ask for it, and sends it with all it then fetches. */
export function doorkeeper(ownerOf: KeyOwner) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (request.routeOptions.url?.startsWith('/health/')) return;
    if (await mayEnter(request, ownerOf)) return;
    const message = readAuthorization(request.headers.authorization)
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
