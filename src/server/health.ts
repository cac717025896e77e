import type { FastifyInstance } from 'fastify';
import { within } from '../graph/deadline.ts';

/** A check has a deadline of its own, shorter than a question's: whoever asks wants to know now. */
const LONGEST_CHECK_MS = 2_000;

/** Answers whether the server runs (`/health/live`) and whether it can read the graph (`/health/ready`). */
export function serveHealth(site: FastifyInstance, readGraph: () => Promise<unknown>): void {
  const fresh = { 'cache-control': 'no-store' };
  site.get('/health/live', { logLevel: 'silent' }, (_request, reply) =>
    reply.headers(fresh).send({ status: 'live' }),
  );
  site.get('/health/ready', { logLevel: 'silent' }, async (_request, reply) => {
    try {
      await within(LONGEST_CHECK_MS, readGraph());
      return reply.headers(fresh).send({ status: 'ready' });
    } catch {
      return reply
        .code(503)
        .headers(fresh)
        .send({ status: 'unavailable', message: 'The graph cannot be read; see the log of the database.' });
    }
  });
}
