import { parseHTML } from 'linkedom';
import type { Article } from './article.ts';
import { factsOf, linkedArticle } from './json-ld.ts';
import { mainContent } from './main-content.ts';
import { textWriter, writeElement } from './page-text.ts';

const TAGS = /<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6]|blockquote|span|br|ul|table)\b[^>]*>/i;
const ENCODED_TAGS = /&lt;\/?(?:p|div|article|blockquote|html|body|h[1-6])\b/i;

/** Whether a text is HTML: it has tags of a page's structure near its beginning, or such tags with their signs encoded. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 20_000);
  return TAGS.test(head) || ENCODED_TAGS.test(head);
}

/** Reads a page: its live-blog updates or body as JSON-LD gives them where it does, else its main content, with the blocks that its marks tell. */
export function readHtml(html: string): Article {
  const { document } = parseHTML(wrapped(unencoded(html)));
  const linked = linkedArticle(document);
  const facts = factsOf(document, linked);
  const writer = textWriter();
  if (linked && linked.updates.length > 0) {
    if (facts.title) writer.add(facts.title, 'heading');
    for (const update of linked.updates) {
      if (update.time) writer.add(update.time, 'time');
      if (update.heading) writer.add(update.heading, 'heading');
      writeElement(parseHTML(wrapped(update.body)).document.body, writer);
    }
  } else {
    writeElement(mainContent(document), writer);
    if (linked?.body && linked.body.length > writer.length() * 1.5) return fromBody(linked.body, facts);
  }
  return { ...writer.done(), facts };
}

function fromBody(body: string, facts: Article['facts']): Article {
  const writer = textWriter();
  if (facts.title) writer.add(facts.title, 'heading');
  writeElement(parseHTML(wrapped(body)).document.body, writer);
  return { ...writer.done(), facts };
}

/** A fragment needs a body around it, or the parser puts its parts beside each other. */
function wrapped(html: string): string {
  if (/<body\b|<html\b/i.test(html.slice(0, 20_000))) return html;
  const lines = /<(?:p|div|br|li|h\d)\b/i.test(html) ? html : html.replace(/\r?\n/g, '<br>');
  return `<!doctype html><html><body>${lines}</body></html>`;
}

/** Takes one layer of encoding off a page whose very tags are encoded. */
function unencoded(html: string): string {
  if (TAGS.test(html.slice(0, 20_000)) || !ENCODED_TAGS.test(html.slice(0, 20_000))) return html;
  return html.replace(/&lt;/gi, '<').replace(/&gt;/gi, '>').replace(/&quot;|&#34;/gi, '"').replace(/&#0?39;|&apos;/gi, "'").replace(/&amp;/gi, '&');
}
