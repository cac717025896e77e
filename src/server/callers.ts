import type { FastifyRequest } from 'fastify';
import { readAuthorization } from '../access/authorization.ts';
import type { Caller } from '../access/caller.ts';

/** Who sends a request. */
export type Callers = {
  /** Whose the key or token is, is asked once a request, whoever wants to know it. */
  of(request: FastifyRequest): Caller;
  /** The same asked anew: a key may have been revoked meanwhile, and a token may have expired. */
  anew(request: FastifyRequest): Caller;
};

/** Finds out who sends requests, by what tells whose a key or a token is. */
export function callersBy(ownerOf: Caller['ownerOf']): Callers {
  const known = new WeakMap<FastifyRequest, Caller>();
  const anew = ({ headers }: FastifyRequest): Caller => ({
    credential: readAuthorization(headers.authorization),
    ownerOf,
  });
  return {
    of(request) {
      let caller = known.get(request);
      if (!caller) {
        let owner: ReturnType<Caller['ownerOf']> | undefined;
        caller = { ...anew(request), ownerOf: (text) => (owner ??= ownerOf(text)) };
        known.set(request, caller);
      }
      return caller;
    },
    anew,
  };
}
