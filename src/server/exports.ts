import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Figure, Query, Quote, Statement } from '../api/schema.generated.ts';
import type { Asker } from './deep-links/serve.ts';

const FILTERS = ['type', 'speaker', 'organisation', 'place', 'within', 'event', 'source', 'from', 'to'];

const PAGE = `query ($filter: StatementFilter, $after: String) {
  statements(filter: $filter, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id text saidOn saidBy { name }
      citation { exact entry { heading } source { id title url } }
      ... on Quote { speech elided }
      ... on Figure { value low high comparator hedge unit per scope measure { name } place { name } }
    }
  }
}`;

/** What each column of an export says of a statement, in order. */
const COLUMNS: Record<string, (statement: Statement & Partial<Quote> & Partial<Figure>) => unknown> = {
  id: ({ id }) => id,
  saidBy: ({ saidBy }) => saidBy.map(({ name }) => name).join('; '),
  saidOn: ({ saidOn }) => saidOn,
  text: ({ text }) => text,
  speech: ({ speech }) => speech,
  elided: ({ elided }) => elided,
  value: ({ value }) => value,
  low: ({ low }) => low,
  high: ({ high }) => high,
  comparator: ({ comparator }) => comparator,
  hedge: ({ hedge }) => hedge,
  unit: ({ unit }) => unit,
  per: ({ per }) => per,
  scope: ({ scope }) => scope,
  measure: ({ measure }) => measure?.name,
  place: ({ place }) => place?.name,
  exact: ({ citation }) => citation.exact,
  entry: ({ citation }) => citation.entry.heading,
  source: ({ citation }) => citation.source.title,
  sourceId: ({ citation }) => citation.source.id,
  url: ({ citation }) => citation.source.url,
};

/**
 * Serves `/export/statements.csv` and `.json`: every statement, one a row, for spreadsheets and notebooks, which can only
 * fetch an address. A filter of the contract is a parameter of the address, such as `?speaker=Natacha Bouchart`.
 */
export function serveExports(site: FastifyInstance, ask: Asker): void {
  site.get('/export/statements.csv', async (request, reply) => {
    const pages = await startPages(request, ask);
    const lines = async function* () {
      yield `${Object.keys(COLUMNS).join(',')}\r\n`;
      for await (const rows of pages)
        yield rows.map((row) => `${Object.values(row).map(csvCell).join(',')}\r\n`).join('');
    };
    return reply
      .header('cache-control', 'no-cache')
      .type('text/csv; charset=utf-8')
      .send(Readable.from(lines()));
  });
  site.get('/export/statements.json', async (request, reply) => {
    const pages = await startPages(request, ask);
    const text = async function* () {
      let before = '[';
      for await (const rows of pages)
        for (const row of rows) {
          yield `${before}\n${JSON.stringify(row)}`;
          before = ',';
        }
      yield before === '[' ? '[]\n' : '\n]\n';
    };
    return reply
      .header('cache-control', 'no-cache')
      .type('application/json; charset=utf-8')
      .send(Readable.from(text()));
  });
}

type Row = Record<string, unknown>;

/** The first page is asked for before anything is sent, so that a wrong filter is an error and not half a file. */
async function startPages(request: FastifyRequest, ask: Asker): Promise<AsyncGenerator<Row[]>> {
  const filter = request.query as Record<string, unknown>;
  const odd = Object.keys(filter).find((name) => !FILTERS.includes(name) || typeof filter[name] !== 'string');
  if (odd !== undefined)
    throw refusal(
      `An export has no filter ${JSON.stringify(odd)}, or it is given twice; it may be filtered once each by ${FILTERS.join(', ')}.`,
    );
  const first = await ask(PAGE, { filter }).catch((error: Error) => {
    throw refusal(error.message);
  });
  return pagesFrom(first, (after) => ask(PAGE, { filter, after }));
}

async function* pagesFrom(first: Query, next: (after: string) => Promise<Query>): AsyncGenerator<Row[]> {
  for (let page = first; ; ) {
    const { nodes, pageInfo } = page.statements;
    yield nodes.map(rowOf);
    if (!pageInfo.hasNextPage) return;
    page = await next(pageInfo.endCursor!);
  }
}

function rowOf(statement: Statement): Row {
  return Object.fromEntries(Object.entries(COLUMNS).map(([name, read]) => [name, read(statement) ?? null]));
}

/** A spreadsheet runs a cell that begins like a formula; an apostrophe before it makes it text. */
function csvCell(cell: unknown): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function refusal(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 400 });
}
