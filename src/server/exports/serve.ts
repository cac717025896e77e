import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { loadSchema } from '../../api/schema.ts';
import { type Asker, type AskerOf, Unanswered } from '../asker.ts';
import { readingsOf, refusal } from '../filter-address.ts';
import type { Hooks } from '../overload.ts';
import { type Asked, readAddress } from './address.ts';
import { contradictions } from './contradictions.ts';
import { explain } from './explain.ts';
import type { Export, Page } from './export.ts';
import { responses } from './responses.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { statements } from './statements.ts';
import { unanswered } from './unanswered.ts';
import { writeCsv, writeJson } from './write.ts';

/** All that can be exported. */
export const EXPORTS: readonly Export[] = [
  statements,
  contradictions,
  responses,
  unanswered,
  search,
  speakers,
  sources,
];

/** How long the next page of an export that has begun may wait for its turn, in ms: it can no longer be refused. */
const PATIENCE = 60_000;

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

/**
 * Serves `/export/NAME.csv` and `.json` of each export, one a row, for spreadsheets and notebooks, which can only fetch an
 * address. Each field of the contract's filter is a parameter of the address, such as `?speaker=Natacha Bouchart`. A page is
 * asked for when the one before it has been taken, so that an export of any length needs the memory of one page.
 */
export function serveExports(site: FastifyInstance, askerOf: AskerOf, hooks: Hooks): void {
  const schema = loadSchema();
  site.get('/export', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(explain(EXPORTS, schema)),
  );
  for (const one of EXPORTS) {
    const readings = readingsOf(schema, one.filter);
    for (const format of ['csv', 'json'] as const) {
      site.get(`/export/${one.name}.${format}`, hooks, async (request, reply) => {
        const asked = readAddress(request.query as Record<string, unknown>, one, readings);
        const { first, pages } = await begin(one, asked, askerOf(request));
        void reply.headers({ 'cache-control': 'no-cache', 'x-total-count': first.total }).type(TYPES[format]);
        if (format === 'csv')
          void reply.header('content-disposition', `attachment; filename="on-record-${one.name}.csv"`);
        return send(request, reply, format === 'csv' ? writeCsv(asked, pages) : writeJson(asked, pages));
      });
    }
  }
}

function send(request: FastifyRequest, reply: FastifyReply, text: AsyncGenerator<string>): FastifyReply {
  // Whoever asks for the head alone would otherwise have all of it worked out and thrown away.
  if (request.method === 'HEAD') return reply.send('');
  return reply.send(Readable.from(brokenOff(text, request, reply)));
}

/** Breaks the connection off when there is no more to be had: an answer that ended in order would be taken for whole. */
async function* brokenOff(
  text: AsyncGenerator<string>,
  request: FastifyRequest,
  reply: FastifyReply,
): AsyncGenerator<string> {
  try {
    yield* text;
  } catch (error) {
    request.log.error(error);
    reply.raw.destroy();
  }
}

type Begun = { first: Page; pages: AsyncGenerator<Page['rows']> };

/** The first page is asked for before anything is sent, so that a wrong filter is an error and not half a file. */
async function begin(one: Export, { variables, columns }: Asked, ask: Asker): Promise<Begun> {
  const read = async (after: string | null, patience?: number) =>
    one.read(await ask(one.query, { ...variables, after, counting: after === null }, patience), columns);
  const first = await read(null).catch((error: Error) => {
    throw error instanceof Unanswered && error.isAskersFault ? refusal(error.message) : error;
  });
  return { first, pages: pagesFrom(first, (after) => read(after, PATIENCE)) };
}

async function* pagesFrom(first: Page, follow: (after: string) => Promise<Page>): Begun['pages'] {
  for (let page = first; ; page = await follow(page.next)) {
    yield page.rows;
    if (page.next === null) return;
  }
}
