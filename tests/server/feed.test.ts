import { DOMParser } from '@xmldom/xmldom';
import { writeAtom } from '../../src/server/feed/atom.ts';
import { openGraph, seeds } from '../support/graph.ts';
import { serveGraph } from '../support/served.ts';
import { told } from '../support/told.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const many = Array.from({ length: 70 }, (_, index) => ({ words: `Claim <${index}> & more` }));
const over = openGraph(...seeds(), told('many', many));
const served = serveGraph(over);

/** What these tests read of an element. */
type Element = {
  nodeName: string;
  localName: string;
  namespaceURI: string;
  textContent: string;
  childNodes: ArrayLike<Element>;
  getAttribute(name: string): string | null;
};

/** Reads XML as a strict reader does, which fails on anything that is not well formed. */
function parsed(text: string): Element {
  const errorHandler = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const { documentElement } = new DOMParser({ errorHandler }).parseFromString(text, 'application/xml');
  return documentElement as unknown as Element;
}

const below = (element: Element, name: string) =>
  Array.from(element.childNodes).filter(({ nodeName }) => nodeName === name);
const textOf = (element: Element, name: string) => below(element, name)[0]?.textContent ?? null;
const linkOf = (element: Element, rel: string) =>
  below(element, 'link')
    .find((link) => link.getAttribute('rel') === rel)
    ?.getAttribute('href') ?? null;

async function feedAt(path: string): Promise<Element> {
  const response = await served.fetch(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
  ]);
  return parsed(await response.text());
}

const idsIn = (feed: Element) =>
  below(feed, 'entry').map((entry) => textOf(entry, 'id')!.replace('tag:on-record,2026:', ''));

test('a feed and its entries have all that RFC 4287 asks of them', async () => {
  const path = '/search.atom?q=migrants&speaker=person:natacha-bouchart';
  const feed = await feedAt(path);
  expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
  const entries = below(feed, 'entry');
  expect(entries.length).toBeGreaterThan(0);
  for (const part of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) expect(below(part, name)).toHaveLength(1);
    expect(textOf(part, 'id')).toMatch(/^tag:on-record,2026:\S+$/);
    expect(textOf(part, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    expect(URL.canParse(linkOf(part, 'alternate')!)).toBe(true);
  }
  expect(linkOf(feed, 'self')).toBe(`${served.origin}${path.replace(':', '%3A')}`);
  expect(textOf(below(feed, 'author')[0]!, 'name')).toBe('On Record');
  expect(textOf(below(entries[0]!, 'author')[0]!, 'name')).toBe('Natacha Bouchart');
  const latest = entries.map((entry) => textOf(entry, 'updated')!).sort();
  expect(textOf(feed, 'updated')).toBe(latest.at(-1));
});

test.each([
  [
    'q=migrants&kind=FIGURE',
    'search(query: "migrants", kinds: [FIGURE], first: 100',
    'filter: { type: FIGURE }',
  ],
  [
    'speaker=Natasha%20Bouchart&type=QUOTE',
    'statements(first: 100',
    'filter: { speaker: "Natasha Bouchart", type: QUOTE }',
  ],
  ['month=2031-02', 'statements(first: 100', 'filter: { from: "2031-02", to: "2031-02" }'],
  ['printed=2031-02', 'statements(first: 100', 'filter: { printedFrom: "2031-02", printedTo: "2031-02" }'],
  [
    'contradicted=true&speech=DIRECT,MIXED&sort=oldest',
    'statements(first: 100',
    'filter: { contradicted: true, speech: [DIRECT, MIXED] }',
  ],
  ['q=&hasResponse=true&place=', 'statements(first: 100', 'filter: { hasResponse: true }'],
])('?%s holds what the search page finds, the newest first', async (query, asks, filter) => {
  const order = 'orderBy: { field: TIME, direction: DESC }';
  const fields = 'nodes { ... on Quote { id } ... on Figure { id } }';
  const { found } = await over.answer(`{ found: ${asks}, ${filter}, ${order}) { ${fields} } }`);
  expect(found.nodes.length).toBeGreaterThan(0);
  expect(idsIn(await feedAt(`/search.atom?${query}`))).toEqual(
    found.nodes.map(({ id }: { id: string }) => id),
  );
});

test('a long feed goes on at its next link, to the end', async () => {
  const ids: string[] = [];
  let next: string | null = '/search.atom?source=The%20many';
  const names = new Set<string>();
  for (let pages = 0; next !== null; pages++) {
    expect(pages).toBeLessThan(5);
    const feed: Element = await feedAt(next);
    names.add(textOf(feed, 'id')!);
    ids.push(...idsIn(feed));
    next = linkOf(feed, 'next')?.replace(served.origin, '') ?? null;
  }
  expect(new Set(ids).size).toBe(70);
  expect(ids).toHaveLength(70);
  expect(names.size).toBe(1);
});

test('an id does not depend on where the feed is served, nor on the order of what it asks', async () => {
  const one = await feedAt('/search.atom?q=boats&kind=QUOTE');
  const other = parsed(
    await (
      await served.fetch('/search.atom?kind=QUOTE&q=boats', { headers: { 'x-forwarded-proto': 'https' } })
    ).text(),
  );
  expect(textOf(one, 'id')).toBe(textOf(other, 'id'));
  expect(linkOf(other, 'self')).toMatch(/^https:/);
  const [entry] = below(await feedAt('/search.atom?q=migrants'), 'entry');
  expect(textOf(entry!, 'id')).toMatch(/^tag:on-record,2026:(quote|figure):[0-9a-f]+$/);
});

test('what has not changed is not sent again, and what has is', async () => {
  const path = '/search.atom?speaker=person:ada-birch';
  const first = await served.fetch(path);
  const tag = first.headers.get('etag')!;
  const again = (known: string) => served.fetch(path, { headers: { 'if-none-match': known } });
  expect((await again(tag)).status).toBe(304);
  expect((await again(`"other", ${tag}`)).status).toBe(304);
  expect((await again('"other"')).status).toBe(200);
  await over.run(
    "MATCH (:Person {id: 'person:ada-birch'})-[said:SAID]->() SET said.reviewedAt = '2031-01-01T00:00:00Z'",
  );
  const changed = await again(tag);
  expect(changed.status).toBe(200);
  expect(textOf(parsed(await changed.text()), 'updated')).toMatch(/^2031-01-01T00:00:00/);
});

test.each([
  ['kind=PERSON', 'A feed holds statements'],
  ['speakr=x', 'no filter \\"speakr\\"'],
  ['contradicted=perhaps', 'write true or false'],
  ['from=yesterday', 'yesterday'],
  ['q=a&q=b', 'q is given twice'],
  ['speaker=Natacha%20Bouchert', 'Natacha Bouchart'],
])('?%s is refused with what to do', async (query, words) => {
  const response = await served.fetch(`/search.atom?${query}`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(words);
});

test('the search page names its feed, and a feed that finds nothing is a feed', async () => {
  const html = await (await served.fetch('/search?q=asylum&speaker=person:natacha-bouchart')).text();
  expect(html).toMatch(
    /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\/search\.atom\?q=asylum&#38;speaker=person%3Anatacha-bouchart">/,
  );
  const empty = await feedAt('/search.atom?q=zzzzqqq');
  expect(below(empty, 'entry')).toHaveLength(0);
  expect(textOf(empty, 'updated')).toBe('1970-01-01T00:00:00Z');
});

test('text that XML cannot hold is written so that it can be read', () => {
  const words = `a\u0000b\u001bc\ud800d & <e> "f" 'g' \ud83d\ude00`;
  const feed = parsed(
    writeAtom({
      id: 'tag:x,2026:y',
      title: words,
      subtitle: words,
      updated: '2026-01-01T00:00:00Z',
      links: [{ rel: 'self', href: words }],
      authors: [{ name: words }],
      entries: [],
    }),
  );
  const readable = `a\ufffdb\ufffdc\ufffdd & <e> "f" 'g' \ud83d\ude00`;
  expect(textOf(feed, 'title')).toBe(readable);
  expect(below(feed, 'link')[0]!.getAttribute('href')).toBe(readable);
});
