import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AskerOf } from './asker.ts';
import { serveDashboards } from './dashboards.ts';
import { serveDeepLinks } from './deep-links/serve.ts';
import { graphiqlHeaders, headersBy, withHeaders } from './security.ts';

/** Serves the pages that the explorer's build left in a folder. */
export async function servePages(
  site: FastifyInstance,
  pagesDir: string,
  askerOf: AskerOf,
  dashboardsDir?: string,
): Promise<void> {
  if (!existsSync(join(pagesDir, 'graphiql', 'index.html'))) {
    for (const path of ['/', '/graphiql']) site.get(path, (_request, reply) => answerUnbuilt(reply));
    return;
  }
  // The names of assets hold a hash of their content, so a browser never needs to ask twice.
  await site.register(fastifyStatic, {
    root: join(pagesDir, 'assets'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: '365d',
  });
  site.get('/graphiql', { onRequest: withHeaders(await headersBy(graphiqlHeaders)) }, (_request, reply) =>
    reply.sendFile('graphiql/index.html', pagesDir, { cacheControl: false }),
  );
  serveDashboards(site, pagesDir, dashboardsDir);
  if (existsSync(join(pagesDir, 'index.html'))) serveDeepLinks(site, pagesDir, askerOf);
  else site.get('/', (_request, reply) => reply.redirect('/graphiql'));
}

function answerUnbuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send(
      'The pages are not built; run npm run build:pages and start again. GraphQL itself is served at /graphql.\n',
    );
}
