import type { Article } from './article.ts';
import { printedDate } from './dates.ts';
import { factsOf } from './facts.ts';
import { withoutFurniture } from './furniture.ts';
import { linkedArticle } from './json-ld.ts';
import { mainContent } from './main-content.ts';
import { textWriter, writeElement } from './page-text.ts';
import { readPage } from './page-tree.ts';

const TAGS =
  /<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6]|blockquote|span|br|ul|table)\b[^>]*>/i;
const ENCODED_TAGS = /&lt;\/?(?:p|div|article|blockquote|html|body|h[1-6])\b/i;

/** Whether a text is HTML: it has tags of a page's structure near its beginning, or such tags with their signs encoded. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 20_000);
  return TAGS.test(head) || ENCODED_TAGS.test(head);
}

/** Reads a page: its live-blog updates or body as JSON-LD gives them where it does, else its main content, with the blocks that its marks tell. */
export function readHtml(html: string): Article {
  const whole = withoutAbyss(unencoded(html));
  const page = readPage(whole);
  const linked = linkedArticle(page);
  const facts = factsOf(page, linked);
  const writer = textWriter();
  if (linked && linked.updates.length > 0) {
    if (facts.title) writer.add(facts.title, 'heading');
    for (const update of linked.updates) {
      if (update.time) writer.add(update.time, 'time');
      if (update.heading) writer.add(update.heading, 'heading');
      writeElement(readPage(withBreaks(update.body)), writer);
    }
    return { ...writer.done(), facts };
  }
  const content = mainContent(page, whole);
  const leftOut = withoutFurniture(content, facts.title);
  let dateLine: string | null = null;
  writeElement(content, writer, {
    ...leftOut,
    line: (line) => {
      const is = leftOut.line(line);
      if (is && writer.length() < NEAR_THE_TOP) dateLine ??= printedDate(line.words);
      return is;
    },
  });
  const article =
    linked?.body && linked.body.length > writer.length() * 1.5 ? fromBody(linked.body) : writer.done();
  const publishedAt = facts.publishedAt ?? dateLine ?? datedStart(article.text);
  return { ...article, facts: { ...facts, publishedAt } };
}

/** A date line stands above the text or in its first lines. */
const NEAR_THE_TOP = 600;

/** “Feb. 23, 2015 -- Parents can …”: the date that an article begins with. */
function datedStart(text: string): string | null {
  const start = /^([^\n]{6,30}?\d{4})\s*(?:--|–|—|-|:|\n)/.exec(text);
  return start ? printedDate(start[1]!) : null;
}

function fromBody(body: string): Pick<Article, 'text' | 'blocks'> {
  const writer = textWriter();
  writeElement(readPage(withBreaks(body)), writer);
  return writer.done();
}

const DEEPEST = 2000;
const CLOSED_BY_THE_NEXT =
  /^(?:p|li|td|th|tr|dt|dd|option|br|hr|img|input|meta|link|col|area|base|embed|source|track|wbr|thead|tbody|body|html|head)$/i;

/** Marks nested thousands deep are no page, and parsers take more than linear time over them: they are read as line breaks. */
function withoutAbyss(html: string): string {
  let depth = 0;
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (CLOSED_BY_THE_NEXT.test(name!)) continue;
    depth += closing ? -1 : 1;
    if (depth > DEEPEST) return html.replace(/<[^<>]*>/g, '<br>');
  }
  return html;
}

/** JSON-LD often gives a body as plain lines. */
function withBreaks(body: string): string {
  return /<(?:p|div|br|li|h\d)\b/i.test(body) ? body : body.replace(/\r?\n/g, '<br>');
}

/** Takes one layer of encoding off a page whose very tags are encoded. */
function unencoded(html: string): string {
  if (TAGS.test(html.slice(0, 20_000)) || !ENCODED_TAGS.test(html.slice(0, 20_000))) return html;
  return html
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;|&#34;/gi, '"')
    .replace(/&#0?39;|&apos;/gi, "'")
    .replace(/&amp;/gi, '&');
}
