import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { Watched } from '../api/watching.ts';

/** Writes an operation to the log of its request: each at level info, a slow one at level warn with its shape. */
export function logOperation(log: FastifyBaseLogger, slowMs: number, { shape, ...watched }: Watched): void {
  if (watched.took >= slowMs) log.warn({ ...watched, shape: shape() }, 'A slow operation.');
  else log.info(watched, 'An operation.');
}

/** Writes a request to its log once it is answered: the route that it took, not its address, which may hold what somebody asked. */
export async function logRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  request.log.info(
    {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      took: Math.round(reply.elapsedTime),
    },
    'A request.',
  );
}
