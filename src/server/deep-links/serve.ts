import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Asker, type AskerOf, Unanswered } from '../asker.ts';
import { sendFresh } from '../fresh.ts';
import { Overloaded } from '../overloaded.ts';
import { contradictions } from './contradictions.ts';
import type { Address, DeepLink, PlainPage } from './deep-link.ts';
import { measures } from './measures.ts';
import { paint } from './paint.ts';
import { printings } from './printings.ts';
import { review } from './review.ts';
import { searches } from './searches.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { statements } from './statements.ts';
import { threads } from './threads.ts';
import { ways } from './ways.ts';
import { words } from './words.ts';

const HTML = 'text/html; charset=utf-8';

/** Every address of the explorer. */
export const deepLinks: readonly DeepLink[] = [
  ...searches,
  ...contradictions,
  ...measures,
  ...printings,
  ...threads,
  ...speakers,
  ...statements,
  ...ways,
  ...words,
  ...sources,
  ...review,
];

const UNKNOWN: PlainPage = {
  title: 'Page not found',
  description: 'Nothing with this id is on record; it may be mistyped, or known to another graph.',
  jsonLd: { '@type': 'WebPage', name: 'Page not found' },
  lines: [],
};

const UNREADABLE: PlainPage = {
  title: 'On Record',
  description: 'The graph cannot be read just now; try again in a moment.',
  jsonLd: { '@type': 'WebPage', name: 'On Record' },
  lines: [],
};

/** Serves the explorer at each of its addresses, with the thing itself in the HTML. */
export function serveDeepLinks(site: FastifyInstance, pagesDir: string, askerOf: AskerOf): void {
  for (const link of deepLinks) {
    site.get(link.path, async (request, reply) => {
      const { status, page, retryAfter } = await pageOf(link, request, askerOf(request));
      if (retryAfter) void reply.header('retry-after', retryAfter);
      const template = await readFile(join(pagesDir, 'index.html'), 'utf8');
      return sendFresh(request, reply.code(status), HTML, paint(template, page));
    });
  }
}

/** The question behind the HTML of an address; null where the explorer has no such address. */
export function questionAt(address: string): Question | null {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const parts = pathname.split('/');
  for (const link of deepLinks) {
    const wanted = link.path.split('/');
    if (wanted.length !== parts.length || !wanted.every((one, n) => one === ':id' || one === parts[n]))
      continue;
    const id = wanted.includes(':id') ? parts.at(-1)! : '';
    return questionOf(link, addressOf(id, Object.fromEntries(searchParams)));
  }
  return null;
}

/** What a page asks. */
type Question = { query: string; variables: Record<string, unknown> };

function questionOf({ query, variables }: DeepLink, address: Address): Question {
  return { query, variables: variables?.(address) ?? (address.id ? { id: address.id } : {}) };
}

function addressOf(id: string, asked: Record<string, string | string[]>): Address {
  const values = Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [name, [value].flat()[0]!.slice(0, 500)]),
  );
  return { id, words: (values.q ?? '').trim(), values };
}

/** What a page comes to, and in how many seconds to come back where there is too much to do. */
type Shown = { status: number; page: PlainPage; retryAfter?: number };

async function pageOf(link: DeepLink, request: FastifyRequest, ask: Asker): Promise<Shown> {
  const { id = '' } = request.params as { id?: string };
  const address = addressOf(id, request.query as Record<string, string | string[]>);
  const { query, variables } = questionOf(link, address);
  try {
    const answer = await ask(query, variables);
    const page = link.read(answer, address);
    return page ? { status: 200, page } : { status: 404, page: UNKNOWN };
  } catch (error) {
    // The explorer itself still opens, and says so in its own way.
    if (error instanceof Overloaded)
      return {
        status: 503,
        page: { ...UNREADABLE, description: error.message },
        retryAfter: error.retryAfter,
      };
    if (error instanceof Unanswered && error.isAskersFault)
      return { status: 400, page: { ...UNREADABLE, description: error.message } };
    request.log.error(error);
    return { status: 503, page: UNREADABLE };
  }
}
