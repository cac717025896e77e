import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Watched } from '../../api/watching.ts';
import type { Tracing } from '../../graph/traced.ts';

/** An operation of GraphQL that is followed. */
export type FollowedOperation = { tracing: Tracing; end(watched: Watched): void };

/** Follows requests through the server, for whoever collects traces. */
export type Traces = {
  /** Goes on with the caller's trace, or begins one. */
  begin(request: FastifyRequest): void;
  operation(request: FastifyRequest): FollowedOperation;
  end(request: FastifyRequest, reply: FastifyReply): void;
  /** Sends what is left. */
  close(): Promise<void>;
};

/** Opens them, by the variables of OpenTelemetry; its packages are loaded only here, so that nobody else pays for them. */
export async function openTraces(tell: (line: string) => void): Promise<Traces> {
  const { openSpans } = await import('./spans.ts');
  return openSpans(tell);
}

/** What watches the server asks all the time, and nobody waits for it. */
const UNFOLLOWED = /^\/(?:health|metrics)(?:\/|$)/;

/** Follows each request to a site from its first hook to its end. */
export function followRequests(site: FastifyInstance, traces: Traces): void {
  site.addHook('onRequest', async (request) => {
    if (!UNFOLLOWED.test(request.routeOptions.url ?? '')) traces.begin(request);
  });
  site.addHook('onResponse', async (request, reply) => traces.end(request, reply));
}
