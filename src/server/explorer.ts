import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { escapeHtml } from './failures.ts';
import { type Ask, OUTLINED, type Outline } from './outlines.ts';

/** Serves the explorer at each of its addresses, with what the address is about already in the HTML. */
export function serveExplorer(site: FastifyInstance, pagesDir: string, ask: Ask): void {
  const page = readFileSync(join(pagesDir, 'index.html'), 'utf8');
  for (const { path, outline } of OUTLINED) {
    site.get<{ Params: { id?: string } }>(path, async (request, reply) => {
      const found = await outline(ask, request.params.id ?? '').catch((error) => {
        // The page can say that the graph is away, and try again.
        request.log.error(error);
        return UNREADABLE;
      });
      return reply
        .code(found === null ? 404 : 200)
        .headers({ 'cache-control': 'no-cache' })
        .type('text/html; charset=utf-8')
        .send(filled(page, found ?? NOTHING));
    });
  }
}

const NOTHING: Outline = {
  title: 'Nothing here',
  description: 'Nothing on record has this address.',
  linked: null,
  lines: [{ text: 'Start from the search', href: '/' }],
};
const UNREADABLE: Outline = {
  title: 'On Record',
  description: 'The graph cannot be read just now; try again.',
  linked: null,
  lines: [],
};

function filled(page: string, { title, description, linked, lines }: Outline): string {
  const head = [
    `<title>${escapeHtml(title)} · On Record</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<meta property="og:title" content="${escapeHtml(title)}" />`,
  ];
  if (linked) head.push(`<script type="application/ld+json">${jsonLd(linked)}</script>`);
  const items = lines.map(
    ({ text, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`,
  );
  const plain = `<main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(description)}</p><ul>${items.join('')}</ul></main>`;
  // Functions, since a text may hold $ signs, which a plain replacement would read.
  return page
    .replace(/<title>.*?<\/title>/, () => '')
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--plain-->', () => plain);
}

/** A text that holds `</script>` must not end the element it stands in. */
function jsonLd(linked: Record<string, unknown>): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...linked }).replaceAll('<', '\\u003c');
}
