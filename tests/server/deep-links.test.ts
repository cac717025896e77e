import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openGraph, seeds } from '../support/graph.ts';
import { pagesDir, serveGraph } from '../support/served.ts';

const over = openGraph(...seeds());
const served = serveGraph(over);

async function open(path: string, headers: Record<string, string> = {}) {
  const response = await served.fetch(path, { headers: { accept: 'text/html', ...headers } });
  const html = await response.text();
  const [, jsonLd = 'null'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const [, title] = /<title>(.*?)<\/title>/s.exec(html) ?? [];
  const [, description] = /<meta name="description" content="(.*?)">/s.exec(html) ?? [];
  return {
    status: response.status,
    headers: response.headers,
    html,
    title,
    description,
    jsonLd: JSON.parse(jsonLd),
  };
}

const firstId = async (field: string) => {
  const data = await over.answer(`{ ${field}(first: 1) { nodes { id } } }`);
  return data[field].nodes[0].id as string;
};

test('the explorer is built', () => {
  expect(existsSync(join(pagesDir, 'index.html'))).toBe(true);
});

describe('the HTML of an address says what the thing is, without scripts', () => {
  test('a speaker', async () => {
    const { status, title, description, jsonLd, html } = await open('/speakers/person:natacha-bouchart');
    expect([status, title]).toEqual([200, 'Natacha Bouchart · On Record']);
    expect(description).toMatch(
      /^Natacha Bouchart \(Mayor, Calais\) on record: \d+ statements, 6 responses received/,
    );
    expect(jsonLd).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Natacha Bouchart',
      alternateName: ['Natasha Bouchart'],
      jobTitle: ['Mayor, Calais'],
    });
    expect(html).toMatch(/<noscript><nav>.*David Hanson/s);
  });

  test('an organisation', async () => {
    expect((await open('/speakers/organisation:home-office')).jsonLd).toMatchObject({
      '@type': 'Organization',
      name: 'Home Office',
    });
  });

  test('a quote is a quotation, and a figure is a claim that nobody here vouches for', async () => {
    const quote = await open(`/threads/${await firstId('quotes')}`);
    expect(quote.jsonLd).toMatchObject({ '@type': 'Quotation', spokenByCharacter: [{}], isPartOf: {} });
    const figure = await open(`/threads/${await firstId('figures')}`);
    expect(figure.jsonLd).toMatchObject({ '@type': 'Claim', author: [{}], appearance: {} });
  });

  test('a statement, with where it is printed and who responded', async () => {
    const { html, title, status } = await open('/statements/quote:473d82517f61c9351bedac0d');
    expect([status, title]).toEqual([
      200,
      'MPs on the Home Affairs Select Committee: “challenging the mayor of Calais on her views that the benefits … · On Record',
    ]);
    expect(html).toContain('Printed in French minister says UK police should help in Calais, ITV News');
    expect(html).toContain(
      'MPs on the Home Affairs Select Committee questioned what Natacha Bouchart said: “the benefits system',
    );
  });

  test('a speaker’s conversation, with each response and its words', async () => {
    const { html, description } = await open('/threads/person:natacha-bouchart');
    expect(description).toBe('Conversation around Natacha Bouchart: 6 responses received, 2 made.');
    expect(html.match(/<li>[^<]*(answered|rejected|questioned|commented on|supported) /g)).toHaveLength(8);
  });

  test('a contradiction, with both statements and the reason', async () => {
    const { contradictions } = await over.answer(
      '{ contradictions(first: 1) { nodes { id reason statements { text } } } }',
    );
    const [{ id, reason, statements }] = contradictions.nodes;
    const { jsonLd } = await open(`/contradictions/${id}`);
    expect(jsonLd.description).toBe(reason);
    expect(jsonLd.itemListElement.map(({ item }: any) => item.text)).toEqual(
      statements.map(({ text }: any) => text),
    );
  });

  test('a source', async () => {
    const { jsonLd, title } = await open('/sources/source:calais-live-blog');
    expect(jsonLd).toMatchObject({ '@type': 'CreativeWork', headline: title!.replace(' · On Record', '') });
    expect(jsonLd.hasPart.length).toBeGreaterThan(20);
  });

  test.each([
    '/',
    '/contradictions',
    '/threads',
    '/sources',
    '/graph/person:natacha-bouchart',
    '/search?q=migrants',
  ])('%s', async (path) => {
    const { status, html, jsonLd } = await open(path);
    expect([status, jsonLd['@context']]).toEqual([200, 'https://schema.org']);
    expect(html).toMatch(/<noscript>.*<li><a href="\/.*<\/noscript>/s);
  });
});

test('what somebody types shows as text, wherever it is shown', async () => {
  const typed = `</script><script>alert(1)</script><!--"'$&`;
  const { html, jsonLd } = await open(`/search?q=${encodeURIComponent(typed)}`);
  expect(html).not.toContain('alert(1)</script>');
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(jsonLd.name).toBe(`Search for ${typed}`);
});

test.each([
  '/speakers/person:nobody',
  '/threads/quote:000000000000000000000000',
  '/statements/quote:000000000000000000000000',
  '/statements/person:natacha-bouchart',
  '/contradictions/contradiction:000000000000000000000000',
  '/contradictions/person:natacha-bouchart',
  '/sources/source:none',
  '/graph/nonsense',
])('%s is not found, and the explorer opens to say so', async (path) => {
  const { status, html } = await open(path);
  expect(status).toBe(404);
  expect(html).toContain('<script type="module"');
});

test('a page that says the same is not sent twice', async () => {
  const path = '/speakers/person:natacha-bouchart';
  const { headers } = await open(path);
  expect(headers.get('cache-control')).toBe('no-cache');
  expect((await open(path, { 'if-none-match': headers.get('etag')! })).status).toBe(304);
});
