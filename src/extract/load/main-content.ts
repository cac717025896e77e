import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Page } from './json-ld.ts';
import type { PageNode } from './page-text.ts';

const TOO_LARGE = 2_000_000;
const TOO_DEEP = 400;

/** The element that holds the article: the page's own mark of it, else what Readability finds, else the body. */
export function mainContent(document: Page): PageNode {
  const body = document.body as unknown as PageNode;
  const { whole, best, deepest } = weigh(body);
  if (best && best.prose >= whole * 0.5) return best.node;
  return (deepest < TOO_DEEP ? readable(document, whole) : null) ?? body;
}

type Weighed = { node: PageNode; prose: number };

/** Counts the letters of running prose (in paragraphs, block quotes and lists) under the body and under each candidate, in one walk. */
function weigh(body: PageNode): { whole: number; best: Weighed | null; deepest: number } {
  const open: Weighed[] = [{ node: body, prose: 0 }];
  let [best, prose, depth, deepest]: [Weighed | null, number, number, number] = [null, 0, 0, 0];
  let node: PageNode | null = body.firstChild;
  while (node) {
    if (node.nodeType === 3 && prose > 0) open.at(-1)!.prose += node.nodeValue?.trim().length ?? 0;
    if (node.nodeType === 1 && node.firstChild) {
      if (isProse(node)) prose++;
      if (isCandidate(node)) open.push({ node, prose: 0 });
      depth++;
      deepest = Math.max(deepest, depth);
      node = node.firstChild;
      continue;
    }
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (!node || node === body) break;
      if (isProse(node)) prose--;
      if (open.length > 1 && open.at(-1)!.node === node) {
        const done = open.pop()!;
        open.at(-1)!.prose += done.prose;
        // An element that only wraps another candidate adds nothing: the inner one is kept.
        if (best === null || done.prose > best.prose * 1.05) best = done;
      }
    }
    node = node && node !== body ? node.nextSibling : null;
  }
  return { whole: open[0]!.prose, best, deepest };
}

function isProse(node: PageNode): boolean {
  return /^(?:P|BLOCKQUOTE|LI)$/i.test(node.nodeName);
}

function isCandidate(node: PageNode): boolean {
  if (/^(?:ARTICLE|MAIN)$/i.test(node.nodeName)) return true;
  const mark = `${node.getAttribute?.('itemprop') ?? ''} ${node.getAttribute?.('role') ?? ''} ${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''}`;
  return /\b(?:articleBody|main|article-body|story-body|article__body|content)\b/.test(mark);
}

/** Readability deletes footers, where block quotes name their speakers: these are renamed first. */
function readable(document: Page, whole: number): PageNode | null {
  if (whole < 500) return null;
  try {
    const html = document.documentElement?.outerHTML ?? '';
    if (html.length > TOO_LARGE) return null;
    const copy = parseHTML(html).document;
    for (const footer of copy.querySelectorAll('blockquote footer')) {
      const cite = copy.createElement('cite');
      cite.innerHTML = footer.innerHTML;
      footer.replaceWith(cite);
    }
    const found = new Readability(copy, { charThreshold: 200, keepClasses: true }).parse();
    if (!found?.content) return null;
    const title = found.title ? `<h1>${found.title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</h1>` : '';
    const content = parseHTML(`<!doctype html><html><body>${title}${found.content}</body></html>`).document.body as unknown as PageNode;
    return weigh(content).whole >= whole * 0.4 ? content : null;
  } catch {
    // A page that Readability cannot take is read whole.
    return null;
  }
}
