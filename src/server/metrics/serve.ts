import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';

/** Counts each request to a site, and answers `/metrics` with what was counted. */
export function serveMetrics(site: FastifyInstance, metrics: Metrics): void {
  site.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) =>
    // The route, not the address: addresses have no end.
    metrics.request({ method, route: routeOptions.url ?? 'none', status: statusCode, took: elapsedTime }),
  );
  site.get('/metrics', { logLevel: 'silent' }, async (_request, reply) =>
    reply
      .headers({ 'cache-control': 'no-store' })
      .type(metrics.contentType)
      .send(await metrics.read()),
  );
}
