import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Statement } from '../../api/schema.generated.ts';
import { loadSchema } from '../../api/schema.ts';
import { pathTo } from '../../model/addresses.ts';
import { shortened } from '../../model/in-words.ts';
import { type Asker, type AskerOf, Unanswered } from '../asker.ts';
import { namesOf, quoted } from '../deep-links/deep-link.ts';
import { refusal } from '../filter-address.ts';
import { sendFresh } from '../fresh.ts';
import { type AtomEntry, writeAtom } from './atom.ts';
import { type SearchAsked, searchAddresses } from './search-address.ts';

const TYPE = 'application/atom+xml';
/** Ids must not change with the address of the server, so they are tags (RFC 4151). */
const TAG = 'tag:on-record,2026:';
/** What an empty feed says of its last change: it has none yet. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * Serves what a search finds as an Atom feed: `/search.atom` with the parameters of the search page, statements alone, the
 * newest first, a page at a time (RFC 5005).
 */
export function serveFeed(site: FastifyInstance, askerOf: AskerOf): void {
  const read = searchAddresses(loadSchema());
  site.get('/search.atom', async (request, reply) => {
    const asked = read(request.query as Record<string, unknown>);
    const feed = await answered(asked, askerOf(request));
    return sendFresh(request, reply, `${TYPE}; charset=utf-8`, writtenFor(request, asked, feed));
  });
}

const STATEMENT = `
fragment Fed on Statement {
  __typename id text saidOn
  saidBy { id name }
  attributions { assertedAt reviewedAt }
  citation { exact entry { heading } source { id title url } }
}`;

const ENTRIES = 50;

const BROWSE = `query ($filter: StatementFilter, $after: String) {
  found: statements(filter: $filter, orderBy: { field: TIME, direction: DESC }, first: ${ENTRIES}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { ...Fed }
  }
}${STATEMENT}`;

const SEARCH = `query ($words: String!, $filter: StatementFilter, $after: String) {
  found: search(
    query: $words, kinds: [QUOTE, FIGURE], filter: $filter
    orderBy: { field: TIME, direction: DESC }, first: ${ENTRIES}, after: $after
  ) {
    pageInfo { hasNextPage endCursor }
    nodes { ... on Quote { ...Fed } ... on Figure { ...Fed } }
  }
}${STATEMENT}`;

type Found = {
  nodes: readonly (Statement & { __typename: string })[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

async function answered({ words, filter, after }: SearchAsked, ask: Asker): Promise<Found> {
  const variables = { filter, after, ...(words ? { words } : {}) };
  const answer = await ask(words ? SEARCH : BROWSE, variables).catch((error: Error) => {
    throw error instanceof Unanswered && error.isAskersFault ? refusal(error.message) : error;
  });
  return (answer as unknown as { found: Found }).found;
}

function writtenFor(request: FastifyRequest, { words }: SearchAsked, { nodes, pageInfo }: Found): string {
  const origin = `${isSecure(request) ? 'https' : request.protocol}://${request.host}`;
  const given = new URLSearchParams(request.url.split('?')[1] ?? '');
  const at = (path: string, change: (to: URLSearchParams) => void = () => {}) => {
    const to = new URLSearchParams(given);
    change(to);
    return `${origin}${path}${to.size > 0 ? `?${to}` : ''}`;
  };
  const entries = nodes.map((statement) => entryOf(statement, origin));
  const { endCursor } = pageInfo;
  // The same search is the same feed in whatever order its parameters stand.
  const named = new URLSearchParams(given);
  named.delete('after');
  named.sort();
  return writeAtom({
    id: `${TAG}search${named.size > 0 ? `?${named}` : ''}`,
    title: words ? `On Record: search for ${words}` : 'On Record: who said what',
    subtitle:
      'Statements that a search finds, the newest first. That they were said is recorded, never that they are true.',
    updated: entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), NEVER),
    links: [
      { rel: 'self', href: at('/search.atom'), type: TYPE },
      { rel: 'alternate', href: at('/search', (to) => to.delete('after')), type: 'text/html' },
      ...(pageInfo.hasNextPage && endCursor
        ? [{ rel: 'next', href: at('/search.atom', (to) => to.set('after', endCursor)), type: TYPE }]
        : []),
    ],
    authors: [{ name: 'On Record', uri: `${origin}/` }],
    entries,
  });
}

/** A server behind one that speaks TLS is told so by it. */
function isSecure({ headers }: FastifyRequest): boolean {
  return headers['x-forwarded-proto'] === 'https';
}

function entryOf(statement: Found['nodes'][number], origin: string): AtomEntry {
  const { id, saidBy, saidOn, attributions, citation } = statement;
  const { source, entry } = citation;
  const moments = attributions.flatMap(({ assertedAt, reviewedAt }) =>
    [assertedAt ?? [], reviewedAt ?? []].flat(),
  );
  const printed = [source.title, entry.heading].filter(Boolean).join(', ');
  return {
    id: `${TAG}${id}`,
    title: shortened(`${namesOf(saidBy)}: ${quoted(statement)}`, 140),
    updated:
      moments
        .map((one) => new Date(one).toISOString())
        .sort()
        .at(-1) ?? NEVER,
    links: [
      { rel: 'alternate', href: origin + pathTo('statements', id), type: 'text/html' },
      ...(source.url ? [{ rel: 'via', href: String(source.url) }] : []),
    ],
    authors: saidBy.map(({ id: of, name }) => ({ name, uri: origin + pathTo('speakers', of) })),
    categories: [statement.__typename],
    content: [
      quoted(statement),
      `Said by ${namesOf(saidBy)}${saidOn ? `, ${saidOn}` : ''}.`,
      `Printed in ${printed}: ${citation.exact}`,
    ].join('\n'),
  };
}
