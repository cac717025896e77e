import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { loadSchema } from '../../api/schema.ts';
import { type Asker, Unanswered } from '../asker.ts';
import { contradictions } from './contradictions.ts';
import { csvLine } from './csv.ts';
import type { Export, Row } from './export.ts';
import { filterOf, readingsOf, refusal } from './filter.ts';
import { responses } from './responses.ts';
import { statements } from './statements.ts';

/** All that can be exported. */
export const EXPORTS: readonly Export[] = [statements, contradictions, responses];

/**
 * Serves `/export/NAME.csv` and `.json` of each export, one a row, for spreadsheets and notebooks, which can only fetch an
 * address. Each field of the contract's filter is a parameter of the address, such as `?speaker=Natacha Bouchart`.
 */
export function serveExports(site: FastifyInstance, ask: Asker): void {
  const schema = loadSchema();
  for (const one of EXPORTS) {
    const readings = readingsOf(schema, one.filter);
    const pages = (request: FastifyRequest) =>
      startPages(one, filterOf(request.query as Record<string, unknown>, readings), ask);
    site.get(`/export/${one.name}.csv`, async (request, reply) =>
      stream(reply, 'text/csv; charset=utf-8', csvOf(one, await pages(request))),
    );
    site.get(`/export/${one.name}.json`, async (request, reply) =>
      stream(reply, 'application/json; charset=utf-8', jsonOf(await pages(request))),
    );
  }
}

function stream(reply: FastifyReply, type: string, text: AsyncGenerator<string>): FastifyReply {
  return reply.header('cache-control', 'no-cache').type(type).send(Readable.from(text));
}

async function* csvOf({ columns }: Export, pages: AsyncGenerator<Row[]>): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const rows of pages) yield rows.map((row) => csvLine(Object.values(row))).join('');
}

async function* jsonOf(pages: AsyncGenerator<Row[]>): AsyncGenerator<string> {
  let before = '[';
  for await (const rows of pages)
    for (const row of rows) {
      yield `${before}\n${JSON.stringify(row)}`;
      before = ',';
    }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** The first page is asked for before anything is sent, so that a wrong filter is an error and not half a file. */
async function startPages(
  { query, read }: Export,
  filter: Record<string, unknown>,
  ask: Asker,
): Promise<AsyncGenerator<Row[]>> {
  const first = await ask(query, { filter }).catch((error: Error) => {
    throw error instanceof Unanswered && error.isAskersFault ? refusal(error.message) : error;
  });
  return pagesFrom(read(first), async (after) => read(await ask(query, { filter, after })));
}

type Page = ReturnType<Export['read']>;

async function* pagesFrom(first: Page, follow: (after: string) => Promise<Page>): AsyncGenerator<Row[]> {
  for (let page = first; ; page = await follow(page.next)) {
    yield page.rows;
    if (page.next === null) return;
  }
}
