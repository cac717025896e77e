import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageNode } from './page-text.ts';

const CANDIDATES = '[itemprop="articleBody"], article, main, [role="main"], #content, .article-body, .story-body';
const TOO_LARGE = 3_000_000;

/** The element that holds the article: the page's own mark of it, else what Readability finds, else the body. */
export function mainContent(document: Document): PageNode {
  const body = document.body as unknown as PageNode & Element;
  const whole = proseLength(body);
  const best = [...document.querySelectorAll(CANDIDATES)]
    .slice(0, 200)
    .map((element) => ({ element, prose: proseLength(element) }))
    .reduce<{ element: Element | null; prose: number }>((a, b) => (b.prose > a.prose * 1.05 ? b : a), { element: null, prose: 0 });
  if (best.element && best.prose >= whole * 0.5) return best.element as unknown as PageNode;
  return readable(document, whole) ?? body;
}

/** How many letters of running prose an element holds: what stands in paragraphs and block quotes. */
function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p, blockquote, li')) length += Math.min(2000, paragraph.textContent?.length ?? 0);
  return length;
}

/** Readability deletes footers, where block quotes name their speakers: these are renamed first. */
function readable(document: Document, whole: number): PageNode | null {
  const html = document.documentElement?.outerHTML ?? '';
  if (whole < 500 || html.length > TOO_LARGE) return null;
  try {
    const copy = parseHTML(html).document;
    for (const footer of copy.querySelectorAll('blockquote footer')) {
      const cite = copy.createElement('cite');
      cite.innerHTML = footer.innerHTML;
      footer.replaceWith(cite);
    }
    const found = new Readability(copy, { charThreshold: 200, keepClasses: true }).parse();
    if (!found?.content) return null;
    const content = parseHTML(`<!doctype html><html><body>${found.title ? `<h1>${escaped(found.title)}</h1>` : ''}${found.content}</body></html>`).document.body;
    return proseLength(content) >= whole * 0.4 ? (content as unknown as PageNode) : null;
  } catch {
    // A page that Readability cannot take is read whole.
    return null;
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
