import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PlainPage } from './deep-links/deep-link.ts';
import { paint } from './deep-links/paint.ts';
import { answerUnknown, prefersHtml } from './failures.ts';

/** Answers an address at which there is nothing: with a page of the explorer for people, as JSON for programs. */
export function notFound(pagesDir: string) {
  const template = join(pagesDir, 'index.html');
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!prefersHtml(request) || !existsSync(template)) {
      answerUnknown(request, reply);
      return reply;
    }
    const path = request.url.split('?', 1)[0]!;
    const html = paint(await readFile(template, 'utf8'), unknownPage(path));
    return reply.code(404).type('text/html; charset=utf-8').send(html);
  };
}

function unknownPage(path: string): PlainPage {
  return {
    title: 'Page not found',
    description: `No page has the address ${path}.`,
    jsonLd: { '@type': 'WebPage', name: 'Page not found' },
    lines: [
      { text: 'Search', href: '/' },
      { text: 'Ask in GraphiQL', href: '/graphiql' },
      { text: 'Read the schema', href: '/schema.graphql' },
    ],
  };
}
