import type { PageFacts } from './article.ts';
import { printedDate } from './dates.ts';
import type { LinkedArticle } from './json-ld.ts';
import { findElements, type PageNode, textOf } from './page-tree.ts';

/** What a page says of itself: in its JSON-LD, else in its meta tags and microdata, else in what it prints. */
export function factsOf(page: PageNode, linked: LinkedArticle | null): PageFacts {
  const said = sayingsOf(page);
  const publisher = publisherOf(page, said, linked);
  const url = said.link('canonical') ?? said.meta('og:url');
  return {
    title: titleOf(said, linked, publisher),
    publisher,
    publishedAt: dateOf(said, linked, url),
    url,
    language: linked?.language ?? said.first('html')?.attributes.lang ?? said.meta('og:locale') ?? null,
    live: linked?.type === 'LiveBlogPosting',
  };
}

const META = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'title',
  ],
  publisher: [
    'dc.publisher',
    'dcterms.publisher',
    'article_publication_name',
    'publisher',
    'cre',
    'copyright',
  ],
  publishedAt: [
    'article:published_time',
    'article:published',
    'article:publicationdate',
    'article_date_original',
    'article.published',
    'datepublished',
    'og:pubdate',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dc.date.created',
    'dcterms.created',
    'publish-date',
    'publish_date',
    'published_at',
    'publication_date',
    'pubdate',
    'pub_date',
    'displaydate',
    'pdate',
    'date',
  ],
} as const;

/** The places of a page that speak of the page itself. */
type Sayings = {
  first(name: string): PageNode | undefined;
  meta(key: string): string | null;
  link(rel: string): string | null;
  /** The values of a property in microdata, in the page's order. */
  property(key: string): string[];
};

function sayingsOf(page: PageNode): Sayings {
  const nodes = findElements(page, ({ name, attributes }) => TOLD.has(name) || 'itemprop' in attributes);
  const metas = new Map<string, string>();
  for (const { name, attributes } of nodes) {
    const content = attributes.content?.trim();
    if (name !== 'meta' || !content) continue;
    for (const key of [attributes.property, attributes.name]) {
      if (key && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content);
    }
  }
  const first = (name: string) => nodes.find((node) => node.name === name);
  return {
    first,
    meta: (key) => metas.get(key) ?? null,
    link: (rel) =>
      nodes.find(({ name, attributes }) => name === 'link' && attributes.rel === rel)?.attributes.href ??
      null,
    property: (key) =>
      nodes
        .filter(({ attributes }) => attributes.itemprop?.toLowerCase() === key)
        .map((node) => node.attributes.content ?? node.attributes.datetime ?? textOf(node)),
  };
}

const TOLD = new Set(['html', 'title', 'meta', 'link', 'time', 'h1']);

function publisherOf(page: PageNode, said: Sayings, linked: LinkedArticle | null): string | null {
  const named = linked?.publisher ?? said.meta('og:site_name');
  const others = META.publisher.map((key) => said.meta(key)).filter((name) => name !== null);
  const site = siteIn(said);
  // Where the page's own title ends with a fuller form of the name, that is how the publisher writes it.
  if (named && site && folded(site) !== folded(named) && folded(site).endsWith(folded(named))) return site;
  return (
    [named, site, ...others, applicationIn(said), rightsIn(page)]
      .map((name) => withoutRights(name ?? ''))
      .find((name) => name !== '') ?? null
  );
}

/** “The Port Times - News & Weather”, unless the page gives its headline there. */
function applicationIn(said: Sayings): string | null {
  const name = said.meta('application-name');
  const head = said.first('title');
  if (!name || (head && folded(textOf(head)).startsWith(folded(name)))) return null;
  return name.split(/\s+[|–—-]\s+/u)[0]!;
}

/** The line of a page's foot that says whose it is: “© 2019 The Port Times”. */
function rightsIn(page: PageNode): string | null {
  const all = textOf(page);
  const from = Math.max(all.lastIndexOf('©'), all.lastIndexOf('Copyright '));
  const line = from < 0 ? '' : oneLine(all.slice(from, from + 120));
  return (
    /^(?:©|Copyright)[\s©\d,–-]*\d{4}[\s,-]*(\p{Lu}[\p{L}\p{N}&'’ -]{1,40}?)(?=,|\.|\s*(?:LLC|Ltd|Inc|All rights|$))/u.exec(
      line,
    )?.[1] ?? null
  );
}

/** “© 2019 The Port Times. All rights reserved.” names the publisher. */
function withoutRights(name: string): string {
  return name
    .replace(/^(?:copyright|\(c\)|©|\s|\d{4}|-|,)+/i, '')
    .replace(/\.?\s*all rights reserved.*$/i, '')
    .trim();
}

/** What stands behind the last bar or dash of the page's title: “Headline - The Port Times”. */
function siteIn(said: Sayings): string | null {
  const title = said.first('title');
  const whole = title ? oneLine(textOf(title)) : '';
  const headline = said.meta('og:title') ?? (said.first('h1') ? oneLine(textOf(said.first('h1')!)) : null);
  const site = /^(.+?)\s+[|–—-]\s+([^|–—]{2,40})$/u.exec(whole);
  if (!site || !headline) return null;
  // Only where what stands before is the headline: a headline may hold a dash of its own.
  return folded(headline).startsWith(folded(site[1]!).slice(0, 40)) ? site[2]!.trim() : null;
}

function titleOf(said: Sayings, linked: LinkedArticle | null, publisher: string | null): string | null {
  const head = said.first('title');
  const printed = said.first('h1');
  const candidates = [
    linked?.title ?? null,
    ...META.title.map((key) => said.meta(key)),
    head ? oneLine(textOf(head)) : null,
    printed ? oneLine(textOf(printed)) : null,
  ];
  const isSite = (name: string) => folded(name) === folded(publisher ?? said.meta('application-name') ?? '');
  const own = said.meta('application-name');
  const found = candidates.find((name) => name && !isSite(name) && (name !== own || name === linked?.title));
  const title = found ?? candidates.find((name) => name) ?? null;
  return title && withoutSite(oneLine(title), publisher);
}

function withoutSite(title: string, publisher: string | null): string {
  const parts = /^(.+?)\s+[|–—-]\s+([^|–—]{2,40})$/u.exec(title);
  return parts && publisher && alike(parts[2]!, publisher) ? parts[1]! : title;
}

function alike(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}

function dateOf(said: Sayings, linked: LinkedArticle | null, url: string | null): string | null {
  const told = [
    linked?.publishedAt ?? null,
    ...META.publishedAt.slice(0, 4).map((key) => said.meta(key)),
    // A page that was published again says both times; the first one is when its words came out.
    ...said.property('datepublished').sort(),
    ...META.publishedAt.slice(4).map((key) => said.meta(key)),
    said.first('time')?.attributes.datetime ?? null,
    inAddress(url),
  ];
  for (const one of told) {
    const date = one === null ? null : printedDate(one);
    if (date !== null) return date;
  }
  return null;
}

/** The day that an address holds: `/2015/03/18/`. */
function inAddress(url: string | null): string | null {
  const found = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:[/-]|$)/.exec(url ?? '');
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function folded(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
