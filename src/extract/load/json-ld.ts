import { findElements, type PageNode, textOf } from './page-tree.ts';

/** What JSON-LD on the page gives of the article itself. */
export type LinkedArticle = {
  type: string;
  title: string | null;
  publisher: string | null;
  publishedAt: string | null;
  language: string | null;
  body: string | null;
  updates: { heading: string | null; time: string | null; body: string }[];
};

type Thing = Record<string, unknown>;

/** The page's LiveBlogPosting, else its NewsArticle or Article; null where it has neither or the JSON is broken. */
export function linkedArticle(page: PageNode): LinkedArticle | null {
  const scripts = findElements(
    page,
    ({ name, attributes }) => name === 'script' && attributes.type === 'application/ld+json',
  );
  const things = scripts.slice(0, 50).flatMap((script) => thingsIn(textOf(script)));
  const thing =
    things.find((one) => isA(one, /^LiveBlogPosting$/)) ??
    things.find((one) => isA(one, /Article$|^BlogPosting$/));
  if (!thing) return null;
  const updates = list(thing.liveBlogUpdate)
    .filter(isThing)
    .map((update) => ({
      heading: text(update.headline) ?? text(update.name),
      time: text(update.datePublished),
      body: text(update.articleBody) ?? text(update.description) ?? '',
    }));
  return {
    type: String(list(thing['@type'])[0]),
    title: text(thing.headline) ?? text(thing.name),
    publisher: nameOf(thing.publisher),
    publishedAt: text(thing.datePublished),
    language: text(thing.inLanguage),
    body: text(thing.articleBody),
    updates: updates.filter((update) => update.body !== ''),
  };
}

function thingsIn(json: string): Thing[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  return list(parsed)
    .filter(isThing)
    .flatMap((thing) => [
      thing,
      ...list(thing['@graph']).filter(isThing),
      ...[thing.mainEntity, thing.mainEntityOfPage].filter(isThing),
    ]);
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isA(thing: Thing, type: RegExp): boolean {
  return list(thing['@type']).some((one) => typeof one === 'string' && type.test(one));
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function nameOf(value: unknown): string | null {
  const first = list(value)[0];
  return isThing(first) ? text(first.name) : text(first);
}
