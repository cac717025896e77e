import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Asker } from '../asker.ts';
import { contradictions } from './contradictions.ts';
import type { DeepLink, PlainPage } from './deep-link.ts';
import { paint } from './paint.ts';
import { searches } from './searches.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { threads } from './threads.ts';

/** Every address of the explorer. */
export const deepLinks: readonly DeepLink[] = [
  ...searches,
  ...contradictions,
  ...threads,
  ...speakers,
  ...sources,
];

const UNKNOWN: PlainPage = {
  title: 'Nothing here',
  description: 'Nothing with this id is on record; it may be mistyped, or known to another graph.',
  jsonLd: { '@type': 'WebPage', name: 'Nothing here' },
  lines: [],
};

const UNREADABLE: PlainPage = {
  title: 'On Record',
  description: 'The graph cannot be read just now; try again in a moment.',
  jsonLd: { '@type': 'WebPage', name: 'On Record' },
  lines: [],
};

/** Serves the explorer at each of its addresses, with the thing itself in the HTML. */
export function serveDeepLinks(site: FastifyInstance, pagesDir: string, ask: Asker): void {
  for (const link of deepLinks) {
    site.get(link.path, async (request, reply) => {
      const { status, page } = await pageOf(link, request, ask);
      const template = await readFile(join(pagesDir, 'index.html'), 'utf8');
      return sendFresh(request, reply.code(status), paint(template, page));
    });
  }
}

async function pageOf(link: DeepLink, request: FastifyRequest, ask: Asker) {
  const { id = '' } = request.params as { id?: string };
  const { q } = request.query as { q?: string | string[] };
  const address = { id, words: (Array.isArray(q) ? q[0]! : (q ?? '')).trim().slice(0, 500) };
  try {
    const answer = await ask(link.query, link.variables?.(address) ?? (id ? { id } : {}));
    const page = link.read(answer, address);
    return page ? { status: 200, page } : { status: 404, page: UNKNOWN };
  } catch (error) {
    request.log.error(error);
    // The explorer itself still opens, and says so in its own way.
    return { status: 503, page: UNREADABLE };
  }
}

/** A page may be kept, and is asked for again each time; when it says the same, only that is answered. */
function sendFresh(request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply {
  const tag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  void reply.headers({ 'cache-control': 'no-cache', etag: tag }).type('text/html; charset=utf-8');
  const isKnown = reply.statusCode === 200 && request.headers['if-none-match'] === tag;
  return isKnown ? reply.code(304).send() : reply.send(html);
}
